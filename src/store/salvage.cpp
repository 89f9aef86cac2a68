// SPDX-License-Identifier: MIT
// Brings back what a damaged journal still holds. The file is copied and
// otherwise left alone; what is found goes into a new one.
#include "wins/store/salvage.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/core.h>

#include <algorithm>

#include "failure.h"
#include "journal.h"
#include "journal_file.h"
#include "salvage_choice.h"
#include "salvage_copy.h"
#include "salvage_write.h"
#include "wins/core/catalogue/checking.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::checking;

/// Removes a file when the work that needs it is over, however it ends.
class Scratch {
 public:
  explicit Scratch(fs::path path) : path_(std::move(path)) {}
  ~Scratch() {
    std::error_code ignored;
    fs::remove(path_, ignored);
    fs::remove(sidecar_of(path_), ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// The bytes of the copy. An interrupted change is undone first, by SQLite,
/// in a copy that goes away again.
Blob settled_bytes(const fs::path& copy) {
  if (!has_sidecar(copy)) {
    return read_file_whole(copy);
  }
  const Scratch scratch(free_name(copy, "undone"));
  copy_file_whole(copy, scratch.path());
  try {
    SQLite::Database database(scratch.path().native(), SQLite::OPEN_READWRITE);
    database.execAndGet("SELECT count(*) FROM sqlite_schema");
  } catch (const SQLite::Exception&) {
    // Too damaged for that: it is read as it stands.
  }
  return read_file_whole(scratch.path());
}

void write_words(const FoundRows& rows, const Selection& selection,
                 const fs::path& journal, Salvaged& salvaged) {
  std::string text;
  for (const FoundWords& words : rows.words) {
    if (!selection.entries.contains(words.id) && !words.text.empty()) {
      text += fmt::format("[{}]\n{}\n\n", words.id, words.text);
      salvaged.words.push_back(words.id);
    }
  }
  if (text.empty()) {
    return;
  }
  salvaged.words_file = free_name(journal, "words.txt");
  write_file_whole(salvaged.words_file,
                   ByteView(reinterpret_cast<const std::uint8_t*>(text.data()),
                            text.size()));
}

/// An id stands in one list of what came of it.
void tidy_lists(Salvaged& salvaged) {
  std::erase_if(salvaged.lost, [&](const LostEntry& lost) {
    return std::ranges::find(salvaged.words, lost.id) != salvaged.words.end();
  });
}

void write_journal(const FoundRows& rows, const Selection& selection,
                   const TeachingWords& teaching_words, Salvaged& salvaged) {
  std::optional<Connection> journal =
      open_file({.path = salvaged.journal,
                 .access = Access::write,
                 .teaching_words = teaching_words});
  try {
    write_rows(*journal, rows, selection, salvaged);
  } catch (const SQLite::Exception& refusal) {
    throw StorageError(
        say(checking["salvage.not_written"],
            fmt::arg("path", salvaged.journal.native()),
            fmt::arg("reason", reason_of(refusal.getExtendedErrorCode(),
                                         journal->system_errno()))));
  }
}

/// What is in the file is what this is for; what kind of file it is, not.
void expect_own_file(const fs::path& path) {
  FileState state = FileState::written;
  try {
    state = look_at(path, Modes::leave);
  } catch (const Refusal& refusal) {
    if (refusal.cause() != Refusal::Cause::unusable) {
      throw StorageError(say(checking["salvage.not_read"],
                             fmt::arg("path", path.native()),
                             fmt::arg("reason", refusal.what())));
    }
  }
  if (state == FileState::missing) {
    throw UserError(
        say(checking["salvage.missing"], fmt::arg("path", path.native())));
  }
}

}  // namespace

Salvaged salvage_journal(const fs::path& path,
                         const TeachingWords& teaching_words) {
  expect_own_file(path);
  Salvaged salvaged;
  salvaged.has_sidecar = has_sidecar(path);
  salvaged.copy = free_name(path, "damaged");
  copy_file_whole(path, salvaged.copy);
  FoundRows rows = find_rows(DamagedPages(settled_bytes(salvaged.copy)));
  const Selection selection = select_entries(rows);
  write_words(rows, selection, path, salvaged);
  if (selection.entries.empty() && rows.others.empty()) {
    salvaged.lost = selection.lost;
    tidy_lists(salvaged);
    return salvaged;
  }
  salvaged.journal = free_name(path, "salvaged");
  write_journal(rows, selection, teaching_words, salvaged);
  tidy_lists(salvaged);
  return salvaged;
}

}  // namespace wins
