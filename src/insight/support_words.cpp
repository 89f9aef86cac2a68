// SPDX-License-Identifier: MIT
// The support rule: a short list of phrases, and what they also mean.
#include "wins/insight/support_words.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "phrase.h"
#include "prose.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using Words = std::span<const ProseWord>;

struct Phrase {
  std::string_view words;
  /// Behind these words it means something else.
  std::string_view except_before{};
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

/// A phrase in its places.
class ReadPhrase {
 public:
  explicit ReadPhrase(std::string_view phrase) : places_(places_of(phrase)) {}

  /// How many words it takes at the front of `words`.
  [[nodiscard]] std::optional<std::size_t> length_in(Words words) const {
    return length_in_front(
        std::span(places_), words.size(),
        [&](const PhrasePlace& place, std::size_t i) {
          return (i == 0 || words[i].before == place.before) &&
                 is_one_of(place.words, words[i].text);
        });
  }

  [[nodiscard]] bool stands_behind_blank(Words words) const {
    return !places_.empty() && !words.empty() &&
           words.front().before == Gap::blank && length_in(words);
  }

  /// Parted by `|`. Requires: there is a place.
  [[nodiscard]] std::string_view first_words() const {
    return places_.front().words;
  }

 private:
  std::vector<PhrasePlace> places_;
};

/// The list, by the words that its phrases begin with: hardly a word of a text
/// is one of them.
class PhraseList {
 public:
  PhraseList() {
    for (const Phrase& phrase : kPhrases) {
      const ReadPhrase read(phrase.words);
      std::string_view first = read.first_words();
      while (!first.empty()) {
        by_first_word_[take_until(first, '|')].push_back(
            {.phrase = read, .except = ReadPhrase(phrase.except_before)});
      }
    }
  }

  [[nodiscard]] bool begins(Words words) const {
    const auto found = by_first_word_.find(words.front().text);
    return found != by_first_word_.end() &&
           std::ranges::any_of(found->second, [&](const Listed& one) {
             const std::optional<std::size_t> length =
                 one.phrase.length_in(words);
             return length &&
                    !one.except.stands_behind_blank(words.subspan(*length));
           });
  }

 private:
  struct Listed {
    ReadPhrase phrase;
    ReadPhrase except;
  };

  std::unordered_map<std::string_view, std::vector<Listed>> by_first_word_{};
};

const PhraseList& phrase_list() {
  static const PhraseList list;
  return list;
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
    if (clause.counts() || phrase_list().begins(words)) {
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
