// SPDX-License-Identifier: MIT
#include "wins/store/snapshots.h"

#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>
#include <tuple>
#include <utility>

#include "counts.h"
#include "journal.h"
#include "wins/core/error.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<SnapshotKind, std::string_view>, 5> kKinds = {{
    {SnapshotKind::daily, "daily"},
    {SnapshotKind::backup, "backup"},
    {SnapshotKind::before_restore, "before-restore"},
    {SnapshotKind::before_import, "before-import"},
    {SnapshotKind::before_migration, "before-migration"},
}};
constexpr std::string_view kEnding = ".db";

/// "journal-", with which the names of the snapshots of a journal begin.
std::string beginning(const fs::path& journal) {
  return journal.stem().string() + "-";
}

bool take(std::string_view& rest, std::string_view wanted) {
  if (!rest.starts_with(wanted)) {
    return false;
  }
  rest.remove_prefix(wanted.size());
  return true;
}

/// A number of exactly two digits below `limit`.
std::optional<int> take_two(std::string_view& rest, int limit) {
  int number = 0;
  if (rest.size() < 2) {
    return std::nullopt;
  }
  const auto [stopped, problem] =
      std::from_chars(rest.data(), rest.data() + 2, number);
  if (problem != std::errc() || stopped != rest.data() + 2 || number < 0 ||
      number >= limit) {
    return std::nullopt;
  }
  rest.remove_prefix(2);
  return number;
}

std::optional<Day> take_day(std::string_view& rest) {
  constexpr std::size_t kLength = 10;
  const std::optional<Day> day = parse_iso_day(rest.substr(0, kLength));
  if (day.has_value()) {
    rest.remove_prefix(kLength);
  }
  return day;
}

std::optional<std::chrono::seconds> take_clock(std::string_view& rest) {
  const auto hours = take_two(rest, 24);
  const auto minutes = take_two(rest, 60);
  const auto seconds = take_two(rest, 60);
  if (!hours || !minutes || !seconds) {
    return std::nullopt;
  }
  return std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
         std::chrono::seconds(*seconds);
}

/// The next of a second: "-2" and so on.
bool take_number(std::string_view& rest, int& number) {
  const auto [stopped, problem] =
      std::from_chars(rest.data() + 1, rest.data() + rest.size(), number);
  if (!rest.starts_with('-') || problem != std::errc() || number < 2) {
    return false;
  }
  rest.remove_prefix(static_cast<std::size_t>(stopped - rest.data()));
  return true;
}

std::optional<SnapshotKind> take_kind(std::string_view& rest) {
  for (const auto& [kind, name] : kKinds) {
    if (kind != SnapshotKind::daily && take(rest, name)) {
      return kind;
    }
  }
  return std::nullopt;
}

/// What the name says; nothing when it is not the name of a snapshot.
std::optional<Snapshot> read_name(const fs::path& file,
                                  const std::string& begins_with) {
  const std::string name = file.filename().string();
  std::string_view rest = name;
  const bool has_frame = take(rest, begins_with) && rest.ends_with(kEnding);
  if (!has_frame) {
    return std::nullopt;
  }
  rest.remove_suffix(kEnding.size());
  const std::optional<Day> day = take_day(rest);
  if (!day.has_value()) {
    return std::nullopt;
  }
  Snapshot snapshot{.path = file, .made = *day};
  if (rest.empty()) {
    return snapshot;
  }
  const auto clock = take(rest, "-") ? take_clock(rest) : std::nullopt;
  const auto kind = take(rest, "-") ? take_kind(rest) : std::nullopt;
  if (!clock || !kind ||
      !(rest.empty() || take_number(rest, snapshot.number)) || !rest.empty()) {
    return std::nullopt;
  }
  snapshot.made += *clock;
  snapshot.kind = *kind;
  return snapshot;
}

bool newest_first(const Snapshot& left, const Snapshot& right) {
  return std::tie(left.made, left.number, left.path) >
         std::tie(right.made, right.number, right.path);
}

}  // namespace

std::string_view snapshot_kind_name(SnapshotKind kind) {
  return std::ranges::find(kKinds, kind, &decltype(kKinds)::value_type::first)
      ->second;
}

fs::path snapshots_folder(const fs::path& journal) {
  return journal.parent_path() / "snapshots";
}

std::string snapshot_name(const fs::path& journal, SnapshotKind kind,
                          LocalTime made, int number) {
  const Day day = std::chrono::floor<std::chrono::days>(made);
  const std::string begins_with = beginning(journal) + iso_day(day);
  if (kind == SnapshotKind::daily) {
    return begins_with + std::string(kEnding);
  }
  const std::chrono::hh_mm_ss clock(made - day);
  return fmt::format("{}-{:02}{:02}{:02}-{}{}{}", begins_with,
                     clock.hours().count(), clock.minutes().count(),
                     clock.seconds().count(), snapshot_kind_name(kind),
                     number > 1 ? "-" + std::to_string(number) : std::string(),
                     kEnding);
}

std::vector<Snapshot> list_snapshots(const fs::path& journal) {
  std::vector<Snapshot> found;
  std::error_code none;
  const std::string begins_with = beginning(journal);
  for (fs::directory_iterator item(snapshots_folder(journal), none), end;
       !none && item != end; item.increment(none)) {
    std::optional<Snapshot> snapshot = read_name(item->path(), begins_with);
    struct stat status {};
    if (snapshot.has_value() && ::lstat(item->path().c_str(), &status) == 0 &&
        S_ISREG(status.st_mode)) {
      snapshot->bytes = status.st_size;
      found.push_back(std::move(*snapshot));
    }
  }
  std::ranges::sort(found, newest_first);
  return found;
}

std::optional<std::int64_t> entries_in(const fs::path& copy) {
  try {
    std::optional<Connection> opened =
        open_file({.path = copy, .access = Access::read});
    return opened.has_value() ? std::optional(overview_of(*opened).entries)
                              : std::nullopt;
  } catch (const StorageError&) {
    return std::nullopt;
  } catch (const SQLite::Exception&) {
    return std::nullopt;
  }
}

}  // namespace wins
