// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/learned.h"

namespace wins {

/// A kind that the words of an entry speak for.
struct KindGuess {
  std::string kind{};     ///< the name, as in Kind::name
  std::string because{};  ///< the words that decided, as they were written
};

/// Whose journal it is: a therapist's is offered `hold` as well.
enum class Offer { person, therapist };

/// The kind that the words are clear about; nothing when they are not, which
/// is more often right than a guess. Never `safe`. `learned` holds what the
/// person's own choices have taught about the words in teaching_words(text);
/// where it clearly points to one kind, it decides. Otherwise weights do that
/// were counted from labelled lines, by multinomial logistic regression over
/// the words, how they are told, their groups, their neighbours and the rules
/// in kind_rules.txt; a text of more than 60 words is left to the rules. Takes
/// time in proportion to the length of the text.
[[nodiscard]] std::optional<KindGuess> guess_kind(
    std::string_view text, std::span<const LearnedCount> learned, Offer offer);

/// What is counted when the person sets the kind of an entry: the stems of
/// the first 64 distinct words that say something, without numbers, in the
/// order of the text. Before them comes kEveryEntry. Empty for a text
/// without words.
[[nodiscard]] std::vector<std::string> teaching_words(std::string_view text);

/// Counted once for every entry, so that it is known how many entries each
/// kind has. No word of a text is written like this. Stored.
inline constexpr std::string_view kEveryEntry = "*";

}  // namespace wins
