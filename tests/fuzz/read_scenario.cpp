#include <string>

#include "base/errors.hpp"
#include "fuzz/readers.hpp"
#include "fuzz/sentences.hpp"
#include "sim/parameters/few_municipalities.hpp"

namespace hurtigspor::fuzz {

void read_scenario_bytes(std::string_view bytes) {
  std::string resolved;
  try {
    resolved = read_scenario_text(std::string(bytes), "fuzzed.toml", few_municipalities()).resolved_toml;
  } catch (const InputError& refusal) {
    for (const auto& sentence : refusal.sentences()) expect_sentence(sentence);
    return;
  }
  const Scenario again = read_scenario_text(resolved, "resolved.toml", few_municipalities());
  if (again.resolved_toml != resolved) throw std::logic_error("the resolved scenario is read as another one");
}

}  // namespace hurtigspor::fuzz
