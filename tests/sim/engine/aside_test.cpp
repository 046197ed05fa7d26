#include "engine/aside.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "engine/ensemble.hpp"

namespace hurtigspor {
namespace {

TEST(WorkAside, IsDoneInTheOrderInWhichItCameOnAnyNumberOfThreads) {
  std::vector<int> wanted(1000);
  std::iota(wanted.begin(), wanted.end(), 0);
  for (const int threads : {1, 2, 4}) {
    std::vector<int> done;
    with_threads(threads, [&] {
      Aside aside;
      for (int piece = 0; piece < 1000; ++piece) aside.run([&done, piece] { done.push_back(piece); });
      aside.wait();
    });
    EXPECT_EQ(done, wanted) << threads << " threads";
  }
}

TEST(WorkAside, IsDoneWhenItIsWaitedForAndBeforeItsHomeIsGone) {
  std::atomic<int> done = 0;
  {
    Aside aside;
    aside.run([&] { ++done; });
    aside.wait();
    EXPECT_EQ(done, 1);
    aside.run([&] { ++done; });
  }
  EXPECT_EQ(done, 2);
}

TEST(WorkAside, ThatFailsIsToldAndHoldsUpNothingThatComesLater) {
  const auto fail = [] { throw std::runtime_error("the disk is full"); };
  for (const int threads : {1, 2})
    with_threads(threads, [&] {
      Aside aside;
      int done = 0;
      EXPECT_THROW(
          {
            aside.run(fail);
            aside.wait();
          },
          std::runtime_error);
      aside.run([&] { ++done; });
      aside.wait();
      EXPECT_EQ(done, 1);
    });
}

TEST(WorkAside, DoesNotPileUp) {
  with_threads(1, [] {
    Aside aside;
    int done = 0;
    int most_undone = 0;
    for (int piece = 1; piece <= 1000; ++piece) {
      aside.run([&done] { ++done; });
      most_undone = std::max(most_undone, piece - done);
    }
    EXPECT_LT(most_undone, 100);
    aside.wait();
    EXPECT_EQ(done, 1000);
  });
}

}  // namespace
}  // namespace hurtigspor
