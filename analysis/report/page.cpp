#include "report/page.hpp"

#include <fmt/format.h>

namespace hurtigspor {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

std::string escaped(const std::string& text) {
  return replaced(replaced(replaced(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
}

/// JSON in a script element must not hold what would end the element.
std::string embedded(const std::string& json) {
  return replaced(json, "<", "\\u003c");
}

// The policy forbids every request, so that nothing can be fetched even by mistake.
constexpr std::string_view head = R"(<!doctype html>
<html lang="{0}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>{1}</title>
<style>)";

}  // namespace

std::string page_of(const std::string& document, const std::string& title, const std::string& language,
                    const PageBundle& bundle) {
  std::string page = fmt::format(head, language, escaped(title));
  page += bundle.style;
  page += "</style>\n</head>\n<body>\n<div id=\"report\"></div>\n<noscript><p>";
  page += language == "nb" ? "Denne siden tegnes av et skript som ligger i fila. Slå på JavaScript for å lese den."
                           : "This page is drawn by a script that lies in the file. Turn JavaScript on to read it.";
  page += "</p></noscript>\n<script type=\"application/json\" id=\"document\">";
  page += embedded(document);
  page += "</script>\n<script>";
  page += bundle.script;
  page += "</script>\n</body>\n</html>\n";
  return page;
}

}  // namespace hurtigspor
