#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "sim/engine/trial.hpp"

/// Reference: who is chosen by weight is found by adding weights up, one after the other, until the uniform's share of
/// all is reached. The alias table cuts the same shares into other pieces, so the two are asked with the same evenly
/// spaced uniforms: each piece may hold one of them more or fewer, and no difference is left to luck.
namespace hurtigspor {
namespace {

std::uint32_t picked_by_linear_scan(const std::vector<double>& weights, double uniform) {
  double all = 0.0;
  for (const double weight : weights) all += weight;
  double passed = 0.0;
  for (std::uint32_t row = 0; row < weights.size(); ++row) {
    passed += weights[row];
    if (uniform * all < passed) return row;
  }
  return static_cast<std::uint32_t>(weights.size()) - 1;
}

/// Pieces into which the table cuts a row's share.
int pieces(const AliasTable& table, std::uint32_t row) {
  int count = 1;
  for (const AliasTable::Cell& cell : table.cells) count += cell.other == row;
  return count;
}

void expect_same_shares(const AliasTable& table, const std::vector<double>& weights, int picks) {
  std::vector<int> by_table(weights.size());
  std::vector<int> by_scan(weights.size());
  for (int pick = 0; pick < picks; ++pick) {
    const double uniform = (pick + 0.5) / picks;
    ++by_table[table.pick(uniform)];
    ++by_scan[picked_by_linear_scan(weights, uniform)];
  }
  for (std::uint32_t row = 0; row < weights.size(); ++row) {
    ASSERT_LE(std::abs(by_table[row] - by_scan[row]), pieces(table, row) + 1)
        << "row " << row << " of " << weights.size() << " weighs " << weights[row];
    if (weights[row] == 0.0) {
      ASSERT_EQ(by_table[row], 0);
    }
  }
}

TEST(EmployerChoice, PicksEveryEmployerAsOftenAsALinearScan) {
  constexpr int tables = 100;
  constexpr int picks = 10'000;
  std::mt19937_64 chance(2016);
  for (int times = 0; times < tables; ++times) {
    std::vector<double> sizes(1 + chance() % 40);
    for (double& size : sizes) size = chance() % 8 == 0 ? 0.0 : static_cast<double>(1 + chance() % 250);
    sizes.front() += 1.0;  // somebody can be chosen

    expect_same_shares(AliasTable::of(sizes), sizes, picks);
  }
}

TEST(EmployerChoice, InATownIsAmongItsOwnEmployersBySize) {
  const Trial trial{two_towns()};
  const Country& country = trial.country();
  for (std::size_t town = 0; town < country.places.size(); ++town) {
    std::vector<double> sizes;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < country.employers.size(); ++row) {
      if (country.employers[row].place.index() != town) continue;
      sizes.push_back(country.employers[row].size);
      rows.push_back(row);
    }

    const AliasTable& choice = country.employer_choice[town];
    ASSERT_EQ(choice.cells.size(), rows.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row) ASSERT_EQ(country.first_employer[town] + row, rows[row]);
    expect_same_shares(choice, sizes, 50'000);
  }
}

}  // namespace
}  // namespace hurtigspor
