// SPDX-License-Identifier: MIT
// Splits a command into words, as a shell would but without one.
#include "wins/text/command_words.h"

#include <cstddef>

namespace wins {
namespace {

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n';
}

/// True when the backslash at `at` takes the meaning from what follows.
bool escapes(std::string_view command, std::size_t at, char quote) {
  if (command[at] != '\\' || quote == '\'' || at + 1 == command.size()) {
    return false;
  }
  const char next = command[at + 1];
  return quote == '\0' || next == '"' || next == '\\';
}

}  // namespace

std::vector<std::string> split_command(std::string_view command) {
  std::vector<std::string> words;
  bool in_word = false;
  char quote = '\0';
  for (std::size_t at = 0; at < command.size(); ++at) {
    const char byte = command[at];
    if (quote == '\0' && is_blank(byte)) {
      in_word = false;
      continue;
    }
    // A pair of quotes around nothing is a word too.
    if (!in_word) {
      words.emplace_back();
      in_word = true;
    }
    if (escapes(command, at, quote)) {
      words.back() += command[++at];
    } else if (quote == '\0' && (byte == '"' || byte == '\'')) {
      quote = byte;
    } else if (byte == quote) {
      quote = '\0';
    } else {
      words.back() += byte;
    }
  }
  return words;
}

}  // namespace wins
