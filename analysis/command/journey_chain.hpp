#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "network/chain.hpp"
#include "story/language.hpp"

namespace hurtigspor {

/// A chain for people.
std::string chain_table(const Chain& chain, Language language);
/// For programs: what happens is told in the language, kinds of waits keep the names that they have in files.
std::string chain_csv(const Chain& chain, Language language);
std::string chain_json(const Chain& chain, Language language);

/// The person's longest chain under each scenario, one under the other; as csv or json the first.
std::string told_chains(const std::vector<Replay>& replays, std::uint64_t person, const std::string& format,
                        Language language);

}  // namespace hurtigspor
