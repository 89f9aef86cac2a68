// SPDX-License-Identifier: MIT
#include "gone_rows.h"

#include "row_columns_read.h"

namespace wins {
namespace {

constexpr std::string_view kEntries =
    "SELECT subject_uid, subject_id, state = 0 OR step < 0,\n"
    "  before IS NOT NULL,\n"
    "  after IS NULL\n"
    "FROM changes\n"
    "WHERE subject = 'entry'\n"
    "  AND NOT EXISTS (SELECT 1 FROM entries WHERE uid = subject_uid)\n"
    "ORDER BY id";
constexpr std::string_view kSessions =
    "SELECT subject_uid, subject_id, state = 0 OR step < 0,\n"
    "  before IS NOT NULL,\n"
    "  after IS NULL\n"
    "FROM changes\n"
    "WHERE subject = 'session'\n"
    "  AND NOT EXISTS (SELECT 1 FROM sessions WHERE uid = subject_uid)\n"
    "ORDER BY id";
constexpr std::string_view kCheckins =
    "SELECT subject_uid, subject_id, state = 0 OR step < 0,\n"
    "  before IS NOT NULL,\n"
    "  after IS NULL\n"
    "FROM changes\n"
    "WHERE subject = 'checkin'\n"
    "  AND NOT EXISTS (SELECT 1 FROM checkins WHERE uid = subject_uid)\n"
    "ORDER BY id";

std::string_view gone_of(Subject subject) {
  switch (subject) {
    case Subject::session:
      return kSessions;
    case Subject::checkin:
      return kCheckins;
    case Subject::entry:
      break;
  }
  return kEntries;
}

}  // namespace

std::unordered_map<Uid, GoneRow, UidHash> gone_rows(Connection& journal,
                                                    Subject subject) {
  std::unordered_map<Uid, GoneRow, UidHash> rows;
  Query query = journal.query(gone_of(subject));
  while (query.step()) {
    const Uid uid = take_uid(query);
    GoneRow& row = rows[uid];
    row.id = query.integer();
    const bool stands = query.integer() == 1;
    const bool had_row = query.integer() == 1;
    const bool has_none = query.integer() == 1;
    if (stands) {
      row.removed = had_row && has_none;
    }
  }
  return rows;
}

}  // namespace wins
