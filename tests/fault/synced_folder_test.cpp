// SPDX-License-Identifier: MIT
// A folder that is kept the same on two computers: copies of the journal
// alone, without what stood beside it, and two that went apart.
#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>
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

enum class Copy { good, unusable, silently_missing };

/// What a copy of the one file is worth to somebody who opens it.
Copy judge_copy(const fs::path& file, const Words& acknowledged) {
  JournalReader journal(file);
  try {
    if (journal.soundness() != "ok") {
      return Copy::unusable;
    }
    const Words texts = journal.column("SELECT text FROM entries");
    const bool all =
        std::ranges::all_of(acknowledged, [&](const std::string& text) {
          return std::ranges::count(texts, text) == 1;
        });
    return all ? Copy::good : Copy::silently_missing;
  } catch (const std::runtime_error&) {
    return Copy::unusable;
  }
}

Words texts_in(const Home& home) {
  Words texts = JournalReader(home.journal())
                    .column("SELECT text FROM entries ORDER BY text");
  return texts;
}

void import_from(const Home& here, const Home& other) {
  const Ending ending = here.wins({"import", other.journal().string()});
  CAPTURE(ending.err);
  REQUIRE(ending.code == 0);
}

}  // namespace

TEST_CASE("a copy of the file alone after a kill never misses in silence") {
  if (!can_fail_calls()) {
    return;
  }
  const Words acknowledged{"an early walk", "asked for help"};
  QuickHome start;
  for (const std::string& text : acknowledged) {
    REQUIRE(start.wins({"add", "-q", text}).code == 0);
  }
  const Tree tree = read_tree(start.path());
  int points = 0;
  int good = 0;
  int missing = 0;
  for (int number = 1;; number += long_form() ? 1 : 4) {
    const QuickHome home;
    write_tree(tree, home.path());
    const FailedRun run = run_failing(
        home, "ended " + std::to_string(number) + " once", {"add", "later"});
    if (run.failed.empty()) {
      break;
    }
    REQUIRE(run.ending.code == 128 + SIGKILL);
    const TempFolder elsewhere(memory_disk());
    fs::copy_file(home.journal(), elsewhere / "journal.db");
    Words expected = acknowledged;
    if (run.ending.out.starts_with("Saved ")) {
      expected.emplace_back("later");
    }
    const Copy copy = judge_copy(elsewhere / "journal.db", expected);
    ++points;
    good += copy == Copy::good ? 1 : 0;
    missing += copy == Copy::silently_missing ? 1 : 0;
  }
  tell({.row = "T16",
        .what = "copies of the file alone",
        .points = points,
        .acknowledged = points,
        .lost = missing,
        .more = std::to_string(good) + " good, " +
                std::to_string(points - good - missing) + " unusable"});
  CHECK(points >= 20);
  CHECK(good > points / 2);
  CHECK(missing == 0);
}

TEST_CASE("two copies that went apart become the same in either order") {
  const QuickHome one;
  REQUIRE(one.wins({"add", "-q", "an early walk"}).code == 0);
  REQUIRE(one.wins({"add", "-q", "asked for help"}).code == 0);
  const QuickHome other;
  write_tree(read_tree(one.path()), other.path());
  REQUIRE(one.wins({"add", "-q", "only here"}).code == 0);
  REQUIRE(one.wins({"edit", "1", "--text", "a very early walk"}).code == 0);
  REQUIRE(other.wins({"add", "-q", "only there"}).code == 0);
  REQUIRE(other.wins({"remove", "2"}).code == 0);
  const QuickHome first;
  write_tree(read_tree(one.path()), first.path());

  import_from(one, other);
  import_from(other, first);
  const Words expected{"a very early walk", "only here", "only there"};
  CHECK(texts_in(one) == expected);
  CHECK(texts_in(other) == expected);
  // And once more, which changes nothing.
  import_from(one, other);
  import_from(other, one);
  CHECK(texts_in(one) == expected);
  CHECK(texts_in(other) == expected);
  tell({.row = "T16",
        .what = "two copies merged in both orders, twice",
        .points = 4,
        .acknowledged = 4});
}

}  // namespace wins::test
