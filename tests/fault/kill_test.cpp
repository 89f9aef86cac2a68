// SPDX-License-Identifier: MIT
// Ends `wins add` at random moments, as a crash does, and looks for every
// entry that it had said was saved.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "fault/figures.h"
#include "fault/home.h"
#include "fault/journal_reader.h"
#include "fault/trace.h"

namespace wins::test {
namespace {

using Clock = Process::Clock;
using std::chrono::microseconds;

struct Course {
  std::vector<std::string> acknowledged{};
  int tried = 0;
  int refused = 0;
  int cut_short = 0;  ///< the moment came while `wins` was at work
  int hot = 0;        ///< and while a change was under way in the file
};

bool was_acknowledged(const Ending& ending) {
  return ending.out.starts_with("Saved ");
}

/// One add after the other, until the moment comes.
void add_until(Clock::time_point moment, const Home& home, Course& course) {
  while (true) {
    const std::string words =
        "a small thing, number " + std::to_string(++course.tried);
    Process adding(home.launch({"add", words}));
    const bool ended = adding.ends_before(moment);
    if (!ended) {
      adding.end_now();
    }
    const Ending ending = adding.wait();
    if (was_acknowledged(ending)) {
      course.acknowledged.push_back(words);
    }
    const bool was_killed = ending.code == 128 + SIGKILL;
    course.refused += !was_killed && ending.code != 0 ? 1 : 0;
    course.cut_short += was_killed ? 1 : 0;
    if (!ended) {
      course.hot +=
          std::filesystem::exists(home.journal().string() + "-journal") ? 1 : 0;
      return;
    }
  }
}

int lost(const std::vector<std::string>& acknowledged,
         const std::vector<std::string>& kept) {
  const std::multiset<std::string> there(kept.begin(), kept.end());
  return static_cast<int>(std::ranges::count_if(
      acknowledged,
      [&](const std::string& words) { return there.count(words) != 1; }));
}

/// What came of an add that was ended at one single call.
struct Point {
  bool reached = false;
  bool acknowledged = false;
};

/// Adds, and is ended on entering its `number`th call of that name.
Point add_until_call(const std::string& name, int number, const Home& home,
                     const std::string& words) {
  const Ending ending = end_at_call(name, number, home, {"add", words});
  return {.reached = ending.code == 128 + SIGKILL,
          .acknowledged = was_acknowledged(ending)};
}

/// "" when the journal has exactly what it has to have: all of `before`, and
/// of the new words all or nothing.
std::string fault_after(const Point& point, const Home& home,
                        const std::string& words, std::int64_t before) {
  const Ending listed = home.wins({"list", "--words-only", "--all"});
  if (listed.code != 0 || !listed.err.empty()) {
    return listed.err;
  }
  const bool kept = listed.out.find(words + "\n") != std::string::npos;
  if (point.acknowledged && !kept) {
    return "an acknowledged entry is lost";
  }
  if (std::ranges::count(listed.out, '\n') != before + (kept ? 1 : 0)) {
    return "another entry is lost";
  }
  if (before == 0 && !kept) {
    return {};
  }
  const std::string soundness = JournalReader(home.journal()).soundness();
  return soundness == "ok" ? std::string() : soundness;
}

/// What follows the entry is tried elsewhere.
void leave_out_snapshots(const Home& home) {
  const std::filesystem::path folder = home.path() / "config" / "wins";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "config.toml") << "backup.daily = false\n";
}

/// Ends an add at each of its calls of that name in turn, with so many
/// entries before it. Returns how many calls there are.
int check_each_call(const std::string& name, std::int64_t before) {
  constexpr int kMost = 500;
  // More than a page, so that the change is more than one write.
  const std::string words =
      "a small thing " + std::string(long_form() ? 60'000 : 6'000, 'z');
  for (int number = 1; number <= kMost; ++number) {
    CAPTURE(name);
    CAPTURE(number);
    const Home home;
    leave_out_snapshots(home);
    for (std::int64_t each = 0; each < before; ++each) {
      REQUIRE(home.wins({"add", "from before"}).code == 0);
    }
    const Point point = add_until_call(name, number, home, words);
    CHECK(fault_after(point, home, words, before) == "");
    if (!point.reached) {
      CHECK(point.acknowledged);
      return number - 1;
    }
  }
  return kMost + 1;
}

}  // namespace

TEST_CASE("a kill in the middle of adds loses nothing acknowledged") {
  const int kills = long_form() ? 1000 : 60;
  const Home home;
  std::mt19937 dice(20261104);
  std::uniform_int_distribution<int> moments(500, 60'000);
  Course course;
  int unreadable = 0;
  int unsound = 0;
  int missing = 0;
  for (int round = 0; round < kills; ++round) {
    add_until(Clock::now() + microseconds(moments(dice)), home, course);
    // The first to open the file after the crash is wins itself.
    const Ending listed = home.wins({"list", "--words-only", "--all"});
    unreadable += listed.code == 0 && listed.err.empty() ? 0 : 1;
    if (!std::filesystem::exists(home.journal())) {
      continue;
    }
    JournalReader journal(home.journal());
    if (journal.number("PRAGMA user_version") == 0) {
      missing = static_cast<int>(course.acknowledged.size());
      continue;
    }
    const std::string soundness = journal.soundness();
    CAPTURE(soundness);
    unsound += soundness == "ok" ? 0 : 1;
    missing =
        lost(course.acknowledged, journal.column("SELECT text FROM entries"));
  }
  tell({.row = "T1",
        .what = "adds, killed at random",
        .points = kills,
        .acknowledged = static_cast<std::int64_t>(course.acknowledged.size()),
        .lost = missing + unsound + unreadable,
        .more = std::to_string(course.cut_short) + " met wins at work, " +
                std::to_string(course.hot) + " a change under way; " +
                std::to_string(course.tried) + " adds"});
  CHECK(missing == 0);
  CHECK(unsound == 0);
  CHECK(unreadable == 0);
  CHECK(course.refused == 0);
  // Otherwise the moments were badly chosen, and nothing was tried.
  CHECK(course.cut_short > kills / 2);
}

TEST_CASE("a kill at any single call of an add leaves all or nothing of it") {
  if (!can_trace(Home())) {
    MESSAGE("skipped here: there is no strace, or it may not watch");
    return;
  }
  for (const std::int64_t before : {0, 1}) {
    const int writes = check_each_call("pwrite64", before);
    const int syncs =
        check_each_call("fdatasync", before) + check_each_call("fsync", before);
    const int removals = check_each_call("unlink", before);
    const int others = check_each_call("write", before) +
                       check_each_call("mkdir", before) +
                       check_each_call("fchown", before);
    tell({.row = "T1",
          .what =
              "add after " + std::to_string(before) + ", killed at each call",
          .points = writes + syncs + removals + others,
          .more = std::to_string(writes) + " writes, " + std::to_string(syncs) +
                  " syncs, " + std::to_string(removals) + " removals"});
    CHECK(writes >= 5);
    // The rollback journal twice, its folder, the file, and the folder again
    // once the change cannot be taken back any more.
    CHECK(syncs >= 5);
    CHECK(removals >= 1);
    CHECK(writes <= 500);
  }
}

}  // namespace wins::test
