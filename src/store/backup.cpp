// SPDX-License-Identifier: MIT
#include "wins/store/backup.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <system_error>

#include "copy.h"
#include "failure.h"
#include "journal.h"
#include "journal_file.h"
#include "snapshot_folder.h"
#include "wins/core/catalogue/copies.h"
#include "wins/core/catalogue/storage.h"
#include "wins/core/descriptor.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

using messages::copies;
using messages::storage;

Connection open_to_copy(const JournalFile& journal) {
  std::optional<Connection> opened = open_file(
      {.path = journal.path, .access = Access::read, .modes = journal.modes});
  if (!opened.has_value()) {
    throw UserError(say(copies["nothing_yet"]),
                    say(copies["nothing_yet.hint"]));
  }
  return std::move(*opened);
}

Copied copied(const fs::path& path, const Soundness& found) {
  return {.path = path,
          .bytes = bytes_in(path),
          .entries = found.entries,
          .altered = found.altered + found.unreadable};
}

/// Runs `work`; a refusal becomes the sentence of the place.
Copied or_not_made(const fs::path& place, const std::string& hint,
                   const std::function<Copied()>& work) {
  try {
    return work();
  } catch (const Refusal& refusal) {
    const std::string why = refusal.what();
    const auto reason = fmt::arg("reason", why);
    if (refusal.cause() == Refusal::Cause::unusable) {
      throw StorageError(say(copies["not_made"], reason),
                         say(copies["unread.hint"]));
    }
    throw StorageError(
        say(copies["not_made.at"], fmt::arg("path", place.native()), reason),
        hint);
  }
}

bool is_same_file(const fs::path& left, const fs::path& right) {
  std::error_code none;
  return fs::equivalent(left, right, none) && !none;
}

/// Where the file itself is to stand: links are followed, a folder gets a
/// name in it. Throws: Refusal; UserError when it is the journal.
fs::path place_for(const JournalFile& journal, const fs::path& target,
                   LocalTime now) {
  fs::path place = target;
  std::error_code none;
  if (fs::is_directory(place, none)) {
    place /= snapshot_name(journal.path, SnapshotKind::backup, now);
  } else if (!place.has_filename()) {
    throw Refusal(say(storage["no_folder"]));
  }
  if (is_same_file(place, journal.path)) {
    throw UserError(
        say(copies["same_as_journal"], fmt::arg("path", target.native())));
  }
  if (fs::is_symlink(fs::symlink_status(place, none))) {
    const fs::path end = fs::canonical(place, none);
    if (none) {
      throw Refusal(say(storage["dangling_link"]));
    }
    place = end;
  }
  return place;
}

/// Throws: UserError where something stands that is not to be replaced.
void expect_free(const fs::path& place, const fs::path& target,
                 Existing existing) {
  struct stat status {};
  if (::lstat(place.c_str(), &status) != 0) {
    return;
  }
  if (!S_ISREG(status.st_mode)) {
    throw Refusal(say(storage["not_a_file"]));
  }
  if (existing == Existing::refuse) {
    throw UserError(say(copies["exists"], fmt::arg("path", target.native())),
                    say(copies["exists.hint"]));
  }
}

Copied copy_to(Connection& opened, const fs::path& place,
               const fs::path& target, Existing existing) {
  const FolderWork work(place.parent_path(), Others::work_too);
  WorkFile copy(place.parent_path(), work);
  const Soundness found = copy_whole(opened, copy);
  if (existing == Existing::replace) {
    copy.replace(place);
  } else if (!copy.settle(place)) {
    throw UserError(say(copies["exists"], fmt::arg("path", target.native())),
                    say(copies["exists.hint"]));
  }
  return copied(place, found);
}

void stream(const fs::path& file, Output& out) {
  const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  std::array<char, std::size_t{64} * 1024> part{};
  std::ptrdiff_t got = -1;
  for (std::int64_t at = 0;
       (got = read_at(in, std::as_writable_bytes(std::span(part)), at)) > 0;
       at += got) {
    out.write({part.data(), static_cast<std::size_t>(got)});
  }
  if (got < 0) {
    throw Refusal(say(storage["refused"]));
  }
  out.flush();
}

}  // namespace

Copied back_up_to_snapshots(const JournalFile& journal, SnapshotKind kind,
                            LocalTime now) {
  Connection opened = open_to_copy(journal);
  return or_not_made(
      snapshots_folder(journal.path), say(copies["not_made.at.hint"]), [&] {
        const fs::path folder = ready_snapshots_folder(journal);
        const FolderWork work(folder, Others::work_too);
        WorkFile copy(folder, work);
        const Soundness found = copy_whole(opened, copy);
        return copied(name_snapshot(copy, folder, journal, kind, now), found);
      });
}

Copied back_up_to_file(const JournalFile& journal, const fs::path& target,
                       LocalTime now, Existing existing) {
  return or_not_made(target, {}, [&] {
    const fs::path place = place_for(journal, target, now);
    expect_free(place, target, existing);
    Connection opened = open_to_copy(journal);
    return copy_to(opened, place, target, existing);
  });
}

Copied back_up_to_stream(const JournalFile& journal, Output& out) {
  Connection opened = open_to_copy(journal);
  const fs::path folder = journal.path.parent_path();
  return or_not_made(folder, say(copies["not_made.at.hint"]), [&] {
    const FolderWork work(folder, Others::work_too);
    const WorkFile copy(folder, work);
    const Soundness found = copy_whole(opened, copy);
    stream(copy.path(), out);
    return copied(copy.path(), found);
  });
}

}  // namespace wins
