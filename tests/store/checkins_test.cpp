// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <stdexcept>

#include "journal_bench.h"
#include "wins/core/error.h"
#include "wins/store/backup.h"
#include "wins/store/checkup.h"
#include "wins/store/restore.h"
#include "wins/store/salvage.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

using test::a_checkin;
using test::an_entry;
using test::column;
using test::JournalBench;
using test::kNow;
using Lines = std::vector<std::string>;

std::vector<CheckinId> ids_of(JournalBench& bench, const DayRange& days = {}) {
  std::vector<CheckinId> ids;
  for (const Checkin& checkin : bench.store->checkins(days)) {
    ids.push_back(checkin.id);
  }
  return ids;
}

using Ids = std::vector<CheckinId>;

TEST_CASE("an answer is kept as it was given") {
  JournalBench bench;
  bench.add(an_entry("noticed it on the stairs"));
  Checkin given = a_checkin("longer").answer(CheckinAnswer::a_little).about(1);
  given.when.offset = -330min;
  const Checkin kept = bench.add_checkin(given);
  CHECK(kept.id == 1);
  CHECK(bench.store->checkins({}) == std::vector<Checkin>{kept});
  CHECK(kept.question == "longer");
  CHECK(kept.answer == CheckinAnswer::a_little);
  CHECK(kept.entry == 1);
  CHECK(kept.when == given.when);
}

TEST_CASE("answers come newest first, those of one instant by their ids") {
  JournalBench bench;
  bench.add_checkin(a_checkin().at(kNow - 2h));
  bench.add_checkin(a_checkin().at(kNow));
  bench.add_checkin(a_checkin().at(kNow));
  bench.add_checkin(a_checkin().at(kNow - 48h));
  CHECK(ids_of(bench) == Ids{3, 2, 1, 4});
}

TEST_CASE("answers of a span of days have both ends in it") {
  JournalBench bench;
  for (int days = 0; days < 4; ++days) {
    bench.add_checkin(a_checkin().at(kNow - std::chrono::days(days)));
  }
  const Day today(
      std::chrono::floor<std::chrono::days>(kNow).time_since_epoch());
  const std::vector<std::pair<DayRange, Ids>> rows = {
      {{.first = today - std::chrono::days(1), .last = today}, {1, 2}},
      {{.first = today - std::chrono::days(2)}, {1, 2, 3}},
      {{.last = today - std::chrono::days(3)}, {4}},
      {{.first = today + std::chrono::days(1)}, {}}};
  for (const auto& row : rows) {
    CAPTURE(row.second.size());
    CHECK(ids_of(bench, row.first) == row.second);
  }
}

TEST_CASE("more answers than are read at a time all come, until one stops") {
  JournalBench bench;
  for (int i = 0; i < 120; ++i) {
    bench.add_checkin(a_checkin().at(kNow + std::chrono::minutes(i / 3)));
  }
  const Ids all = ids_of(bench);
  CHECK(all.size() == 120);
  CHECK(all.front() == 120);
  CHECK(all.back() == 1);
  int seen = 0;
  bench.store->for_each_checkin({}, [&](const Checkin&) {
    return ++seen == 70 ? Visit::stop : Visit::go_on;
  });
  CHECK(seen == 70);
}

TEST_CASE("an answer can be taken back and given again, and its id stays") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  JournalBench bench(file);
  const Checkin kept = bench.add_checkin(a_checkin("kinder").about(4));
  const std::vector<Step> undone = bench.store->undo(1);
  REQUIRE(undone.size() == 1);
  REQUIRE(undone.front().touched.size() == 1);
  CHECK(undone.front().touched.front().subject == Subject::checkin);
  CHECK(undone.front().touched.front().id == 1);
  CHECK(undone.front().touched.front().effect == Effect::went_away);
  CHECK(bench.store->checkins({}).empty());
  CHECK(bench.store->redo(1).front().touched.front().effect ==
        Effect::came_back);
  CHECK(bench.store->checkins({}) == std::vector<Checkin>{kept});
  CHECK(column(file, "SELECT count(*) FROM changes WHERE after IS NOT NULL") ==
        Lines{"0"});
  bench.store->undo(1);
  CHECK(bench.add_checkin(a_checkin()).id == 2);
}

TEST_CASE("answers that go on with the last step are taken back together") {
  JournalBench bench;
  bench.add_checkin(a_checkin("sooner"));
  bench.add_checkin(a_checkin("sooner"));
  bench.add_checkin(a_checkin("longer"), true);
  bench.add_checkin(a_checkin("kinder"), true);
  REQUIRE(bench.store->undo(1).front().touched.size() == 3);
  CHECK(bench.store->checkins({}).size() == 1);
  CHECK(bench.store->redo(1).front().touched.size() == 3);
  CHECK(bench.store->checkins({}).size() == 4);
}

TEST_CASE(
    "an answer goes on with no step of another command, and none undone") {
  JournalBench bench;
  bench.add_checkin(a_checkin("sooner"), true);
  bench.add(an_entry("between"));
  bench.add_checkin(a_checkin("longer"), true);
  CHECK(bench.store->undo(1).front().touched.size() == 1);
  bench.add_checkin(a_checkin("longer"), true);
  CHECK(bench.store->undo(1).front().touched.size() == 1);
  CHECK(bench.store->undo(3).size() == 2);
  CHECK(bench.store->undo(1).empty());
}

TEST_CASE("an answer that the rules forbid is a fault of ours") {
  JournalBench bench;
  Checkin vague = a_checkin();
  vague.when.precision = Precision::day;
  CHECK_THROWS_AS(bench.add_checkin(vague), std::logic_error);
  Checkin far = a_checkin();
  far.when.day += std::chrono::days(9);
  CHECK_THROWS_AS(bench.add_checkin(far), std::logic_error);
  Checkin known = a_checkin().id(3);
  CHECK_THROWS_AS(bench.add_checkin(known), std::logic_error);
}

TEST_CASE("an answer that was changed on the disk is named by doctor") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  JournalBench(file).add_checkin(a_checkin());
  CHECK(check_journal(file).is_whole());
  test::run_sql(file, "UPDATE checkins SET answer = 3");
  const Checkup checkup = check_journal(file);
  REQUIRE(checkup.rows.size() == 1);
  CHECK(checkup.rows.front().table == "checkins");
  CHECK(checkup.rows.front().id == 1);
  CHECK(checkup.rows.front().what == RowTrouble::What::changed);

  const fs::path backup = folder.path() / "backup.db";
  const JournalFile journal{.path = file};
  CHECK(back_up_to_file(journal, backup, test::kOpenedAt, Existing::refuse)
            .altered == 1);
  CHECK_THROWS_AS((void)take_in_file(journal, backup), UserError);
}

TEST_CASE("values that no answer can have are not let in") {
  for (const std::string damage :
       {"answer = 4", "answer = -1", "at = 9223372036854775807",
        "offset_min = 1441", "uid = x'01'"}) {
    CAPTURE(damage);
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "journal.db";
    JournalBench bench(file);
    bench.add_checkin(a_checkin());
    test::run_sql(file,
                  "PRAGMA ignore_check_constraints = ON;"
                  "UPDATE checkins SET " +
                      damage);
    CHECK_THROWS_AS((void)bench.store->checkins({.last = Day::max()}),
                    StorageError);
  }
}

TEST_CASE("a restore brings answers, about the entries as they are called") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  const JournalFile journal{.path = file};
  const fs::path backup = folder.path() / "backup.db";
  {
    // The entry of the backup has a number that is another's in the journal.
    JournalBench other(backup);
    other.add(an_entry("in the backup"));
    other.add_checkin(a_checkin("sooner").about(1));
    other.add_checkin(a_checkin("longer"));
  }
  {
    JournalBench bench(file);
    bench.add(an_entry("in the journal"));
    bench.add_checkin(a_checkin("kinder").about(1));
  }
  const Restored done =
      restore(journal, take_in_file(journal, backup), test::CountingUids(99),
              {.command = "restore", .at = kNow}, test::kOpenedAt);
  CHECK(done.came_back == 3);
  CHECK(done.went_away == 2);
  CHECK(done.renumbered == 2);
  const Lines now = {"2 longer none", "3 sooner 2"};
  const std::string all =
      "SELECT id || ' ' || question || ' ' || coalesce(entry, 'none')"
      " FROM checkins ORDER BY id";
  CHECK(column(file, all) == now);
  CHECK(check_journal(file).is_whole());
  const auto store = open_journal(journal, Access::write,
                                  test::CountingUids(98), test::kOpenedAt);
  store->undo(1);
  CHECK(column(file, all) == Lines{"1 kinder 1"});
  store->redo(1);
  CHECK(column(file, all) == now);
}

TEST_CASE("answers come out of a damaged journal, with their changes") {
  const test::TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  {
    JournalBench bench(file);
    bench.add(an_entry("one"));
    bench.add_checkin(a_checkin("sooner").about(1));
    bench.add_checkin(a_checkin("longer"));
    bench.store->undo(1);
  }
  const Salvaged salvaged = salvage_journal(file);
  CHECK(salvaged.checkins == 1);
  CHECK(salvaged.rows_left_out == 0);
  CHECK(salvaged.steps_left_out == 0);
  CHECK(check_journal(salvaged.journal).is_whole());
  const auto store = open_journal({.path = salvaged.journal}, Access::write,
                                  test::CountingUids(98), test::kOpenedAt);
  CHECK(store->checkins({}).size() == 1);
  CHECK(store->redo(1).size() == 1);
  CHECK(store->checkins({}).size() == 2);
  CHECK(store->undo(9).size() == 3);
  CHECK(store->checkins({}).empty());
}

}  // namespace
}  // namespace wins
