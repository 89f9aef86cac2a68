// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "support/bench.h"
#include "support/language_lint.h"
#include "support/places.h"

namespace wins::test {

[[nodiscard]] inline const LanguageLint& lint() {
  static const LanguageLint kLint(test::data_file("lint.txt"));
  return kLint;
}

[[nodiscard]] inline std::string joined(const std::vector<std::string>& lines) {
  return fmt::format("{}", fmt::join(lines, "; "));
}

/// One line of a scene, and what is typed at its prompts.
struct Line {
  std::string line{};
  std::vector<std::string> typed{};
  std::vector<std::string> names{};  ///< of kinds, where they stand alone
};

/// Runs the line on a terminal and lints whatever it prints and asks, with
/// the person's own words out of account.
inline void check_language(Bench& bench, const Line& one, Scope out_scope,
                           const std::vector<std::string>& own_words) {
  CAPTURE(one.line);
  bench.type(one.line, one.typed);
  CAPTURE(bench.out);
  std::vector<std::string> exempt = own_words;
  exempt.insert(exempt.end(), one.names.begin(), one.names.end());
  CHECK(joined(lint().check_output(bench.out, exempt, out_scope)) == "");
  CAPTURE(bench.err);
  const bool failure = bench.err.starts_with("wins: ");
  CHECK(joined(lint().check_output(
            bench.err, own_words, failure ? Scope::help : Scope::reply)) == "");
  for (const std::string& prompt : bench.prompts) {
    CAPTURE(prompt);
    CHECK(joined(lint().check_output(prompt, own_words, Scope::reply)) == "");
  }
}

}  // namespace wins::test
