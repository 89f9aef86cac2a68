// SPDX-License-Identifier: MIT
#include "undo.h"

#include <limits>

#include "entry_rows.h"
#include "failure.h"
#include "row_image.h"

namespace wins {
namespace {

Entry expect_entry(Connection& journal, EntryId id) {
  std::optional<Entry> entry = read_entry(journal, id);
  if (!entry.has_value()) {
    throw unreadable();
  }
  return std::move(*entry);
}

Effect replace_entry(Connection& journal, EntryId id, const Image& wording) {
  const Entry entry = read_row_image(wording);
  if (entry.id != id) {
    throw unreadable();
  }
  take_entry_out(journal, expect_entry(journal, id));
  put_entry(journal, entry);
  return Effect::changed;
}

Effect bring_entry_back(Connection& journal, EntryId id, const Image& wording) {
  const Entry entry = read_row_image(wording);
  if (entry.id != id || read_entry(journal, id).has_value()) {
    throw unreadable();
  }
  put_entry(journal, entry);
  return Effect::came_back;
}

/// An add has no `before`, a removal no `after`, an edit has both.
Effect undo_change(Connection& journal, const Change& change) {
  if (!change.before.has_value()) {
    const Entry entry = expect_entry(journal, change.entry);
    set_after(journal, change.id, row_image(entry));
    take_entry_out(journal, entry);
    return Effect::went_away;
  }
  return change.after.has_value()
             ? replace_entry(journal, change.entry, *change.before)
             : bring_entry_back(journal, change.entry, *change.before);
}

Effect redo_change(Connection& journal, const Change& change) {
  if (!change.after.has_value()) {
    take_entry_out(journal, expect_entry(journal, change.entry));
    return Effect::went_away;
  }
  if (change.before.has_value()) {
    return replace_entry(journal, change.entry, *change.after);
  }
  // The words stand in the row again, and in the file once.
  set_after(journal, change.id, std::nullopt);
  return bring_entry_back(journal, change.entry, *change.after);
}

void note(Step& step, const Change& change, Effect effect) {
  step.command = change.command;
  step.touched.push_back({.entry = change.entry, .effect = effect});
}

Step undo_step(Connection& journal, std::int64_t number) {
  Step step;
  auto change =
      last_change(journal, number, std::numeric_limits<std::int64_t>::max());
  while (change.has_value()) {
    note(step, *change, undo_change(journal, *change));
    change = last_change(journal, number, change->id);
  }
  set_state(journal, number, StepState::stands, StepState::undone);
  return step;
}

Step redo_step(Connection& journal, std::int64_t number) {
  Step step;
  auto change = first_undone_change(journal, number, 0);
  while (change.has_value()) {
    note(step, *change, redo_change(journal, *change));
    change = first_undone_change(journal, number, change->id);
  }
  set_state(journal, number, StepState::undone, StepState::stands);
  return step;
}

}  // namespace

std::vector<MovedStep> undo_steps(Connection& journal, int steps) {
  std::vector<MovedStep> moved;
  while (static_cast<int>(moved.size()) < steps) {
    const std::optional<std::int64_t> number = step_to_undo(journal);
    if (!number.has_value()) {
      break;
    }
    moved.push_back({.number = *number, .step = undo_step(journal, *number)});
  }
  return moved;
}

std::vector<MovedStep> redo_steps(Connection& journal, int steps) {
  std::vector<MovedStep> moved;
  while (static_cast<int>(moved.size()) < steps) {
    const std::optional<std::int64_t> number = step_to_redo(journal);
    if (!number.has_value()) {
      break;
    }
    moved.push_back({.number = *number, .step = redo_step(journal, *number)});
  }
  return moved;
}

}  // namespace wins
