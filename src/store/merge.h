// SPDX-License-Identifier: MIT
#pragma once

#include "change_log.h"
#include "connection.h"
#include "wins/store/import.h"

namespace wins {

/// Takes the rows and the records of the other journal in. Without a step
/// nothing is changed, and what would be is counted.
/// Requires: with a step, a transaction is open in the journal; the other is
/// whole.
struct Merged {
  Imported counts{};
  std::optional<Uid> record{};  ///< one that came; by it a commit is known
};
[[nodiscard]] Merged merge_rows(Connection& journal, Connection& other,
                                StepWriter* step);

}  // namespace wins
