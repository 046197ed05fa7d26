#pragma once

#include "world/world.hpp"

namespace hurtigspor {

/// At the end of a week: what was applied for in a region goes to the offices that will answer. Regions may post side
/// by side.
void post_applications(World& world, Region& region);

/// At the beginning of the next: who is taken on. The same however the country is divided.
void answer_applications(World& world, Day today);

/// What localities tell each other, once a week and in a fixed order: people who moved, what employers experienced,
/// what staff and firms have heard of, and who is taken on. `today` is the first day of the week that begins.
void exchange(World& world, Day today);

/// Staff who know the fast track, a week on: training reaches those who do not, knowledge spreads from neighbours who
/// know more, and is forgotten down to what there was at the start.
double awareness_after_a_week(double awareness, double neighbours, double start, double training,
                              const AwarenessParameters& rule, double arena_gain);

}  // namespace hurtigspor
