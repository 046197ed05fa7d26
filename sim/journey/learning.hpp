#pragma once

#include "world/scene.hpp"

/// Norwegian and vocational readiness: closed-form between events, reckoned only when somebody looks (model 6.4).
namespace hurtigspor {

/// Learning rate toward the ceiling in class [1/year] for so many hours a week, lessons fitted to work by `work_share`.
double class_rate(const Person& person, const Parameters& rules, double hours, double work_share, double age);

/// Level after `years` at `rate` toward `ceiling`; a level above the ceiling stays.
double level_after(double level, double ceiling, double rate, double years);

/// Vocational readiness V = 1 - exp(-exposure), in [0, 1).
double readiness(const Person& person);

/// Brings the person's language and readiness up to today. Called before anything that changes how they learn.
void learn(const Scene& scene, Person& person);

}  // namespace hurtigspor
