// SPDX-License-Identifier: MIT
#include "undo.h"

#include <limits>
#include <stdexcept>

#include "failure.h"
#include "tables.h"

namespace wins {
namespace {

template <typename Table>
typename Table::Row expect_row(Connection& journal, std::int64_t id) {
  std::optional<typename Table::Row> row = Table::read(journal, id);
  if (!row.has_value()) {
    throw unreadable();
  }
  return std::move(*row);
}

template <typename Table>
Effect replace_row(Connection& journal, std::int64_t id, const Image& wording) {
  const auto row = Table::of_image(wording);
  if (row.id != id) {
    throw unreadable();
  }
  Table::take_out(journal, expect_row<Table>(journal, id));
  Table::put(journal, row);
  return Effect::changed;
}

template <typename Table>
Effect bring_row_back(Connection& journal, std::int64_t id,
                      const Image& wording) {
  const auto row = Table::of_image(wording);
  if (row.id != id || Table::read(journal, id).has_value()) {
    throw unreadable();
  }
  Table::put(journal, row);
  return Effect::came_back;
}

/// An add has no `before`, a removal no `after`, an edit has both.
template <typename Table>
Effect undo_in(Connection& journal, const Change& change) {
  if (!change.before.has_value()) {
    const auto row = expect_row<Table>(journal, change.subject_id);
    set_after(journal, change.id, row_image(row));
    Table::take_out(journal, row);
    return Effect::went_away;
  }
  return change.after.has_value()
             ? replace_row<Table>(journal, change.subject_id, *change.before)
             : bring_row_back<Table>(journal, change.subject_id,
                                     *change.before);
}

template <typename Table>
Effect redo_in(Connection& journal, const Change& change) {
  if (!change.after.has_value()) {
    Table::take_out(journal, expect_row<Table>(journal, change.subject_id));
    return Effect::went_away;
  }
  if (change.before.has_value()) {
    return replace_row<Table>(journal, change.subject_id, *change.after);
  }
  // The words stand in the row again, and in the file once.
  set_after(journal, change.id, std::nullopt);
  return bring_row_back<Table>(journal, change.subject_id, *change.after);
}

Effect undo_change(Connection& journal, const Change& change) {
  switch (change.subject) {
    case Subject::entry:
      return undo_in<EntryTable>(journal, change);
    case Subject::session:
      return undo_in<SessionTable>(journal, change);
    case Subject::checkin:
      return undo_in<CheckinTable>(journal, change);
  }
  throw std::logic_error("a change of no table");
}

Effect redo_change(Connection& journal, const Change& change) {
  switch (change.subject) {
    case Subject::entry:
      return redo_in<EntryTable>(journal, change);
    case Subject::session:
      return redo_in<SessionTable>(journal, change);
    case Subject::checkin:
      return redo_in<CheckinTable>(journal, change);
  }
  throw std::logic_error("a change of no table");
}

void note(Step& step, const Change& change, Effect effect) {
  step.command = change.command;
  step.touched.push_back(
      {.subject = change.subject, .id = change.subject_id, .effect = effect});
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
