// SPDX-License-Identifier: MIT
// The completion of bash. Names that are the person's own (tags, kinds) are
// never handed to `compgen -W`, which would expand what stands in them.
#include <fmt/core.h>

#include <string>

#include "doc_words.h"
#include "wins/cli/command_line.h"
#include "wins/cli/docs.h"

namespace wins {
namespace {

constexpr std::string_view kBegin =
    R"(# bash completion for wins, made by wins-docgen
# SPDX-License-Identifier: MIT

# Offers the lines on stdin that begin with what was typed.
_wins_offer() {
  local name
  while IFS= read -r name; do
    [[ -n $name && $name == "$cur"* ]] || continue
    [[ $name == *[!+[:alnum:]_/.-]* ]] && printf -v name %q "$name"
    COMPREPLY+=("$name")
  done
}

# Names that only wins knows; never the words of an entry.
_wins_ask() {
  "${where[@]}" __complete "$@" 2>/dev/null </dev/null
}

_wins_words() {
  _wins_offer < <(printf '%s\n' "$@")
}

_wins() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  local command='' options='' word i
  local -a where=("$1") words=()
  COMPREPLY=()
  # Bash takes --kind=x apart at the sign.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      --) return ;;
      --db|--config)
        where+=("$word" "${COMP_WORDS[i+1]}")
        ((++i))
        ;;
      --color) ((++i)) ;;
      -*|=) ;;
      *)
        [[ -z $command ]] || words+=("$word")
        [[ -n $command ]] || command=$word
        ;;
    esac
  done
)";

constexpr std::string_view kEnd = R"(  if [[ $cur == -* ]]; then
    _wins_words $options
  fi
}
complete -F _wins wins
)";

/// The command of the shell that offers such a value; empty for plain text.
std::string offer(Value value, Commands commands) {
  switch (value) {
    case Value::kind:
      return "_wins_offer < <(_wins_ask kinds)";
    case Value::tag:
      return "_wins_offer < <(_wins_ask tags)";
    case Value::id:
      return "_wins_offer < <(_wins_ask ids)";
    case Value::path:
      return "compopt -o default";
    case Value::command: {
      std::string names = "_wins_words";
      for (const Command* command : visible_commands(commands)) {
        names += fmt::format(" {}", command->name);
      }
      for (const Topic& topic : topics()) {
        names += ' ' + topic.name;
      }
      return names;
    }
    default: {
      std::string names;
      for (const std::string_view word : words_for(value)) {
        names += fmt::format(" {}", word);
      }
      return names.empty() ? names : "_wins_words" + names;
    }
  }
}

std::string joined_names(const OptionDoc& doc, std::string_view separator) {
  std::string names;
  for (const std::string& name : doc.names) {
    names += names.empty() ? "" : separator;
    names += name;
  }
  return names;
}

/// `case $prev in` for the options that take a value.
std::string values_source(const std::vector<OptionDoc>& docs,
                          Commands commands) {
  std::string source;
  for (const OptionDoc& doc : docs) {
    if (doc.value) {
      const std::string offered = offer(*doc.value, commands);
      source += fmt::format("        {}){} return ;;\n", joined_names(doc, "|"),
                            offered.empty() ? "" : " " + offered + ";");
    }
  }
  return source.empty() ? source
                        : "      case $prev in\n" + source + "      esac\n";
}

/// What stands where words go.
std::string words_source(const OptionDoc& doc, Commands commands) {
  if (doc.value == Value::text) {
    // +family: the sign stays, the name is looked up.
    return "      if [[ $cur == +?* ]]; then\n"
           "        _wins_offer < <(_wins_ask tags | sed 's/^/+/')\n"
           "      fi\n";
  }
  if (doc.value == Value::setting) {
    return "      [[ $cur == -* ]] ||\n"
           "        _wins_offer < <(_wins_ask config ${words[@]+"
           "\"${words[@]}\"})\n";
  }
  const std::string offered = offer(*doc.value, commands);
  return offered.empty()
             ? offered
             : fmt::format("      [[ $cur == -* ]] || {}\n", offered);
}

std::string command_source(const Command& command, Commands commands) {
  const std::vector<OptionDoc> docs = option_docs(command);
  const std::vector<OptionDoc> options = visible_options(docs);
  std::string patterns(command.name);
  for (const std::string_view alias : aliases_of(command)) {
    patterns += fmt::format("|{}", alias);
  }
  std::string source = fmt::format("    {})\n", patterns);
  source += values_source(options, commands);
  std::string names;
  for (const OptionDoc& doc : options) {
    names += ' ' + joined_names(doc, " ");
  }
  source += fmt::format("      options+='{}'\n", names);
  if (const OptionDoc* const words = positional_of(docs)) {
    source += words_source(*words, commands);
  }
  return source + "      ;;\n";
}

}  // namespace

std::string bash_completion(Commands commands) {
  const std::vector<OptionDoc> globals = global_option_docs();
  std::string source(kBegin);
  source += "  case $prev in\n";
  std::string names;
  for (const OptionDoc& doc : globals) {
    names += (names.empty() ? "" : " ") + joined_names(doc, " ");
    if (doc.value) {
      source += fmt::format("    {}) {}; return ;;\n", joined_names(doc, "|"),
                            offer(*doc.value, commands));
    }
  }
  source += fmt::format("  esac\n  options='{}'\n  case $command in\n", names);
  std::string first = "_wins_words";
  for (const Command* command : visible_commands(commands)) {
    first += fmt::format(" {}", command->name);
  }
  source += fmt::format("    '') [[ $cur == -* ]] || {} ;;\n", first);
  for (const Command* command : visible_commands(commands)) {
    source += command_source(*command, commands);
  }
  return source + "  esac\n" + std::string(kEnd);
}

}  // namespace wins
