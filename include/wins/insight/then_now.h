// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "wins/insight/line_words.h"

namespace wins {

// Which older line goes beside a newer one: the one most alike in what
// happened and different in what was done.
//
// Words weigh by how rare they are in the journal (inverse document
// frequency, Sparck Jones 1972) and by what they say (read_line). What two
// lines share counts in three ways: how much more it is than chance brings
// (a sum of idf above ln of the number of entries is not expected even
// once), how much of both situations it covers (as a cosine does, Salton and
// McGill 1983), and whether the words stand side by side in both. What was
// done is compared alike (Jaccard), and the more it is the same, the less is
// left of the score: a line that says the same thing again is no pair.

/// How rare things are in a journal.
class Rarity {
 public:
  /// `entries_with` tells how many entries have the stem, about; a tag is
  /// asked for with a + in front.
  Rarity(std::int64_t entries,
         std::function<std::int64_t(std::string_view stem)> entries_with)
      : entries_(entries), entries_with_(std::move(entries_with)) {}

  /// ln(entries / entries that have it), smoothed; at least 0.
  [[nodiscard]] double of(std::string_view stem) const;
  /// Where a sum of rarities begins to say more than chance.
  [[nodiscard]] double chance() const;

 private:
  std::int64_t entries_;
  std::function<std::int64_t(std::string_view)> entries_with_;
};

/// What two lines have in common and what not.
struct Likeness {
  /// 0 to 1, from words and tags. kLikeEnough and more may be shown.
  double score = 0;
  std::vector<std::string> shared{};  ///< stems, and tags with a + in front
  /// The newer line does not say the same thing again, nor go back to an
  /// older way where the older one did not: both may be shown together.
  bool fresh = true;
};

/// Below it two lines are not called alike: a wrong pair costs more than none.
inline constexpr double kLikeEnough = 0.4;

[[nodiscard]] Likeness likeness(const LineWords& older, const LineWords& newer,
                                const Rarity& rarity);

}  // namespace wins
