#include "network/chain.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "base/errors.hpp"
#include "engine/replicate.hpp"
#include "parameters/scenario_file.hpp"
#include "world/founding.hpp"

namespace hurtigspor {
namespace {

/// The class room, its people, and the chain of each who is asked for.
class ClassRoom {
 public:
  ClassRoom()
      : scenario_(read_scenario(folder + "/classroom.toml", known_municipalities(folder + "/norway"))),
        country_(found_country(folder + "/norway", scenario_.founding(), scenario_.only_municipalities)) {
    lives_ = run_replicate(set_stage(scenario_, country_), {seed, 0, 0}).lives;
  }

  const Life& somebody(bool with_job) const {
    return *std::ranges::find_if(lives_, [&](const Life& life) { return (life.first_job != never) == with_job; });
  }
  Chain chain(std::uint64_t person) const { return chain_of({scenario_, country_, seed, 0}, person); }
  Date date(Day day) const { return scenario_.start() + day; }

 private:
  inline static const std::string folder = HURTIGSPOR_SOURCE_DIR "/scenarios";
  static constexpr std::uint64_t seed = 2016;
  Scenario scenario_;
  Country country_;
  std::vector<Life> lives_;
};

TEST(AChain, LeadsFromSettlementToTheFirstJobWithoutAGap) {
  const ClassRoom room;
  const Life& life = room.somebody(true);

  const Chain chain = room.chain(life.name);

  EXPECT_TRUE(chain.to_job);
  EXPECT_EQ(chain.days, life.first_job - life.settled);
  EXPECT_EQ(chain.links.front().from.text(), room.date(life.settled).text());
  EXPECT_EQ(chain.links.back().until.text(), room.date(life.first_job).text());
  for (std::size_t row = 1; row < chain.links.size(); ++row)
    EXPECT_EQ(chain.links[row].from.text(), chain.links[row - 1].until.text());
  EXPECT_EQ(chain.links.back().event, "the first job begins");
}

TEST(AChain, NamesTheWaitThatBroughtTheFirstJobForwardMost) {
  const ClassRoom room;

  const Chain chain = room.chain(room.somebody(true).name);

  ASSERT_TRUE(chain.largest);
  for (const ChainLink& link : chain.links) {
    EXPECT_GE(link.gain, 0);
    EXPECT_LE(link.gain, link.days);
    EXPECT_LE(link.gain, chain.links[*chain.largest].gain);
  }
}

TEST(AChain, OfSomebodyWhoNeverWorksGoesOnToTheEndAndIsWorthNothing) {
  const ClassRoom room;

  const Chain chain = room.chain(room.somebody(false).name);

  EXPECT_FALSE(chain.to_job);
  EXPECT_FALSE(chain.largest);
}

TEST(AChain, OfNobodyIsRefused) {
  EXPECT_THROW(ClassRoom().chain(1), InputError);
}

}  // namespace
}  // namespace hurtigspor
