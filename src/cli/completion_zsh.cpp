// SPDX-License-Identifier: MIT
// The completion of zsh.
#include <fmt/core.h>

#include <string>

#include "doc_words.h"
#include "wins/cli/command_line.h"
#include "wins/cli/docs.h"

namespace wins {
namespace {

constexpr std::string_view kBegin = R"zsh(#compdef wins
# zsh completion for wins, made by wins-docgen
# SPDX-License-Identifier: MIT

# Names that only wins knows; never the words of an entry.
_wins_ask() {
  local -a names where
  (( ${+opt_args[--db]} )) && where+=(--db "${(Q)opt_args[--db]}")
  (( ${+opt_args[--config]} )) && where+=(--config "${(Q)opt_args[--config]}")
  names=(${(f)"$(_call_program names wins $where __complete $1 2>/dev/null)"})
  (( $#names )) && compadd "${@:2}" -a names
}
_wins_kinds() { _wins_ask kinds "$@" }
_wins_tags() { _wins_ask tags "$@" }
_wins_ids() { _wins_ask ids "$@" }
_wins_settings() {
  _wins_ask "config ${(j: :)${(@q)words[1,CURRENT-1]}}" "$@"
}
# +family: the sign stays, the name is looked up.
_wins_text() { [[ $PREFIX == +?* ]] && compset -P + && _wins_ask tags "$@" }
)zsh";

/// A text as it may stand within '...[text]' of _arguments.
std::string spec_text(std::string_view text) {
  std::string result;
  for (const char letter : text) {
    switch (letter) {
      case '\'':
        result += "'\\''";
        break;
      case '[':
      case ']':
      case ':':
      case '\\':
        result += '\\';
        result += letter;
        break;
      default:
        result += letter;
    }
  }
  return result;
}

/// What completes such a value; a blank is "nothing to offer".
std::string action(Value value) {
  switch (value) {
    case Value::kind:
      return "_wins_kinds";
    case Value::tag:
      return "_wins_tags";
    case Value::id:
      return "_wins_ids";
    case Value::path:
      return "_files";
    case Value::command:
      return "_wins_topics";
    case Value::text:
      return " ";
    default: {
      std::string words;
      for (const std::string_view word : words_for(value)) {
        words += fmt::format("{}{}", words.empty() ? "" : " ", word);
      }
      return words.empty() ? " " : fmt::format("({})", words);
    }
  }
}

/// "'(-w --when)'{-w,--when=}'[...]:when:...'", one line an option.
std::string option_spec(const OptionDoc& doc) {
  std::string all;
  std::string braces;
  for (const std::string& name : doc.names) {
    all += (all.empty() ? "" : " ") + name;
    const bool takes_sign = doc.value && name.starts_with("--");
    braces += (braces.empty() ? "" : ",") + name + (takes_sign ? "=" : "");
  }
  std::string spec = doc.repeatable ? "'*'" : fmt::format("'({})'", all);
  spec += doc.names.size() > 1 ? fmt::format("{{{}}}", braces) : braces;
  spec += fmt::format("'[{}]", spec_text(doc.help));
  if (doc.value) {
    spec += fmt::format(":{}:{}", lower(doc.placeholder), action(*doc.value));
  }
  return spec + "'";
}

std::string words_spec(const OptionDoc& doc) {
  if (doc.value == Value::text) {
    return "'*:words:_wins_text'";
  }
  if (doc.value == Value::setting) {
    return "'*:: :_wins_settings'";
  }
  return fmt::format("'*:{}:{}'", lower(doc.placeholder), action(*doc.value));
}

/// A function that describes names, for the first word and for help.
std::string described(std::string_view function, Commands commands,
                      bool with_topics) {
  std::string source = fmt::format("{}() {{\n  local -a names=(\n", function);
  for (const Command* command : visible_commands(commands)) {
    source += fmt::format("    '{}:{}'\n", command->name,
                          spec_text(command->summary));
  }
  if (with_topics) {
    for (const Topic& topic : topics()) {
      source +=
          fmt::format("    '{}:{}'\n", topic.name, spec_text(topic.summary));
    }
  }
  return source + "  )\n  _describe command names\n}\n";
}

std::string command_source(const Command& command) {
  const std::vector<OptionDoc> docs = option_docs(command);
  std::string patterns(command.name);
  for (const std::string_view alias : aliases_of(command)) {
    patterns += fmt::format("|{}", alias);
  }
  std::string source =
      fmt::format("    {})\n      _arguments -s -S $globals", patterns);
  for (const OptionDoc& doc : visible_options(docs)) {
    source += " \\\n        " + option_spec(doc);
  }
  if (const OptionDoc* const words = positional_of(docs)) {
    source += " \\\n        " + words_spec(*words);
  }
  return source + "\n      ;;\n";
}

}  // namespace

std::string zsh_completion(Commands commands) {
  std::string source(kBegin);
  source += described("_wins_commands", commands, false);
  source += described("_wins_topics", commands, true);
  source +=
      "\n_wins() {\n  local context state state_descr line\n"
      "  typeset -A opt_args\n  local -a globals=(\n";
  for (const OptionDoc& doc : global_option_docs()) {
    source += "    " + option_spec(doc) + '\n';
  }
  source +=
      "  )\n"
      "  _arguments -C -s -S $globals '1:command:_wins_commands' "
      "'*::words:->words' && return\n"
      "  [[ $state == words ]] || return 1\n"
      "  case $words[1] in\n";
  for (const Command* command : visible_commands(commands)) {
    source += command_source(*command);
  }
  return source +
         "  esac\n}\n\n"
         "if [[ $funcstack[1] == _wins ]]; then\n  _wins \"$@\"\n"
         "else\n  compdef _wins wins\nfi\n";
}

}  // namespace wins
