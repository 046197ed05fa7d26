#pragma once

#include <stdexcept>
#include <string>

#include "parameters/utf8.hpp"

namespace hurtigspor::fuzz {

/// A refusal is read by people: text, of a length that can be read, with an end.
inline void expect_sentence(const std::string& said) {
  constexpr std::size_t readable = 4000;
  const bool ends = said.ends_with('.') || said.ends_with('?');
  if (!ends || said.size() > readable || first_flaw_in_utf8(said).has_value())
    throw std::logic_error("this is no sentence: " + said.substr(0, readable));
}

}  // namespace hurtigspor::fuzz
