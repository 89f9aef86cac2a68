// SPDX-License-Identifier: MIT
// The support rule: a short list of phrases, and what they also mean.
#include "wins/insight/support_words.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
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

/// How many words the phrase takes at the front of `words`.
std::optional<std::size_t> length_of(std::string_view phrase, Words words) {
  const std::vector<PhrasePlace> places = places_of(phrase);
  return length_in_front(std::span(places), words.size(),
                         [&](const PhrasePlace& place, std::size_t i) {
                           return (i == 0 || words[i].before == place.before) &&
                                  is_one_of(place.words, words[i].text);
                         });
}

bool stands_behind(std::string_view phrase, Words words) {
  return !phrase.empty() && !words.empty() &&
         words.front().before == Gap::blank && length_of(phrase, words);
}

bool begins_with(const Phrase& phrase, Words words) {
  const std::optional<std::size_t> length = length_of(phrase.words, words);
  return length && !stands_behind(phrase.except_before, words.subspan(*length));
}

/// Words that count where the same clause speaks in the first person.
class Clause {
 public:
  void take(Words words) {
    const std::string_view word = words.front().text;
    says_i_ |= word == "i";
    says_mine_ |= word == "my" || word == "me";
    names_overdose_ |= word == "overdose" || word == "od";  // also of "od'd"
    names_suicide_ |=
        word == "suicide" && !stands_behind("squad", words.subspan(1));
  }

  [[nodiscard]] bool counts() const {
    return (names_suicide_ && (says_i_ || says_mine_)) ||
           (names_overdose_ && says_i_);
  }

 private:
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
    if (clause.counts() ||
        std::ranges::any_of(kPhrases, [&](const Phrase& phrase) {
          return begins_with(phrase, words);
        })) {
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
