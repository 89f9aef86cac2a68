// SPDX-License-Identifier: MIT
#include "wins/store/restore.h"

#include <doctest/doctest.h>

#include <chrono>

#include "journal_bench.h"
#include "soundness.h"
#include "support/temp_folder.h"
#include "support/text_input.h"
#include "wins/core/error.h"

#include "journal.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr LocalTime kClock =
    std::chrono::local_days{std::chrono::year(2026) / 11 / 4} + 15h;
constexpr const char* kRows =
    "SELECT id || '|' || hex(uid) || '|' || text || '|' || hex(digest) "
    "FROM entries ORDER BY id";

using Rows = std::vector<std::string>;

struct Place {
  [[nodiscard]] fs::path operator/(const char* name) const {
    return folder.path() / name;
  }
  [[nodiscard]] Rows rows() const { return column(journal.path, kRows); }
  [[nodiscard]] Restored from(const fs::path& backup) {
    return restore(journal, take_in_file(journal, backup), uids,
                   {.command = "restore", .at = kNow}, kClock);
  }
  [[nodiscard]] std::string refusal(const fs::path& backup) {
    try {
      static_cast<void>(from(backup));
    } catch (const Failure& failure) {
      return failure.what();
    }
    return "";
  }
  /// Pages, references, index and every digest are in order.
  [[nodiscard]] bool whole() const {
    auto open = open_file({.path = journal.path, .access = Access::write});
    return look_through(*open).whole();
  }
  [[nodiscard]] std::size_t files() const {
    return static_cast<std::size_t>(std::distance(
        fs::directory_iterator(folder.path()), fs::directory_iterator()));
  }

  TemporaryFolder folder{};
  JournalFile journal{.path = folder.path() / "journal.db",
                      .modes = Modes::tighten};
  CountingUids uids{200};
};

/// A backup of three entries, and a journal in which since then one was
/// edited, one removed and one added.
struct Apart : Place {
  Apart() {
    JournalBench bench(journal.path);
    bench.add(EntryBuilder("one").tagged("Family").kind("rest"));
    bench.add(EntryBuilder("two"));
    bench.add(EntryBuilder("three"));
    then = rows();
    back_up_to_file(journal, backup(), kClock, Existing::refuse);
    bench.edit(1, "one, in other words");
    bench.remove({2});
    bench.add(EntryBuilder("four").tagged("family"));
    now = rows();
  }
  [[nodiscard]] fs::path backup() const { return *this / "backup.db"; }

  Rows then{};
  Rows now{};
};

}  // namespace

TEST_CASE("a restore makes the rows those of the backup, in one step") {
  Apart place;
  const Restored done = place.from(place.backup());
  CHECK(done.how == Restored::How::one_step);
  CHECK(done.entries == 3);
  CHECK(done.came_back == 1);
  CHECK(done.changed == 1);
  CHECK(done.went_away == 1);
  CHECK(done.renumbered == 0);
  CHECK(place.rows() == place.then);
  CHECK(place.whole());
  JournalBench bench(place.journal.path);
  CHECK(bench.search("one") == Ids{1});
  CHECK(bench.search("other").empty());
  REQUIRE(bench.store->undo(1).size() == 1);
  CHECK(place.rows() == place.now);
  REQUIRE(bench.store->redo(1).size() == 1);
  CHECK(place.rows() == place.then);
  CHECK(bench.store->undo(4).size() == 4);
  CHECK(place.rows() == place.then);
  CHECK(place.whole());
}

TEST_CASE("the journal before a restore is kept as a snapshot") {
  Apart place;
  const Restored done = place.from(place.backup());
  CHECK(done.before.filename() ==
        "journal-2026-11-04-150000-before-restore.db");
  CHECK(column(done.before, kRows) == place.now);
  CHECK(mode_of(done.before) == 0600U);
}

TEST_CASE("a restore of the same changes nothing and keeps no copy") {
  Apart place;
  const fs::path copy = place / "copy.db";
  back_up_to_file(place.journal, copy, kClock, Existing::refuse);
  const std::string before = bytes_of(place.journal.path);
  const Restored done = place.from(copy);
  CHECK(done.how == Restored::How::same);
  CHECK(done.before.empty());
  CHECK(bytes_of(place.journal.path) == before);
  CHECK(list_snapshots(place.journal.path).empty());
}

TEST_CASE("an id that belongs to another entry here is not taken") {
  Place place;
  // Two journals that began apart, so that each has an entry 1 and 2.
  const fs::path other = place / "other.db";
  {
    JournalBench bench(other);
    bench.add(EntryBuilder("theirs"));
    bench.add(EntryBuilder("theirs too"));
    bench.add(EntryBuilder("theirs as well"));
  }
  {
    JournalBench bench(place.journal.path);
    bench.add(EntryBuilder("ours"));
    bench.add(EntryBuilder("ours, removed"));
    bench.remove({2});
  }
  const Rows before = place.rows();
  const Restored done = place.from(other);
  CHECK(done.came_back == 3);
  CHECK(done.went_away == 1);
  CHECK(done.renumbered == 2);
  CHECK(column(place.journal.path,
               "SELECT id || ' ' || text FROM entries ORDER BY id") ==
        Rows{"3 theirs as well", "4 theirs", "5 theirs too"});
  CHECK(place.whole());
  JournalBench bench(place.journal.path);
  CHECK(bench.store->undo(1).size() == 1);
  CHECK(place.rows() == before);
  // What had been removed before comes back as itself.
  CHECK(bench.store->undo(1).size() == 1);
  CHECK(bench.store->entry(2)->text == "ours, removed");
  // And no id is given a second time.
  CHECK(bench.add(EntryBuilder("new")) == 6);
}

TEST_CASE("what an answer refers to is found under its number here") {
  Place place;
  const fs::path other = place / "other.db";
  {
    JournalBench bench(other);
    bench.add(EntryBuilder("asked about"));
    Entry answer = EntryBuilder("the answer").build();
    answer.answers = Answers{.question = "today.gap", .entry = 1};
    bench.add(answer);
    run_sql(other, "INSERT INTO shared VALUES (1, 5), (2, 6)");
  }
  {
    JournalBench bench(place.journal.path);
    bench.add(EntryBuilder("ours"));
    run_sql(place.journal.path, "INSERT INTO shared VALUES (1, 4)");
  }
  REQUIRE(place.from(other).renumbered == 1);
  JournalBench bench(place.journal.path);
  CHECK(bench.store->entry(2)->answers->entry == 3);
  CHECK(column(place.journal.path,
               "SELECT entry || ' ' || at FROM shared ORDER BY at") ==
        Rows{"1 4", "3 5", "2 6"});
}

TEST_CASE("sessions come and go with a restore, and entries are linked") {
  Place place;
  const fs::path other = place / "other.db";
  Session session;
  session.uid.bytes[0] = 77;
  session.when = EntryBuilder("x").build().when;
  session.note = "went, and stayed";
  const auto linked = [&] {
    return column(place.journal.path,
                  "SELECT coalesce(session, 0) FROM entries ORDER BY id");
  };
  {
    JournalBench bench(place.journal.path);
    bench.add(EntryBuilder("after it").at(kNow + 60s));
    bench.store->add_session(session, {.command = "session", .at = kNow});
    back_up_to_file(place.journal, other, kClock, Existing::refuse);
    bench.store->remove_session(1, {.command = "session", .at = kNow});
  }
  REQUIRE(linked() == Rows{"0"});
  const Restored done = place.from(other);
  CHECK(done.came_back == 1);
  CHECK(done.changed == 0);
  CHECK(linked() == Rows{"1"});
  CHECK(place.whole());
  JournalBench bench(place.journal.path);
  CHECK(bench.store->session(1)->note == "went, and stayed");
  CHECK(bench.store->undo(1).size() == 1);
  CHECK(linked() == Rows{"0"});
  CHECK(bench.store->redo(1).size() == 1);
  CHECK(linked() == Rows{"1"});
  CHECK(place.whole());
}

TEST_CASE("an entry keeps the number that it has here") {
  Place place;
  const fs::path other = place / "other.db";
  const Entry entry = EntryBuilder("ours").build();
  {
    JournalBench bench(place.journal.path);
    bench.add(EntryBuilder("gone"));
    bench.add(entry);
    back_up_to_file(place.journal, other, kClock, Existing::refuse);
  }
  // The same entry, under another number and with other words.
  run_sql(other, "DELETE FROM changes");
  {
    JournalBench bench(other);
    bench.edit(2, "ours, reworded");
  }
  REQUIRE(place.from(other).changed == 1);
  CHECK(JournalBench(place.journal.path).store->entry(2)->text ==
        "ours, reworded");
}

TEST_CASE("where there is no journal the backup becomes it") {
  Apart from;
  Place place;
  place.journal.path = place / "new" / "journal.db";
  const Restored done = place.from(from.backup());
  CHECK(done.how == Restored::How::no_journal);
  CHECK(done.entries == 3);
  CHECK(place.rows() == from.then);
  CHECK(mode_of(place.journal.path) == 0600U);
  CHECK(mode_of(place.journal.path.parent_path()) == 0700U);
  // With its change log: the last add can be taken back.
  CHECK(JournalBench(place.journal.path).store->undo(1).size() == 1);
}

TEST_CASE("a change that a lost journal left is not put into the new one") {
  Apart place;
  fs::remove(place.journal.path);
  std::ofstream(place / "journal.db-journal") << "an unfinished change";
  REQUIRE(place.from(place.backup()).how == Restored::How::no_journal);
  CHECK_FALSE(fs::exists(place / "journal.db-journal"));
  CHECK(place.rows() == place.then);
}

TEST_CASE("a journal that cannot be read is kept beside the new one") {
  Apart place;
  std::string broken = bytes_of(place.journal.path);
  broken.replace(4096, 400, std::string(400, 'x'));
  std::ofstream(place.journal.path, std::ios::binary) << broken;
  const Restored done = place.from(place.backup());
  CHECK(done.how == Restored::How::instead);
  CHECK(done.before ==
        place / "journal-2026-11-04-150000-before-restore.unreadable");
  CHECK(bytes_of(done.before) == broken);
  CHECK(place.rows() == place.then);
  CHECK(place.whole());
}

TEST_CASE("a file that was never a journal is not moved out of the way") {
  Apart place;
  place.journal.path = place / "letter.txt";
  std::ofstream(place.journal.path) << "dear jo, these are not wins";
  place.journal.modes = Modes::leave;
  CHECK(place.refusal(place.backup()) ==
        place.journal.path.string() +
            " is not a journal, so nothing is put in its place");
  CHECK(bytes_of(place.journal.path) == "dear jo, these are not wins");
}

TEST_CASE("what is no whole backup is refused, and nothing is changed") {
  Apart place;
  const std::string good = bytes_of(place.backup());
  std::string newer = good;
  newer[63] = 99;
  std::string words = good;
  words.replace(words.find("three"), 5, "thrEe");
  std::string page = good;
  page.replace(8192, 64, std::string(64, '\xFF'));
  const std::string name = (place / "x.db").string();
  const struct {
    std::string bytes;
    std::string sentence;
  } kCases[] = {
      {"", "there is no backup in " + name + ": it is empty"},
      {"dear jo", name + " is not a backup of wins"},
      {good.substr(0, 10), name + " is not whole: 10 of 100 bytes are there"},
      {good.substr(0, 5000), name + " is not whole: 5000 of " +
                                 std::to_string(good.size()) +
                                 " bytes are there"},
      {good.substr(0, good.size() - 1),
       name + " is not whole: " + std::to_string(good.size() - 1) + " of " +
           std::to_string(good.size()) + " bytes are there"},
      {newer, "a newer wins wrote " + name},
      {"age-encryption.org/v1\n-> scrypt", name + " is encrypted with age"},
      {page, name + " is not as it was written"},
  };
  const std::string before = bytes_of(place.journal.path);
  const std::size_t files = place.files();
  for (const auto& each : kCases) {
    CAPTURE(each.sentence);
    std::ofstream(place / "x.db", std::ios::binary) << each.bytes;
    CHECK(place.refusal(place / "x.db") == each.sentence);
    CHECK(bytes_of(place.journal.path) == before);
  }
  std::ofstream(place / "x.db", std::ios::binary) << words;
  CHECK(place.refusal(place / "x.db").starts_with(name + " is not as it was"));
  CHECK(place.files() == files + 1);
  CHECK_FALSE(fs::exists(place / "snapshots"));
}

TEST_CASE("a row that does not match its digest is told in numbers") {
  Apart place;
  run_sql(place.backup(), "UPDATE entries SET intensity = 3 WHERE id = 2");
  CHECK(place.refusal(place.backup()) ==
        place.backup().string() +
            " is not as it was written: 1 of its 3 entries, sessions "
            "and answers changed since");
}

TEST_CASE("no flipped bit of a backup reaches the journal") {
  Apart place;
  const std::string good = bytes_of(place.backup());
  int refused = 0;
  int harmless = 0;
  for (std::size_t at = 0; at < good.size(); at += 997) {
    CAPTURE(at);
    std::string bytes = good;
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
    const fs::path file = place / "flipped.db";
    std::ofstream(file, std::ios::binary) << bytes;
    Place fresh;
    const std::string sentence = fresh.refusal(file);
    if (sentence.empty()) {
      ++harmless;
      CHECK(fresh.rows() == place.then);
      CHECK(fresh.whole());
    } else {
      ++refused;
      CHECK_FALSE(fs::exists(fresh.journal.path));
    }
  }
  CHECK(refused > 0);
  CHECK(harmless > 0);
}

TEST_CASE("a copy made in the middle of a change is not half restored") {
  Apart place;
  std::ofstream(place / "backup.db-journal") << "an unfinished change";
  CHECK(place.refusal(place.backup()) ==
        place.backup().string() + " was copied in the middle of a change");
}

TEST_CASE("a journal is not restored from itself") {
  Apart place;
  const fs::path link = place / "link.db";
  fs::create_symlink(place.journal.path, link);
  CHECK(place.refusal(link) == link.string() + " is the journal itself");
}

TEST_CASE("a backup comes from a stream as well, and leaves no file") {
  Apart place;
  const std::size_t files = place.files();
  TextInput in(bytes_of(place.backup()));
  const Restored done =
      restore(place.journal, take_in_stream(place.journal, in), place.uids,
              {.command = "restore", .at = kNow}, kClock);
  CHECK(done.came_back == 1);
  CHECK(place.rows() == place.then);
  // The folder of the snapshots came, and nothing else.
  CHECK(place.files() == files + 1);
  TextInput empty;
  CHECK_THROWS_WITH_AS(static_cast<void>(take_in_stream(place.journal, empty)),
                       "there is no backup in what came on stdin: it is empty",
                       UserError);
  CHECK(place.files() == files + 1);
}

}  // namespace wins::test
