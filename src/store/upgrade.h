// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "wins/store/open.h"

namespace wins {

/// Brings a journal of an earlier version up to this one, after a snapshot of
/// it as it is; one that is up to date stays as it is. Of several wins that
/// come at once one does it, and the others wait.
/// Requires: the journal is open for writing, and no transaction is.
/// Throws: StorageError, which says that nothing was changed.
void bring_up_to_date(Connection& open, const JournalFile& journal,
                      LocalTime now);

}  // namespace wins
