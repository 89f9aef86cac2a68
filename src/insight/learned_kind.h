// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "wins/core/learned.h"

namespace wins {

// What a person's own choices teach. For each word of the text that entries
// of the kind have, the smoothed log-odds of the kind against all others
//
//   log((with + 1/2) / (without + 1/2))
//
// are added, where `with` counts the entries that have the word and the kind,
// `without` those that have the word and another kind: a naive Bayes
// classifier that looks at the words that are there and gives every kind the
// same chance beforehand (D. D. Lewis, "Naive (Bayes) at Forty", 1998; the
// half is the usual correction of log-odds, J. B. S. Haldane, 1956). A kind
// that most entries have is met with most words, so the log-odds of the kind
// among all entries, taken with care while there are few, are taken off each
// word. Divided by the square root of the number of words in the text, the
// sum says how alike the wording is: three shared words mean much in five
// and little in fifty.

/// A kind that the counts point to.
struct LearnedKind {
  std::string kind{};
  double alike = 0;                  ///< the sum above, divided
  std::vector<std::string> words{};  ///< that point to it, strongest first
};

/// At least this alike, and the kind counts where the rules are silent.
inline constexpr double kAlike = 1.0;
/// At least this alike, and it counts against what the rules say.
inline constexpr double kClearlyAlike = 1.5;

/// The kind with the largest sum, when it leads clearly. Requires: `words` is
/// what teaching_words gives; `learned` may hold other words too.
[[nodiscard]] std::optional<LearnedKind> learned_kind(
    std::span<const std::string> words, std::span<const LearnedCount> learned);

}  // namespace wins
