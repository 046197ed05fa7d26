#include "engine/exchange.hpp"

#include <algorithm>

#include "engine/side_by_side.hpp"
#include "journey/opening.hpp"
#include "journey/stretches.hpp"
#include "world/scene.hpp"

namespace hurtigspor {

namespace {

/// Who leaves the region is nobody's client there any more.
void sign_off(World& world, const Region& region) {
  for (const Locality& locality : localities_of(world, region))
    for (const Departure& departure : locality.departures) {
      const Person& person = world.people[departure.person.index()];
      if (is_nav_client(person.state)) world.desk_of(person.place).count_client(person, -1);
    }
}

/// Those who move to the region from anywhere, in the order of where they come from.
void take_in(World& world, const Region& region, Day today) {
  const auto& places = world.country().places;
  for (const Locality& left : world.localities)
    for (const Departure& departure : left.departures) {
      const std::size_t office = places[departure.destination.index()].office.index();
      if (office < region.first || office >= region.past) continue;
      Person& person = world.people[departure.person.index()];
      person.place = departure.destination;
      Scene scene(world, world.localities[office], person.place, today);
      if (is_nav_client(person.state)) scene.desk.count_client(person, 1);
      arrive_elsewhere(scene, person);
    }
}

void move_people(World& world, Day today) {
  for_regions(world, [&](const Region& region) { sign_off(world, region); });
  for_regions(world, [&](const Region& region) { take_in(world, region, today); });
  for (Locality& locality : world.localities) locality.departures.clear();
}

void tell_employers(World& world) {
  for (Locality& locality : world.localities) {
    for (const Experience& experience : locality.experiences) world.trust.add(experience.employer, experience.good);
    locality.experiences.clear();
  }
}

template <class Value>
double mean_of_neighbours(const Office& office, Value value) {
  double sum = 0.0;
  for (const OfficeId neighbour : office.neighbours) sum += value(neighbour);
  return office.neighbours.empty() ? 0.0 : sum / static_cast<double>(office.neighbours.size());
}

/// Staff of every office; before the scheme exists nobody knows it.
void spread_among_staff(World& world, Day today) {
  const Date date = world.stage.scenario.start() + today;
  std::vector<double> next = world.staff_awareness;
  for (const Locality& locality : world.localities) {
    const std::size_t row = locality.office.index();
    const Parameters& rules = Scene(world, world.localities[row], locality.seat, today).rules;
    const double start = *rules.fast_track.awareness;
    if (date < rules.fast_track.start) continue;
    if (world.staff_awareness[row] < 0.0) {
      next[row] = start;
      continue;
    }
    const double around = mean_of_neighbours(world.country().offices[row], [&](OfficeId neighbour) {
      return std::max(0.0, world.staff_awareness[neighbour.index()]);
    });
    next[row] = awareness_after_a_week(world.staff_awareness[row], around, start, *rules.awareness.training,
                                       rules.awareness, *rules.partners.arena_gain);
  }
  world.staff_awareness = next;
}

double mean_employer_awareness(const Locality& locality) {
  double sum = 0.0;
  for (const Desk& desk : locality.desks) sum += desk.employer_awareness;
  return sum / static_cast<double>(locality.desks.size());
}

/// Firms of every place hear of the schemes as staff do, from campaigns and from places nearby.
void spread_among_firms(World& world, Day today) {
  std::vector<double> before(world.localities.size());
  for (const Locality& locality : world.localities) before[locality.office.index()] = mean_employer_awareness(locality);
  for (Locality& locality : world.localities) {
    const Office& office = world.country().offices[locality.office.index()];
    const double around = mean_of_neighbours(office, [&](OfficeId neighbour) { return before[neighbour.index()]; });
    for (Desk& desk : locality.desks) {
      const Parameters& rules = Scene(world, locality, desk.place, today).rules;
      desk.employer_awareness =
          awareness_after_a_week(desk.employer_awareness, around, *rules.employer.awareness, *rules.employer.campaign,
                                 rules.awareness, *rules.partners.arena_gain);
    }
  }
}

}  // namespace

double awareness_after_a_week(double awareness, double neighbours, double start, double training,
                              const AwarenessParameters& rule, double arena_gain) {
  const double unaware = 1.0 - awareness;
  const double a_year = training * unaware +
                        *rule.spread * (1.0 + arena_gain) * std::max(0.0, neighbours - awareness) * unaware -
                        *rule.forgetting * (awareness - start);
  return std::clamp(awareness + a_year / 52.0, 0.0, 1.0);
}

void post_applications(World& world, Region& region) {
  const Country& country = world.country();
  for (std::vector<Application>& letters : region.post) letters.clear();
  for (Locality& locality : localities_of(world, region)) {
    find_targets(country, locality.applications);
    for (const Application& application : locality.applications)
      region.post[country.places[application.target.index()].office.index()].push_back(application);
    locality.applications.clear();
  }
}

void answer_applications(World& world, Day today) {
  for_localities(world, [&](Locality& locality) { weigh_applications(world, locality, today); });
  for (Locality& locality : world.localities) fill_openings(world, locality, today);
  for_regions(world, [&](const Region& region) { tell_answers(world, region, today); });
}

void exchange(World& world, Day today) {
  move_people(world, today);
  tell_employers(world);
  spread_among_staff(world, today);
  spread_among_firms(world, today);
  answer_applications(world, today);
}

}  // namespace hurtigspor
