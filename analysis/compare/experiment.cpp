#include "compare/experiment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/errors.hpp"
#include "compare/event_book.hpp"
#include "compare/outcomes_description.hpp"
#include "compare/partings.hpp"
#include "compare/persons.hpp"
#include "compare/record_parts.hpp"
#include "compare/record_tables.hpp"
#include "engine/ensemble.hpp"
#include "store/new_file.hpp"
#include "store/parts.hpp"

namespace hurtigspor {
namespace {

/// Makes the outcomes file of what is finished.
void store(const ExperimentPlan& plan, const Founded& founded, const Parts& parts, const ExperimentResult& result,
           const OverRecords& over) {
  if (result.records.empty()) return;
  std::vector<std::uint32_t> replicates;
  for (const auto& [replicate, records] : result.records) replicates.push_back(replicate);
  const OutcomesDescription description = outcomes_description(plan, founded.country(0), policy_of(plan), result, over);
  assemble(parts, replicates, description, *plan.output);
}

Witness both(Witness one, Witness other) {
  if (!one || !other) return one ? one : other;
  return [one = std::move(one), other = std::move(other)](const World& world, const Locality& locality) {
    one(world, locality);
    other(world, locality);
  };
}

/// The run of one plan: what is known, what is stored, what is finished.
class Experiment {
 public:
  Experiment(const ExperimentPlan& plan, const Founded& founded, const Progress& progress,
             const std::atomic<bool>& stop)
      : plan_{plan},
        founded_{founded},
        progress_{progress},
        stop_{stop},
        policy_{policy_of(plan)},
        frame_{RecordFrame::of(plan.scenarios.front(), founded.country(0), policy_)},
        life_notes_{plan.scenarios.size(), policy_ - plan.scenarios.front().start()} {
    for (const Scenario& scenario : plan.scenarios) {
      titles_.push_back(scenario.title);
      displacement_.push_back(displacement_on(policy_, scenario));
    }
    if (!plan.output) return;
    ensure_writable(*plan.output);
    parts_.emplace(Parts::folder_of(*plan.output), experiment_key(plan));
    if (plan.events > 0) events_.emplace(*parts_, plan.scenarios.front().start(), plan.events);
  }

  ExperimentResult run() {
    take_up_finished();
    if (plan_.precision)
      run_until_precise();
    else
      run_up_to(plan_.replicates);
    result_.was_stopped = stop_ && result_.records.size() < expected_;
    if (parts_) store(plan_, founded_, *parts_, result_, {});
    return std::move(result_);
  }

 private:
  void take_up_finished() {
    if (!parts_) return;
    const std::vector<std::uint32_t> finished = parts_->finished();
    result_.remarks = parts_->complaints();
    if (!finished.empty() && !plan_.resume)
      throw InputError(
          fmt::format("{} holds {} finished replicates of this run: add --resume to go on with them, or "
                      "remove the folder to begin anew.",
                      parts_->folder().string(), finished.size()));
    for (const std::uint32_t replicate : finished)
      if (replicate < plan_.replicates) {
        result_.records[replicate] = read_records(*parts_, replicate);
        if (plan_.network) result_.network[replicate] = read_network(*parts_, replicate);
      }
  }

  void run_until_precise() {
    const int most = looks_until(plan_.replicates);
    for (int look = 1; look <= most && !result_.is_precise; ++look) {
      run_up_to(replicates_at_look(look, plan_.replicates));
      if (stop_ && result_.records.size() < expected_) break;
      result_.looks = look;
      result_.alpha = alpha_at_look(look);
      result_.is_precise = is_precise(first(expected_), *plan_.precision, result_.alpha);
    }
    // A resumed run may find more than it needs: it gives the same answer as one that was never interrupted.
    if (!result_.is_precise) return;
    result_.records = first(expected_);
    std::erase_if(result_.network, [this](const auto& one) { return one.first >= expected_; });
  }

  RecordsByReplicate first(std::size_t count) const {
    RecordsByReplicate records;
    for (const auto& [replicate, record] : result_.records)
      if (replicate < count) records.emplace(replicate, record);
    return records;
  }

  void run_up_to(std::size_t count) {
    expected_ = count;
    std::vector<std::uint32_t> with_floor;
    std::vector<std::uint32_t> without;
    for (std::uint32_t replicate = 0; replicate < count; ++replicate)
      if (!result_.records.contains(replicate))
        (plan_.compares && replicate < floor_replicates ? with_floor : without).push_back(replicate);

    progress_(result_.records.size(), expected_);
    std::vector<Member> members;
    for (std::size_t s = 0; s < plan_.scenarios.size(); ++s) {
      members.push_back({&plan_.scenarios[s], &founded_.country(s), 0, plan_.network});
      members.back().witness = [this, s](std::uint32_t replicate) { return witness(replicate, s); };
    }
    const auto keep = [this](std::uint32_t replicate, std::vector<ReplicateOutcome>&& outcomes) {
      finish(replicate, std::move(outcomes));
    };
    std::vector<Member> and_the_base_resalted = members;
    and_the_base_resalted.push_back({members.front().scenario, members.front().country, 1});
    if (!with_floor.empty()) run_ensemble(and_the_base_resalted, plan_.seed, with_floor, keep, stop_);
    if (!without.empty() && !stop_) run_ensemble(members, plan_.seed, without, keep, stop_);
  }

  bool keeps_people(std::uint32_t replicate) const { return parts_ && plan_.compares && replicate == 0; }

  Witness witness(std::uint32_t replicate, std::size_t scenario) {
    return both(events_ ? events_->witness(replicate, scenario) : Witness{},
                keeps_people(replicate) ? life_notes_.witness(scenario) : Witness{});
  }

  /// Reduces a finished replicate to its records, stores its part and drops its lives.
  void finish(std::uint32_t replicate, std::vector<ReplicateOutcome>&& outcomes) {
    const std::size_t scenarios = plan_.scenarios.size();
    const std::vector<Life>& baseline = outcomes.front().lives;
    ReplicateRecords records;
    for (std::size_t s = 0; s < scenarios; ++s)
      records.push_back(record_of(outcomes[s], baseline, frame_, displacement_[s]));
    if (outcomes.size() > scenarios) add_floor(records.front(), baseline, outcomes.back().lives, frame_);

    if (plan_.network)
      for (std::size_t s = 0; s < scenarios; ++s)
        result_.network[replicate].push_back(network_record(outcomes[s].tables));
    if (parts_) store_part(replicate, outcomes, records);
    result_.records[replicate] = std::move(records);
    progress_(result_.records.size(), expected_);
  }

  void store_part(std::uint32_t replicate, std::vector<ReplicateOutcome>& outcomes, const ReplicateRecords& records) {
    std::vector<std::vector<Table>> tables;
    std::vector<const std::vector<Life>*> lives;
    for (std::size_t s = 0; s < records.size(); ++s) {
      tables.push_back(std::move(outcomes[s].tables));
      for (Table& table : to_tables(records[s])) tables.back().push_back(std::move(table));
      lives.push_back(&outcomes[s].lives);
    }
    const std::vector<std::int64_t> event_counts =
        events_ ? events_->finish(replicate, records.size()) : std::vector<std::int64_t>{};
    if (!keeps_people(replicate)) return parts_->write(replicate, titles_, tables, nullptr, event_counts);
    const auto partings = std::exchange(life_notes_, LifeNotes{0, 0}).partings();
    const StoredPersons people = persons_of(replicate, lives, partings, plan_.scenarios.front().start(), frame_.policy);
    parts_->write(replicate, titles_, tables, &people, event_counts);
  }

  const ExperimentPlan& plan_;
  const Founded& founded_;
  const Progress& progress_;
  const std::atomic<bool>& stop_;
  Date policy_;
  RecordFrame frame_;
  std::vector<Displacement> displacement_;  ///< by scenario
  std::vector<std::string> titles_;
  std::optional<Parts> parts_;
  std::optional<EventBook> events_;
  LifeNotes life_notes_;  ///< of the replicate whose people are kept
  std::size_t expected_ = 0;
  ExperimentResult result_;
};

}  // namespace

Date policy_of(const ExperimentPlan& plan) {
  std::vector<const Scenario*> alternatives;
  for (std::size_t s = 1; s < plan.scenarios.size(); ++s) alternatives.push_back(&plan.scenarios[s]);
  return policy_date(plan.scenarios.front(), alternatives);
}

ExperimentResult run_experiment(const ExperimentPlan& plan, const Founded& founded, const Progress& progress,
                                const std::atomic<bool>& stop) {
  return Experiment{plan, founded, progress, stop}.run();
}

void store_with_draws(const ExperimentPlan& plan, const Founded& founded, const ExperimentResult& result,
                      const OverRecords& over) {
  if (plan.output) store(plan, founded, {Parts::folder_of(*plan.output), experiment_key(plan)}, result, over);
}

}  // namespace hurtigspor
