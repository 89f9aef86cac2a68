// SPDX-License-Identifier: MIT
#include "wins/cli/options.h"

#include <charconv>
#include <utility>

#include "options_sink.h"
#include "wins/core/catalogue/usage.h"
#include "wins/core/error.h"

namespace wins {
namespace {

std::vector<std::string> split_names(std::string_view names) {
  std::vector<std::string> result;
  while (!names.empty()) {
    const std::size_t comma = names.find(',');
    result.emplace_back(names.substr(0, comma));
    names.remove_prefix(comma == names.npos ? names.size() : comma + 1);
  }
  return result;
}

std::int64_t read_number(const std::string& typed) {
  std::int64_t number = 0;
  const char* const end = typed.data() + typed.size();
  const auto [stopped, failure] = std::from_chars(typed.data(), end, number);
  if (failure != std::errc{} || stopped != end) {
    throw UsageError(
        say(messages::usage["not_a_number"], fmt::arg("typed", typed)),
        say(messages::usage["not_a_number.hint"]));
  }
  return number;
}

}  // namespace

std::string_view placeholder(Value value) {
  switch (value) {
    case Value::text:
      return "TEXT";
    case Value::when:
    case Value::color:
      return "WHEN";
    case Value::kind:
      return "KIND";
    case Value::tag:
      return "TAG";
    case Value::time:
      return "TIME";
    case Value::gap:
      return "GAP";
    case Value::tone:
      return "TONE";
    case Value::measure:
      return "MEASURE";
    case Value::number:
      return "N";
    case Value::id:
      return "ID";
    case Value::path:
      return "PATH";
    case Value::field:
    case Value::session_field:
      return "FIELD";
    case Value::session_form:
      return "WORD";
    case Value::view:
      return "VIEW";
    case Value::setting:
      return "KEY";
    case Value::command:
      return "COMMAND";
    case Value::shell:
      return "SHELL";
    case Value::page_format:
    case Value::export_format:
    case Value::import_format:
      return "FORMAT";
  }
  return {};
}

Options::Options(Sink& sink) : sink_(sink) {}

void Options::words(Value kind, std::vector<std::string>& into,
                    std::string help) {
  sink_.words(into);
  docs_.push_back({.placeholder = kind == Value::text
                                      ? "WORD"
                                      : std::string(placeholder(kind)),
                   .value = kind,
                   .help = std::move(help),
                   .repeatable = true});
}

void Options::literal_words(bool& into) {
  sink_.literal_words(into);
}

void Options::flag(std::string_view names, bool& into, std::string help) {
  docs_.push_back({.names = split_names(names), .help = std::move(help)});
  sink_.flag(docs_.back().names.front(), into);
}

void Options::value(std::string_view names, std::optional<std::string>& into,
                    Value kind, std::string help) {
  docs_.push_back({.names = split_names(names),
                   .placeholder = std::string(placeholder(kind)),
                   .value = kind,
                   .help = std::move(help)});
  sink_.value(docs_.back().names.front(),
              [&into](const std::string& typed) { into = typed; });
}

void Options::value(std::string_view names, std::optional<std::int64_t>& into,
                    std::string help) {
  docs_.push_back({.names = split_names(names),
                   .placeholder = std::string(placeholder(Value::number)),
                   .value = Value::number,
                   .help = std::move(help)});
  sink_.value(docs_.back().names.front(),
              [&into](const std::string& typed) { into = read_number(typed); });
}

void Options::each(std::string_view names, std::vector<std::string>& into,
                   Value kind, std::string help) {
  docs_.push_back({.names = split_names(names),
                   .placeholder = std::string(placeholder(kind)),
                   .value = kind,
                   .help = std::move(help),
                   .repeatable = true});
  sink_.value(docs_.back().names.front(),
              [&into](const std::string& typed) { into.push_back(typed); });
}

}  // namespace wins
