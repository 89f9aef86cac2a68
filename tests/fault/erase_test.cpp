// SPDX-License-Identifier: MIT
// What was removed for good is in no file that wins keeps.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "fault/figures.h"
#include "fault/home.h"
#include "fault/journal_reader.h"

namespace wins::test {
namespace {

/// Rare words, and an end of each that the index keeps in one piece even
/// where it shares a beginning with its neighbour.
struct Canary {
  std::string word{};
  std::string tail{};
};

const Canary kText{"Qwirbelstrand", "irbelstrand"};
const Canary kUsedTo{"Vaxolmither", "axolmither"};
const Canary kKinder{"Zepplunquar", "epplunquar"};
const Canary kTag{"jorfenwick", "orfenwick"};
const Canary kEdited{"Ubrantolex", "brantolex"};

const Canary kAll[] = {kText, kUsedTo, kKinder, kTag, kEdited};

void add_neighbours(const Home& home, int count) {
  for (int number = 0; number < count; ++number) {
    REQUIRE(home.wins({"add", "an ordinary line, number",
                       std::to_string(number), "+usual"})
                .code == 0);
  }
}

void add_canary(const Home& home, int number) {
  const std::string mark = std::to_string(number);
  REQUIRE(home.wins({"add", kText.word + mark, std::string("+") + kTag.word,
                     "--used-to", kUsedTo.word + mark, "--kinder",
                     kKinder.word + mark})
              .code == 0);
}

/// How many of the words are in some file.
int traces(const Home& home) {
  int found = 0;
  for (const Canary& each : kAll) {
    for (const auto& file : files_with(each.tail, home.path())) {
      CAPTURE(each.word);
      CAPTURE(file);
      ++found;
    }
  }
  return found;
}

}  // namespace

TEST_CASE("what is removed for good is in no file any more") {
  const int canaries = long_form() ? 100 : 12;
  const Home home;
  add_neighbours(home, 5);
  std::vector<std::string> command = {"remove"};
  for (int number = 0; number < canaries; ++number) {
    add_canary(home, number);
    const std::string id = std::to_string(number + 6);
    if (number % 3 == 0) {
      REQUIRE(home.wins({"edit", id, "--text", kEdited.word}).code == 0);
    }
    if (number % 4 == 0) {
      REQUIRE(home.wins({"remove", id}).code == 0);
    }
    if (number % 8 == 0) {
      REQUIRE(home.wins({"undo"}).code == 0);
    }
    command.push_back(id);
  }
  add_neighbours(home, 5);
  REQUIRE(traces(home) > 0);

  command.insert(command.end(), {"--for-good", "--yes"});
  const Ending erased = home.wins(command);
  CHECK(erased.code == 0);
  const int left = traces(home);
  tell({.row = "T17",
        .what = "entries of rare words, erased",
        .points = canaries,
        .lost = left});
  CHECK(left == 0);
  CHECK(JournalReader(home.journal()).soundness() == "ok");
  CHECK(JournalReader(home.journal()).number("SELECT count(*) FROM entries") ==
        10);
  CHECK(home.wins({"list", "ordinary", "--json"}).code == 0);

  // Nothing of it is there to be brought back.
  for (int step = 0; step < 12; ++step) {
    CHECK(home.wins({"undo"}).code == 0);
  }
  CHECK(home.wins({"redo", "12"}).code == 0);
  CHECK(traces(home) == 0);
}

TEST_CASE("earlier words erased for good leave the later ones") {
  const Home home;
  add_canary(home, 0);
  REQUIRE(home.wins({"edit", "1", "--text", "the later words", "--untag",
                     kTag.word, "--clear", "used-to", "--clear", "kinder"})
              .code == 0);
  REQUIRE(traces(home) > 0);
  const Ending erased = home.wins({"edit", "1", "--for-good", "--yes"});
  CHECK(erased.code == 0);
  CHECK(traces(home) == 0);
  CHECK(home.wins({"list", "--words-only"}).out == "the later words\n");
  CHECK(JournalReader(home.journal()).soundness() == "ok");
}

TEST_CASE("erasing waits for --yes where nobody can be asked") {
  const Home home;
  add_canary(home, 0);
  const std::string before = read_file(home.journal());
  const Ending waiting = home.wins({"remove", "1", "--for-good"});
  CHECK(waiting.code == 2);
  CHECK(waiting.out.empty());
  CHECK(waiting.err ==
        "wins: --for-good cannot be taken back, so it waits for --yes here\n"
        "      Nothing was changed.\n"
        "      This works: wins remove 1 --for-good --yes\n");
  CHECK(read_file(home.journal()) == before);
}

}  // namespace wins::test
