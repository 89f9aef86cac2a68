// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <regex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/message.h"

namespace wins::test {

/// The rules of language that a machine can check, for messages and for what
/// the program prints. Each check gives what it refuses, one a string, with
/// the rule in front; nothing refused is an empty list.
class LanguageLint {
 public:
  /// Reads the patterns: scope (R or RH), a tab, an extended regular
  /// expression; lines that begin with # are comments.
  explicit LanguageLint(const std::filesystem::path& patterns);

  /// One message: words, signs, length of sentences, number of sentences; in
  /// replies also no command, no first person, no question that asks why.
  [[nodiscard]] std::vector<std::string> check_message(std::string_view text,
                                                       Scope scope) const;

  /// What a command printed: as for messages, line by line, without counting
  /// the sentences. Each of the `quoted` texts counts as the word x.
  [[nodiscard]] std::vector<std::string> check_output(
      std::string_view output, std::span<const std::string> quoted,
      Scope scope) const;

  /// A manual page or the like: the words refused everywhere, outside
  /// quotations.
  [[nodiscard]] std::vector<std::string> check_page(
      std::string_view page) const;

 private:
  struct Pattern {
    Scope scope;  ///< help: refused everywhere; reply: in replies
    std::string words;
    std::regex regex;
  };

  void add_words(std::vector<std::string>& refused, const std::string& masked,
                 Scope scope) const;

  std::vector<Pattern> patterns_{};
};

/// The text with x in place of what is not the program's own prose:
/// placeholders, quotations, commands with their arguments, options,
/// environment variables, settings, option arguments, names of formats.
[[nodiscard]] std::string masked_prose(std::string_view text);

/// The sentences of masked prose, with the signs that end them.
[[nodiscard]] std::vector<std::string> sentences_in(std::string_view masked);

}  // namespace wins::test
