// SPDX-License-Identifier: MIT
// Guesses the kind of an entry from its words: what the person's own choices
// teach, and weights counted from labelled lines.
#include "wins/insight/kind_guess.h"

#include <algorithm>
#include <cstddef>
#include <set>

#include "learned_kind.h"
#include "rule_guess.h"
#include "rule_match.h"
#include "text_features.h"
#include "told_words.h"
#include "weigh.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using rules::ToldWord;
using Told = std::span<const ToldWord>;

constexpr std::size_t kMostTeachingWords = 64;
constexpr std::size_t kMostWordsGiven = 3;
/// The label of lines that tell of no kind.
constexpr std::string_view kNothing = "none";

bool teaches(const ToldWord& word, const rules::RuleTable& table) {
  const bool is_common =
      word.id != rules::kNoWord &&
      (table.rows[word.id].roles & only(rules::Role::common)) != 0;
  const bool has_digit =
      word.stem.find_first_of("0123456789") != std::string::npos;
  return !is_common && !has_digit && !word.stem.empty() &&
         is_letter(first_code_point(word.stem).value);
}

std::vector<std::string> teaching_words_of(Told told,
                                           const rules::RuleTable& table) {
  std::vector<std::string> words;
  std::set<std::string_view> seen;
  for (const ToldWord& word : told) {
    if (words.size() == kMostTeachingWords) {
      break;
    }
    if (teaches(word, table) && seen.insert(word.stem).second) {
      words.push_back(word.stem);
    }
  }
  if (!words.empty()) {
    words.insert(words.begin(), std::string(kEveryEntry));
  }
  return words;
}

/// The strongest of the words, as they stand in the text.
std::string because(const LearnedKind& learned, Told told) {
  const std::span<const std::string> strongest =
      std::span(learned.words)
          .first(std::min(learned.words.size(), kMostWordsGiven));
  std::set<std::string_view> wanted(strongest.begin(), strongest.end());
  std::vector<std::size_t> which;
  for (std::size_t at = 0; at < told.size(); ++at) {
    if (wanted.erase(told[at].stem) > 0) {
      which.push_back(at);
    }
  }
  return rules::written_words(told, which);
}

/// What the weights say.
std::optional<KindGuess> weighed_guess(Told told, const rules::RuleTable& table,
                                       Offer offer) {
  if (told.empty() ||
      (told.size() == 1 && told.front().form == rules::Form::base)) {
    return std::nullopt;  // a noun on its own tells nothing
  }
  if (told.size() > rules::kMostWeighedWords) {
    return rules::rule_guess(told, table, offer);
  }
  const rules::WeightTable& weights = rules::kind_weight_table();
  const std::vector<rules::Feature> features =
      rules::kind_features(told, table);
  const std::vector<double> shares = rules::probabilities(
      features, weights, offer == Offer::person ? "hold" : "");
  const std::size_t best = rules::clear_label(shares, weights);
  if (weights.labels[best] == kNothing) {
    return std::nullopt;
  }
  return KindGuess{.kind = std::string(weights.labels[best]),
                   .because = rules::written_words(
                       told, rules::telling_words(features, weights, best,
                                                  kMostWordsGiven))};
}

bool is_offered(std::string_view kind, Offer offer) {
  return kind != "safe" && (kind != "hold" || offer == Offer::therapist);
}

}  // namespace

std::optional<KindGuess> guess_kind(std::string_view text,
                                    std::span<const LearnedCount> learned,
                                    Offer offer) {
  const std::string folded = fold_case(text);
  const rules::RuleTable& table = rules::kind_rule_table();
  const std::vector<ToldWord> told = rules::told_words(folded, table);
  std::optional<KindGuess> weighed = weighed_guess(told, table, offer);
  if (learned.empty()) {
    return weighed;
  }
  const auto own = learned_kind(teaching_words_of(told, table), learned);
  if (!own ||
      (weighed && weighed->kind != own->kind && own->alike < kClearlyAlike)) {
    return weighed;
  }
  if (!is_offered(own->kind, offer)) {
    // The words speak for a kind that is not offered, so for none of the
    // others.
    return std::nullopt;
  }
  return KindGuess{.kind = own->kind, .because = because(*own, told)};
}

std::vector<std::string> teaching_words(std::string_view text) {
  const std::string folded = fold_case(text);
  const rules::RuleTable& table = rules::kind_rule_table();
  return teaching_words_of(rules::told_words(folded, table), table);
}

}  // namespace wins
