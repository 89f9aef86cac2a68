// SPDX-License-Identifier: MIT
// Files that are no journal of this wins: refused with one sentence, and not
// a byte of them changed.
#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

#include "fault/figures.h"
#include "fault/home.h"
#include "fault/journal_reader.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

/// A home whose default journal the test writes itself.
class ForeignBench : public Home {
 public:
  ForeignBench() {
    fs::create_directories(data());
    fs::permissions(data(), fs::perms::owner_all);
  }

  void put(const std::string& bytes) const {
    std::ofstream(journal(), std::ios::binary | std::ios::trunc) << bytes;
    fs::permissions(journal(), fs::perms::owner_read | fs::perms::owner_write);
  }
};

/// The lines that a refused entry is told with: where the words are, and why.
struct Refusal {
  std::string draft_line{};
  std::string sentence{};
};

Refusal two_lines(const std::string& err) {
  const std::size_t end = err.find('\n');
  return end == std::string::npos
             ? Refusal{}
             : Refusal{err.substr(0, end), err.substr(end + 1)};
}

void check_alone(const ForeignBench& bench, const std::string& bytes) {
  CHECK(read_file(bench.journal()) == bytes);
  CHECK_FALSE(fs::exists(bench.journal().string() + "-journal"));
  CHECK_FALSE(fs::exists(bench.journal().string() + "-wal"));
}

void check_reading_refused(const ForeignBench& bench,
                           const std::string& reason) {
  const std::string bytes = read_file(bench.journal());
  const std::vector<std::vector<std::string>> commands = {
      {"list"},      {"list", "--json"}, {"list", "walk"},
      {"show", "1"}, {"stats"},          {"reflect", "week"}};
  for (const std::vector<std::string>& command : commands) {
    CAPTURE(command.front());
    const Ending ending = bench.wins(command);
    CHECK(ending.code == 1);
    CHECK(ending.out.empty());
    CHECK(ending.err == "wins: the journal " + bench.journal().string() +
                            " could not be opened: " + reason + "\n");
  }
  check_alone(bench, bytes);
}

void check_adding_refused(const ForeignBench& bench,
                          const std::string& reason) {
  const std::string bytes = read_file(bench.journal());
  const Ending refused = bench.wins({"add", "rang", "back", "today"});
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  const fs::path draft = only_draft(bench.drafts());
  REQUIRE_FALSE(draft.empty());
  CHECK(read_file(draft) == "rang back today");
  CHECK(mode_of(draft) == 0600U);
  const Refusal told = two_lines(refused.err);
  CHECK(told.draft_line == "The words are kept in " + draft.string());
  CHECK(told.sentence == "wins: nothing was saved, because " +
                             bench.journal().string() +
                             " could not be opened: " + reason + "\n");
  check_alone(bench, bytes);
}

void check_refused(const ForeignBench& bench, const std::string& reason) {
  check_reading_refused(bench, reason);
  check_adding_refused(bench, reason);
  const std::string bytes = read_file(bench.journal());
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{
           {"undo"},
           {"redo"},
           {"remove", "1"},
           {"remove", "1", "--for-good", "--yes"},
           {"edit", "1", "--hard"}}) {
    CAPTURE(command.front());
    const Ending ending = bench.wins(command);
    CHECK(ending.code == 1);
    CHECK(ending.err == "wins: nothing was saved, because " +
                            bench.journal().string() +
                            " could not be opened: " + reason + "\n");
  }
  check_alone(bench, bytes);
}

}  // namespace

TEST_CASE("a journal of a newer wins is left byte for byte") {
  const ForeignBench bench;
  REQUIRE(bench.wins({"add", "an early walk"}).code == 0);
  JournalReader(bench.journal()).run("PRAGMA user_version = 99");
  check_refused(bench, "a newer wins wrote it; it was left as it is");
}

TEST_CASE("the database of another program is left byte for byte") {
  const ForeignBench bench;
  bench.put("");
  {
    JournalReader other(bench.journal());
    other.run("CREATE TABLE recipes (name TEXT)");
    other.run("INSERT INTO recipes VALUES ('soup')");
  }
  check_refused(bench, "it is not a journal of wins; it was left as it is");
}

TEST_CASE("a database that only claims to be a journal is not written") {
  const ForeignBench bench;
  REQUIRE(bench.wins({"add", "an early walk"}).code == 0);
  JournalReader(bench.journal())
      .run(
          "CREATE TRIGGER more AFTER INSERT ON entries BEGIN "
          "DELETE FROM changes; END");
  check_adding_refused(bench,
                       "its tables are not the ones that wins makes; it was "
                       "left as it is");
}

TEST_CASE("a text file is left byte for byte") {
  const ForeignBench bench;
  bench.put("dear diary,\ntoday was a day\n");
  check_refused(bench, "it is not a journal of wins; it was left as it is");
}

TEST_CASE("a file of zeros is left byte for byte") {
  const ForeignBench bench;
  bench.put(std::string(8192, '\0'));
  check_refused(bench, "it is not a journal of wins; it was left as it is");
}

TEST_CASE("a header with noise behind it is left byte for byte") {
  const ForeignBench bench;
  bench.put(std::string("SQLite format 3\0", 16) + std::string(4080, 'z'));
  const std::string bytes = read_file(bench.journal());
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{
           {"list"}, {"stats"}, {"add", "rang back"}, {"undo"}}) {
    CAPTURE(command.front());
    const Ending ending = bench.wins(command);
    CHECK(ending.code == 1);
    CHECK(ending.out.empty());
    CHECK(ending.err.find("could not be opened: what is in the file is not "
                          "what wins wrote\n      `wins doctor` looks closer, "
                          "and changes nothing.\n") != std::string::npos);
  }
  check_alone(bench, bytes);
}

TEST_CASE("a journal that was cut off anywhere is left as it is") {
  const ForeignBench bench;
  for (const char* const words : {"an early walk", "a late walk", "said no"}) {
    REQUIRE(bench.wins({"add", words}).code == 0);
  }
  const std::string whole = read_file(bench.journal());
  const std::size_t step = long_form() ? 512 : whole.size() / 16;
  int points = 0;
  // From the end, where a little of the last page is all that is missing.
  for (std::size_t missing = 512; missing < whole.size(); missing += step) {
    CAPTURE(missing);
    const std::string part = whole.substr(0, whole.size() - missing);
    bench.put(part);
    ++points;
    const Ending listed = bench.wins({"list", "--words-only"});
    CHECK(listed.code == 1);
    CHECK(listed.out.empty());
    CHECK(listed.err ==
          "wins: the journal " + bench.journal().string() +
              " could not be opened: what is in the file is not "
              "what wins wrote\n      `wins doctor` looks closer, and "
              "changes nothing.\n");
    const Ending added = bench.wins({"add", "rang back"});
    CHECK(added.code == 1);
    CHECK(added.out.empty());
    CHECK(added.err.find("wins: nothing was saved") != std::string::npos);
    CHECK(added.err.find("The words are kept in ") == 0);
    check_alone(bench, part);
  }
  tell({.row = "T7", .what = "journals that were cut off", .points = points});
}

TEST_CASE("an empty file becomes a journal with the first entry") {
  const ForeignBench bench;
  bench.put("");
  const Ending listed = bench.wins({"list"});
  CHECK(listed.code == 0);
  CHECK(listed.out.empty());
  CHECK(read_file(bench.journal()).empty());
  CHECK(bench.wins({"add", "an early walk"}).code == 0);
  CHECK(bench.wins({"list", "--words-only"}).out == "an early walk\n");
}

}  // namespace wins::test
