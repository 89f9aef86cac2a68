// SPDX-License-Identifier: MIT
// Sets a sentence from a session beside an entry that it speaks to.
#include "heard_beside.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lift_rule.h"
#include "like_lines.h"
#include "wins/insight/then_now.h"

namespace wins {
namespace {

/// The newest sentences that are gone through.
constexpr std::size_t kMostSentences = 200;
/// From so many entries that have a word, how many have it is judged.
constexpr std::int64_t kMostHits = 100;
/// Words that are looked up; what comes after is taken to be as frequent as
/// one in fifty.
constexpr std::size_t kMostWords = 150;
constexpr std::int64_t kUnknown = 50;
constexpr std::size_t kFewestWords = 2;
/// The part of a sentence that the entry has to have.
constexpr double kEnough = 0.5;
/// What a tag counts for beside that part.
constexpr double kTag = 0.25;

struct Sentence {
  Heard heard{};
  LineWords line{};
};

class HeardSearch {
 public:
  explicit HeardSearch(Invocation& invocation)
      : store_(invocation.store()),
        rule_(invocation),
        count_(store_.count({})),
        rarity_(count_, [this](std::string_view stem) {
          return entries_with(std::string(stem));
        }) {}

  std::optional<HeardBeside> find(const std::deque<Entry>& entries) {
    read_sentences(entries.back().when.day);
    std::optional<HeardBeside> best;
    double best_nearness = 0;
    for (const Entry& entry : entries) {
      for (const auto& [place, common] : in_common(reader_.read(entry))) {
        const Sentence& sentence = sentences_[place];
        const double near = sentence.heard.day < entry.when.day
                                ? nearness(sentence.line, common)
                                : 0;
        if (near > best_nearness && may_show(sentence.heard, entry)) {
          best_nearness = near;
          best = {.heard = sentence.heard,
                  .entry = entry.id,
                  .day = entry.when.day};
        }
      }
    }
    return best;
  }

 private:
  void read_sentences(Day last) {
    store_.for_each_session({.last = last}, [&](const Session& session) {
      for (std::string& text : heard_sentences(session)) {
        LineWords line = reader_.read({.text = text});
        for (const LineWord& word : line.words) {
          by_stem_[word.stem].push_back(sentences_.size());
          by_word_[word.written].push_back(sentences_.size());
        }
        sentences_.push_back({.heard = {.session = session.id,
                                        .day = session.when.day,
                                        .text = std::move(text)},
                              .line = std::move(line)});
      }
      return sentences_.size() < kMostSentences ? Visit::go_on : Visit::stop;
    });
  }

  [[nodiscard]] bool may_show(const Heard& heard, const Entry& entry) {
    return rule_.allows(heard.text, heard.day) && rule_.allows(entry);
  }

  [[nodiscard]] std::int64_t entries_with(const std::string& stem) {
    const auto known = about_.find(stem);
    if (known != about_.end()) {
      return known->second;
    }
    if (about_.size() >= kMostWords) {
      return std::max<std::int64_t>(count_ / kUnknown, 1);
    }
    const Sought sought[] = {sought_for({.stem = stem, .written = stem})};
    return about_[stem] = store_.hits(sought, kMostHits).front().about;
  }

  /// What an entry has in common with a sentence.
  struct InCommon {
    std::vector<std::string_view> stems{};
    bool tag = false;
  };

  /// By place among the sentences; those without anything are left out.
  [[nodiscard]] std::map<std::size_t, InCommon> in_common(
      const LineWords& entry) const {
    std::map<std::size_t, InCommon> common;
    for (const LineWord& word : entry.words) {
      if (const auto with = by_stem_.find(word.stem); with != by_stem_.end()) {
        for (const std::size_t place : with->second) {
          common[place].stems.push_back(with->first);
        }
      }
    }
    for (const std::string& tag : entry.tags) {
      if (const auto with = by_word_.find(tag); with != by_word_.end()) {
        for (const std::size_t place : with->second) {
          common[place].tag = true;
        }
      }
    }
    return common;
  }

  /// 0: they are of no thread.
  [[nodiscard]] double nearness(const LineWords& heard,
                                const InCommon& common) {
    const double by_tag = common.tag ? kTag : 0;
    // Most lines have too little in common, and are not looked up.
    return common.stems.size() < kFewestWords
               ? by_tag
               : by_tag + part_of(heard, common.stems);
  }

  /// How much of what was heard is shared; 0 where that is not enough.
  [[nodiscard]] double part_of(const LineWords& heard,
                               const std::vector<std::string_view>& shared) {
    double all = 0;
    for (const LineWord& word : heard.words) {
      all += rarity_.of(word.stem);
    }
    double both = 0;
    for (const std::string_view stem : shared) {
      both += rarity_.of(stem);
    }
    const double part = all > 0 ? both / all : 0;
    return part >= kEnough && both >= rarity_.chance() ? part : 0;
  }

  Store& store_;
  LiftRule rule_;
  std::int64_t count_;
  std::map<std::string, std::int64_t> about_{};
  Rarity rarity_;
  LineReader reader_{};
  std::vector<Sentence> sentences_{};
  /// Which sentences have it.
  std::unordered_map<std::string, std::vector<std::size_t>> by_stem_{};
  std::unordered_map<std::string, std::vector<std::size_t>> by_word_{};
};

}  // namespace

std::optional<HeardBeside> heard_beside(const std::deque<Entry>& entries,
                                        Invocation& invocation) {
  return entries.empty() ? std::nullopt : HeardSearch(invocation).find(entries);
}

}  // namespace wins
