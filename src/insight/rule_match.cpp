// SPDX-License-Identifier: MIT
// Finds the rules that hold for a text.
#include "rule_match.h"

#include <algorithm>

namespace wins::rules {
namespace {

// How many words may stand between two places of a rule.
constexpr std::size_t kSmallWordsBetween = 4;
constexpr std::size_t kWordsInClause = 7;
constexpr std::size_t kWordsInText = 24;

class Matcher {
 public:
  Matcher(std::span<const ToldWord> words, const RuleTable& table)
      : words_(words), senses_(senses(words)), table_(table) {}

  std::vector<Fired> all() {
    std::vector<std::uint8_t> held(table_.rules.size());
    std::vector<Fired> fired;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      for (const WordId id : {words_[at].id, words_[at].unit}) {
        if (id != kNoWord) {
          try_rules_of(id, at, held, fired);
        }
      }
    }
    return fired;
  }

 private:
  void try_rules_of(WordId id, std::size_t at, std::vector<std::uint8_t>& held,
                    std::vector<Fired>& fired) {
    for (const std::uint16_t index : table_.rules_from(id)) {
      const Rule& rule = table_.rules[index];
      taken_.clear();
      if (held[index] < most_of(rule) && holds_at(places_of(rule), at)) {
        ++held[index];
        std::ranges::sort(taken_);
        fired.push_back({.rule = &rule, .words = taken_});
      }
    }
  }

  /// A weak sign may be met twice, in two words.
  static std::uint8_t most_of(const Rule& rule) {
    return rule.strength == kForbids || rule.strength >= kEnough ? 1 : 2;
  }

  [[nodiscard]] std::span<const Place> places_of(const Rule& rule) const {
    return table_.places.subspan(rule.first_place, rule.places);
  }

  /// Whether the first of the places is this word, and the others follow.
  bool holds_at(std::span<const Place> places, std::size_t at) {
    const std::size_t length = length_at(places.front(), at);
    if (length == 0 || !is_so(places.front(), at)) {
      return false;
    }
    if (!follow(places.subspan(1), at + length)) {
      return false;
    }
    for (std::size_t part = 0; part < length; ++part) {
      taken_.push_back(at + part);
    }
    if (senses_[at].negated && places.front().who == Who::not_i) {
      taken_.push_back(senses_[at].negator);
    }
    return true;
  }

  /// Whether the places stand behind the word before `from`.
  bool follow(std::span<const Place> places, std::size_t from) {
    if (places.empty()) {
      return true;
    }
    const Place& place = places.front();
    if (place.forbidden) {
      return !stands_from(place, from) && follow(places.subspan(1), from);
    }
    const std::size_t end = end_of_reach(place.reach, from);
    for (std::size_t at = from; at < end; ++at) {
      if (holds_at(places, at)) {
        return true;
      }
    }
    return place.optional && follow(places.subspan(1), from);
  }

  [[nodiscard]] bool stands_from(const Place& place, std::size_t from) const {
    const std::size_t end = end_of_reach(place.reach, from);
    for (std::size_t at = from; at < end; ++at) {
      if (length_at(place, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /// Behind the last word where the next place may be.
  [[nodiscard]] std::size_t end_of_reach(Reach reach, std::size_t from) const {
    const std::size_t most =
        reach == Reach::next
            ? kSmallWordsBetween
            : (reach == Reach::clause ? kWordsInClause : kWordsInText);
    std::size_t at = from;
    for (; at < words_.size() && at <= from + most; ++at) {
      if (reach != Reach::text && words_[at].before != Break::none) {
        break;
      }
      if (reach == Reach::next && !is_passed_over(words_[at])) {
        return at + 1;
      }
    }
    return at;
  }

  [[nodiscard]] static bool is_passed_over(const ToldWord& word) {
    return word.is(Role::small) || word.is(Role::my) ||
           word.stem.find_first_not_of("0123456789") == std::string::npos;
  }

  /// How many words the place takes there; 0 when it is another word.
  [[nodiscard]] std::size_t length_at(const Place& place,
                                      std::size_t at) const {
    const auto choices = table_.choices.subspan(place.first, place.count);
    const ToldWord& word = words_[at];
    if (word.unit != kNoWord &&
        std::ranges::binary_search(choices, word.unit)) {
      return word.unit_length;
    }
    return word.id != kNoWord && std::ranges::binary_search(choices, word.id)
               ? 1
               : 0;
  }

  [[nodiscard]] bool is_so(const Place& place, std::size_t at) const {
    const Sense& sense = senses_[at];
    switch (place.who) {
      case Who::nobody_asks:
      case Who::whoever:
        return true;
      case Who::i:
        return !sense.unreal && !sense.negated && !sense.bare &&
               sense.teller == Teller::writer;
      case Who::not_i:
        return !sense.unreal && sense.negated && sense.teller != Teller::person;
      case Who::anyone:
        return !sense.unreal && !sense.negated && !sense.sought &&
               sense.teller != Teller::person;
      case Who::they:
        return !sense.unreal && !sense.negated &&
               sense.teller != Teller::writer;
    }
    return false;
  }

  std::span<const ToldWord> words_;
  std::vector<Sense> senses_;
  const RuleTable& table_;
  std::vector<std::size_t> taken_{};
};

}  // namespace

std::vector<Fired> fired_rules(std::span<const ToldWord> words,
                               const RuleTable& table) {
  return Matcher(words, table).all();
}

std::string written_words(std::span<const ToldWord> words,
                          std::span<const std::size_t> which) {
  std::string text;
  const char* last = nullptr;
  for (const std::size_t at : which) {
    const std::string_view written = words[at].written;
    // What is spelled out ("didn't") stands for several words.
    if (written.data() != last) {
      text += text.empty() ? "" : " ";
      text += written;
    }
    last = written.data();
  }
  return text;
}

}  // namespace wins::rules
