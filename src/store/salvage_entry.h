// SPDX-License-Identifier: MIT
#pragma once

#include "salvage_rows.h"

namespace wins {

/// The entry in a row of `entries`. Values that wins does not write and that
/// an entry can be without are left out; nothing when it cannot be without
/// them (its uid, when it was). Requires: the row looks like one.
[[nodiscard]] std::optional<FoundEntry> entry_of_row(const FoundRow& row);

/// A record of the change log; nothing when a value of it is none that wins
/// writes. Requires: the row looks like one.
[[nodiscard]] std::optional<FoundChange> change_of_row(const FoundRow& row);

}  // namespace wins
