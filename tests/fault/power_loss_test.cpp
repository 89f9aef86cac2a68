// SPDX-License-Identifier: MIT
// The power goes at every moment of a command: what was on the disk by then
// is put together again, and the journal has all of its entries.
#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

#include "fault/figures.h"
#include "fault/journal_reader.h"
#include "fault/power_cut.h"
#include "fault/second_look.h"
#include "fault/trace.h"
#include "support/version_1.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

bool skipped() {
  const bool can = can_trace(Home());
  if (!can) {
    MESSAGE("skipped here: there is no strace, or it may not watch");
  }
  return !can;
}

/// The quick form cuts the power after some of the writes, and tears less.
constexpr std::size_t kEvery = 1'000'000;
std::size_t moments_wanted() {
  return long_form() ? kEvery : 60;
}
int torn_wanted() {
  return long_form() ? 40 : 8;
}

void leave_out_snapshots(const Home& home) {
  fs::create_directories(home.path() / "config" / "wins");
  std::ofstream(home.path() / "config" / "wins" / "config.toml")
      << "backup.daily = false\n";
}

void keep_some(const Home& home) {
  leave_out_snapshots(home);
  for (const char* const words :
       {"an early walk +outside", "asked for help with the form",
        "the dishes, all of them +home"}) {
    REQUIRE(home.wins({"add", "-q", words}).code == 0);
  }
}

std::string in_words(const CutFigures& found, int looks) {
  return std::to_string(found.states) + " disks, " +
         std::to_string(found.different) + " different, " +
         std::to_string(found.corrupt) + " corrupt, " +
         std::to_string(found.old_lost) + " with an old entry lost, " +
         std::to_string(looks) + " read by wins";
}

/// Cuts the power during a command, and expects that nothing is lost.
void check_cuts(const std::string& name, PowerCut& cut) {
  CAPTURE(name);
  CAPTURE(cut.ending().err);
  REQUIRE(cut.ending().code == 0);
  SecondLook look(long_form() ? 100 : 60);
  cut.visit([&](const Tree& tree) { look(tree); });
  const CutFigures found = cut.run(moments_wanted(), torn_wanted());
  tell({.row = "T2",
        .what = "power cuts during " + name,
        .points = found.points,
        .acknowledged = found.acknowledged,
        .lost = found.acknowledged_lost,
        .more = in_words(found, look.looks())});
  CHECK(found.corrupt == 0);
  CHECK(found.old_lost == 0);
  CHECK(found.acknowledged_lost == 0);
  CHECK(found.acknowledged > 0);
  CHECK(found.different >= 20);
  CHECK(look.looks() >= 1);
}

/// A copy that a backup is to leave: whole and like the journal, from the
/// words on stdout on, and until then that or none.
PowerCut::Rule whole_copy(const fs::path& copy, const fs::path& journal) {
  return [=](Onlooker& onlooker, const Tree& tree, bool acknowledged) {
    return tree.files.contains(copy)
               ? onlooker.look(tree, copy) == onlooker.look(tree, journal)
               : !acknowledged;
  };
}

void write_lines_to_import(const Home& home) {
  std::ofstream lines(home.path() / "more.json");
  lines << R"({"format":"wins","version":1,"entries":[)";
  for (int number = 1; number <= 100; ++number) {
    lines << (number == 1 ? "" : ",") << R"({"when":"2026-03-0)"
          << 1 + number % 9 << R"(T10:00:00+00:00","text":"a small thing, )"
          << number << "\"}";
  }
  lines << "]}\n";
}

}  // namespace

TEST_CASE("a power cut during an add loses nothing acknowledged") {
  if (skipped()) {
    return;
  }
  const Home home;
  keep_some(home);
  PowerCut cut(home, home.launch({"add", "said it out loud"}));
  CHECK(cut.journals() == 2);
  check_cuts("add", cut);
}

TEST_CASE("a power cut during the very first add loses nothing acknowledged") {
  if (skipped()) {
    return;
  }
  const Home home;
  leave_out_snapshots(home);
  PowerCut cut(home, home.launch({"add", "said it out loud"}));
  CHECK(cut.journals() <= 3);
  check_cuts("the first add", cut);
}

TEST_CASE("a power cut during an add with its snapshot leaves both whole") {
  if (skipped()) {
    return;
  }
  const Home home;
  keep_some(home);
  fs::remove(home.path() / "config" / "wins" / "config.toml");
  PowerCut cut(home, home.launch({"add", "said it out loud"}));
  check_cuts("add with a snapshot", cut);
}

TEST_CASE("a power cut during an edit or a removal leaves all or nothing") {
  if (skipped()) {
    return;
  }
  for (const Words& command :
       {Words{"edit", "2", "--text", "asked, and it was fine"},
        Words{"remove", "2"}}) {
    const Home home;
    keep_some(home);
    PowerCut cut(home, home.launch(command));
    CHECK(cut.journals() == 2);
    check_cuts(command.front(), cut);
  }
}

TEST_CASE("a power cut during a removal for good loses no other entry") {
  if (skipped()) {
    return;
  }
  const Home home;
  keep_some(home);
  PowerCut cut(home, home.launch({"remove", "2", "--for-good", "--yes"}));
  check_cuts("remove --for-good", cut);
}

TEST_CASE("a power cut during an import leaves all of it or nothing") {
  if (skipped()) {
    return;
  }
  const Home home;
  keep_some(home);
  write_lines_to_import(home);
  PowerCut cut(home, home.launch({"import", "more.json"}));
  CHECK(cut.journals() == 2);
  check_cuts("import of 100", cut);
}

TEST_CASE("a power cut during a backup leaves a whole one or none") {
  if (skipped()) {
    return;
  }
  const Home home;
  keep_some(home);
  PowerCut cut(home, home.launch({"backup", "mine.db"}));
  CHECK(cut.journals() == 1);
  cut.expect(
      whole_copy("mine.db", home.journal().lexically_relative(home.path())));
  check_cuts("backup", cut);
}

TEST_CASE("a power cut during a restore leaves the journal or the backup") {
  if (skipped()) {
    return;
  }
  const Home home;
  keep_some(home);
  REQUIRE(home.wins({"backup", "mine.db"}).code == 0);
  REQUIRE(home.wins({"remove", "2"}).code == 0);
  PowerCut cut(home, home.launch({"restore", "mine.db"}));
  CHECK(cut.journals() == 2);
  check_cuts("restore", cut);
}

TEST_CASE("a power cut during a migration leaves a whole journal") {
  if (skipped()) {
    return;
  }
  const Home home;
  leave_out_snapshots(home);
  fs::create_directories(home.data());
  fs::permissions(home.data(), fs::perms::owner_all);
  write_version_1(home.journal());
  PowerCut cut(home, home.launch({"add", "said it out loud"}));
  CHECK(cut.journals() <= 3);
  check_cuts("an add that migrates", cut);
}

TEST_CASE("with fewer syncs the same power cuts lose entries") {
  if (skipped()) {
    return;
  }
  const Home home;
  keep_some(home);
  PowerCut cut(home, home.launch({"add", "said it out loud"}));
  using Without = PowerCut::Without;
  const auto tell_of = [](const char* what, const CutFigures& found) {
    tell({.row = "T2",
          .what = std::string("control: add ") + what,
          .points = found.points,
          .acknowledged = found.acknowledged,
          .lost = found.acknowledged_lost,
          .more = in_words(found, 0)});
  };
  const CutFigures off = cut.run(kEvery, torn_wanted(), Without::any_sync);
  tell_of("as with synchronous=OFF", off);
  CHECK(off.corrupt > 0);
  CHECK(off.acknowledged_lost > 0);
  const CutFigures full =
      cut.run(kEvery, torn_wanted(), Without::sync_after_removal);
  tell_of("as with synchronous=FULL", full);
  CHECK(full.corrupt == 0);
  CHECK(full.old_lost == 0);
  CHECK(full.acknowledged_lost > 0);
}

}  // namespace wins::test
