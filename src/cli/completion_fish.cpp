// SPDX-License-Identifier: MIT
// The completion of fish.
#include <fmt/core.h>

#include <string>

#include "doc_words.h"
#include "wins/cli/command_line.h"
#include "wins/cli/docs.h"

namespace wins {
namespace {

constexpr std::string_view kBegin =
    R"(# fish completion for wins, made by wins-docgen
# SPDX-License-Identifier: MIT

# The words before the cursor from the command on; nothing before it is
# typed, or after --.
function __wins_words
    set -l words (commandline -opc)
    set -e words[1]
    contains -- -- $words; and return 1
    while set -q words[1]
        switch $words[1]
            case --color --db --config
                set -e words[1]
            case '-*'
            case '*'
                printf '%s\n' $words
                return 0
        end
        set -q words[1]; and set -e words[1]
    end
    return 1
end

function __wins_no_command
    not contains -- -- (commandline -opc); and not __wins_words >/dev/null
end

function __wins_command_is
    set -l words (__wins_words); and contains -- $words[1] $argv
end

# Names that only wins knows; never the words of an entry.
function __wins_ask
    set -l words (commandline -opc)
    set -l where
    for option in --db --config
        if set -l at (contains -i -- $option $words)
            set -a where $option $words[(math $at + 1)]
        end
    end
    $words[1] $where __complete $argv 2>/dev/null </dev/null
end

function __wins_settings
    set -l words (__wins_words); and __wins_ask config $words[2..-1]
end

function __wins_tag_words
    string match -q -- '+?*' (commandline -ct); and string replace -r '^' + (__wins_ask tags)
end

complete -c wins -f
)";

/// A text between the single quotes of fish.
std::string fish_string(std::string_view text) {
  std::string result = "'";
  for (const char letter : text) {
    if (letter == '\'' || letter == '\\') {
      result += '\\';
    }
    result += letter;
  }
  return result + "'";
}

/// What `-a` gets for such a value; empty when there is nothing to offer.
std::string arguments(Value value) {
  switch (value) {
    case Value::kind:
      return "'(__wins_ask kinds)'";
    case Value::tag:
      return "'(__wins_ask tags)'";
    case Value::id:
      return "'(__wins_ask ids)'";
    default: {
      std::string words;
      for (const std::string_view word : words_for(value)) {
        words += fmt::format("{}{}", words.empty() ? "" : " ", word);
      }
      return words.empty() ? words : fish_string(words);
    }
  }
}

std::string option_line(const OptionDoc& doc, std::string_view condition) {
  std::string line = "complete -c wins";
  line += condition.empty() ? "" : fmt::format(" -n '{}'", condition);
  for (const std::string& name : doc.names) {
    line += name.starts_with("--") ? fmt::format(" -l {}", name.substr(2))
                                   : fmt::format(" -s {}", name.substr(1));
  }
  if (doc.value == Value::path) {
    line += " -r -F";
  } else if (doc.value) {
    const std::string offered = arguments(*doc.value);
    line += " -x" + (offered.empty() ? "" : " -a " + offered);
  }
  return fmt::format("{} -d {}\n", line, fish_string(doc.help));
}

std::string name_line(std::string_view condition, std::string_view name,
                      std::string_view summary) {
  return fmt::format("complete -c wins -n '{}' -a {} -d {}\n", condition, name,
                     fish_string(summary));
}

std::string words_lines(const OptionDoc& doc, const std::string& condition,
                        Commands commands) {
  const std::string begin =
      fmt::format("complete -c wins -n '{}' -a ", condition);
  if (doc.value == Value::text) {
    return begin + "'(__wins_tag_words)'\n";
  }
  if (doc.value == Value::setting) {
    return begin + "'(__wins_settings)'\n";
  }
  if (doc.value == Value::command) {
    std::string lines;
    for (const Command* command : visible_commands(commands)) {
      lines += name_line(condition, command->name, command->summary);
    }
    for (const Topic& topic : topics()) {
      lines += name_line(condition, topic.name, topic.summary);
    }
    return lines;
  }
  const std::string offered = arguments(*doc.value);
  return offered.empty() ? offered : begin + offered + '\n';
}

}  // namespace

std::string fish_completion(Commands commands) {
  std::string source(kBegin);
  for (const OptionDoc& doc : global_option_docs()) {
    source += option_line(doc, "");
  }
  for (const Command* command : visible_commands(commands)) {
    source += name_line("__wins_no_command", command->name, command->summary);
  }
  for (const Command* command : visible_commands(commands)) {
    const std::vector<OptionDoc> docs = option_docs(*command);
    std::string condition = fmt::format("__wins_command_is {}", command->name);
    for (const std::string_view alias : aliases_of(*command)) {
      condition += fmt::format(" {}", alias);
    }
    source += '\n';
    for (const OptionDoc& doc : visible_options(docs)) {
      source += option_line(doc, condition);
    }
    if (const OptionDoc* const words = positional_of(docs)) {
      source += words_lines(*words, condition, commands);
    }
  }
  return source;
}

}  // namespace wins
