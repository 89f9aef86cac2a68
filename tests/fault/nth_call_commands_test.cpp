// SPDX-License-Identifier: MIT
// The Nth call of every command fails, or is the last one: the journal is as
// it was or as it was to become, and no sentence says otherwise.
#include <doctest/doctest.h>

#include <csignal>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "fault/disk_steps.h"
#include "fault/figures.h"
#include "fault/journal_reader.h"
#include "fault/shim.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

struct Kind {
  std::string plan{};
  std::string lasting{};
};
const Kind kKinds[] = {{"ended", "once"},   {"refused", "once"},
                       {"refused", "good"}, {"full", "good"},
                       {"filling", "good"}, {"cut", "once"}};

/// The quick form tries so many calls of each command and kind.
constexpr int kQuickPoints = 6;

/// What people would see in it, without the times and names that differ from
/// run to run.
struct Contents {
  bool sound = true;
  Words rows{};

  friend bool operator==(const Contents&, const Contents&) = default;
};

Contents contents_of(const fs::path& file) {
  if (!fs::exists(file)) {
    return {};
  }
  JournalReader journal(file);
  try {
    Contents contents{.rows = journal.column(
                          "SELECT id || ' ' || text FROM entries UNION ALL "
                          "SELECT 'session ' || id FROM sessions ORDER BY 1")};
    contents.sound = journal.soundness() == "ok";
    return contents;
  } catch (const std::runtime_error&) {
    return {.sound = false};
  }
}

Tree start_of_all() {
  const QuickHome home;
  fs::create_directories(home.path() / "config" / "wins");
  std::ofstream(home.path() / "config" / "wins" / "config.toml")
      << "backup.daily = false\n";
  for (const char* const words : {"an early walk", "asked for help", "slept"}) {
    REQUIRE(home.wins({"add", "-q", words}).code == 0);
  }
  REQUIRE(home.wins({"backup", "mine.db"}).code == 0);
  REQUIRE(home.wins({"edit", "3", "--text", "slept well"}).code == 0);
  std::ofstream lines(home.path() / "more.txt");
  for (int number = 1; number <= 100; ++number) {
    lines << "2026-03-0" << 1 + number % 9 << " a small thing, number "
          << number << '\n';
  }
  lines.close();
  return read_tree(home.path());
}

const std::vector<Words>& changing() {
  static const std::vector<Words> kCommands = {
      {"edit", "2", "--text", "asked, and it was fine"},
      {"remove", "1"},
      {"undo"},
      {"session", "--tough", "--heard", "you did a lot"},
      {"import", "--format", "lines", "more.txt"},
      {"remove", "2", "--for-good", "--yes"},
      {"restore", "mine.db"},
      {"backup", "other.db"}};
  return kCommands;
}

const std::vector<Words>& reading() {
  static const std::vector<Words> kCommands = {
      {"list"},   {"show", "2"}, {"list", "walk"},    {"stats"},
      {"export"}, {"doctor"},    {"reflect", "today"}};
  return kCommands;
}

struct Found {
  int points = 0;
  int done = 0;  ///< ended with success all the same
  int wrong = 0;
};

/// Runs the command once for each call that it makes, or for a few of them;
/// `check` returns false for what may not be.
template <typename Check>
Found sweep(const Tree& start, const Words& command, const Kind& kind,
            const Check& check) {
  const auto run = [&](const Home& home, int number) {
    write_tree(start, home.path());
    return run_failing(
        home, kind.plan + ' ' + std::to_string(number) + ' ' + kind.lasting,
        command);
  };
  int last = 1;
  while (!long_form() && !run(QuickHome(), last * 2).failed.empty()) {
    last *= 2;
  }
  Found found;
  for (int number = 1;;
       number += long_form() ? 1 : 1 + last * 2 / kQuickPoints) {
    const QuickHome home;
    const FailedRun failed = run(home, number);
    if (failed.failed.empty()) {
      return found;
    }
    ++found.points;
    found.done += failed.ending.code == 0 ? 1 : 0;
    CAPTURE(command.front());
    CAPTURE(kind.plan);
    CAPTURE(kind.lasting);
    CAPTURE(number);
    CAPTURE(failed.failed);
    CAPTURE(failed.ending.code);
    CAPTURE(failed.ending.out);
    CAPTURE(failed.ending.err);
    const bool right = check(home, failed.ending);
    CHECK(right);
    found.wrong += right ? 0 : 1;
  }
}

bool ended_well(const Ending& ending, const Kind& kind) {
  const bool was_killed = kind.plan == "ended" && ending.code == 128 + SIGKILL;
  // doctor tells what it finds on stdout.
  const bool told =
      ending.code == 0 || !ending.err.empty() || !ending.out.empty();
  return was_killed || (ending.code >= 0 && ending.code <= 2 && told);
}

bool says_nothing_changed(const std::string& text) {
  for (const char* const sentence :
       {"othing was saved", "othing was changed", "othing was restored",
        "othing was brought in", "no backup was made"}) {
    if (text.find(sentence) != text.npos) {
      return true;
    }
  }
  return false;
}

/// One line for each way to fail, over all commands.
void tell_of(const char* commands, const std::map<std::string, Found>& all) {
  for (const auto& [kind, found] : all) {
    tell({.row = kind.starts_with("ended") ? "T1" : "T3",
          .what = std::string(commands) + ", " + kind,
          .points = found.points,
          .acknowledged = found.done,
          .lost = found.wrong});
  }
}

void count_in(const Found& found, const Kind& kind,
              std::map<std::string, Found>& all) {
  CHECK(found.points >= 2);
  Found& sum = all[kind.plan + ' ' + kind.lasting];
  sum.points += found.points;
  sum.done += found.done;
  sum.wrong += found.wrong;
}

}  // namespace

TEST_CASE("a call that fails leaves a change done or not begun, and told so") {
  if (!can_fail_calls()) {
    return;
  }
  const Tree start = start_of_all();
  std::map<std::string, Found> all;
  for (const Words& command : changing()) {
    const QuickHome whole;
    write_tree(start, whole.path());
    const Contents before = contents_of(whole.journal());
    const Ending expected = whole.wins(command);
    CAPTURE(expected.err);
    REQUIRE(expected.code == 0);
    const Contents after = contents_of(whole.journal());
    for (const Kind& kind : kKinds) {
      const Found found = sweep(
          start, command, kind, [&](const Home& home, const Ending& ending) {
            const Contents now = contents_of(home.journal());
            const bool known = now == before || now == after;
            const bool done = ending.code != 0 || now == after;
            const bool true_words =
                !says_nothing_changed(ending.err) || now == before;
            const bool copy = contents_of(home.path() / "other.db").sound &&
                              contents_of(home.path() / "mine.db").sound;
            return ended_well(ending, kind) && known && done && true_words &&
                   copy;
          });
      count_in(found, kind, all);
    }
  }
  tell_of("every change", all);
}

TEST_CASE(
    "a call that fails while reading is told, and nothing is half shown") {
  if (!can_fail_calls()) {
    return;
  }
  const Tree start = start_of_all();
  std::map<std::string, Found> all;
  for (const Words& command : reading()) {
    const QuickHome whole;
    write_tree(start, whole.path());
    const Ending expected = whole.wins(command);
    REQUIRE(expected.code == 0);
    for (const Kind& kind : kKinds) {
      if (kind.plan == "full" || kind.plan == "filling") {
        continue;  // reading takes no room
      }
      const Found found = sweep(
          start, command, kind, [&](const Home& home, const Ending& ending) {
            const bool whole_answer = ending.code != 0 ||
                                      ending.out == expected.out ||
                                      !ending.err.empty();
            // What a disk refuses is no damage to the file.
            const bool blames_file =
                (ending.out + ending.err).find("--salvage") != ending.out.npos;
            return ended_well(ending, kind) && whole_answer && !blames_file &&
                   contents_of(home.journal()).sound;
          });
      count_in(found, kind, all);
    }
  }
  tell_of("every reading", all);
}

}  // namespace wins::test
