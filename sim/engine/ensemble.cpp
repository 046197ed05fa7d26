#include "engine/ensemble.hpp"

#include <deque>
#include <exception>
#include <mutex>

#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/parallel_for_each.h>
#include <tbb/task_arena.h>

#include "engine/replicate.hpp"

namespace hurtigspor {

namespace {

/// What went wrong first. The library must not hear of it: it would break off the work of all other replicates in the
/// middle, and they would be taken for whole.
class FirstFailure {
 public:
  bool is_there() const { return is_there_; }

  void keep_from(const std::function<void()>& work) {
    try {
      work();
    } catch (...) {
      if (!is_there_.exchange(true)) first_ = std::current_exception();
    }
  }

  void rethrow() const {
    if (first_) std::rethrow_exception(first_);
  }

 private:
  std::atomic<bool> is_there_ = false;
  std::exception_ptr first_;
};

}  // namespace

void run_ensemble(const std::vector<Member>& members, std::uint64_t seed, const std::vector<std::uint32_t>& replicates,
                  const std::function<void(std::uint32_t, std::vector<ReplicateOutcome>&&)>& done,
                  const std::atomic<bool>& stop) {
  std::deque<Stage> stages;
  for (const Member& member : members) stages.push_back(set_stage(*member.scenario, *member.country));
  std::mutex one_at_a_time;
  const auto run = [&](std::uint32_t replicate) {
    std::vector<ReplicateOutcome> outcomes(members.size());
    tbb::parallel_for(std::size_t{0}, members.size(), [&](std::size_t row) {
      const Member& member = members[row];
      outcomes[row] = run_replicate(stages[row], Fate{seed, replicate, member.salt},
                                    {.witness = member.witness ? member.witness(replicate) : Witness{},
                                     .rule = member.rule ? member.rule(replicate) : WeeklyRule{},
                                     .network = member.with_network});
    });
    const std::scoped_lock lock(one_at_a_time);
    done(replicate, std::move(outcomes));
  };
  FirstFailure failure;
  tbb::parallel_for_each(replicates, [&](std::uint32_t replicate) {
    if (!stop && !failure.is_there()) failure.keep_from([&] { run(replicate); });
  });
  failure.rethrow();
}

void together(const std::vector<std::function<void()>>& pieces) {
  tbb::this_task_arena::isolate([&] { tbb::parallel_for_each(pieces, [](const auto& piece) { piece(); }); });
}

void with_threads(int threads, const std::function<void()>& work) {
  const int most = threads > 0 ? threads : tbb::info::default_concurrency();
  const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(most));
  tbb::task_arena arena(most);
  arena.execute(work);
}

}  // namespace hurtigspor
