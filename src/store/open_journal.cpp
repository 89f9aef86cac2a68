// SPDX-License-Identifier: MIT
#include "open_journal.h"

#include <stdexcept>

#include "wins/core/catalogue/storage.h"

namespace wins {

using messages::storage;

void OpenJournal::changing(const std::function<void(Connection&)>& work,
                           const Kept& kept) {
  if (place_.has_value() && place_->access != Access::write) {
    throw std::logic_error("a journal that is open for reading was changed");
  }
  try {
    connection_.query("BEGIN IMMEDIATE").run();
    work(connection_);
  } catch (const SQLite::Exception& refusal) {
    const std::string why = reason(refusal);
    roll_back();
    throw not_saved(why);
  } catch (const StorageError&) {
    roll_back();
    throw not_saved(say(storage["not_as_written"]));
  } catch (...) {
    roll_back();
    throw;
  }
  commit(kept);
}

void OpenJournal::rewrite() {
  try {
    connection_.rewrite_file();
  } catch (const SQLite::Exception& refusal) {
    throw StorageError(
        say(storage["not_rewritten"], fmt::arg("reason", reason(refusal))), {},
        Fate::told, lies_of(reason(refusal)));
  }
}

void OpenJournal::commit(const Kept& kept) {
  try {
    connection_.query("COMMIT").run();
  } catch (const SQLite::Exception& refusal) {
    const std::string why = reason(refusal);
    roll_back();
    settle(why, kept);
  }
}

void OpenJournal::settle(const std::string& why, const Kept& kept) {
  if (!place_.has_value()) {
    throw not_saved(why);
  }
  bool saved = false;
  try {
    // The file is closed before it is opened again: two connections of one
    // process would drop each other's locks.
    connection_ = open_memory();
    std::optional<Connection> again = open_file(*place_);
    if (again.has_value()) {
      connection_ = std::move(*again);
      saved = kept(connection_);
    }
  } catch (const std::exception&) {
    throw perhaps_saved(why);
  }
  if (!saved) {
    throw not_saved(why);
  }
}

void OpenJournal::roll_back() noexcept {
  connection_.database().tryExec("ROLLBACK");
}

std::string OpenJournal::reason(const SQLite::Exception& refusal) const {
  return reason_of(refusal.getExtendedErrorCode(), connection_.system_errno());
}

}  // namespace wins
