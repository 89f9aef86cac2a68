// SPDX-License-Identifier: MIT
#include "wins/store/salvage.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "support/damage.h"
#include "support/peoples_journal.h"
#include "wins/store/checkup.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

std::map<EntryId, Entry> entries_in(const fs::path& file) {
  std::map<EntryId, Entry> entries;
  const auto store = open_journal({.path = file}, Access::read,
                                  CountingUids(99), test::kOpenedAt);
  for (const Entry& entry : store->find({})) {
    entries[entry.id] = entry;
  }
  return entries;
}

/// A damaged journal at a place of its own.
class Damaged {
 public:
  explicit Damaged(const std::string& bytes) { write_bytes(path(), bytes); }

  [[nodiscard]] fs::path path() const { return folder_.path() / "journal.db"; }
  [[nodiscard]] Salvaged salvage() const { return salvage_journal(path()); }

 private:
  TemporaryFolder folder_{};
};

const PeoplesJournal& peoples_journal() {
  static const TemporaryFolder kFolder;
  static const PeoplesJournal kJournal(kFolder.path() / "journal.db");
  return kJournal;
}

}  // namespace

TEST_CASE("salvage: a journal without damage comes back as it was") {
  const Damaged file(peoples_journal().bytes());
  const Salvaged salvaged = file.salvage();
  CHECK(salvaged.whole == 88);
  CHECK(salvaged.unchecked.empty());
  CHECK(salvaged.earlier.empty());
  CHECK(salvaged.lost.empty());
  CHECK(salvaged.steps_left_out == 0);
  CHECK(salvaged.rows_left_out == 0);
  CHECK(entries_in(salvaged.journal) == peoples_journal().entries());
  CHECK(check_journal(salvaged.journal).is_whole());
}

TEST_CASE("salvage: the file is left alone, and its copy is the same") {
  const Damaged file(peoples_journal().bytes());
  const Salvaged salvaged = file.salvage();
  CHECK(bytes_of(file.path()) == peoples_journal().bytes());
  CHECK(salvaged.copy == file.path().native() + ".damaged");
  CHECK(bytes_of(salvaged.copy) == peoples_journal().bytes());
  CHECK(salvaged.journal == file.path().native() + ".salvaged");
  for (const fs::path& made : {salvaged.copy, salvaged.journal}) {
    CAPTURE(made);
    struct stat facts {};
    REQUIRE(::stat(made.c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777U) == 0600U);
  }
}

TEST_CASE("salvage: a second time nothing that is there is written over") {
  const Damaged file(peoples_journal().bytes());
  const Salvaged first = file.salvage();
  const Salvaged second = file.salvage();
  CHECK(second.copy == file.path().native() + ".damaged-2");
  CHECK(second.journal == file.path().native() + ".salvaged-2");
}

TEST_CASE("salvage: undo and redo go on in the new journal") {
  const Damaged file(peoples_journal().bytes());
  const Salvaged salvaged = file.salvage();
  JournalBench bench(salvaged.journal);
  CHECK(bench.store->redo(1).size() == 1);
  CHECK(bench.store->undo(2).size() == 2);
  CHECK(bench.store->entry(4).has_value());
  CHECK(bench.add(an_entry("afterwards")) == 91);
}

}  // namespace wins::test
