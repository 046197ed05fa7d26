#include <benchmark/benchmark.h>

#include <Random123/philox.h>
#include <fmt/format.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>
#include <algorithm>
#include <map>
#include <string>

#include "benchmark/handover_queue.hpp"
#include "benchmark/hazard_sweep.hpp"

/// How fast the product's calendar and luck live a queue that every simulator can live, side by side in one run with
/// what others would write by hand; how fast they live a sweep of hazards; what a second thread gives. Prints tables.
namespace hurtigspor::benchmark {
namespace {

constexpr std::uint32_t arrivals = 1'000'000;
constexpr int repetitions = 9;

/// The floor: only the three exponentials that an arrival needs, with two 64-bit draws a Philox block.
double draw_only(std::uint32_t persons) {
  r123::Philox4x32::ctr_type counter{};
  const r123::Philox4x32::key_type key{{2016, 0}};
  const auto exponential = [](std::uint32_t high, std::uint32_t low) {
    const std::uint64_t word = static_cast<std::uint64_t>(high) << 32 | low;
    return -log((static_cast<double>(word >> 11) + 0.5) * 0x1p-53);
  };
  double sum = 0.0;
  for (std::uint32_t pair = 0; pair < persons * 3 / 2; ++pair) {
    counter[0] = pair;
    const auto words = r123::Philox4x32{}(counter, key);
    sum += exponential(words[0], words[1]) + exponential(words[2], words[3]);
  }
  return sum;
}

void floor_of_draws(::benchmark::State& state) {
  for (auto _ : state) ::benchmark::DoNotOptimize(draw_only(arrivals));
}
template <class Future, class Draws>
void handover_queue(::benchmark::State& state) {
  for (auto _ : state) ::benchmark::DoNotOptimize(HandoverQueue<Future, Draws>(arrivals, 0).live());
}

/// As many short pieces of work on as many threads as the state says.
template <class Work>
void share_out(::benchmark::State& state, Work work) {
  constexpr std::uint32_t pieces = 2'000;
  tbb::task_arena threads(static_cast<int>(state.range(0)));
  for (auto _ : state) threads.execute([&] { tbb::parallel_for(std::uint32_t{0}, pieces, work); });
}
constexpr std::uint32_t arrivals_each = 5'000;

/// Many short queues, each a replicate of its own.
void replicates_of_the_queue(::benchmark::State& state) {
  share_out(state, [](std::uint32_t replicate) {
    ::benchmark::DoNotOptimize(HandoverQueue<PagedCalendar, AddressedDraws>(arrivals_each, replicate).live());
  });
}
/// What the machine's second thread is worth to work that needs no memory: its draws alone.
void replicates_of_the_draws(::benchmark::State& state) {
  share_out(state, [](std::uint32_t) { ::benchmark::DoNotOptimize(draw_only(arrivals_each)); });
}

constexpr std::uint32_t sweep_people = 1'000'000;
constexpr Week sweep_weeks = 520;

void hazard_sweep(::benchmark::State& state) {
  for (auto _ : state) ::benchmark::DoNotOptimize(HazardSweep(sweep_people, sweep_weeks, 0).live());
}

constexpr const char* sweep_name = "hazard sweep";
constexpr const char* replicates_name = "2,000 queues";
constexpr const char* draws_name = "2,000 times the draws";
constexpr const char* floor_name = "only the draws";
BENCHMARK(floor_of_draws)->Name(floor_name);
BENCHMARK(handover_queue<PagedCalendar, AddressedDraws>)->Name("hurtigspor's calendar and luck");
BENCHMARK(handover_queue<CalendarQueue, AddressedDraws>)->Name("calendar queue, same draws");
BENCHMARK(handover_queue<CalendarQueue, StreamDraws>)->Name("calendar queue, xoshiro256++");
BENCHMARK(handover_queue<BinaryHeap, StreamDraws>)->Name("binary heap, xoshiro256++");
BENCHMARK(hazard_sweep)->Name(sweep_name);
BENCHMARK(replicates_of_the_queue)->Name(replicates_name)->Arg(1)->Arg(2)->UseRealTime();
BENCHMARK(replicates_of_the_draws)->Name(draws_name)->Arg(1)->Arg(2)->UseRealTime();

/// Keeps the medians and prints them as tables when all is done.
class Tables : public ::benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs)
      if (run.aggregate_name == "median")
        medians_[run.run_name.function_name + run.run_name.args] = run.GetAdjustedRealTime();
  }
  void Finalize() override {
    print_queue();
    if (const double time = taken(sweep_name); time > 0.0)
      fmt::print("\nHazard sweep: {} people, {} weeks, six states, one thread\n{:.2f} billion person-weeks a second\n",
                 sweep_people, sweep_weeks, static_cast<double>(sweep_people) * sweep_weeks / time);
    print_gain("2,000 handover queues of 5,000 arrivals", replicates_name);
    print_gain("Only their draws", draws_name);
  }

 private:
  /// The median in nanoseconds; 0 when it was not asked for.
  double taken(const std::string& name) const { return medians_.contains(name) ? medians_.at(name) : 0.0; }

  void print_gain(const char* work, const char* name) const {
    const double one = taken(fmt::format("{}1", name));
    const double two = taken(fmt::format("{}2", name));
    if (two > 0.0) fmt::print("\n{}: two threads are {:.2f} times as fast as one\n", work, one / two);
  }

  void print_queue() const {
    const auto floor = medians_.find(floor_name);
    fmt::print("Handover queue: {} arrivals, one thread, medians of {} in one run\n", arrivals, repetitions);
    fmt::print("{:<34}{:>12}{:>18}\n", "", "ns/arrival", "times the draws");
    for (const auto& [name, nanoseconds] : medians_)
      if (name != sweep_name && !name.starts_with("2,000"))
        fmt::print("{:<34}{:>12.1f}{:>18}\n", name, nanoseconds / arrivals,
                   floor == medians_.end() ? "-" : fmt::format("{:.2f}", nanoseconds / floor->second));
  }

  std::map<std::string, double> medians_;
};

}  // namespace
}  // namespace hurtigspor::benchmark

int main(int argc, char** argv) {
  std::vector<char*> arguments(argv, argv + argc);
  std::string repeat = fmt::format("--benchmark_repetitions={}", hurtigspor::benchmark::repetitions);
  std::string interleave = "--benchmark_enable_random_interleaving=true";
  arguments.insert(arguments.begin() + 1, {repeat.data(), interleave.data()});
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 2;
  hurtigspor::benchmark::Tables tables;
  benchmark::RunSpecifiedBenchmarks(&tables);
}
