// SPDX-License-Identifier: MIT
// Damaged and hostile journals before the program itself: it ends, it ends
// soon, and it leaves the file as it is.
#include <doctest/doctest.h>

#include <chrono>
#include <fstream>

#include "fault/figures.h"
#include "fault/home.h"
#include "support/damage.h"
#include "support/peoples_journal.h"
#include "wins/insight/kind_guess.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;
using Clock = std::chrono::steady_clock;

const PeoplesJournal& peoples_journal() {
  static const TemporaryFolder kFolder;
  static const PeoplesJournal kJournal(kFolder.path() / "journal.db", 40,
                                       teaching_words);
  return kJournal;
}

const std::vector<Words>& reading() {
  static const std::vector<Words> kCommands = {
      {"list", "--all"},   {"list", "--json"}, {"list", "moment"},
      {"list", "--tags"},  {"show", "12"},     {"stats"},
      {"reflect", "week"}, {"doctor"},         {"doctor", "--json"}};
  return kCommands;
}

/// A home with a damaged journal in it.
class DamagedHome : public Home {
 public:
  DamagedHome() {
    fs::create_directories(data());
    fs::permissions(data(), fs::perms::owner_all);
  }

  void put(const std::string& bytes) const { write_bytes(journal(), bytes); }

  /// Runs it; it has to end within five seconds, by itself and not as a
  /// fault of wins.
  Ending look(const Words& command) const {
    CAPTURE(command.front());
    const auto began = Clock::now();
    Ending ending = wins(command);
    CHECK(Clock::now() - began < std::chrono::seconds(5));
    CHECK(ending.code >= 0);
    CHECK(ending.code <= 1);
    return ending;
  }

  void check_left_alone(const std::string& bytes) const {
    CHECK(read_file(journal()) == bytes);
    std::vector<std::string> names;
    for (const auto& item : fs::directory_iterator(data())) {
      names.push_back(item.path().filename());
    }
    CHECK(names == std::vector<std::string>{"journal.db"});
  }
};

/// A whole journal, with something in it that wins did not put there.
std::string hostile(const std::string& sql) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "journal.db";
  write_bytes(file, peoples_journal().bytes());
  run_sql(file, sql);
  return bytes_of(file);
}

struct Hostile {
  const char* name;
  std::string bytes;
};

std::string with_page_count(std::string bytes) {
  bytes.replace(28, 4, std::string("\x00\x07\xa1\x20", 4));  // two gigabytes
  return bytes;
}

std::vector<Hostile> hostile_journals() {
  return {
      {"a trigger", hostile("CREATE TRIGGER t AFTER INSERT ON entries BEGIN "
                            "DELETE FROM entries; END")},
      {"a view in place of a table",
       hostile("ALTER TABLE tags RENAME TO hidden; CREATE VIEW tags AS WITH "
               "RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
               "SELECT i AS id, 'x' AS name, 'x' AS folded FROM n")},
      {"a generated bomb",
       hostile("CREATE TABLE bomb (a, b AS (hex(zeroblob(200000000))))")},
      {"a false index of words",
       hostile("DROP TABLE entry_words; CREATE TABLE entry_words (text, "
               "used_to, kinder, entry_words)")},
      {"entries without rowid",
       hostile("PRAGMA foreign_keys=OFF; CREATE TABLE e2 AS SELECT * FROM "
               "entries; DROP TABLE entries; CREATE TABLE entries (id INTEGER "
               "PRIMARY KEY, text, at) WITHOUT ROWID")},
      {"renamed columns",
       hostile("ALTER TABLE entries RENAME COLUMN text TO words")},
      {"a sequence at its end",
       hostile("UPDATE sqlite_sequence SET seq = 9223372036854775807")},
      {"a sequence that is text",
       hostile("UPDATE sqlite_sequence SET seq = 'many'")},
      {"a page count that is not so",
       with_page_count(peoples_journal().bytes())},
  };
}

}  // namespace

TEST_CASE("reading a damaged journal ends, and never changes it") {
  const DamagedHome home;
  const int rounds = long_form() ? 250 : 4;
  int done = 0;
  for (const Harm kind : kHarms) {
    Chance chance(88U + static_cast<unsigned>(kind));
    for (int round = 0; round < rounds; ++round) {
      const Harmed harmed = harm(peoples_journal().bytes(), kind, chance);
      CAPTURE(harmed.what);
      home.put(harmed.bytes);
      for (const Words& command : reading()) {
        static_cast<void>(home.look(command));
      }
      home.check_left_alone(harmed.bytes);
      ++done;
    }
  }
  tell({.row = "T7", .what = "damaged journals read", .points = done});
}

TEST_CASE("a change to a damaged journal that is refused changes nothing") {
  const DamagedHome home;
  const int rounds = long_form() ? 60 : 4;
  for (const Harm kind : kHarms) {
    Chance chance(99U + static_cast<unsigned>(kind));
    for (int round = 0; round < rounds; ++round) {
      const Harmed harmed = harm(peoples_journal().bytes(), kind, chance);
      CAPTURE(harmed.what);
      home.put(harmed.bytes);
      const Ending ending = home.look({"edit", "12", "--hard"});
      if (ending.code != 0) {
        CHECK(read_file(home.journal()) == harmed.bytes);
      }
    }
  }
}

TEST_CASE("counts that the rows do not bear out are told, and stop stats") {
  const DamagedHome home;
  const std::string bytes = hostile("DELETE FROM entries");
  home.put(bytes);
  const Ending ending = home.look({"stats"});
  CHECK(ending.code == 1);
  CHECK(ending.err ==
        "wins: the journal could not be read: what is in the file is not what "
        "wins wrote\n      `wins doctor` looks closer, and changes nothing.\n");
  home.check_left_alone(bytes);
}

TEST_CASE("a hostile journal is looked at and left as it is") {
  const DamagedHome home;
  for (const Hostile& one : hostile_journals()) {
    CAPTURE(one.name);
    home.put(one.bytes);
    for (const Words& command : reading()) {
      static_cast<void>(home.look(command));
    }
    home.check_left_alone(one.bytes);
    static_cast<void>(home.look({"doctor", "--salvage"}));
    CHECK(read_file(home.journal()) == one.bytes);
    for (const char* const made : {".damaged", ".salvaged"}) {
      fs::remove(home.journal().string() + made);
    }
  }
}

TEST_CASE("doctor names what a hostile journal has beside wins' own tables") {
  const DamagedHome home;
  home.put(hostile("CREATE TABLE beside (x)"));
  const Ending ending = home.look({"doctor"});
  CAPTURE(ending.out);
  CHECK(ending.code == 1);
  CHECK(ending.out.find("The journal has other tables than the ones wins "
                        "makes.\n  wins doctor --salvage\n") == 0);
}

TEST_CASE("a damaged journal is salvaged, and works in place of the old one") {
  const DamagedHome home;
  std::string bytes = peoples_journal().bytes();
  const std::size_t at = bytes.find("moment number 22");
  REQUIRE(at != std::string::npos);
  bytes[at] = 'M';
  home.put(bytes);
  const Ending seen = home.look({"doctor"});
  CAPTURE(seen.out);
  CHECK(seen.code == 1);
  CHECK(seen.out.find("Entry 22 is not as it was written.\n"
                      "  wins doctor --salvage\n") == 0);
  const Ending salvaged = home.look({"doctor", "--salvage"});
  CHECK(salvaged.code == 0);
  CHECK(salvaged.out.find("differ from what was written: 22\n") !=
        std::string::npos);
  const std::string line = "  mv -- " + home.journal().string() + ".salvaged " +
                           home.journal().string() + "\n";
  CHECK(salvaged.out.ends_with(line));
  fs::rename(home.journal().string() + ".salvaged", home.journal());
  CHECK(home.look({"show", "22"}).out.find("Moment number 22") !=
        std::string::npos);
  const Ending after = home.look({"doctor"});
  CHECK(after.out.find("38 entries, each as it was written.\n") == 0);
}

TEST_CASE("an interrupted change is undone in what salvage brings back") {
  const DamagedHome home;
  home.put(peoples_journal().bytes());
  std::ofstream(home.journal().string() + "-journal") << "no journal at all";
  const Ending salvaged = home.look({"doctor", "--salvage"});
  CHECK(salvaged.code == 0);
  CHECK(salvaged.out.find("38 entries came back as they were written.") !=
        std::string::npos);
  CHECK(salvaged.out.find("  rm -- " + home.journal().string() +
                          "-journal && mv -- ") != std::string::npos);
  CHECK(fs::exists(home.journal().string() + ".damaged-journal"));
}

}  // namespace wins::test
