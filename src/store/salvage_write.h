// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "salvage_choice.h"

namespace wins {

/// Writes what was found into an empty journal, in one transaction, and
/// counts it in `salvaged`. The index, the sums and the counts are made anew;
/// records of the change log come along where undo can still follow them.
void write_rows(Connection& journal, const FoundRows& rows,
                const Selection& selection, Salvaged& salvaged);

}  // namespace wins
