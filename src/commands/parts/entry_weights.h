// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "wins/core/entry.h"

namespace wins {

/// What an entry has in common with one that is asked about.
struct EntryWeight {
  EntryId entry = 0;
  double words = 0;
  double all = 0;  ///< with the tags
};

/// Adds up weights by entry. A list at a time is merged in: side by side in
/// memory that is sooner done than finding each in a table.
class EntryWeights {
 public:
  /// Adds as much to each of these. Requires: they are in order.
  void add(std::span<const EntryId> entries, double words, double all);

  /// Each entry once, in order.
  [[nodiscard]] const std::vector<EntryWeight>& sums() const { return sums_; }

 private:
  std::vector<EntryWeight> sums_{};
  std::vector<EntryWeight> before_{};  ///< while another list is merged in
};

}  // namespace wins
