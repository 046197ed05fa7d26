#include <benchmark/benchmark.h>

#include <Random123/philox.h>
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <string>

#include "benchmark/handover_queue.hpp"

/// How fast the product's calendar and luck live a queue that every simulator can live, side by side in one run with
/// what others would write by hand. Prints one table.
namespace hurtigspor::benchmark {
namespace {

constexpr std::uint32_t arrivals = 1'000'000;
constexpr int repetitions = 9;

/// The floor: only the three exponentials that an arrival needs, with two 64-bit draws a Philox block.
double draw_only() {
  r123::Philox4x32::ctr_type counter{};
  const r123::Philox4x32::key_type key{{2016, 0}};
  const auto exponential = [](std::uint32_t high, std::uint32_t low) {
    const std::uint64_t word = static_cast<std::uint64_t>(high) << 32 | low;
    return -log((static_cast<double>(word >> 11) + 0.5) * 0x1p-53);
  };
  double sum = 0.0;
  for (std::uint32_t pair = 0; pair < arrivals * 3 / 2; ++pair) {
    counter[0] = pair;
    const auto words = r123::Philox4x32{}(counter, key);
    sum += exponential(words[0], words[1]) + exponential(words[2], words[3]);
  }
  return sum;
}

void floor_of_draws(::benchmark::State& state) {
  for (auto _ : state) ::benchmark::DoNotOptimize(draw_only());
}
template <class Future, class Draws>
void handover_queue(::benchmark::State& state) {
  for (auto _ : state) ::benchmark::DoNotOptimize(HandoverQueue<Future, Draws>(arrivals, 0).live());
}

constexpr const char* floor_name = "only the draws";
BENCHMARK(floor_of_draws)->Name(floor_name);
BENCHMARK(handover_queue<PagedCalendar, AddressedDraws>)->Name("hurtigspor's calendar and luck");
BENCHMARK(handover_queue<CalendarQueue, AddressedDraws>)->Name("calendar queue, same draws");
BENCHMARK(handover_queue<CalendarQueue, StreamDraws>)->Name("calendar queue, xoshiro256++");
BENCHMARK(handover_queue<BinaryHeap, StreamDraws>)->Name("binary heap, xoshiro256++");

/// Keeps the medians and prints them as one table when all is done.
class OneTable : public ::benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs)
      if (run.aggregate_name == "median") medians_[run.run_name.function_name] = run.GetAdjustedRealTime();
  }
  void Finalize() override {
    const auto floor = medians_.find(floor_name);
    fmt::print("Handover queue: {} arrivals, one thread, medians of {} in one run\n", arrivals, repetitions);
    fmt::print("{:<34}{:>12}{:>18}\n", "", "ns/arrival", "times the draws");
    for (const auto& [name, nanoseconds] : medians_)
      fmt::print("{:<34}{:>12.1f}{:>18}\n", name, nanoseconds / arrivals,
                 floor == medians_.end() ? "-" : fmt::format("{:.2f}", nanoseconds / floor->second));
  }

 private:
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
  hurtigspor::benchmark::OneTable table;
  benchmark::RunSpecifiedBenchmarks(&table);
}
