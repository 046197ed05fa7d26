#include "outcomes/prices.hpp"

#include <tuple>

#include "base/math.hpp"

namespace hurtigspor {

namespace {

/// The amount in kroner of `Prices::year`; its own price year stands in its description.
double deflated(const CostParameters& cost, Kroner CostParameters::*amount) {
  int price_year = Prices::year;
  std::apply(
      [&](const auto&... numbers) {
        const auto look = [&](const auto& number) {
          if constexpr (std::is_same_v<decltype(number.member), Kroner CostParameters::*>)
            if (number.member == amount) price_year = number.about.price_year;
        };
        (look(numbers), ...);
      },
      CostParameters::described().numbers);
  return *(cost.*amount) * pow(1.0 + *cost.inflation, Prices::year - price_year);
}

}  // namespace

Prices Prices::of(const Parameters& rules) {
  const auto& cost = rules.cost;
  const auto of_year = [&](Kroner CostParameters::*amount) { return deflated(cost, amount); };
  return {.programme_day = of_year(&CostParameters::programme_year) / days_per_year,
          .benefit_day = of_year(&CostParameters::benefit_year) / days_per_year,
          .assistance_day = of_year(&CostParameters::social_assistance_month) / days_per_month,
          .slot = of_year(&CostParameters::meeting),
          .wage_day = of_year(&CostParameters::wage_month) / days_per_month,
          .tax_share = *cost.tax_share,
          .part_time = *rules.job.part_time_fraction,
          .mentor_day = of_year(&CostParameters::mentor_month) / days_per_month,
          .measure_day = of_year(&CostParameters::measure_month) / days_per_month,
          .grant_first_single = of_year(&CostParameters::grant_year1_single),
          .grant_first_family = of_year(&CostParameters::grant_year1_family),
          .grant_later = of_year(&CostParameters::grant_years2_5),
          .subsidy_first = *rules.subsidy.rate_first,
          .subsidy_later = *rules.subsidy.rate_later};
}

}  // namespace hurtigspor
