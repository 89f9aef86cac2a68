// SPDX-License-Identifier: MIT
// How an entry speaks of its moment and its writer: phrases and who says
// them, weighed together with the words.
#include "wins/insight/self_talk.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "phrase.h"
#include "plain_words.h"
#include "self_talk_table.h"
#include "speaker.h"
#include "text_features.h"
#include "told_words.h"
#include "tone_features.h"
#include "weigh.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using Words = std::span<const PlainWord>;

bool is_tone(Says says) {
  return says == Says::dismissing || says == Says::self_critical ||
         says == Says::kind || says == Says::no_tone;
}

/// The tones that were found, in the order of the text.
class Tones {
 public:
  void begin_clause() { is_about_kindness_ = false; }
  void turn() { is_about_kindness_ = false; }
  void joke() { may_be_joking_ = true; }

  void take(Says tone) {
    if (tone == Says::kind) {
      last_ = tone;
      has_kind_ = true;
      is_about_kindness_ = true;
      return;
    }
    // "forgave myself for being such a mess" is about the kindness.
    if (tone == Says::no_tone) {
      has_no_tone_ = true;
      return;
    }
    if (is_about_kindness_) {
      has_object_ = true;
      return;
    }
    last_ = tone;
    has_heavy_ = true;
    is_critical_ |= tone == Says::self_critical;
    is_dismissing_ |= tone == Says::dismissing;
  }

  /// Kind and heavy words, two heavy tones, or praise beside a joke.
  [[nodiscard]] bool are_several() const {
    return (has_kind_ && (has_heavy_ || has_object_ || may_be_joking_)) ||
           (is_critical_ && is_dismissing_);
  }

  /// Words that sound like a tone and are none.
  [[nodiscard]] bool are_none() const { return has_no_tone_; }

  [[nodiscard]] Wording together() const {
    if (!last_) {
      return Wording::neutral;
    }
    if (last_ != Says::kind) {
      return is_critical_ ? Wording::self_critical : Wording::dismissing;
    }
    // "nothing special, i was gentle with myself": either may be meant.
    return may_be_joking_ || (has_heavy_ && !is_critical_) ? Wording::neutral
                                                           : Wording::kind;
  }

 private:
  std::optional<Says> last_{};
  bool has_heavy_ = false;
  bool has_no_tone_ = false;
  bool has_kind_ = false;
  bool has_object_ = false;  ///< heavy words that a kind clause is about
  bool is_critical_ = false;
  bool is_dismissing_ = false;
  bool may_be_joking_ = false;
  bool is_about_kindness_ = false;  ///< in this clause, until it turns
};

struct PhraseTone {
  Wording wording = Wording::neutral;
  /// It rests on who speaks and how the tones follow each other, of which
  /// weights know nothing.
  bool by_grammar = false;
};

/// Reads a text once.
class Reading {
 public:
  explicit Reading(Words words) : words_(words) {}

  [[nodiscard]] PhraseTone tone() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i].before == Gap::clause) {
        clause_begin_ = i;
        tones_.begin_clause();
        speaker_.begin_clause(words_[i].number);
      }
      speaker_.hear(words_[i].number, may_be_subject(i));
      read(i);
    }
    return {.wording = tones_.together(),
            .by_grammar =
                is_withheld_ || tones_.are_none() || tones_.are_several()};
  }

 private:
  void read(std::size_t i) {
    std::optional<Says> tone;
    std::size_t most = 0;
    remarks_.clear();
    for (const std::uint16_t number : table_.beginning_with(words_[i].number)) {
      const SelfTalkRule& rule = table_.rules[number];
      const std::optional<std::size_t> length = length_at(rule, i);
      if (!length) {
        continue;
      }
      if (!is_tone(rule.says)) {
        remarks_.push_back({.says = rule.says,
                            .end = i + *length,
                            .ends_clause = ends_clause(i + *length),
                            .follows_name = !may_be_writer(i)});
      } else if (*length > most && i >= taken_until_) {
        if (speaker_.means(rule.says, i) && !said_of(i + *length)) {
          tone = rule.says;
          most = *length;
        } else {
          is_withheld_ |= rule.says != Says::no_tone;
        }
      }
    }
    if (tone) {
      tones_.take(*tone);
      taken_until_ = i + most;
    }
    hear_remarks();
  }

  void hear_remarks() {
    for (const Speaker::Remark& remark : remarks_) {
      speaker_.hear(remark);
      if (remark.says == Says::turn) {
        tones_.turn();
      } else if (remark.says == Says::irony) {
        tones_.joke();
      }
    }
  }

  [[nodiscard]] std::optional<std::size_t> length_at(const SelfTalkRule& rule,
                                                     std::size_t i) const {
    if (rule.by_the_writer &&
        (speaker_.is_someone_else() || !may_be_writer(i))) {
      return std::nullopt;
    }
    const Words words = words_.subspan(i);
    const auto length = length_in_front(
        table_.places_of(rule), words.size(),
        [&](const SelfTalkPlace& place, std::size_t at) {
          return (at == 0 || words[at].before == Gap::blank) &&
                 (place.words.count == 0 ||
                  has(table_.words_of(place.words), words[at].number));
        });
    if (length && rule.at_an_end && !may_end(i + *length)) {
      return std::nullopt;
    }
    return length;
  }

  [[nodiscard]] bool may_be_subject(std::size_t i) const {
    return i == clause_begin_ ||
           (i == clause_begin_ + 1 && has(owners_, words_[i - 1].number));
  }

  [[nodiscard]] bool may_be_writer(std::size_t i) const {
    return i == clause_begin_ || has(lead_, words_[i - 1].number);
  }

  [[nodiscard]] bool ends_clause(std::size_t end) const {
    return end >= words_.size() || words_[end].before == Gap::clause;
  }

  [[nodiscard]] bool may_end(std::size_t end) const {
    return ends_clause(end) || words_[end].before == Gap::other ||
           has(tail_, words_[end].number);
  }

  /// Whether the words before `end` are given to someone behind them: "i was
  /// useless, he said".
  [[nodiscard]] bool said_of(std::size_t end) const {
    return end + 1 < words_.size() && has(others_, words_[end].number) &&
           has(said_, words_[end + 1].number);
  }

  const SelfTalkTable& table_ = self_talk_table();
  WordSet lead_ = table_.list(WordList::lead);
  WordSet tail_ = table_.list(WordList::tail);
  WordSet owners_ = table_.list(WordList::my);
  WordSet others_ = table_.list(WordList::they);
  WordSet said_ = table_.list(WordList::said);
  Words words_;
  Speaker speaker_{table_};
  Tones tones_;
  std::vector<Speaker::Remark> remarks_;
  std::size_t clause_begin_ = 0;
  bool is_withheld_ = false;     ///< a tone was found that is not meant
  std::size_t taken_until_ = 0;  ///< by the phrase that was kept last
};

PhraseTone tone_of_phrases(std::string_view text) {
  const std::vector<PlainWord> words =
      plain_words(text, self_talk_table().vocabulary);
  return Reading(words).tone();
}

struct NamedWording {
  Wording wording;
  std::string_view name;
};
constexpr NamedWording kNames[] = {{Wording::dismissing, "dismissing"},
                                   {Wording::kind, "kind"},
                                   {Wording::self_critical, "self-critical"},
                                   {Wording::neutral, "neutral"}};

/// In so few words a phrase leaves nothing to weigh.
constexpr std::size_t kFewWords = 5;

std::string_view name_of(Wording wording) {
  return std::ranges::find(kNames, wording, &NamedWording::wording)->name;
}

using Told = std::vector<rules::ToldWord>;

std::vector<rules::Feature> features_of(const Told& told,
                                        const PhraseTone& phrases) {
  std::vector<rules::Feature> features =
      rules::text_features(told, rules::kind_rule_table());
  features.push_back(
      {.name = "PHRASES " + std::string(name_of(phrases.wording))});
  return features;
}

Wording weighed(const Told& told, const PhraseTone& phrases) {
  const rules::WeightTable& weights = rules::tone_weight_table();
  const std::vector<double> shares =
      rules::probabilities(features_of(told, phrases), weights);
  const auto likeliest = static_cast<std::size_t>(
      std::ranges::max_element(shares) - shares.begin());
  if (weights.labels[likeliest] == name_of(phrases.wording)) {
    return phrases.wording;  // two ways to read it, and they agree
  }
  const std::string_view tone =
      weights.labels[rules::clear_label(shares, weights)];
  return std::ranges::find(kNames, tone, &NamedWording::name)->wording;
}

}  // namespace

std::vector<rules::Feature> tone_features(std::string_view text) {
  const std::string folded = fold_case(text);
  return features_of(rules::told_words(folded, rules::kind_rule_table()),
                     tone_of_phrases(text));
}

Wording self_talk_of(std::string_view text) {
  const PhraseTone phrases = tone_of_phrases(text);
  const std::string folded = fold_case(text);
  const Told told = rules::told_words(folded, rules::kind_rule_table());
  const bool is_all_phrase =
      phrases.wording != Wording::neutral && told.size() <= kFewWords;
  if (phrases.by_grammar || is_all_phrase || told.empty() ||
      told.size() > rules::kMostWeighedWords) {
    return phrases.wording;
  }
  return weighed(told, phrases);
}

Wording self_talk_of(const Entry& entry) {
  return self_talk_of(entry.text);
}

}  // namespace wins
