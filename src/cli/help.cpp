// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "doc_words.h"
#include "wins/cli/command_line.h"
#include "wins/cli/docs.h"
#include "wins/core/catalogue/help.h"
#include "wins/text/width.h"

namespace wins {
namespace {

using messages::help;

/// The column where the sentences beside names begin.
constexpr int kSentences = 26;
/// Below this many columns a sentence stands under its name.
constexpr int kNarrow = 60;
constexpr int kUnderName = 6;

/// The text in lines of at most `columns`, each after `indent` blanks.
std::string indented(std::string_view text, int indent, int columns) {
  std::string result;
  for (const std::string& line : wrap(text, std::max(columns - indent, 20))) {
    result += std::string(static_cast<std::size_t>(indent), ' ') + line + '\n';
  }
  return result;
}

/// "  name      sentence", the sentence hanging.
std::string beside(std::string_view name, std::string_view sentence,
                   int columns) {
  if (columns < kNarrow) {
    name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
    return indented(name, 2, columns) + indented(sentence, kUnderName, columns);
  }
  const std::string label = "  " + std::string(name);
  if (display_width(label) > kSentences - 2) {
    return label + '\n' + indented(sentence, kSentences, columns);
  }
  const std::string text = indented(sentence, kSentences, columns);
  return label + text.substr(static_cast<std::size_t>(display_width(label)));
}

/// Paragraphs, examples as they stand.
std::string prose(std::string_view text, int columns) {
  std::string result;
  for (const std::string_view paragraph : paragraphs(text)) {
    if (!result.empty()) {
      result += '\n';
    }
    result += is_verbatim(paragraph) ? std::string(paragraph) + '\n'
                                     : indented(paragraph, 0, columns);
  }
  return result;
}

/// "-w, --when WHEN"; a name without a short form stands under the others.
std::string option_label(const OptionDoc& doc) {
  std::string label = doc.names.front().starts_with("--") ? "    " : "";
  for (const std::string& name : doc.names) {
    label += (&name == &doc.names.front() ? "" : ", ") + name;
  }
  return doc.placeholder.empty() ? label : label + " " + doc.placeholder;
}

std::string options_text(const std::vector<OptionDoc>& docs, int columns) {
  std::string result;
  for (const OptionDoc& doc : visible_options(docs)) {
    result += beside(option_label(doc), option_help(doc), columns);
  }
  return result;
}

std::string names_of(const Command& command) {
  std::string names(command.name);
  for (const std::string_view alias : aliases_of(command)) {
    names += fmt::format(", {}", alias);
  }
  return names;
}

}  // namespace

std::string overview_text(Commands commands) {
  std::size_t widest = 0;
  for (const Command* command : commands) {
    if (!command->overview.empty()) {
      widest = std::max(widest, command->name.size());
    }
  }
  std::string text = fmt::format("wins - {}\n\n", say(help["title"]));
  for (const Command* command : commands) {
    if (!command->overview.empty()) {
      text += fmt::format("  wins {:{}}   {}\n", command->name, widest,
                          command->overview);
    }
  }
  const bool can_undo = find_command(commands, "undo") != nullptr;
  return text + '\n' +
         say(can_undo ? help["overview.undo"] : help["overview.rest"]) + '\n';
}

std::string help_text(Commands commands) {
  constexpr int kColumns = 80;
  std::string text = fmt::format("wins - {}\n", say(help["title"]));
  for (const std::string_view group : groups(commands)) {
    text += fmt::format("\n{}\n", group);
    for (const Command* command : visible_commands(commands)) {
      if (command->group == group) {
        text +=
            fmt::format("  {:<16}{}\n", names_of(*command), command->summary);
      }
    }
  }
  text += fmt::format("\n{}\n", say(help["topics"]));
  for (const Topic& topic : topics()) {
    text += fmt::format("  {:<16}{}\n", topic.name, topic.summary);
  }
  text += fmt::format("\n{}\n", say(help["globals"]));
  text += options_text(global_option_docs(), kColumns);
  return text + '\n' + say(help["more"]) + '\n';
}

std::string command_help(const Command& command, int columns) {
  const std::vector<OptionDoc> docs = option_docs(command);
  const bool has_options = !visible_options(docs).empty();
  const std::string words = words_synopsis(command);
  std::string text = indented(
      fmt::format("wins {} - {}", command.name, lower_first(command.summary)),
      0, columns);
  text += fmt::format("\n  wins {}{}{}\n\n", command.name,
                      has_options ? " [OPTION ...]" : "",
                      words.empty() ? "" : " " + words);
  text += prose(command.details, columns);
  if (!command.aliases.empty()) {
    text += '\n' +
            indented(say(help["aliases"], fmt::arg("aliases", command.aliases)),
                     0, columns);
  }
  if (has_options) {
    text += fmt::format("\n{}\n", say(help["options"]));
    text += options_text(docs, columns);
  }
  text += fmt::format("\n{}\n", say(help["examples"]));
  for (const Example& example : command.examples) {
    text += fmt::format("  wins {}\n", example.line);
    text += indented(example.meaning, kUnderName, columns);
  }
  return text + '\n' +
         indented(say(help["page"],
                      fmt::arg("page", fmt::format("wins-{}", command.name))),
                  0, columns);
}

std::string topic_text(const Topic& topic, int columns) {
  std::string text = indented(fmt::format("wins-{}({}) - {}", topic.name,
                                          topic.manual_section, topic.summary),
                              0, columns);
  for (const Section& section : topic.sections) {
    text += fmt::format("\n{}\n\n", section.heading);
    text += prose(section.text, columns);
    if (!section.terms.empty() && !section.text.empty()) {
      text += '\n';
    }
    for (const Term& term : section.terms) {
      text += beside(term.name, term.meaning, columns);
    }
    if (!section.closing.empty()) {
      text += '\n' + prose(section.closing, columns);
    }
  }
  return text;
}

std::string readme_commands(Commands commands) {
  std::string table = "| Command | What it does |\n|---|---|\n";
  for (const Command* command : visible_commands(commands)) {
    table +=
        fmt::format("| `wins {}` | {} |\n", command->name, command->summary);
  }
  return table;
}

}  // namespace wins
