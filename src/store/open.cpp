// SPDX-License-Identifier: MIT
#include "wins/store/open.h"

#include <stdexcept>

#include "journal.h"
#include "sqlite_store.h"

namespace wins {

std::unique_ptr<Store> open_journal(const std::filesystem::path& path,
                                    Access access, UidSource new_uid,
                                    Modes modes) {
  if (access == Access::none) {
    throw std::logic_error("a journal is opened to be read or written");
  }
  // SQLite would obey "file:...", ":memory:" and "" as instructions.
  if (!path.is_absolute() || path.native().find('\0') != std::string::npos) {
    throw std::logic_error("the path of a journal is absolute");
  }
  const Place place{.path = path, .access = access, .modes = modes};
  std::optional<Connection> opened = open_file(place);
  return std::make_unique<SqliteStore>(
      OpenJournal(opened.has_value() ? std::move(*opened) : open_memory(),
                  place),
      std::move(new_uid));
}

std::unique_ptr<Store> open_in_memory(UidSource new_uid) {
  return std::make_unique<SqliteStore>(OpenJournal(open_memory()),
                                       std::move(new_uid));
}

}  // namespace wins
