// SPDX-License-Identifier: MIT
#include "failure.h"

#include <sqlite3.h>

#include <cerrno>

#include "wins/core/catalogue/storage.h"

namespace wins {

using messages::storage;

std::string reason_of_errno(int system_errno) {
  switch (system_errno) {
    case EACCES:
    case EPERM:
      return say(storage["permission"]);
    case EROFS:
      return say(storage["read_only"]);
    case ENOSPC:
    case EDQUOT:
      return say(storage["disk_full"]);
    case EFBIG:
      return say(storage["file_limit"]);
    case ENOTDIR:
      return say(storage["not_a_folder"]);
    case ENOENT:
      return say(storage["no_folder"]);
    case ELOOP:
      return say(storage["dangling_link"]);
    case EMFILE:
    case ENFILE:
    case ENOMEM:
      return say(storage["no_memory"]);
    default:
      return say(storage["refused"]);
  }
}

std::string reason_of(int code, int system_errno) {
  switch (code) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
      return say(storage["unfinished"]);
    case SQLITE_READONLY_DBMOVED:
      return say(storage["moved"]);
    default:
      break;
  }
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return say(storage["disk_full"]);
    case SQLITE_READONLY:
      return say(storage["read_only"]);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return say(storage["busy"]);
    case SQLITE_CANTOPEN:
      // SQLite opens what it could not make once more, to read it, and tells
      // of that: a full disk then looks like a file that is not there. Where
      // it tells of nothing, it came no further than its own questions.
      return system_errno == ENOENT || system_errno == 0
                 ? say(storage["refused"])
                 : reason_of_errno(system_errno);
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return say(storage["permission"]);
    case SQLITE_NOMEM:
      return say(storage["no_memory"]);
    case SQLITE_IOERR:
      return system_errno != 0 ? reason_of_errno(system_errno)
                               : say(storage["refused"]);
    default:
      // Through the index of words a read that the disk refuses comes back as
      // damage. A file that is damaged was read.
      return system_errno != 0 ? reason_of_errno(system_errno)
                               : say(storage["not_as_written"]);
  }
}

Lies lies_of(const std::string& reason) {
  return reason == say(storage["not_as_written"]) ? Lies::in_the_file
                                                  : Lies::elsewhere;
}

int system_errno_of(sqlite3* database) {
  const int known = sqlite3_system_errno(database);
  if (known != 0) {
    return known;
  }
  // SQLite 3.40 forgets it when COMMIT is what writes; the file does not.
  int of_file = 0;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &of_file);
  return of_file;
}

bool says_unusable(int code) {
  switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR:
    case SQLITE_SCHEMA:
      return true;
    default:
      return false;
  }
}

bool worth_another_try(const SQLite::Exception& refusal) {
  const int code = refusal.getExtendedErrorCode() & 0xFF;
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB ||
         code == SQLITE_IOERR;
}

StorageError unreadable() {
  return unreadable(say(storage["not_as_written"]));
}

StorageError unreadable(const std::string& reason) {
  return StorageError(say(storage["unreadable"], fmt::arg("reason", reason)),
                      {}, Fate::untold, lies_of(reason));
}

StorageError not_saved(const std::string& reason) {
  return StorageError(say(storage["not_saved"], fmt::arg("reason", reason)), {},
                      Fate::told, lies_of(reason));
}

StorageError perhaps_saved(const std::string& reason) {
  return StorageError(say(storage["perhaps_saved"], fmt::arg("reason", reason)),
                      say(storage["perhaps_saved.hint"]), Fate::told,
                      lies_of(reason));
}

}  // namespace wins
