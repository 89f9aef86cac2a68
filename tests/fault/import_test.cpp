// SPDX-License-Identifier: MIT
// Ends wins, or refuses it a call of the system, while it imports: all comes
// or nothing, and what was there stays.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "fault/each_call.h"
#include "fault/home.h"
#include "fault/journal_reader.h"
#include "fault/trace.h"

namespace wins::test {
namespace {

using Arguments = std::vector<std::string>;

/// So many that the file is written to in more than a hundred places.
constexpr int kEntriesOfFile = 400;

void write_json(const fs::path& file) {
  std::ofstream out(file);
  out << "[";
  for (int number = 0; number < kEntriesOfFile; ++number) {
    out << (number == 0 ? "\n" : ",\n")
        << R"({"when":"2026-03-01T09:00:00+00:00","kind":"rest","text":"step )"
        << number << ' ' << std::string(600, 'z') << " +walk\"}";
  }
  out << "\n]\n";
}

/// A home that is made once and copied for each call.
struct Case {
  Arguments command{};
  Home made{};
  Texts before{};
  Texts after{};

  void settle() {
    before = texts_in(made.journal());
    const Home tried;
    copy_to(tried);
    REQUIRE(tried.wins(command).code == 0);
    after = texts_in(tried.journal());
    REQUIRE(after.size() > before.size());
  }

  void copy_to(const Home& home) const {
    fs::copy(made.path(), home.path(),
             fs::copy_options::recursive | fs::copy_options::skip_existing);
  }
};

void make_json_case(Case& one) {
  one.command = {"import", "more.json"};
  keep(one.made, {"one", "two"});
  write_json(one.made.path() / "more.json");
  one.settle();
}

void make_merge_case(Case& one) {
  one.command = {"import", "other.db"};
  const Home& home = one.made;
  keep(home, {"one", "two"});
  REQUIRE(home.wins({"backup", "other.db"}).code == 0);
  write_json(home.path() / "more.json");
  REQUIRE(home.wins({"--db", "other.db", "import", "more.json"}).code == 0);
  REQUIRE(home.wins({"--db", "other.db", "remove", "2"}).code == 0);
  REQUIRE(home.wins({"edit", "1", "--text", "one, reworded"}).code == 0);
  one.settle();
}

/// What an import left behind, and that it goes on from there.
void check_left(const Case& one, const Home& home, int& came) {
  REQUIRE(home.wins({"list"}).code == 0);
  CHECK(unsound(home.path()) == 0);
  const Texts now = texts_in(home.journal());
  const bool all = now == one.after;
  came += all ? 1 : 0;
  CHECK((all || now == one.before));
  CHECK(home.wins(one.command).code == 0);
  CHECK(texts_in(home.journal()) == one.after);
  CHECK(work_files(home.path()) == 0);
  CHECK(home.wins({"undo"}).code == 0);
  CHECK(texts_in(home.journal()) == one.before);
}

void check_kills(const std::string& name, const Case& one) {
  int came = 0;
  const int ended = end_at_each_call(
      one.command, [&](const Home& home) { one.copy_to(home); },
      [&](const Home& home) { check_left(one, home, came); });
  MESSAGE(name << ", ended at " << ended << " calls, " << came
               << " of them after all of it had come");
  CHECK(ended >= 10);
  CHECK(came < ended);
}

/// "" when the sentence and the code are true of the file.
std::string untruth(const Ending& ending, const Texts& now, const Case& one) {
  const bool all = now == one.after;
  if (!all && now != one.before) {
    return "a part of it came";
  }
  if (ending.code != 0 && ending.code != 1) {
    return "code " + std::to_string(ending.code) + ": " + ending.err;
  }
  const bool says_nothing_came =
      ending.err.find("othing was") != ending.err.npos;
  if (ending.code == 0) {
    return all ? "" : "it says that it came, and it did not";
  }
  if (all && says_nothing_came) {
    return "it came, and it says: " + ending.err;
  }
  return says_nothing_came || ending.err.find("not certain") != ending.err.npos
             ? ""
             : "it does not say what came: " + ending.err;
}

struct Tally {
  int refused = 0;
  int unharmed = 0;  ///< it was refused a call, and all of it came
};

/// One import that is refused the call; false when there is no such call.
bool refuse_once(const Refusal& refusal, const Case& one, Tally& tally) {
  CAPTURE(refusal.call);
  CAPTURE(refusal.error);
  CAPTURE(refusal.number);
  const Home home;
  one.copy_to(home);
  const Refused refused = refuse_call(refusal, home, one.command);
  if (!refused.happened) {
    return false;
  }
  REQUIRE(home.wins({"list"}).code == 0);
  CHECK(untruth(refused.ending, texts_in(home.journal()), one) == "");
  CHECK(unsound(home.data()) == 0);
  ++tally.refused;
  tally.unharmed += refused.ending.code == 0 ? 1 : 0;
  return true;
}

void check_refusals(const std::string& name, const Case& one) {
  Tally tally;
  for (const std::string call :
       {"pwrite64", "fdatasync", "fsync", "unlink", "rename", "ftruncate"}) {
    for (const std::string error : {"ENOSPC", "EIO"}) {
      if (!long_form() && (error == "ENOSPC") != (call == "pwrite64")) {
        continue;
      }
      // A full disk stays full, and a bad block is met once.
      Refusal refusal{.call = call, .error = error, .on = error == "ENOSPC"};
      while (refuse_once(refusal, one, tally)) {
        refusal.number = next_number(refusal.number);
      }
    }
  }
  MESSAGE(name << ", refused " << tally.refused << " calls; all came after "
               << tally.unharmed << " of them");
  CHECK(tally.refused >= 10);
  CHECK(tally.unharmed < tally.refused);
}

}  // namespace

TEST_CASE("a kill during an import leaves all of it or nothing") {
  if (skipped()) {
    return;
  }
  Case one;
  make_json_case(one);
  check_kills("an import of json", one);
}

TEST_CASE("a kill during a merge leaves all of it or nothing") {
  if (skipped()) {
    return;
  }
  Case one;
  make_merge_case(one);
  check_kills("a merge", one);
}

TEST_CASE("an import that is refused a call says truly what came of it") {
  if (skipped()) {
    return;
  }
  Case json;
  make_json_case(json);
  check_refusals("an import of json", json);
  Case merge;
  make_merge_case(merge);
  check_refusals("a merge", merge);
}

}  // namespace wins::test
