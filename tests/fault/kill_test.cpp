// SPDX-License-Identifier: MIT
// Ends `wins add` at random moments, as a crash does, and looks for every
// entry that it had said was saved.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "fault/home.h"
#include "fault/journal_reader.h"

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
      missing += static_cast<int>(course.acknowledged.size());
      continue;
    }
    const std::string soundness = journal.soundness();
    CAPTURE(soundness);
    unsound += soundness == "ok" ? 0 : 1;
    missing +=
        lost(course.acknowledged, journal.column("SELECT text FROM entries"));
  }
  MESSAGE(kills << " kills: " << course.cut_short << " met wins at work, "
                << course.hot << " a change under way; "
                << course.acknowledged.size() << " of " << course.tried
                << " adds were acknowledged, " << missing << " lost, "
                << unsound << " checks failed");
  CHECK(missing == 0);
  CHECK(unsound == 0);
  CHECK(unreadable == 0);
  CHECK(course.refused == 0);
  // Otherwise the moments were badly chosen, and nothing was tried.
  CHECK(course.cut_short > kills / 2);
}

}  // namespace wins::test
