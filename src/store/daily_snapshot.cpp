// SPDX-License-Identifier: MIT
// The snapshot of the day, and which of the older ones go when there is one.
#include <sys/stat.h>

#include <optional>
#include <vector>

#include "copy.h"
#include "journal.h"
#include "retention.h"
#include "snapshot_folder.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMebibyte = std::int64_t{1024} * 1024;
constexpr std::int64_t kLargestJournal = 64 * kMebibyte;
constexpr std::int64_t kMostBytes = 512 * kMebibyte;

bool is_due(const JournalFile& journal, const fs::path& today) {
  struct stat status {};
  if (::lstat(today.c_str(), &status) == 0) {
    return false;
  }
  const std::int64_t bytes = bytes_in(journal.path);
  return bytes > 0 && bytes < kLargestJournal;
}

std::vector<Kept> snapshots_of(const JournalFile& journal) {
  std::vector<Kept> all;
  for (Snapshot& snapshot : list_snapshots(journal.path)) {
    const auto entries = entries_in(snapshot.path);
    all.push_back({.snapshot = std::move(snapshot), .entries = entries});
  }
  return all;
}

void make_room(const JournalFile& journal, const fs::path& folder) {
  for (const fs::path& file :
       beyond_keeping(snapshots_of(journal), kMostBytes)) {
    fs::remove(file);
  }
  sync_folder(folder);
}

std::int64_t bytes_of_all(const JournalFile& journal) {
  std::int64_t bytes = 0;
  for (const Snapshot& snapshot : list_snapshots(journal.path)) {
    bytes += snapshot.bytes;
  }
  return bytes;
}

/// A journal with rows that are not as they were written pushes nothing out:
/// an older snapshot may have them as they were.
void make_snapshot(const JournalFile& journal, LocalTime today) {
  const fs::path folder = ready_snapshots_folder(journal);
  const FolderWork work(folder, Others::wait_outside);
  if (!work.was_alone()) {
    return;  // another wins is making it
  }
  WorkFile copy(folder, work);
  std::optional<Connection> opened = look_and_connect(
      {.path = journal.path, .access = Access::read, .modes = journal.modes});
  if (!opened.has_value()) {
    return;
  }
  const Soundness found = copy_whole(*opened, copy);
  if (!found.whole() &&
      bytes_of_all(journal) + bytes_in(copy.path()) > kMostBytes) {
    return;
  }
  static_cast<void>(
      name_snapshot(copy, folder, journal, SnapshotKind::daily, today));
  if (found.whole()) {
    make_room(journal, folder);
  }
}

}  // namespace

void keep_daily_snapshot(const JournalFile& journal, Day today) noexcept {
  try {
    const fs::path file =
        snapshots_folder(journal.path) /
        snapshot_name(journal.path, SnapshotKind::daily, today);
    if (is_due(journal, file)) {
      make_snapshot(journal, today);
    }
  } catch (const std::exception&) {
    // The next change tries again, and `wins doctor` tells how old the newest
    // one is. Here somebody has written something down, and that is saved.
  }
}

}  // namespace wins
