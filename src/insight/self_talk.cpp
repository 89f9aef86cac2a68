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

#include "plain_words.h"
#include "self_talk_rules.h"
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
      is_about_kindness_ = true;
      return;
    }
    // "forgave myself for being such a mess" is about the kindness.
    if (tone == Says::no_tone || is_about_kindness_) {
      return;
    }
    last_ = tone;
    has_heavy_ = true;
    is_critical_ |= tone == Says::self_critical;
  }

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
  bool is_critical_ = false;
  bool may_be_joking_ = false;
  bool is_about_kindness_ = false;  ///< in this clause, until it turns
};

/// Reads a text once.
class Reading {
 public:
  explicit Reading(Words words) : words_(words) {}

  [[nodiscard]] Wording wording() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i].before == Gap::clause) {
        clause_begin_ = i;
        tones_.begin_clause();
        speaker_.begin_clause(words_[i].number);
      }
      speaker_.hear(words_[i].number, may_be_subject(i));
      read(i);
    }
    return tones_.together();
  }

 private:
  void read(std::size_t i) {
    std::optional<Says> tone;
    std::size_t most = 0;
    remarks_.clear();
    for (const std::uint16_t number : rules_.beginning_with(words_[i].number)) {
      const SelfTalkRule& rule = rules_.rules()[number];
      const std::optional<std::size_t> length = length_at(rule, i);
      if (!length) {
        continue;
      }
      if (!is_tone(rule.says)) {
        remarks_.push_back({.says = rule.says,
                            .end = i + *length,
                            .ends_clause = ends_clause(i + *length),
                            .follows_name = !may_be_writer(i)});
      } else if (*length > most && i >= taken_until_ &&
                 speaker_.means(rule.says, i) && !said_of(i + *length)) {
        tone = rule.says;
        most = *length;
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
    const auto length =
        length_in_front(std::span<const RulePlace>(rule.places), words.size(),
                        [&](const RulePlace& place, std::size_t at) {
                          return (at == 0 || words[at].before == Gap::blank) &&
                                 (place.words == nullptr ||
                                  has(*place.words, words[at].number));
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

  const SelfTalkRules& rules_ = self_talk_rules();
  const WordSet& lead_ = rules_.list("lead");
  const WordSet& tail_ = rules_.list("tail");
  const WordSet& owners_ = rules_.list("my");
  const WordSet& others_ = rules_.list("they");
  const WordSet& said_ = rules_.list("said");
  Words words_;
  Speaker speaker_{rules_};
  Tones tones_;
  std::vector<Speaker::Remark> remarks_;
  std::size_t clause_begin_ = 0;
  std::size_t taken_until_ = 0;  ///< by the phrase that was kept last
};

Wording wording_of_phrases(std::string_view text) {
  const std::vector<PlainWord> words =
      plain_words(text, self_talk_rules().vocabulary());
  return Reading(words).wording();
}

struct NamedWording {
  Wording wording;
  std::string_view name;
};
constexpr NamedWording kNames[] = {{Wording::dismissing, "dismissing"},
                                   {Wording::kind, "kind"},
                                   {Wording::self_critical, "self-critical"},
                                   {Wording::neutral, "neutral"}};

}  // namespace

std::vector<rules::Feature> tone_features(std::string_view text) {
  const std::string folded = fold_case(text);
  const rules::RuleTable& table = rules::kind_rule_table();
  std::vector<rules::Feature> features =
      rules::text_features(rules::told_words(folded, table), table);
  const auto* const phrases = std::ranges::find(
      kNames, wording_of_phrases(text), &NamedWording::wording);
  features.push_back({.name = "PHRASES " + std::string(phrases->name)});
  return features;
}

Wording self_talk_of(std::string_view text) {
  const rules::WeightTable& weights = rules::tone_weight_table();
  const std::vector<double> shares =
      rules::probabilities(tone_features(text), weights);
  const std::string_view tone =
      weights.labels[rules::clear_label(shares, weights)];
  const auto* const named =
      std::ranges::find(kNames, tone, &NamedWording::name);
  return named == std::end(kNames) ? Wording::neutral : named->wording;
}

Wording self_talk_of(const Entry& entry) {
  return self_talk_of(entry.text);
}

}  // namespace wins
