#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

/// Bounds within which inputs are read and refused, so that a file which was never meant as an input is told from one,
/// quickly and in words that can be read.
namespace hurtigspor {

/// Many times the largest input that ships.
inline constexpr std::uintmax_t most_input_bytes = 10'000'000;

/// How many sentences a refusal has at most; mistakes beyond are counted only.
inline constexpr std::size_t most_sentences = 1000;

/// "has 104857600 bytes; 10000000 are the most that is read", or nothing for a file of a bearable size.
std::string too_large(const std::filesystem::path& file);

/// A text as a message shows it: when it has more than `most` bytes its beginning, cut between characters, with an
/// ellipsis.
std::string shortened(std::string_view text, std::size_t most = 100);

/// "There are 12 more mistakes, which are not listed."
std::string and_more(std::size_t mistakes);

}  // namespace hurtigspor
