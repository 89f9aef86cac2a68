// SPDX-License-Identifier: MIT
#include "undo.h"

#include <limits>

#include "entry_rows.h"
#include "failure.h"
#include "row_image.h"
#include "session_rows.h"

namespace wins {
namespace {

/// What undo does to the rows of one table.
struct EntryRows {
  using Row = Entry;
  static std::optional<Entry> read(Connection& journal, std::int64_t id) {
    return read_entry(journal, id);
  }
  static Entry of_image(const Image& image) { return read_row_image(image); }
  static void put(Connection& journal, const Entry& entry) {
    put_entry(journal, entry);
  }
  static void take_out(Connection& journal, const Entry& entry) {
    take_entry_out(journal, entry);
  }
};

struct SessionRows {
  using Row = Session;
  static std::optional<Session> read(Connection& journal, std::int64_t id) {
    return read_session(journal, id);
  }
  static Session of_image(const Image& image) {
    return read_session_image(image);
  }
  static void put(Connection& journal, const Session& session) {
    put_session(journal, session);
  }
  static void take_out(Connection& journal, const Session& session) {
    take_session_out(journal, session);
  }
};

template <typename Rows>
typename Rows::Row expect_row(Connection& journal, std::int64_t id) {
  std::optional<typename Rows::Row> row = Rows::read(journal, id);
  if (!row.has_value()) {
    throw unreadable();
  }
  return std::move(*row);
}

template <typename Rows>
Effect replace_row(Connection& journal, std::int64_t id, const Image& wording) {
  const auto row = Rows::of_image(wording);
  if (row.id != id) {
    throw unreadable();
  }
  Rows::take_out(journal, expect_row<Rows>(journal, id));
  Rows::put(journal, row);
  return Effect::changed;
}

template <typename Rows>
Effect bring_row_back(Connection& journal, std::int64_t id,
                      const Image& wording) {
  const auto row = Rows::of_image(wording);
  if (row.id != id || Rows::read(journal, id).has_value()) {
    throw unreadable();
  }
  Rows::put(journal, row);
  return Effect::came_back;
}

/// An add has no `before`, a removal no `after`, an edit has both.
template <typename Rows>
Effect undo_in(Connection& journal, const Change& change) {
  if (!change.before.has_value()) {
    const auto row = expect_row<Rows>(journal, change.subject_id);
    set_after(journal, change.id, row_image(row));
    Rows::take_out(journal, row);
    return Effect::went_away;
  }
  return change.after.has_value()
             ? replace_row<Rows>(journal, change.subject_id, *change.before)
             : bring_row_back<Rows>(journal, change.subject_id, *change.before);
}

template <typename Rows>
Effect redo_in(Connection& journal, const Change& change) {
  if (!change.after.has_value()) {
    Rows::take_out(journal, expect_row<Rows>(journal, change.subject_id));
    return Effect::went_away;
  }
  if (change.before.has_value()) {
    return replace_row<Rows>(journal, change.subject_id, *change.after);
  }
  // The words stand in the row again, and in the file once.
  set_after(journal, change.id, std::nullopt);
  return bring_row_back<Rows>(journal, change.subject_id, *change.after);
}

Effect undo_change(Connection& journal, const Change& change) {
  return change.subject == Subject::session
             ? undo_in<SessionRows>(journal, change)
             : undo_in<EntryRows>(journal, change);
}

Effect redo_change(Connection& journal, const Change& change) {
  return change.subject == Subject::session
             ? redo_in<SessionRows>(journal, change)
             : redo_in<EntryRows>(journal, change);
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
