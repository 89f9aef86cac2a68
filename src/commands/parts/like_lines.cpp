// SPDX-License-Identifier: MIT
#include "like_lines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wins {
namespace {

/// Ids that are looked up of one word: what more entries have is not rare. A
/// short journal is gone through more thoroughly.
std::int64_t most_hits(std::int64_t entries) {
  constexpr std::int64_t kFewest = 150;
  constexpr std::int64_t kMost = 600;
  constexpr std::int64_t kShort = 1'000'000;
  return std::clamp(kShort / std::max<std::int64_t>(entries, 1), kFewest,
                    kMost);
}

/// Words of an entry that are looked up: those that say most.
constexpr std::size_t kMostWords = 7;
/// Ids, and words, that one run looks up.
constexpr std::size_t kEnough = 32'000;
constexpr std::size_t kAWord = 60;       ///< what a word costs beside its ids
constexpr std::size_t kALineWord = 2;    ///< what it costs to compare one
constexpr std::size_t kBytesAnId = 256;  ///< read in the time of one id
/// Bytes of candidates that one run reads: some long texts, or all short ones.
constexpr std::size_t kMostBytes = std::size_t{4} * 1024 * 1024;
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
  std::ranges::stable_sort(
      words, [](const LineWord* one, const LineWord* other) {
        return std::pair(one->situation, one->stem.size()) >
               std::pair(other->situation, other->stem.size());
      });
  words.resize(std::min(words.size(), kMostWords));
  return words;
}

}  // namespace

Sought sought_for(const LineWord& word) {
  constexpr std::size_t kShortest = 4;
  // What begins like a short word is mostly another one: "jo" and "job".
  if (word.stem.size() < kShortest) {
    return {.text = word.written, .how = Sought::How::word};
  }
  // An irregular form does not begin like its verb.
  return {
      .text = word.written.starts_with(word.stem) ? word.stem : word.written,
      .how = Sought::How::beginning};
}

LikeLines::LikeLines(Store& store)
    : store_(store),
      count_(store.count({})),
      rarity_(count_,
              [this](std::string_view what) { return entries_with(what); }) {}

std::int64_t LikeLines::entries_with(std::string_view what) const {
  const auto found = known_.find(what);
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
             : lines_.emplace(entry.id, reader_.read(entry)).first->second;
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
    looked_up_ += kALineWord * words.words.size();
    looked_up_ += entry.text.size() / kBytesAnId;
    for (const LineWord* word : telling_words(words)) {
      add(word->stem, sought_for(*word));
    }
    for (const std::string& tag : words.tags) {
      add(tag_key(tag), {.text = tag, .how = Sought::How::tag});
    }
  }
  std::vector<Hits> all = store_.hits(sought, most_hits(count_));
  for (std::size_t i = 0; i < all.size(); ++i) {
    looked_up_ += kAWord + all[i].entries.size();
    known_[keys[i]] = {.entries = std::move(all[i].entries),
                       .about = all[i].about};
  }
}

EntryWeights LikeLines::weigh(const Entry& entry) {
  EntryWeights weights;
  const auto add = [&](const std::string& key, double weight, double of_words) {
    const auto found = known_.find(key);
    if (found != known_.end()) {
      const double rarity = rarity_.of(key);
      weights.add(found->second.entries, of_words * rarity, weight * rarity);
    }
  };
  for (const LineWord* word : telling_words(line(entry))) {
    add(word->stem, word->situation, word->situation);
  }
  constexpr double kTagWeight = 0.5;
  for (const std::string& tag : line(entry).tags) {
    add(tag_key(tag), kTagWeight, 0);
  }
  return weights;
}

double LikeLines::particular(const std::vector<std::string>& stems) const {
  constexpr double kAbout = 0.5;
  constexpr double kFewest = 40;
  double total = 0;
  EntryWeights weights;
  for (const std::string& stem : stems) {
    const auto found = known_.find(stem);
    if (found == known_.end() || stem.starts_with('+')) {
      continue;
    }
    const double rarity = rarity_.of(stem);
    total += rarity;
    weights.add(found->second.entries, rarity, rarity);
  }
  // The newer line itself is among them.
  const auto with =
      std::ranges::count_if(weights.sums(), [&](const EntryWeight& weight) {
        return weight.words >= kAbout * total;
      });
  const double entries = std::max(static_cast<double>(count_), kFewest);
  const double part =
      std::log(entries /
               static_cast<double>(std::max<std::ptrdiff_t>(with, 2))) /
      std::log(entries / 2);
  return std::max(part, 0.0) * std::max(part, 0.0);
}

std::vector<const Entry*> LikeLines::candidates(const Entry& entry) {
  std::vector<std::pair<double, EntryId>> ranked;
  // Less than this is never alike enough; a tag may do without words.
  constexpr double kLeast = 0.35;
  const double least = kLeast * rarity_.chance();
  const EntryWeights weights = weigh(entry);
  for (const EntryWeight& weight : weights.sums()) {
    if (weight.entry != entry.id &&
        (weight.words >= least || weight.all > weight.words)) {
      ranked.emplace_back(-weight.all, weight.entry);
    }
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

std::vector<const Entry*> LikeLines::read(const std::vector<EntryId>& ids) {
  std::vector<EntryId> unread;
  for (const EntryId id : ids) {
    if (!entries_.contains(id)) {
      unread.push_back(id);
    }
  }
  if (bytes_read_ >= kMostBytes) {
    unread.clear();
  }
  for (Entry& entry : store_.entries(unread)) {
    const EntryId id = entry.id;
    bytes_read_ += entry.text.size();
    entries_.emplace(id, std::move(entry));
  }
  std::vector<const Entry*> entries;
  for (const EntryId id : ids) {
    if (const auto found = entries_.find(id); found != entries_.end()) {
      entries.push_back(&found->second);
    }
  }
  return entries;
}

Likeness LikeLines::like(const Entry& older, const Entry& newer) {
  return likeness(line(older), line(newer), rarity_);
}

}  // namespace wins
