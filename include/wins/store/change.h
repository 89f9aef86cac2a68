// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/core/entry.h"

namespace wins {

/// What a command does to the journal is one step: `undo` takes back a
/// step, whatever the number of rows in it. The command's name is stored.
struct Stamp {
  std::string command{};  ///< "add", "here", "edit", "remove"
  Instant at{};           ///< when the change is made
};

/// What undo or redo did to a row.
enum class Effect {
  came_back,  ///< the row is there again
  went_away,  ///< the row is no longer there
  changed     ///< the row has its other wording again
};

/// One row that a step touched.
struct Touched {
  EntryId entry = 0;
  Effect effect = Effect::changed;
};

/// A step that was taken back or made again.
struct Step {
  std::string command{};  ///< the command that had made the change
  std::vector<Touched> touched{};
};

}  // namespace wins
