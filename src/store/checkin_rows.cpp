// SPDX-License-Identifier: MIT
#include "checkin_rows.h"

#include <limits>
#include <stdexcept>

#include "checkin_columns.h"
#include "digest.h"

namespace wins {
namespace {

/// Whole numbers up to here are exact in JSON too.
constexpr CheckinId kLastId = (CheckinId{1} << 53) - 1;
/// Check-ins that are read at a time.
constexpr std::int64_t kBatch = 50;
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
/// The years that a day can have; a day is at most so many days from these.
constexpr std::int64_t kFirstDay = -719531;
constexpr std::int64_t kLastDay = 2932899;

void expect_sound(const Checkin& checkin) {
  const auto away =
      checkin.when.at.time_since_epoch() - checkin.when.day.time_since_epoch();
  if (away < -std::chrono::days(2) || away > std::chrono::days(3)) {
    throw std::logic_error("a check-in counts for a day near its instant");
  }
  if (checkin.when.precision != Precision::minute) {
    throw std::logic_error("a check-in is known to the minute");
  }
}

std::int64_t number_of(const std::optional<Day>& day, std::int64_t otherwise) {
  return day.has_value() ? day->time_since_epoch().count() : otherwise;
}

}  // namespace

std::optional<Checkin> read_checkin(Connection& journal, CheckinId id) {
  Query query = journal.query(
      "SELECT\n"
      "  id, uid, at, offset_min, day, question, answer, entry, created\n"
      "FROM checkins\n"
      "WHERE id = ?");
  query.put(id);
  return query.step() ? std::optional(take_checkin(query)) : std::nullopt;
}

CheckinId next_checkin_id(Connection& journal) {
  Query query = journal.query(
      "SELECT max(\n"
      "  coalesce((SELECT max(id) FROM checkins), 0),\n"
      "  coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'checkins'),\n"
      "           0))");
  query.step();
  return within(query.integer(), 0, kLastId - 1) + 1;
}

void put_checkin(Connection& journal, const Checkin& checkin) {
  expect_sound(checkin);
  Query query = journal.query(
      "INSERT INTO checkins (\n"
      "  id, uid, at, offset_min, day, question, answer, entry, created,\n"
      "  digest)\n"
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  put_columns(query, checkin);
  const Digest digest = digest_of(checkin);
  query.put(std::span<const std::uint8_t>(digest)).run();
}

void take_checkin_out(Connection& journal, const Checkin& checkin) {
  journal
      .query(
          "DELETE FROM checkins\n"
          "WHERE id = ?")
      .put(checkin.id)
      .run();
}

CheckinWalk::CheckinWalk(const DayRange& days)
    : first_day_(number_of(days.first, kFirstDay)),
      last_day_(number_of(days.last, kLastDay)),
      last_at_(kMost),
      last_id_(kMost) {}

std::vector<Checkin> CheckinWalk::next(Connection& journal) {
  // The day of a check-in lies within three days of its instant, so that the
  // index by time leads to it.
  Query query = journal.query(
      "SELECT\n"
      "  id, uid, at, offset_min, day, question, answer, entry, created\n"
      "FROM checkins INDEXED BY checkins_by_time\n"
      "WHERE at >= ?1 * 86400 - 172800 AND at <= ?2 * 86400 + 259200\n"
      "  AND day BETWEEN ?1 AND ?2 AND (at, id) < (?3, ?4)\n"
      "ORDER BY at DESC, id DESC\n"
      "LIMIT ?5");
  query.put(first_day_).put(last_day_).put(last_at_).put(last_id_).put(kBatch);
  std::vector<Checkin> checkins;
  while (query.step()) {
    checkins.push_back(take_checkin(query));
  }
  if (!checkins.empty()) {
    last_at_ = checkins.back().when.at.time_since_epoch().count();
    last_id_ = checkins.back().id;
  }
  return checkins;
}

}  // namespace wins
