#include "parameters/value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace hurtigspor {

namespace {

struct Writer {
  std::string operator()(double number) const { return fmt::format("{}", number); }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(bool truth) const { return truth ? "true" : "false"; }
  std::string operator()(Date date) const { return date.text(); }
  std::string operator()(Industry industry) const { return std::string(industry_names[index(industry)]); }
};

template <class Number>
std::optional<ParameterValue> number_from(std::string_view text) {
  Number number{};
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stop != end) return std::nullopt;
  if constexpr (std::is_same_v<Number, double>)
    if (!std::isfinite(number)) return std::nullopt;
  return ParameterValue{number + Number{0}};  // minus zero becomes zero
}

std::optional<ParameterValue> truth_from(std::string_view text) {
  if (text == "true") return ParameterValue{true};
  if (text == "false") return ParameterValue{false};
  return std::nullopt;
}

}  // namespace

std::string plain_text(const ParameterValue& value) {
  return std::visit(Writer{}, value);
}

std::string toml_text(const ParameterValue& value) {
  return type_of(value) == ValueType::section ? toml_quoted(plain_text(value)) : plain_text(value);
}

std::optional<ParameterValue> value_from_text(ValueType type, std::string_view text) {
  switch (type) {
    case ValueType::real:
      return number_from<double>(text);
    case ValueType::whole:
      return number_from<std::int64_t>(text);
    case ValueType::truth:
      return truth_from(text);
    case ValueType::date: {
      const auto date = Date::parse(text);
      return date ? std::optional{ParameterValue{*date}} : std::nullopt;
    }
    case ValueType::section: {
      const auto industry = industry_named(text);
      return industry ? std::optional{ParameterValue{*industry}} : std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<Industry> industry_named(std::string_view section) {
  const auto place = std::find(industry_names.begin(), industry_names.end(), section);
  if (place == industry_names.end()) return std::nullopt;
  return static_cast<Industry>(place - industry_names.begin());
}

std::string toml_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char letter : text) {
    const auto code = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\')
      quoted += std::string{'\\', letter};
    else if (letter == '\n')
      quoted += "\\n";
    else if (letter == '\t')
      quoted += "\\t";
    else if (code < 0x20 || code == 0x7f)
      quoted += fmt::format("\\u{:04X}", static_cast<unsigned>(code));
    else
      quoted += letter;
  }
  return quoted + "\"";
}

}  // namespace hurtigspor
