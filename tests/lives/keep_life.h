// SPDX-License-Identifier: MIT
#pragma once

#include "lives.h"
#include "wins/store/store.h"

namespace wins::lives {

/// Puts entries and sessions into the journal in the order in which they
/// came. Requires: the journal is empty, so that ids are places plus one.
void keep_life(const Life& life, Store& store);

}  // namespace wins::lives
