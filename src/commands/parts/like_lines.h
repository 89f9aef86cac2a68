// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entry_weights.h"
#include "wins/core/text_hash.h"
#include "wins/insight/then_now.h"
#include "wins/store/store.h"

namespace wins {

/// How the entries that have this word are looked up.
[[nodiscard]] Sought sought_for(const LineWord& word);

/// Finds, for entries, the older ones that have rarer words or tags in common
/// with them, and says how alike two entries are. Remembers what it has read.
class LikeLines {
 public:
  explicit LikeLines(Store& store);
  // Its rarity asks it back.
  LikeLines(const LikeLines&) = delete;
  LikeLines& operator=(const LikeLines&) = delete;

  /// Looks up what these entries are about, all at once.
  void look_up(const std::vector<Entry>& entries);
  /// True when so much was looked up that it is enough for one run.
  [[nodiscard]] bool is_enough() const;

  /// Other entries that have most in common with this one, which was looked
  /// up: the likeliest first. Once many long ones have been read, no others.
  /// They live as long as this object.
  [[nodiscard]] std::vector<const Entry*> candidates(const Entry& entry);

  [[nodiscard]] Likeness like(const Entry& older, const Entry& newer);

  /// 0 to 1: near 0 where many entries have about as many of these stems, so
  /// that they tell of something of every week.
  [[nodiscard]] double particular(const std::vector<std::string>& stems) const;

 private:
  struct Known {
    std::vector<EntryId> entries{};
    std::int64_t about = 0;
  };
  [[nodiscard]] EntryWeights weigh(const Entry& entry);
  const LineWords& line(const Entry& entry);
  [[nodiscard]] std::vector<const Entry*> read(const std::vector<EntryId>& ids);
  [[nodiscard]] std::int64_t entries_with(std::string_view what) const;

  Store& store_;
  std::int64_t count_;
  Rarity rarity_;
  LineReader reader_{};
  std::unordered_map<std::string, Known, TextHash, std::equal_to<>> known_{};
  std::unordered_map<EntryId, LineWords> lines_{};
  std::unordered_map<EntryId, Entry> entries_{};
  std::size_t looked_up_ = 0;
  std::size_t bytes_read_ = 0;
};

}  // namespace wins
