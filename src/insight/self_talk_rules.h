// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "phrase.h"
#include "vocabulary.h"

namespace wins {

/// What a phrase says about the words of an entry: their tone, or whose they
/// are and how far they hold. self_talk.txt has the phrases and the reasons.
enum class Says {
  self_critical,
  dismissing,
  kind,
  irony,       ///< "what a hero": beside it praise may be a joke
  no_tone,     ///< a longer phrase that means something else
  own_words,   ///< "told myself"
  told,        ///< "he told me"
  quoted,      ///< "said", of someone else
  distance,    ///< "used to"
  negation,    ///< "not"
  denial,      ///< "dont think that"
  unfinished,  ///< "need to"
  turn         ///< "but"
};

/// Words by their numbers in the vocabulary, ascending.
using WordSet = std::vector<WordNumber>;

[[nodiscard]] bool has(const WordSet& words, WordNumber word);

/// A place of a phrase, its words looked up.
struct RulePlace {
  const WordSet* words = nullptr;  ///< nullptr for any word
  int least = 1;
  int most = 1;
};

/// A phrase without its signs `^` and `$`.
struct SelfTalkRule {
  Says says = Says::kind;
  std::vector<RulePlace> places{};
  bool by_the_writer = false;  ///< ^
  bool at_an_end = false;      ///< $
};

/// What self_talk.txt says, by the words that a phrase can begin with.
class SelfTalkRules {
 public:
  /// Throws std::logic_error when a line cannot be understood.
  explicit SelfTalkRules(std::string_view lines);
  SelfTalkRules(const SelfTalkRules&) = delete;
  SelfTalkRules& operator=(const SelfTalkRules&) = delete;

  /// The places of rules() of the phrases that `word` can begin.
  [[nodiscard]] std::span<const std::uint16_t> beginning_with(
      WordNumber word) const;
  [[nodiscard]] const std::vector<SelfTalkRule>& rules() const {
    return rules_;
  }

  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

  /// The words of a list. Throws std::logic_error when there is none.
  [[nodiscard]] const WordSet& list(std::string_view name) const;

 private:
  void read_line(std::string_view section, std::string_view line);
  void take(Says says, std::string_view line);
  void keep(SelfTalkRule rule, std::string_view phrase);
  const WordSet& words_of(std::string_view alternatives);

  Vocabulary vocabulary_;
  // Nodes stay where they are, so that rules can point to the sets.
  std::unordered_map<std::string_view, WordSet> lists_;
  std::unordered_map<std::string_view, WordSet> sets_;
  std::vector<SelfTalkRule> rules_;
  std::vector<std::vector<std::uint16_t>> by_first_word_;
};

/// The rules that are built in; read when they are asked for first.
[[nodiscard]] const SelfTalkRules& self_talk_rules();

}  // namespace wins
