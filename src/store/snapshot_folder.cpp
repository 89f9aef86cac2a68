// SPDX-License-Identifier: MIT
#include "snapshot_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "failure.h"
#include "journal_file.h"
#include "wins/core/catalogue/copies.h"
#include "work_file.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using messages::copies;

constexpr mode_t kOthers = S_IRWXG | S_IRWXO;

/// But for what a crash left.
bool holds_nothing(const fs::path& folder) {
  std::error_code problem;
  for (fs::directory_iterator item(folder, problem), end;
       !problem && item != end; item.increment(problem)) {
    if (!is_work_file(item->path())) {
      return false;
    }
  }
  return !problem;
}

/// A person may have a folder of this name for something else.
bool is_ours(const JournalFile& journal, const fs::path& folder, mode_t mode) {
  return (mode & kOthers) == 0 &&
         (holds_nothing(folder) || !list_snapshots(journal.path).empty());
}

}  // namespace

fs::path ready_snapshots_folder(const JournalFile& journal) {
  const fs::path folder = snapshots_folder(journal.path);
  struct stat status {};
  if (::stat(folder.c_str(), &status) != 0) {
    if (errno != ENOENT) {
      throw Refusal(reason_of_errno(errno));
    }
    make_folder(folder);
    return folder;
  }
  if (!S_ISDIR(status.st_mode) || status.st_uid != ::geteuid()) {
    throw Refusal(say(copies["not_own_folder"]));
  }
  if (journal.modes == Modes::leave) {
    if (!is_ours(journal, folder, status.st_mode)) {
      throw Refusal(say(copies["foreign_folder"]));
    }
  } else if ((status.st_mode & kOthers) != 0 &&
             ::chmod(folder.c_str(), status.st_mode & S_IRWXU) != 0) {
    throw Refusal(reason_of_errno(errno));
  }
  return folder;
}

}  // namespace wins
