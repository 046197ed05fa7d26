#include "store/plane_deflate.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

#include "store/bit_writer.hpp"
#include "store/checksums.hpp"
#include "store/huffman.hpp"

namespace hurtigspor {

namespace {

using Plane = std::span<const std::uint8_t>;
using Counts = std::array<std::uint32_t, deflate_symbols>;

constexpr std::uint16_t end_of_block = 256;
constexpr std::size_t shortest_run = 3;
constexpr std::size_t longest_run = 258;

/// How far back what a run repeats lies: the byte before, or in a plane of numbers that count up, a whole round of it.
struct Distance {
  std::size_t bytes;
  std::uint8_t symbol;
  std::uint8_t extra_bits;  ///< all of them set
};
constexpr Distance neighbour{1, 0, 0};
constexpr Distance round_of_bytes{256, 15, 6};

/// A byte, the end of the block, or a run: 257 for the shortest, and one more for each byte more.
using Token = std::uint16_t;
constexpr std::size_t tokens = end_of_block + 1 + longest_run - shortest_run + 1;

constexpr Token run_token(std::size_t length) {
  return static_cast<Token>(end_of_block + 1 + length - shortest_run);
}

/// How deflate writes the length of a run: a symbol and some bits after it.
struct RunSymbol {
  std::uint16_t symbol;
  std::uint8_t extra_bits;
  std::uint8_t extra;
};

constexpr std::array<RunSymbol, tokens> run_symbols() {
  std::array<RunSymbol, tokens> table{};
  std::size_t length = shortest_run;
  for (std::uint16_t symbol = 257; symbol < 285; ++symbol) {
    const auto bits = static_cast<std::uint8_t>(symbol < 265 ? 0 : (symbol - 261) / 4);
    for (std::size_t extra = 0; extra < std::size_t{1} << bits && length < longest_run; ++extra)
      table[run_token(length++)] = {symbol, bits, static_cast<std::uint8_t>(extra)};
  }
  table[run_token(longest_run)] = {285, 0, 0};
  return table;
}
constexpr auto run_symbol = run_symbols();

/// How often a byte is another one than that at a distance before.
std::size_t changes_in(Plane plane, const Distance& distance) {
  std::size_t changes = 0;
  for (std::size_t at = distance.bytes; at < plane.size(); ++at) changes += plane[at] != plane[at - distance.bytes];
  return changes;
}

/// Where a plane has runs, if it has any to speak of.
std::optional<Distance> distance_of_runs(Plane plane) {
  const std::size_t changes = changes_in(plane, neighbour);
  if (changes < plane.size() / 2) return neighbour;
  const bool counts_up = changes + 1 == plane.size() && changes_in(plane, round_of_bytes) == 0;
  return counts_up ? std::optional{round_of_bytes} : std::nullopt;
}

/// Four counters a byte, since one that has just been written cannot be read at once.
Counts counts_of(Plane plane) {
  std::array<std::array<std::uint32_t, 256>, 4> partial{};
  std::size_t at = 0;
  for (; at + 4 <= plane.size(); at += 4)
    for (std::size_t lane = 0; lane < 4; ++lane) ++partial[lane][plane[at + lane]];
  for (; at < plane.size(); ++at) ++partial[0][plane[at]];
  Counts counts{};
  for (std::size_t byte = 0; byte < 256; ++byte)
    counts[byte] = partial[0][byte] + partial[1][byte] + partial[2][byte] + partial[3][byte];
  counts[end_of_block] = 1;
  return counts;
}

/// Of the bytes from `at` on, how many are the same as those at a distance before.
std::size_t run_from(Plane plane, std::size_t at, std::size_t distance) {
  const std::uint8_t* bytes = plane.data();
  std::size_t end = at;
  for (std::uint64_t one = 0, other = 0; end + 8 <= plane.size(); end += 8) {
    std::memcpy(&one, bytes + end, 8);
    std::memcpy(&other, bytes + end - distance, 8);
    if (one != other) break;
  }
  while (end < plane.size() && bytes[end] == bytes[end - distance]) ++end;
  return end - at;
}

/// The plane as tokens, with how often each symbol occurs.
void tokenise(Plane plane, std::size_t distance, std::vector<Token>& out, Counts& counts) {
  out.clear();
  const auto add = [&](Token token) {
    out.push_back(token);
    ++counts[token <= end_of_block ? token : run_symbol[token].symbol];
  };
  for (std::size_t at = 0; at < plane.size();) {
    std::size_t run = at < distance || plane[at] != plane[at - distance] ? 0 : run_from(plane, at, distance);
    at += run;
    for (; run >= shortest_run + longest_run; run -= longest_run) add(run_token(longest_run));
    if (run > longest_run) {
      add(run_token(run - shortest_run));
      run = shortest_run;
    }
    if (run >= shortest_run)
      add(run_token(run));
    else
      for (; run > 0; --run) add(plane[at - run]);
    if (at < plane.size()) add(plane[at++]);
  }
  add(end_of_block);
}

std::uint64_t bits_of(const Counts& counts, const HuffmanCode& code) {
  std::uint64_t bits = 0;
  for (std::size_t symbol = 0; symbol < deflate_symbols; ++symbol)
    bits += std::uint64_t{counts[symbol]} * code.lengths[symbol];
  return bits;
}

/// The block's head: its kind, then the lengths of all codes, four bits each, and of the one distance that runs have.
void put_head(BitWriter& out, const HuffmanCode& code, const Distance& distance) {
  constexpr unsigned own_codes = 2;
  constexpr unsigned length_codes = 19;
  std::size_t used = deflate_symbols;
  while (used > end_of_block + 1 && code.lengths[used - 1] == 0) --used;
  out.put(own_codes << 1U, 3);
  out.put(used - (end_of_block + 1), 5);
  out.put(distance.symbol, 5);
  out.put(length_codes - 4, 4);
  out.put(0, 9);  // no repetitions of lengths; the sixteen lengths then have four bits each
  for (unsigned length = 0; length < 16; ++length) out.put(4, 3);
  const auto put_length = [&](unsigned length) {
    constexpr std::array<std::uint8_t, 16> turned{0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};
    out.put(turned[length], 4);
  };
  for (std::size_t symbol = 0; symbol < used; ++symbol) put_length(code.lengths[symbol]);
  for (unsigned symbol = 0; symbol < distance.symbol; ++symbol) put_length(0);
  put_length(1);
}

/// What each token is written as; a run ends with its distance, whose code is one bit, 0.
BitCodes codes_of_tokens(const HuffmanCode& code, const Distance& distance) {
  const std::uint32_t distance_bits = ((1U << distance.extra_bits) - 1) << 1U;
  BitCodes codes(tokens);
  for (std::size_t token = 0; token < tokens; ++token) {
    if (token <= end_of_block) {
      codes[token] = {code.bits[token], code.lengths[token]};
      continue;
    }
    const RunSymbol& run = run_symbol[token];
    const unsigned length = code.lengths[run.symbol];
    codes[token] = {code.bits[run.symbol] | static_cast<std::uint32_t>(run.extra) << length |
                        distance_bits << (length + run.extra_bits),
                    static_cast<std::uint8_t>(length + run.extra_bits + 1 + distance.extra_bits)};
  }
  return codes;
}

void put_stored(BitWriter& out, Plane plane) {
  constexpr std::size_t most = 65535;
  for (std::size_t from = 0; from < plane.size(); from += most) {
    const Plane part = plane.subspan(from, std::min(most, plane.size() - from));
    out.put(0, 3);
    out.fill_byte();
    out.put(part.size(), 16);
    out.put(~part.size() & 0xffffU, 16);
    out.put_bytes(part);
  }
}

void put_coded(BitWriter& out, const HuffmanCode& code, const Distance& distance, std::span<const Token> plane) {
  put_head(out, code, distance);
  out.put_all<2>(plane, codes_of_tokens(code, distance));
}

void put_plane(BitWriter& out, Plane plane, std::vector<Token>& room) {
  if (const auto distance = distance_of_runs(plane)) {
    Counts counts{};
    tokenise(plane, distance->bytes, room, counts);
    return put_coded(out, HuffmanCode::of(counts), *distance, room);
  }
  const Counts counts = counts_of(plane);
  const HuffmanCode code = HuffmanCode::of(counts);
  constexpr std::uint64_t worth = 15;  // of 16 bits: for less, reading it again would take more than it gives
  if (bits_of(counts, code) * 16 > plane.size() * 8 * worth) return put_stored(out, plane);
  put_head(out, code, neighbour);
  const BitCodes codes = codes_of_tokens(code, neighbour);
  out.put_all<3>(plane, codes);
  out.put(codes[end_of_block].bits, codes[end_of_block].length);
}

}  // namespace

void deflate_planes(std::span<const std::uint8_t> bytes, std::size_t plane, Bytes& packed) {
  packed.push_back(0x78);  // deflate with a window of 32 KiB, made fast
  packed.push_back(0x01);
  BitWriter out(packed);
  std::vector<Token> room;
  for (std::size_t from = 0; from < bytes.size(); from += plane) put_plane(out, bytes.subspan(from, plane), room);
  out.put(1, 3);  // the last block, stored and empty
  out.fill_byte();
  out.put(0xffff0000U, 32);
  const std::uint32_t sum = adler32(bytes);
  for (unsigned byte = 4; byte-- > 0;) packed.push_back(static_cast<std::uint8_t>(sum >> (8 * byte)));
}

}  // namespace hurtigspor
