// SPDX-License-Identifier: MIT
#include "session_rows.h"

#include <cstddef>
#include <limits>
#include <stdexcept>
#include <utility>

#include "digest.h"
#include "read_transaction.h"
#include "session_columns.h"
#include "session_links.h"

namespace wins {
namespace {

/// Whole numbers up to here are exact in JSON too.
constexpr SessionId kLastId = (SessionId{1} << 53) - 1;
/// Sessions that are read at a time.
constexpr std::size_t kBatch = 20;
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

void expect_sound(const Session& session) {
  const auto away =
      session.when.at.time_since_epoch() - session.when.day.time_since_epoch();
  if (away < -std::chrono::days(2) || away > std::chrono::days(3)) {
    throw std::logic_error("a session belongs to a day near its instant");
  }
  if (session.when.precision > Precision::day) {
    throw std::logic_error("a session belongs to one day");
  }
}

std::int64_t number_of(const std::optional<Day>& day, std::int64_t otherwise) {
  return day.has_value() ? day->time_since_epoch().count() : otherwise;
}

/// Newest first.
std::vector<SessionId> ids_of(const DayRange& days, Connection& journal) {
  Query query = journal.query(
      "SELECT id\n"
      "FROM sessions\n"
      "WHERE day BETWEEN ? AND ?\n"
      "ORDER BY at DESC, id DESC");
  return query.put(number_of(days.first, kLeast))
      .put(number_of(days.last, kMost))
      .integers();
}

}  // namespace

std::optional<Session> read_session(Connection& journal, SessionId id) {
  Query query = journal.query(
      "SELECT\n"
      "  id, uid, at, offset_min, day, precision, tough, note, heard,\n"
      "  created, changed\n"
      "FROM sessions\n"
      "WHERE id = ?");
  query.put(id);
  return query.step() ? std::optional(take_session(query)) : std::nullopt;
}

SessionId next_session_id(Connection& journal) {
  Query query = journal.query(
      "SELECT max(\n"
      "  coalesce((SELECT max(id) FROM sessions), 0),\n"
      "  coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'sessions'),\n"
      "           0))");
  query.step();
  return within(query.integer(), 0, kLastId - 1) + 1;
}

void put_session(Connection& journal, const Session& session) {
  expect_sound(session);
  Query query = journal.query(
      "INSERT INTO sessions (\n"
      "  id, uid, at, offset_min, day, precision, tough, note, heard,\n"
      "  created, changed, digest)\n"
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  put_columns(query, session);
  const Digest digest = digest_of(session);
  query.put(std::span<const std::uint8_t>(digest)).run();
  relink_entries(journal, session.when.day);
}

void take_session_out(Connection& journal, const Session& session) {
  journal
      .query(
          "DELETE FROM sessions\n"
          "WHERE id = ?")
      .put(session.id)
      .run();
  relink_entries(journal, session.when.day);
}

SessionWalk::SessionWalk(const DayRange& days) : days_(days) {}

std::vector<Session> SessionWalk::next(Connection& journal) {
  if (!ids_.has_value()) {
    ids_ = ids_of(days_, journal);
  }
  const ReadTransaction together(journal);
  std::vector<Session> sessions;
  while (read_ < ids_->size() && sessions.size() < kBatch) {
    if (std::optional<Session> session =
            read_session(journal, (*ids_)[read_])) {
      sessions.push_back(std::move(*session));
    }
    ++read_;
  }
  return sessions;
}

}  // namespace wins
