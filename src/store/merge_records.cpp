// SPDX-License-Identifier: MIT
#include "merge_records.h"

#include <algorithm>

#include "row_image.h"

namespace wins {
namespace {

/// A record of the other's log, as it is there.
struct Record {
  Uid uid{};
  std::int64_t step = 0;
  std::int64_t at = 0;
  std::string command{};
  std::string subject{};
  std::int64_t subject_id = 0;
  Uid subject_uid{};
  std::optional<Image> before{};
  std::optional<Image> after{};
  std::int64_t state = 0;
};

Record take_record(Query& query) {
  Record record;
  record.uid = take_uid(query);
  record.step = query.integer();
  record.at = query.integer();
  record.command = query.text();
  record.subject = query.text();
  record.subject_id = query.integer();
  record.subject_uid = take_uid(query);
  record.before = query.maybe_bytes();
  record.after = query.maybe_bytes();
  record.state = query.integer();
  return record;
}

/// The copy of a row in our numbers.
template <typename Table>
std::optional<Image> renumbered(const std::optional<Image>& image,
                                const AllNumbers& numbers) {
  if (!image.has_value()) {
    return std::nullopt;
  }
  return row_image(in_our_numbers(Table::of_image(*image), nullptr, numbers));
}

template <typename Table>
void renumber(Record& record, const AllNumbers& numbers) {
  record.subject_id = numbers.own.here(record.subject_id);
  record.before = renumbered<Table>(record.before, numbers);
  record.after = renumbered<Table>(record.after, numbers);
}

void renumber(Record& record, const MergeNumbers& numbers) {
  if (record.subject == stored_name(Subject::session)) {
    renumber<SessionTable>(
        record, {.own = numbers.sessions, .entries = numbers.entries});
  } else if (record.subject == stored_name(Subject::checkin)) {
    renumber<CheckinTable>(
        record, {.own = numbers.checkins, .entries = numbers.entries});
  } else {
    renumber<EntryTable>(record,
                         {.own = numbers.entries, .entries = numbers.entries});
  }
}

void put_image(Query& query, const std::optional<Image>& image) {
  query.put(image.has_value()
                ? std::optional(std::span<const std::uint8_t>(*image))
                : std::nullopt);
}

void insert(Connection& journal, const Record& record) {
  Query query = journal.query(
      "INSERT INTO changes (\n"
      "  uid, step, at, command, subject, subject_id, subject_uid, before,\n"
      "  after, state)\n"
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 2)");
  query.put(record.uid).put(record.step).put(record.at).put(record.command);
  query.put(record.subject).put(record.subject_id).put(record.subject_uid);
  put_image(query, record.before);
  put_image(query, record.after);
  query.run();
}

void move_to_step(Connection& journal, const Uid& uid, std::int64_t step) {
  journal
      .query(
          "UPDATE changes\n"
          "SET step = ?\n"
          "WHERE uid = ?")
      .put(step)
      .put(uid)
      .run();
}

/// The step of a record that came with a merge; nothing when it is our own,
/// 0 when there is none.
std::optional<std::int64_t> step_of_brought(Connection& journal,
                                            const Uid& uid) {
  Query query = journal.query(
      "SELECT step\n"
      "FROM changes\n"
      "WHERE uid = ?");
  if (!query.put(uid).step()) {
    return 0;
  }
  const std::int64_t step = query.integer();
  return step < 0 ? std::optional(step) : std::nullopt;
}

}  // namespace

bool ChangeReader::merge_stands(std::int64_t step) {
  const auto known = merges_.find(step);
  if (known != merges_.end()) {
    return known->second;
  }
  const bool undone = journal_
                          .query(
                              "SELECT 1\n"
                              "FROM changes\n"
                              "WHERE state IN (1, 2) AND step = ?\n"
                              "  AND command = 'merge'\n"
                              "LIMIT 1")
                          .put(step)
                          .step();
  return merges_[step] = !undone;
}

KnownChanges ChangeReader::known(Subject subject, std::int64_t id) {
  KnownChanges known;
  struct Row {
    Uid uid{};
    std::int64_t step = 0;
    bool stands = false;
    bool removal = false;
    Instant at{};
  };
  std::vector<Row> rows;
  {
    Query query = journal_.query(
        "SELECT uid, step, state = 0,\n"
        "  before IS NOT NULL AND after IS NULL, at\n"
        "FROM changes\n"
        "WHERE subject_id = ? AND subject = ? AND command <> 'merge'");
    query.put(id).put(stored_name(subject));
    while (query.step()) {
      Row row;
      row.uid = take_uid(query);
      row.step = query.integer();
      row.stands = query.integer() == 1;
      row.removal = query.integer() == 1;
      row.at = instant_of(query.integer());
      rows.push_back(row);
    }
  }
  for (const Row& row : rows) {
    const bool brought = row.step < 0;
    if (brought && !merge_stands(-row.step)) {
      continue;
    }
    known.made.insert(row.uid);
    if (!row.stands && !brought) {
      known.undone.insert(row.uid);
    } else if (row.removal) {
      known.removed = std::max(known.removed.value_or(row.at), row.at);
    }
  }
  return known;
}

std::optional<Uid> bring_records(Connection& journal, Connection& other,
                                 const MergeNumbers& numbers,
                                 std::int64_t step) {
  std::optional<Uid> came;
  ChangeReader theirs(other);
  ChangeReader ours(journal);
  Query query = other.query(
      "SELECT uid, step, at, command, subject, subject_id, subject_uid,\n"
      "  before, after, state\n"
      "FROM changes\n"
      "WHERE command <> 'merge'\n"
      "ORDER BY id");
  while (query.step()) {
    Record record = take_record(query);
    const bool brought = record.step < 0;
    if (brought && !theirs.merge_stands(-record.step)) {
      continue;
    }
    const bool stands = brought || record.state == 0;
    const auto here = step_of_brought(journal, record.uid);
    if (here == 0) {
      renumber(record, numbers);
      record.step = stands ? -step : step;
      insert(journal, record);
      came = record.uid;
    } else if (here.has_value() && (!stands || !ours.merge_stands(-*here))) {
      move_to_step(journal, record.uid, stands ? -step : step);
      came = record.uid;
    }
  }
  return came;
}

}  // namespace wins
