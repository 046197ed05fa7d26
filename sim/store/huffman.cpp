#include "store/huffman.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

using Counts = std::array<std::uint32_t, deflate_symbols>;

/// A symbol, or two nodes that have been joined.
struct Node {
  std::uint32_t count;
  std::uint16_t symbol;
  std::uint16_t parent = 0;
};

std::vector<Node> leaves_of(const Counts& counts) {
  std::vector<Node> nodes;
  nodes.reserve(2 * deflate_symbols);
  for (std::uint16_t symbol = 0; symbol < deflate_symbols; ++symbol)
    if (counts[symbol] > 0) nodes.push_back({counts[symbol], symbol});
  std::ranges::sort(
      nodes, [](const Node& a, const Node& b) { return std::tie(a.count, a.symbol) < std::tie(b.count, b.symbol); });
  return nodes;
}

/// Joins the two rarest nodes until one is left. Leaves are sorted and joined nodes come in order, so that the rarest
/// is always the next of one of the two.
void grow_tree(std::vector<Node>& nodes) {
  const std::size_t leaves = nodes.size();
  std::size_t leaf = 0;
  std::size_t joined = leaves;
  const auto rarest = [&] {
    const bool is_leaf = leaf < leaves && (joined == nodes.size() || nodes[leaf].count <= nodes[joined].count);
    return is_leaf ? leaf++ : joined++;
  };
  while (nodes.size() < 2 * leaves - 1) {
    const std::size_t one = rarest();
    const std::size_t other = rarest();
    nodes[one].parent = nodes[other].parent = static_cast<std::uint16_t>(nodes.size());
    nodes.push_back({nodes[one].count + nodes[other].count, 0});
  }
}

/// The longest of the lengths that it gives.
unsigned give_lengths(const std::vector<Node>& nodes, std::array<std::uint8_t, deflate_symbols>& lengths) {
  std::vector<std::uint8_t> depth(nodes.size(), 0);
  const std::size_t leaves = (nodes.size() + 1) / 2;
  unsigned longest = 0;
  for (std::size_t node = nodes.size() - 1; node-- > 0;) {
    depth[node] = static_cast<std::uint8_t>(depth[nodes[node].parent] + 1);
    if (node >= leaves) continue;
    lengths[nodes[node].symbol] = depth[node];
    longest = std::max<unsigned>(longest, depth[node]);
  }
  return longest;
}

std::uint16_t reversed(std::uint32_t bits, unsigned length) {
  std::uint32_t turned = 0;
  for (unsigned bit = 0; bit < length; ++bit) turned |= ((bits >> bit) & 1U) << (length - 1 - bit);
  return static_cast<std::uint16_t>(turned);
}

/// Codes of the same length follow one another in the order of their symbols, as inflate reckons them.
void give_bits(HuffmanCode& code) {
  std::array<std::uint32_t, longest_code + 2> next{};
  for (const std::uint8_t length : code.lengths)
    if (length > 0) ++next[length + 1U];
  for (unsigned length = 2; length < next.size(); ++length) next[length] = (next[length] + next[length - 1]) << 1U;
  for (std::size_t symbol = 0; symbol < deflate_symbols; ++symbol)
    if (const unsigned length = code.lengths[symbol]; length > 0) code.bits[symbol] = reversed(next[length]++, length);
}

}  // namespace

HuffmanCode HuffmanCode::of(const Counts& counts) {
  HuffmanCode code;
  Counts tempered = counts;
  std::vector<Node> nodes = leaves_of(tempered);
  expects(nodes.size() >= 2, "a code has two symbols at least");
  for (grow_tree(nodes); give_lengths(nodes, code.lengths) > longest_code; grow_tree(nodes)) {
    for (std::uint32_t& count : tempered) count = (count + 1) / 2;  // evens out what made some codes too long
    nodes = leaves_of(tempered);
  }
  give_bits(code);
  return code;
}

}  // namespace hurtigspor
