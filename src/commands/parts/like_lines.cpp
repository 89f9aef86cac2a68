// SPDX-License-Identifier: MIT
#include "like_lines.h"

#include <algorithm>
#include <utility>

namespace wins {
namespace {

/// Ids that are looked up of one word: what more entries have is not rare.
constexpr std::int64_t kMostHits = 300;
/// Words of an entry that are looked up: those that say most.
constexpr std::size_t kMostWords = 8;
/// Ids, and words, that one run looks up.
constexpr std::size_t kEnough = 25'000;
constexpr std::size_t kAWord = 100;  ///< what a word costs beside its ids
/// Entries that are read beside one.
constexpr std::size_t kCandidates = 10;
/// A word of a long tail that was not looked up is as rare as one in fifty.
constexpr std::int64_t kUnknown = 50;

std::string tag_key(const std::string& tag) {
  return "+" + tag;
}

/// The words that say most of the situation, longest first among equals.
std::vector<const LineWord*> telling_words(const LineWords& line) {
  std::vector<const LineWord*> words;
  for (const LineWord& word : line.words) {
    words.push_back(&word);
  }
  std::ranges::stable_sort(words, [](const LineWord* one,
                                     const LineWord* other) {
    return std::pair(one->situation, one->stem.size()) >
           std::pair(other->situation, other->stem.size());
  });
  words.resize(std::min(words.size(), kMostWords));
  return words;
}

Sought sought_for(const LineWord& word) {
  constexpr std::size_t kShortest = 4;
  // What begins like a short word is mostly another one: "jo" and "job".
  if (word.stem.size() < kShortest) {
    return {.text = word.written, .how = Sought::How::word};
  }
  // An irregular form does not begin like its verb.
  return {.text = word.written.starts_with(word.stem) ? word.stem
                                                      : word.written,
          .how = Sought::How::beginning};
}

}  // namespace

LikeLines::LikeLines(Store& store)
    : store_(store),
      count_(store.overview().entries),
      rarity_(count_,
              [this](std::string_view what) { return entries_with(what); }) {}

std::int64_t LikeLines::entries_with(std::string_view what) const {
  const auto found = known_.find(std::string(what));
  return found != known_.end() ? found->second.about
                               : std::max<std::int64_t>(count_ / kUnknown, 1);
}

bool LikeLines::is_enough() const {
  return looked_up_ >= kEnough;
}

const LineWords& LikeLines::line(const Entry& entry) {
  const auto found = lines_.find(entry.id);
  return found != lines_.end()
             ? found->second
             : lines_.emplace(entry.id, read_line(entry)).first->second;
}

void LikeLines::look_up(const std::vector<Entry>& entries) {
  std::vector<std::string> keys;
  std::vector<Sought> sought;
  const auto add = [&](const std::string& key, Sought&& one) {
    if (known_.emplace(key, Known()).second) {
      keys.push_back(key);
      sought.push_back(std::move(one));
    }
  };
  for (const Entry& entry : entries) {
    const LineWords& words = line(entry);
    for (const LineWord* word : telling_words(words)) {
      add(word->stem, sought_for(*word));
    }
    for (const std::string& tag : words.tags) {
      add(tag_key(tag), {.text = tag, .how = Sought::How::tag});
    }
  }
  std::vector<Hits> all = store_.hits(sought, kMostHits);
  for (std::size_t i = 0; i < all.size(); ++i) {
    looked_up_ += kAWord + all[i].entries.size();
    known_[keys[i]] = {.entries = std::move(all[i].entries),
                       .about = all[i].about};
  }
}

std::vector<Entry> LikeLines::candidates(const Entry& entry) {
  std::unordered_map<EntryId, double> weights;
  const auto add = [&](const std::string& key, double weight) {
    const auto found = known_.find(key);
    if (found == known_.end()) {
      return;
    }
    for (const EntryId id : found->second.entries) {
      weights[id] += weight * rarity_.of(key);
    }
  };
  for (const LineWord* word : telling_words(line(entry))) {
    add(word->stem, word->situation);
  }
  constexpr double kTagWeight = 0.5;
  for (const std::string& tag : line(entry).tags) {
    add(tag_key(tag), kTagWeight);
  }
  weights.erase(entry.id);
  std::vector<std::pair<double, EntryId>> ranked;
  for (const auto& [id, weight] : weights) {
    ranked.emplace_back(-weight, id);
  }
  const std::size_t kept = std::min(ranked.size(), kCandidates);
  std::partial_sort(ranked.begin(),
                    ranked.begin() + static_cast<std::ptrdiff_t>(kept),
                    ranked.end());
  std::vector<EntryId> ids;
  for (std::size_t i = 0; i < kept; ++i) {
    ids.push_back(ranked[i].second);
  }
  return read(ids);
}

std::vector<Entry> LikeLines::read(const std::vector<EntryId>& ids) {
  std::vector<EntryId> unread;
  for (const EntryId id : ids) {
    if (!entries_.contains(id)) {
      unread.push_back(id);
    }
  }
  for (Entry& entry : store_.entries(unread)) {
    const EntryId id = entry.id;
    entries_.emplace(id, std::move(entry));
  }
  std::vector<Entry> entries;
  for (const EntryId id : ids) {
    if (const auto found = entries_.find(id); found != entries_.end()) {
      entries.push_back(found->second);
    }
  }
  return entries;
}

Likeness LikeLines::like(const Entry& older, const Entry& newer) {
  // A reference into the map does not outlive the next line that is read.
  line(older);
  line(newer);
  return likeness(lines_.at(older.id), lines_.at(newer.id), rarity_);
}

}  // namespace wins
