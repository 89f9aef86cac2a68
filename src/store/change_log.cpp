// SPDX-License-Identifier: MIT
#include "change_log.h"

#include <stdexcept>

#include "failure.h"
#include "row_columns_read.h"

namespace wins {
namespace {

/// The number of the step that a change of this stamp belongs to.
std::int64_t step_for(Connection& journal, const Stamp& stamp) {
  Query query = journal.query(
      "SELECT abs(step), command, state, step > 0\n"
      "FROM changes\n"
      "ORDER BY id DESC\n"
      "LIMIT 1");
  if (!query.step()) {
    return 1;
  }
  const std::int64_t latest = query.integer();
  const bool same_command = query.text() == stamp.command;
  const bool stands =
      query.integer() == static_cast<std::int64_t>(StepState::stands);
  // A record that a merge brought is of no step here.
  const bool made_here = query.integer() != 0;
  return stamp.goes_on && same_command && stands && made_here ? latest
                                                              : latest + 1;
}

void put_image(Query& query, const std::optional<Image>& image) {
  query.put(image.has_value()
                ? std::optional(std::span<const std::uint8_t>(*image))
                : std::nullopt);
}

/// So many records are gathered, half a megabyte of them. A statement of more
/// than one row can be taken back alone, for which SQLite writes out what the
/// index of words has gathered; so that is not to happen often.
constexpr std::size_t kGathered = 8192;
/// So many are written by one statement.
constexpr std::size_t kTogether = 64;
static_assert(kGathered % kTogether == 0);

const std::string& insert_of_many() {
  static const std::string sql = [] {
    std::string text =
        "INSERT INTO changes (\n"
        "  step, at, command, uid, subject, subject_id, subject_uid, state)\n"
        "VALUES (?1, ?2, ?3, ?, ?, ?, ?, 0)";
    for (std::size_t row = 1; row < kTogether; ++row) {
      text += ",\n  (?1, ?2, ?3, ?, ?, ?, ?, 0)";
    }
    return text;
  }();
  return sql;
}

std::optional<std::int64_t> step_of(Query query) {
  return query.step() ? query.maybe_integer() : std::nullopt;
}

Subject subject_of(const std::string& name) {
  for (const Subject subject :
       {Subject::entry, Subject::session, Subject::checkin}) {
    if (name == stored_name(subject)) {
      return subject;
    }
  }
  throw unreadable();
}

std::optional<Change> take_change(Query& query) {
  if (!query.step()) {
    return std::nullopt;
  }
  Change change;
  change.id = query.integer();
  change.subject = subject_of(query.text());
  change.subject_id = query.integer();
  change.command = query.text();
  change.before = query.maybe_bytes();
  change.after = query.maybe_bytes();
  return change;
}

}  // namespace

std::string stored_name(Subject subject) {
  switch (subject) {
    case Subject::entry:
      return "entry";
    case Subject::session:
      return "session";
    case Subject::checkin:
      return "checkin";
  }
  throw std::logic_error("a subject without a name");
}

StepWriter::StepWriter(Connection& journal, const UidSource& new_uid,
                       const Stamp& stamp)
    : journal_(journal),
      new_uid_(new_uid),
      stamp_(stamp),
      step_(step_for(journal, stamp)) {}

void StepWriter::append(const Entry& entry, const std::optional<Image>& before,
                        const std::optional<Image>& after) {
  append(next_uid(),
         {.subject = Subject::entry, .id = entry.id, .uid = entry.uid}, before,
         after);
}

void StepWriter::append(const Session& session,
                        const std::optional<Image>& before,
                        const std::optional<Image>& after) {
  append(next_uid(),
         {.subject = Subject::session, .id = session.id, .uid = session.uid},
         before, after);
}

void StepWriter::append(const Checkin& checkin,
                        const std::optional<Image>& before,
                        const std::optional<Image>& after) {
  append(next_uid(),
         {.subject = Subject::checkin, .id = checkin.id, .uid = checkin.uid},
         before, after);
}

void StepWriter::append(const Uid& record, const Row& row,
                        const std::optional<Image>& before,
                        const std::optional<Image>& after) {
  Query query = journal_.query(
      "INSERT INTO changes (\n"
      "  uid, step, at, command, subject, subject_id, subject_uid, before,\n"
      "  after, state)\n"
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
  query.put(record).put(step_).put(stamp_.at).put(stamp_.command);
  query.put(stored_name(row.subject)).put(row.id).put(row.uid);
  put_image(query, before);
  put_image(query, after);
  query.run();
}

Uid StepWriter::next_uid() {
  const Uid uid = new_uid_();
  if (empty_) {
    empty_ = false;
    first_uid_ = uid;
    journal_
        .query(
            "UPDATE changes\n"
            "SET state = 2\n"
            "WHERE state = 1")
        .run();
  }
  return uid;
}

void StepWriter::gather(const Entry& added) {
  gather({.subject = Subject::entry, .id = added.id, .uid = added.uid});
}

void StepWriter::gather(const Session& added) {
  gather({.subject = Subject::session, .id = added.id, .uid = added.uid});
}

void StepWriter::gather(const Checkin& added) {
  gather({.subject = Subject::checkin, .id = added.id, .uid = added.uid});
}

void StepWriter::gather(const Row& row) {
  gathered_.push_back({.record = next_uid(), .row = row});
  if (gathered_.size() == kGathered) {
    write_gathered();
  }
}

void StepWriter::write_together(std::span<const Gathered> records) {
  Query query = journal_.query(insert_of_many());
  query.put(step_).put(stamp_.at).put(stamp_.command);
  for (const Gathered& added : records) {
    query.put(added.record).put(stored_name(added.row.subject));
    query.put(added.row.id).put(added.row.uid);
  }
  query.run();
}

void StepWriter::write_gathered() {
  std::span<const Gathered> rest = gathered_;
  for (; rest.size() >= kTogether; rest = rest.subspan(kTogether)) {
    write_together(rest.first(kTogether));
  }
  for (const Gathered& added : rest) {
    append(added.record, added.row, std::nullopt, std::nullopt);
  }
  gathered_.clear();
}

bool has_change(Connection& journal, const Uid& uid) {
  return journal
      .query(
          "SELECT 1\n"
          "FROM changes\n"
          "WHERE uid = ?")
      .put(uid)
      .step();
}

std::optional<std::int64_t> step_to_undo(Connection& journal) {
  return step_of(
      journal.query("SELECT max(step)\n"
                    "FROM changes\n"
                    "WHERE state = 0"));
}

std::optional<std::int64_t> step_to_redo(Connection& journal) {
  return step_of(
      journal.query("SELECT min(step)\n"
                    "FROM changes\n"
                    "WHERE state = 1"));
}

bool is_in_state(Connection& journal, std::int64_t step, StepState state) {
  return journal
      .query(
          "SELECT 1\n"
          "FROM changes\n"
          "WHERE state = ? AND step = ?\n"
          "LIMIT 1")
      .put(static_cast<std::int64_t>(state))
      .put(step)
      .step();
}

void set_state(Connection& journal, std::int64_t step, StepState from,
               StepState to) {
  journal
      .query(
          "UPDATE changes\n"
          "SET state = ?\n"
          "WHERE state = ? AND step = ?")
      .put(static_cast<std::int64_t>(to))
      .put(static_cast<std::int64_t>(from))
      .put(step)
      .run();
}

std::optional<Change> last_change(Connection& journal, std::int64_t step,
                                  std::int64_t before) {
  Query query = journal.query(
      "SELECT id, subject, subject_id, command, before, after\n"
      "FROM changes\n"
      "WHERE state = 0 AND step = ? AND id < ?\n"
      "ORDER BY id DESC\n"
      "LIMIT 1");
  return take_change(query.put(step).put(before));
}

std::optional<Change> first_undone_change(Connection& journal,
                                          std::int64_t step,
                                          std::int64_t after) {
  Query query = journal.query(
      "SELECT id, subject, subject_id, command, before, after\n"
      "FROM changes\n"
      "WHERE state = 1 AND step = ? AND id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1");
  return take_change(query.put(step).put(after));
}

void set_after(Connection& journal, std::int64_t change,
               const std::optional<Image>& after) {
  Query query = journal.query(
      "UPDATE changes\n"
      "SET after = ?\n"
      "WHERE id = ?");
  put_image(query, after);
  query.put(change).run();
}

bool knows(Connection& journal, EntryId entry) {
  return journal
      .query(
          "SELECT 1\n"
          "FROM changes\n"
          "WHERE subject_id = ? AND subject = 'entry'\n"
          "LIMIT 1")
      .put(entry)
      .step();
}

std::optional<Uid> uid_in_log(Connection& journal, EntryId entry) {
  Query query = journal.query(
      "SELECT subject_uid\n"
      "FROM changes\n"
      "WHERE subject_id = ? AND subject = 'entry'\n"
      "LIMIT 1");
  return query.put(entry).step() ? std::optional(take_uid(query))
                                 : std::nullopt;
}

std::optional<EntryId> id_in_log(Connection& journal, const Uid& uid) {
  Query query = journal.query(
      "SELECT subject_id\n"
      "FROM changes\n"
      "WHERE subject = 'entry' AND subject_uid = ?\n"
      "LIMIT 1");
  return query.put(uid).step() ? query.maybe_integer() : std::nullopt;
}

std::int64_t forget_changes(Connection& journal, EntryId entry) {
  journal
      .query(
          "DELETE FROM changes\n"
          "WHERE subject_id = ? AND subject = 'entry'")
      .put(entry)
      .run();
  return journal.changed_rows();
}

bool has_copies(Connection& journal, EntryId entry) {
  return journal
      .query(
          "SELECT 1\n"
          "FROM changes\n"
          "WHERE subject_id = ? AND subject = 'entry'\n"
          "  AND (before IS NOT NULL OR after IS NOT NULL)\n"
          "LIMIT 1")
      .put(entry)
      .step();
}

std::int64_t forget_copies(Connection& journal, EntryId entry) {
  journal
      .query(
          "DELETE FROM changes\n"
          "WHERE subject_id = ? AND subject = 'entry'\n"
          "  AND (before IS NOT NULL OR after IS NOT NULL)")
      .put(entry)
      .run();
  return journal.changed_rows();
}

}  // namespace wins
