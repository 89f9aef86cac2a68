// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "wins/core/entry.h"

namespace wins {

/// What a command does to the journal is one step: `undo` takes back a
/// step, whatever the number of rows in it. The command's name is stored.
struct Stamp {
  std::string
      command{};  ///< "add", "here", "edit", "remove", "session", "import"
  Instant at{};   ///< when the change is made
  /// It goes on with the step that was made last, where that is of the same
  /// command and stands; else it begins one, as the others do.
  bool goes_on = false;
};

/// What undo or redo did to a row.
enum class Effect {
  came_back,  ///< the row is there again
  went_away,  ///< the row is no longer there
  changed     ///< the row has its other wording again
};

/// What a row is a row of.
enum class Subject { entry, session, checkin };

/// One row that a step touched.
struct Touched {
  Subject subject = Subject::entry;
  std::int64_t id = 0;  ///< of the entry, the session or the check-in
  Effect effect = Effect::changed;
};

/// A step that was taken back or made again.
struct Step {
  std::string command{};  ///< the command that had made the change
  std::vector<Touched> touched{};
};

/// Which words a removal for good could reach.
struct Erased {
  std::int64_t entries = 0;  ///< rows and removed copies that are gone
  std::int64_t records = 0;  ///< records taken out of the change log
};

}  // namespace wins
