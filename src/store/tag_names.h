// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

namespace wins {

/// Gives each tag that both journals have the same spelling in either: of two
/// ("Mum", "mum") the one that comes first by its bytes. No change of a person
/// is in it, so that it is no step, and undo leaves it.
/// Requires: a transaction is open in the journal.
void agree_on_tag_names(Connection& journal, Connection& other);

}  // namespace wins
