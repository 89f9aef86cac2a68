// SPDX-License-Identifier: MIT
#pragma once

#include "change_log.h"
#include "connection.h"
#include "row_numbers.h"
#include "wins/store/restore.h"

namespace wins {

/// Makes the rows of the journal equal to those of the backup, each
/// difference one record of the step, and counts them. What is in memory at
/// a time are some rows, and the ids that differ between the two files.
/// Requires: a transaction is open in the journal; the backup is whole.
void make_equal(Connection& journal, Connection& backup, StepWriter& step,
                Restored& counts);

/// Brings over what was shared, by the ids that entries have here. It stays
/// shared: it cannot be unsaid, and undo leaves it.
void bring_sharing(Connection& journal, Connection& backup,
                   const Numbers& entries);

}  // namespace wins
