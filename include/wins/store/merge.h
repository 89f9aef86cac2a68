// SPDX-License-Identifier: MIT
#pragma once

#include "wins/store/change.h"
#include "wins/store/import.h"
#include "wins/store/restore.h"
#include "wins/store/store.h"

namespace wins {

// Two copies of a journal that were changed apart come together again, in
// either order to the same rows:
//
// A row is known by its uid. Where one copy has made every change to it that
// the other has made, and more, its row stands; of the same changes one that
// was taken back is. Where each has changes of its own the later change wins,
// a removal among them. Ids are those of the journal; one that is taken there
// gives way to a new one.
//
// A tag that the copies spell in two ways has the same of the two afterwards.
//
// What a merge changes is one step, which undo takes back. The other's change
// log comes along, so that the next merge knows what was seen.

/// Takes in what another journal has. Throws: StorageError; nothing is
/// changed then.
Imported merge(Store& journal, TakenIn& other, const Stamp& stamp);
/// What that would do.
[[nodiscard]] Imported try_merge(Store& journal, TakenIn& other);

}  // namespace wins
