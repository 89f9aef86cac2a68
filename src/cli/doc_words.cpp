// SPDX-License-Identifier: MIT
#include "doc_words.h"

#include <algorithm>

#include "wins/cli/command_line.h"
#include "wins/core/catalogue/help.h"
#include "wins/core/measure.h"

namespace wins {
namespace {

std::vector<std::string_view> split(std::string_view text,
                                    std::string_view separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + separator.size());
  }
  return parts;
}

}  // namespace

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z'
               ? static_cast<char>(letter - 'A' + 'a')
               : letter;
  });
  return result;
}

std::string lower_first(std::string_view text) {
  return lower(text.substr(0, 1)) +
         std::string(text.substr(std::min<std::size_t>(1, text.size())));
}

const OptionDoc* positional_of(const std::vector<OptionDoc>& docs) {
  const auto found = std::ranges::find_if(
      docs, [](const OptionDoc& doc) { return doc.names.empty(); });
  return found == docs.end() ? nullptr : &*found;
}

std::string words_synopsis(const Command& command) {
  if (!command.arguments.empty()) {
    return std::string(command.arguments);
  }
  const std::vector<OptionDoc> docs = option_docs(command);
  const OptionDoc* const doc = positional_of(docs);
  return doc == nullptr ? std::string{}
                        : fmt::format("[{} ...]", doc->placeholder);
}

std::vector<OptionDoc> visible_options(const std::vector<OptionDoc>& docs) {
  std::vector<OptionDoc> result;
  std::ranges::copy_if(
      docs, std::back_inserter(result),
      [](const OptionDoc& doc) { return !doc.names.empty() && !doc.hidden; });
  return result;
}

std::string option_help(const OptionDoc& doc) {
  return doc.repeatable && !doc.names.empty()
             ? say(messages::help["repeatable"], fmt::arg("sentence", doc.help))
             : doc.help;
}

std::vector<const Command*> visible_commands(Commands commands) {
  std::vector<const Command*> result;
  std::ranges::copy_if(commands, std::back_inserter(result),
                       [](const Command* command) { return !command->hidden; });
  return result;
}

std::vector<std::string_view> groups(Commands commands) {
  std::vector<std::string_view> result;
  for (const Command* command : visible_commands(commands)) {
    if (std::ranges::find(result, command->group) == result.end()) {
      result.push_back(command->group);
    }
  }
  return result;
}

std::vector<std::string_view> paragraphs(std::string_view text) {
  return split(text, "\n\n");
}

bool is_verbatim(std::string_view paragraph) {
  return paragraph.starts_with("  ");
}

std::vector<std::string_view> lines_of(std::string_view text) {
  return split(text, "\n");
}

std::vector<std::string_view> words_for(Value value) {
  switch (value) {
    case Value::gap:
      return {"no", "brief", "yes"};
    case Value::tone:
      return {"harsh", "rough", "mixed", "gentle", "kind"};
    case Value::color:
      return {"auto", "always", "never"};
    case Value::shell:
      return {"bash", "zsh", "fish"};
    case Value::page_format:
      return {"text", "markdown", "html"};
    case Value::export_format:
      return {"json", "jsonl", "csv", "markdown"};
    case Value::import_format:
      return {"json", "jsonl", "csv", "lines", "jrnl", "wins"};
    case Value::view:
      return {"today", "week", "signs", "kinder", "lift"};
    case Value::field:
      return {"kind",      "tags",   "used-to",   "kinder",     "hard",
              "first",     "bring",  "private",   "celebrated", "duration",
              "intensity", "choice", "self-talk", "repair"};
    case Value::session_field:
      return {"tough", "note", "heard"};
    case Value::session_form:
      return {"list", "edit", "remove"};
    case Value::measure: {
      std::vector<std::string_view> names;
      names.reserve(kMeasures.size());
      for (const Measure measure : kMeasures) {
        names.push_back(measure_name(measure));
      }
      return names;
    }
    default:
      return {};
  }
}

}  // namespace wins
