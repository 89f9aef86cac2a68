// SPDX-License-Identifier: MIT
#include "copy.h"

#include <sys/stat.h>

#include <optional>

#include "failure.h"
#include "journal.h"
#include "journal_file.h"
#include "wins/core/catalogue/copies.h"

namespace wins {
namespace {

using messages::copies;

Soundness look_through_file(const std::filesystem::path& file) {
  std::optional<Connection> copy =
      look_and_connect({.path = file, .access = Access::write});
  return look_through(*copy);
}

}  // namespace

Soundness copy_whole(Connection& journal, const WorkFile& into) {
  try {
    journal.copy_into(into.path().native());
    const Soundness found = look_through_file(into.path());
    if (!found.structure) {
      throw Refusal(say(copies["unread"]), Refusal::Cause::unusable);
    }
    into.sync();
    return found;
  } catch (const SQLite::Exception& refusal) {
    const int code = refusal.getExtendedErrorCode();
    throw Refusal(reason_of(code, journal.system_errno()),
                  says_unusable(code) ? Refusal::Cause::unusable
                                      : Refusal::Cause::refused);
  }
}

std::filesystem::path name_snapshot(WorkFile& copy,
                                    const std::filesystem::path& folder,
                                    const JournalFile& journal,
                                    SnapshotKind kind, LocalTime now) {
  std::filesystem::path target =
      folder / snapshot_name(journal.path, kind, now);
  if (kind == SnapshotKind::daily) {
    copy.replace(target);
    return target;
  }
  for (int number = 2; !copy.settle(target); ++number) {
    target = folder / snapshot_name(journal.path, kind, now, number);
  }
  return target;
}

std::int64_t bytes_in(const std::filesystem::path& file) {
  struct stat status {};
  return ::stat(file.c_str(), &status) == 0 ? status.st_size : 0;
}

}  // namespace wins
