// SPDX-License-Identifier: MIT
#include "wins/store/forget.h"

#include <doctest/doctest.h>

#include <chrono>

#include "journal_bench.h"
#include "wins/store/backup.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

constexpr Day kDay{std::chrono::year(2026) / 11 / 4};

/// A journal of three entries; two snapshots have the first and one has it
/// with other words.
struct Kept {
  Kept() {
    JournalBench bench(journal.path);
    first = bench.add_entry(EntryBuilder("qwirbelstrand").tagged("jorfen"));
    bench.add(EntryBuilder("an ordinary line"));
    keep_daily_snapshot(journal, kDay);
    bench.edit(1, "vaxolmither");
    bench.remove({1});
    keep_daily_snapshot(journal, kDay + std::chrono::days(1));
    bench.store->undo(1);
    first = bench.store->entry(1).value();
  }
  [[nodiscard]] std::vector<std::string> with(const std::string& word) const {
    std::vector<std::string> names;
    for (const Snapshot& snapshot : list_snapshots(journal.path)) {
      if (bytes_of(snapshot.path).find(word) != std::string::npos) {
        names.push_back(snapshot.path.filename().string());
      }
    }
    return names;
  }

  TemporaryFolder folder{};
  JournalFile journal{.path = folder.path() / "journal.db",
                      .modes = Modes::tighten};
  Entry first{};
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("an erased entry leaves no word in our snapshots") {
  const Kept kept;
  REQUIRE(kept.with("irbelstrand").size() == 2);
  REQUIRE(kept.with("axolmither").size() == 1);
  const Forgotten done =
      forget_in_snapshots(kept.journal, std::span(&kept.first.uid, 1));
  CHECK(done.rewritten.size() == 2);
  CHECK(done.deleted.empty());
  CHECK(done.left.empty());
  CHECK(kept.with("irbelstrand").empty());
  CHECK(kept.with("axolmither").empty());
  CHECK(kept.with("orfen").empty());
  for (const Snapshot& snapshot : list_snapshots(kept.journal.path)) {
    CHECK(entries_in(snapshot.path) == 1);
  }
}

TEST_CASE("an entry of the same number and another uid stays") {
  const Kept kept;
  const Uid other{};
  CHECK(forget_in_snapshots(kept.journal, std::span(&other, 1))
            .rewritten.empty());
  CHECK(kept.with("irbelstrand").size() == 2);
}

TEST_CASE("earlier words are replaced by the present ones in snapshots") {
  const Kept kept;
  const Forgotten done = forget_wordings_in_snapshots(kept.journal, kept.first);
  CHECK(done.rewritten.size() == 2);
  CHECK(kept.with("irbelstrand").empty());
  // Where it was there it has its present words; where it was removed it is
  // gone altogether.
  CHECK(kept.with("axolmither") == Names{"journal-2026-11-04.db"});
  CHECK(
      forget_wordings_in_snapshots(kept.journal, kept.first).rewritten.empty());
}

TEST_CASE("a snapshot that cannot be rewritten goes") {
  const Kept kept;
  const fs::path file =
      kept.folder.path() / "snapshots" / "journal-2026-11-04.db";
  std::string bytes = bytes_of(file);
  bytes.replace(4096, 200, std::string(200, 'x'));
  std::ofstream(file, std::ios::binary) << bytes;
  const Forgotten done =
      forget_in_snapshots(kept.journal, std::span(&kept.first.uid, 1));
  CHECK(done.deleted == std::vector<fs::path>{file});
  CHECK_FALSE(fs::exists(file));
  CHECK(kept.with("irbelstrand").empty());
}

}  // namespace wins::test
