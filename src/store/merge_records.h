// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>

#include "change_log.h"
#include "connection.h"
#include "row_numbers.h"

namespace wins {

/// What a journal knows of one row: the changes that were made to it, here or
/// in a journal that was merged, and those of them that were taken back.
struct KnownChanges {
  std::set<Uid> made{};
  std::set<Uid> undone{};
  /// When the newest removal that stands was made.
  std::optional<Instant> removed{};
};

/// Reads what a journal knows, row by row.
class ChangeReader {
 public:
  explicit ChangeReader(Connection& journal) : journal_(journal) {}

  [[nodiscard]] KnownChanges known(Subject subject, std::int64_t id);
  /// False for a merge that was taken back: what it brought is not known.
  [[nodiscard]] bool merge_stands(std::int64_t step);

 private:
  Connection& journal_;
  std::map<std::int64_t, bool> merges_{};
};

/// The ids that rows of the other journal have here.
struct MergeNumbers {
  Numbers sessions{};
  Numbers entries{};
  Numbers checkins{};
};

/// Brings over the records of the other's log that this one has not, as those
/// of the merge `step`. Gives back the uid of one that came.
std::optional<Uid> bring_records(Connection& journal, Connection& other,
                                 const MergeNumbers& numbers,
                                 std::int64_t step);

}  // namespace wins
