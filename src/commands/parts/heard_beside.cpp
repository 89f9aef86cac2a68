// SPDX-License-Identifier: MIT
// Sets a sentence from a session beside an entry that it speaks to.
#include "heard_beside.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lift_rule.h"
#include "like_lines.h"
#include "wins/insight/then_now.h"

namespace wins {
namespace {

/// The newest sentences that are gone through.
constexpr std::size_t kMostSentences = 200;
/// Beyond so many entries a word is no longer rare.
constexpr std::int64_t kMostHits = 600;
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
        rarity_(store_.overview().entries, [this](std::string_view stem) {
          return entries_with(std::string(stem));
        }) {}

  std::optional<HeardBeside> find(const std::deque<Entry>& entries) {
    read_sentences(entries.back().when.day);
    std::optional<HeardBeside> best;
    double best_nearness = 0;
    for (const Entry& entry : entries) {
      const LineWords line = read_line(entry);
      for (const Sentence& sentence : sentences_) {
        const double near = sentence.heard.day < entry.when.day
                                ? nearness(sentence.line, line)
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
        LineWords line = read_line({.text = text});
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
    const Sought sought[] = {sought_for({.stem = stem, .written = stem})};
    return about_[stem] = store_.hits(sought, kMostHits).front().about;
  }

  /// 0: they are of no thread.
  [[nodiscard]] double nearness(const LineWords& heard,
                                const LineWords& entry) {
    std::vector<std::string_view> shared;
    bool tagged = false;
    for (const LineWord& word : heard.words) {
      tagged = tagged || std::ranges::count(entry.tags, word.written) > 0;
      if (std::ranges::count(entry.words, word.stem, &LineWord::stem) > 0) {
        shared.push_back(word.stem);
      }
    }
    const double by_tag = tagged ? kTag : 0;
    // Most lines have nothing in common, and are not looked up.
    return shared.size() < kFewestWords ? by_tag
                                        : by_tag + part_of(heard, shared);
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
  std::map<std::string, std::int64_t> about_{};
  Rarity rarity_;
  std::vector<Sentence> sentences_{};
};

}  // namespace

std::optional<HeardBeside> heard_beside(const std::deque<Entry>& entries,
                                        Invocation& invocation) {
  return entries.empty() ? std::nullopt : HeardSearch(invocation).find(entries);
}

}  // namespace wins
