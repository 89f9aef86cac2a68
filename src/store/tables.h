// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "change_log.h"
#include "checkin_rows.h"
#include "entry_rows.h"
#include "row_image.h"
#include "session_rows.h"

// The tables whose rows have a uid, a digest and records in the change log,
// each as the same few functions, for what is done to all of them alike.
namespace wins {

struct EntryTable {
  using Row = Entry;
  static constexpr Subject kSubject = Subject::entry;
  /// A thousand rows after the one of this id.
  static constexpr std::string_view kNames =
      "SELECT id, uid\n"
      "FROM entries\n"
      "WHERE id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1000";
  static constexpr std::string_view kDigests =
      "SELECT id, digest\n"
      "FROM entries\n"
      "WHERE id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1000";
  static constexpr std::string_view kIdOfUid =
      "SELECT id\n"
      "FROM entries\n"
      "WHERE uid = ?";
  static constexpr std::string_view kHighest =
      "SELECT coalesce(max(id), 0) FROM entries";

  static std::int64_t free_id(Connection& journal) {
    return next_entry_id(journal);
  }
  static std::optional<Entry> read(Connection& journal, std::int64_t id) {
    return read_entry(journal, id);
  }
  static Entry of_image(const Image& image) { return read_row_image(image); }
  /// Gives the row back as it stands.
  static Entry put(Connection& journal, const Entry& entry) {
    return put_entry(journal, entry);
  }
  static void take_out(Connection& journal, const Entry& entry) {
    take_entry_out(journal, entry);
  }
};

struct SessionTable {
  using Row = Session;
  static constexpr Subject kSubject = Subject::session;
  static constexpr std::string_view kNames =
      "SELECT id, uid\n"
      "FROM sessions\n"
      "WHERE id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1000";
  static constexpr std::string_view kDigests =
      "SELECT id, digest\n"
      "FROM sessions\n"
      "WHERE id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1000";
  static constexpr std::string_view kIdOfUid =
      "SELECT id\n"
      "FROM sessions\n"
      "WHERE uid = ?";
  static constexpr std::string_view kHighest =
      "SELECT coalesce(max(id), 0) FROM sessions";

  static std::int64_t free_id(Connection& journal) {
    return next_session_id(journal);
  }
  static std::optional<Session> read(Connection& journal, std::int64_t id) {
    return read_session(journal, id);
  }
  static Session of_image(const Image& image) {
    return read_session_image(image);
  }
  static Session put(Connection& journal, const Session& session) {
    put_session(journal, session);
    return session;
  }
  static void take_out(Connection& journal, const Session& session) {
    take_session_out(journal, session);
  }
};

struct CheckinTable {
  using Row = Checkin;
  static constexpr Subject kSubject = Subject::checkin;
  static constexpr std::string_view kNames =
      "SELECT id, uid\n"
      "FROM checkins\n"
      "WHERE id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1000";
  static constexpr std::string_view kDigests =
      "SELECT id, digest\n"
      "FROM checkins\n"
      "WHERE id > ?\n"
      "ORDER BY id\n"
      "LIMIT 1000";
  static constexpr std::string_view kIdOfUid =
      "SELECT id\n"
      "FROM checkins\n"
      "WHERE uid = ?";
  static constexpr std::string_view kHighest =
      "SELECT coalesce(max(id), 0) FROM checkins";

  static std::int64_t free_id(Connection& journal) {
    return next_checkin_id(journal);
  }
  static std::optional<Checkin> read(Connection& journal, std::int64_t id) {
    return read_checkin(journal, id);
  }
  static Checkin of_image(const Image& image) {
    return read_checkin_image(image);
  }
  static Checkin put(Connection& journal, const Checkin& checkin) {
    put_checkin(journal, checkin);
    return checkin;
  }
  static void take_out(Connection& journal, const Checkin& checkin) {
    take_checkin_out(journal, checkin);
  }
};

}  // namespace wins
