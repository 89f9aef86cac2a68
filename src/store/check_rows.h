// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "wins/store/checkup.h"

namespace wins {

// Each asks one thing of an open journal and notes the answer. What SQLite
// refuses on the way is itself an answer.

/// Every row against its digest, the sums and the counts of words
/// against the rows. A table whose
/// rows have digests has one line in its list.
void check_rows(Connection& journal, Checkup& checkup);

/// Whether what rows refer to is there.
void check_references(Connection& journal, Checkup& checkup);

}  // namespace wins
