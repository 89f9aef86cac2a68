// SPDX-License-Identifier: MIT
#include "wins/store/open.h"

#include <stdexcept>

#include "journal.h"
#include "sqlite_store.h"
#include "upgrade.h"

namespace wins {

std::unique_ptr<Store> open_journal(const JournalFile& journal, Access access,
                                    UidSource new_uid, LocalTime now) {
  if (access == Access::none) {
    throw std::logic_error("a journal is opened to be read or written");
  }
  // SQLite would obey "file:...", ":memory:" and "" as instructions.
  if (!journal.path.is_absolute() ||
      journal.path.native().find('\0') != std::string::npos) {
    throw std::logic_error("the path of a journal is absolute");
  }
  const Place place{.path = journal.path,
                    .access = access,
                    .modes = journal.modes,
                    .teaching_words = journal.teaching_words};
  std::optional<Connection> opened = open_file(place);
  if (access == Access::write) {
    bring_up_to_date(*opened, journal, now);
  }
  return std::make_unique<SqliteStore>(
      OpenJournal(opened.has_value() ? std::move(*opened) : open_memory(),
                  place),
      std::move(new_uid));
}

std::unique_ptr<Store> open_in_memory(UidSource new_uid,
                                      TeachingWords teaching_words) {
  return std::make_unique<SqliteStore>(
      OpenJournal(open_memory(std::move(teaching_words))), std::move(new_uid));
}

}  // namespace wins
