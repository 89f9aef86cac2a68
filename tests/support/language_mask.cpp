// SPDX-License-Identifier: MIT
// What is prose of the program's own, and what only stands in it.
#include <utility>

#include "support/language_lint.h"

namespace wins::test {
namespace {

using Mask = std::pair<std::regex, std::string>;

Mask mask(const char* pattern, const char* replacement = "x") {
  return {std::regex(pattern, std::regex::ECMAScript | std::regex::optimize),
          replacement};
}

/// In the order in which they are taken out.
const std::vector<Mask>& masks() {
  static const std::vector<Mask> kMasks = {
      mask("’", "'"),
      mask(R"(\{[^{}]*\})"),
      mask("`[^`]*`"),
      mask("“[^”]*”"),
      mask(R"("[^"]*")"),
      // A quotation begins where no letter is in front of the sign, and ends
      // where none follows: an apostrophe does neither.
      mask(R"((^|[\s(:=])'(?:[^']|'(?=\w))*'(?!\w))", "$1x"),
      // A command with its views, ids and options: `wins list --all`.
      mask(R"(\bwins (?:add|here|list|ls|show|edit|remove|rm|undo|redo|)"
           R"(reflect|celebrate|share|stats|support|session|export|import|)"
           R"(backup|restore|doctor|config|completion|help)\b)"
           R"((?: (?:today|week|then|signs|kinder|lift|list|get|set|unset|)"
           R"(path|edit|remove|bash|zsh|fish|dates|privacy|last|yesterday|)"
           R"(\d+|x))*)"),
      // An option, with a placeholder or an argument in capitals.
      mask(R"((^|[\s(\[,/])--?[A-Za-z][\w-]*(?:[ =](?:x\b|[A-Z]+\b))?)", "$1x"),
      // A setting (`calendar.day_starts`) and a file name.
      mask(R"(\b[a-z]+(?:[._][a-z_]+)+\b)"),
      // An environment variable, with its value where there is one.
      mask(R"(\b(?:[A-Z]+_[A-Z_]+|CLICOLOR|COLUMNS|TERM|TZ|PATH|HOME|)"
           R"(VISUAL|EDITOR)\b(?:=\S+)?)"),
      // The argument of an option, repeated or not.
      mask(R"(\b(?:WHEN|TEXT|KIND|TAG|TIME|GAP|TONE|N|ID|NUM|FILE|WORD|WORDS|)"
           R"(MEASURE|KEY|VALUE|FORMAT|FILTERS|FIELD|DIR|SHELL|TOPIC|COMMAND)"
           R"()\b(?:\.\.\.)?)"),
      // Names of formats and of the like, which are written in capitals.
      mask(R"(\b(?:JSON|JSONL|CSV|TSV|HTML|TOML|UTF-8|ASCII|SQL|UTC|RFC|KiB|)"
           R"(SIGPIPE|MIT|NUL|U\+[0-9A-F]+|MM-DD|YYYY-MM-DD)\b)"),
  };
  return kMasks;
}

bool ends_sentence(std::string_view text, std::size_t at) {
  constexpr std::string_view kEnds = ".?!";
  // "? shows ideas": a sign that stands apart is a key to press.
  const bool apart = at == 0 || text[at - 1] == ' ';
  return !apart && kEnds.find(text[at]) != std::string_view::npos &&
         (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n');
}

}  // namespace

std::string masked_prose(std::string_view text) {
  std::string masked(text);
  for (const Mask& one : masks()) {
    masked = std::regex_replace(masked, one.first, one.second);
  }
  return masked;
}

std::vector<std::string> sentences_in(std::string_view masked) {
  std::vector<std::string> sentences;
  std::string sentence;
  const auto finish = [&] {
    const std::size_t begin = sentence.find_first_not_of(" \n");
    if (begin != std::string::npos) {
      sentences.push_back(sentence.substr(begin));
    }
    sentence.clear();
  };
  for (std::size_t at = 0; at < masked.size(); ++at) {
    sentence += masked[at];
    if (ends_sentence(masked, at)) {
      finish();
    }
  }
  finish();
  return sentences;
}

}  // namespace wins::test
