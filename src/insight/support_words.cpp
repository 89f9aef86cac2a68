// SPDX-License-Identifier: MIT
// The support rule: a short list of phrases, and what they also mean.
#include "wins/insight/support_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "phrase.h"
#include "prose.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using Words = std::span<const ProseWord>;

/// The places of a phrase.
class Places {
 public:
  constexpr Places() = default;

  /// Read by the compiler, which refuses more places than fit.
  explicit(false) consteval Places(const char* phrase) {
    for_each_place(phrase, [&](const PhrasePlace& place) {
      places_.at(count_) = place;
      ++count_;
    });
  }

  /// How many words they take at the front of `words`.
  [[nodiscard]] std::optional<std::size_t> length_in(Words words) const {
    return length_in_front(
        std::span(places_).first(count_), words.size(),
        [&](const PhrasePlace& place, std::size_t i) {
          return (i == 0 || words[i].before == place.before) &&
                 is_one_of(place.words, words[i].text);
        });
  }

  [[nodiscard]] bool stand_behind_blank(Words words) const {
    return count_ > 0 && !words.empty() && words.front().before == Gap::blank &&
           length_in(words);
  }

  /// Parted by `|`.
  [[nodiscard]] constexpr std::string_view first_words() const {
    return places_.front().words;
  }

 private:
  std::array<PhrasePlace, 7> places_{};
  std::size_t count_ = 0;
};

struct Phrase {
  Places words;
  /// Behind these words it means something else.
  Places except_before{};
};

// The list is short on purpose and is not made longer: what it misses is
// documented, and support.hint = "always" is there for it.
constexpr Phrase kPhrases[] = {
    {"kill myself"},
    {"killing myself", "laughing"},
    {"end my life"},
    {"end it all"},
    {"take my own life"},
    {"want|wanna|going to die"},
    {"wanna die"},
    {"wish i was|were dead"},
    {"better off dead"},
    {"better off without me"},
    {"no reason to live"},
    {"don't want to be here|alive"},
    {"dont want to be here|alive"},
    {"don't want to wake up"},
    {"dont want to wake up"},
    {"don't want to exist"},
    {"dont want to exist"},
    {"suicidal"},
    {"cut|cutting myself", "some|a slack|break|piece|deal"},
    // "burned myself on the oven" is none of these words.
    {"hurt|hurting|harm|harming|burn|burning myself"},
    {"self harm"},
    {"self-harm"},
};

struct Beginning {
  std::string_view word{};
  const Phrase* phrase = nullptr;
};

/// Calls `take` with each word that a phrase begins with.
template <typename Take>
constexpr void for_each_beginning(Take take) {
  for (const Phrase& phrase : kPhrases) {
    std::string_view first = phrase.words.first_words();
    while (!first.empty()) {
      take(Beginning{.word = take_until(first, '|'), .phrase = &phrase});
    }
  }
}

consteval std::size_t count_beginnings() {
  std::size_t count = 0;
  for_each_beginning([&](const Beginning& /*one*/) { ++count; });
  return count;
}

/// In the order of the words: hardly a word of a text is one of them.
constexpr auto kBeginnings = [] {
  std::array<Beginning, count_beginnings()> beginnings{};
  std::size_t count = 0;
  for_each_beginning([&](const Beginning& one) {
    beginnings.at(count) = one;
    ++count;
  });
  std::ranges::sort(beginnings, {}, &Beginning::word);
  return beginnings;
}();

bool begin_with(const Phrase& phrase, Words words) {
  const std::optional<std::size_t> length = phrase.words.length_in(words);
  return length &&
         !phrase.except_before.stand_behind_blank(words.subspan(*length));
}

bool begin_with_phrase(Words words) {
  const std::string_view first = words.front().text;
  const auto* one =
      std::ranges::lower_bound(kBeginnings, first, {}, &Beginning::word);
  while (one != kBeginnings.end() && one->word == first &&
         !begin_with(*one->phrase, words)) {
    ++one;
  }
  return one != kBeginnings.end() && one->word == first;
}

/// Words that count where the same clause speaks in the first person.
class Clause {
 public:
  void take(Words words) {
    const std::string_view word = words.front().text;
    says_i_ |= word == "i";
    says_mine_ |= word == "my" || word == "me";
    names_overdose_ |= word == "overdose" || word == "od";  // also of "od'd"
    names_suicide_ |= word == "suicide" && !goes_on_with_squad(words);
  }

  [[nodiscard]] bool counts() const {
    return (names_suicide_ && (says_i_ || says_mine_)) ||
           (names_overdose_ && says_i_);
  }

 private:
  static bool goes_on_with_squad(Words words) {
    return words.size() > 1 && words[1].before == Gap::blank &&
           words[1].text == "squad";
  }

  bool says_i_ = false;
  bool says_mine_ = false;
  bool names_suicide_ = false;
  bool names_overdose_ = false;
};

}  // namespace

bool speaks_of_self_harm(std::string_view text) {
  const std::string folded = fold_case(text);
  const std::vector<ProseWord> all = prose_words(folded);
  Clause clause;
  for (Words words = all; !words.empty(); words = words.subspan(1)) {
    if (words.front().before == Gap::clause) {
      clause = Clause();
    }
    clause.take(words);
    if (clause.counts() || begin_with_phrase(words)) {
      return true;
    }
  }
  return false;
}

bool speaks_of_self_harm(const Entry& entry) {
  return speaks_of_self_harm(entry.text) ||
         speaks_of_self_harm(entry.used_to.value_or("")) ||
         speaks_of_self_harm(entry.kinder.value_or("")) ||
         speaks_of_self_harm(entry.celebrated_how.value_or(""));
}

}  // namespace wins
