// SPDX-License-Identifier: MIT
#pragma once

namespace wins {

// What is asked of a journal, and what it answers in a word.

/// What a run asks of the journal.
enum class Access { none, read, write };

/// What a visitor of rows wants next.
enum class Visit { go_on, stop };

/// Where an id stands.
enum class Presence {
  never,   ///< no entry has had this id, or it is gone for good
  here,    ///< the entry is in the journal
  removed  ///< it was removed or its add undone; the change log has a copy
};

}  // namespace wins
