// SPDX-License-Identifier: MIT
// A folder or a file that cannot be written: reading works, a change is one
// sentence, and the words are in hand.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <string>
#include <vector>

#include "fault/home.h"
#include "fault/journal_reader.h"
#include "support/version_1.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kGivenBack =
    "The words could not be kept anywhere. Here they are, to copy:\n";

/// Two entries, in the home of an account that modes bind.
class ReadOnlyBench : public Home {
 public:
  ReadOnlyBench() : Home(Account::ordinary) {
    REQUIRE(wins({"add", "an early walk"}).code == 0);
    REQUIRE(wins({"add", "a late walk"}).code == 0);
  }
  ~ReadOnlyBench() { chmod(data().c_str(), 0700); }

  void set(mode_t folder, mode_t file) const {
    chmod(journal().c_str(), file);
    chmod(data().c_str(), folder);
  }
};

void check_reading(const Home& home) {
  const std::vector<std::vector<std::string>> commands = {
      {"list", "--words-only"}, {"list", "walk"},   {"list", "--json"},
      {"list", "--tags"},       {"show", "1"},      {"stats"},
      {"reflect", "today"},     {"reflect", "week"}};
  for (const std::vector<std::string>& command : commands) {
    CAPTURE(command.front());
    CAPTURE(command.back());
    const Ending ending = home.wins(command);
    CHECK(ending.code == 0);
    CHECK(ending.err.empty());
  }
  CHECK(home.wins({"list", "--words-only"}).out ==
        "a late walk\nan early walk\n");
}

/// A change that was cut short waits beside the journal to be taken back:
/// the copy of a file and its rollback journal in the middle of a change.
void leave_unfinished(const Home& home) {
  const fs::path journal = home.journal();
  const fs::path aside = home.path() / "tmp";
  {
    JournalReader busy(journal);
    busy.run("PRAGMA cache_size = 1");
    busy.run("BEGIN IMMEDIATE");
    busy.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT "
        "2000) INSERT INTO shared (entry, at) SELECT i, i FROM n");
    fs::copy_file(journal, aside / "db");
    fs::copy_file(journal.string() + "-journal", aside / "sidecar");
    busy.run("ROLLBACK");
  }
  fs::rename(aside / "db", journal);
  fs::rename(aside / "sidecar", journal.string() + "-journal");
  home.hand_over();
}

}  // namespace

TEST_CASE("an earlier journal that cannot be written can be read") {
  const ReadOnlyBench bench;
  fs::remove(bench.journal());
  write_version_1(bench.journal());
  bench.hand_over();
  bench.set(0500, 0400);
  const std::string before = read_file(bench.journal());
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{{"list", "--words-only"},
                                             {"list", "work"},
                                             {"show", "1"},
                                             {"stats"},
                                             {"list", "-k", "rest"},
                                             {"list", "--celebrated"}}) {
    CAPTURE(command.back());
    const Ending ending = bench.wins(command);
    CHECK(ending.code == 0);
    CHECK(ending.err.empty());
    CHECK_FALSE(ending.out.empty());
  }
  CHECK(bench.wins({"add", "one more"}).code == 1);
  CHECK(read_file(bench.journal()) == before);
}

TEST_CASE("in a folder that cannot be written reading works, adding does not") {
  const ReadOnlyBench bench;
  bench.set(0555, 0600);
  check_reading(bench);
  const Ending refused = bench.wins({"add", "asked for a day off"});
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  CHECK(refused.err == std::string(kGivenBack) +
                           "asked for a day off\n"
                           "wins: nothing was saved: "
                           "the file or its folder is read-only\n");
  bench.set(0700, 0600);
  CHECK(JournalReader(bench.journal()).number("SELECT count(*) FROM entries") ==
        2);
}

TEST_CASE(
    "a file that cannot be written is read, and a draft takes the words") {
  const ReadOnlyBench bench;
  bench.set(0700, 0444);
  check_reading(bench);
  const Ending refused = bench.wins({"add", "asked for a day off"});
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  const fs::path draft = only_draft(bench.drafts());
  REQUIRE_FALSE(draft.empty());
  CHECK(read_file(draft) == "asked for a day off");
  CHECK(mode_of(draft) == 0600U);
  CHECK(mode_of(bench.drafts()) == 0700U);
  CHECK(refused.err == "The words are kept in " + draft.string() +
                           "\nwins: nothing was saved, because " +
                           bench.journal().string() +
                           " could not be opened: "
                           "the file or its folder is read-only\n");
}

TEST_CASE("both closed to writing: reading works, the words come back") {
  const ReadOnlyBench bench;
  bench.set(0555, 0444);
  check_reading(bench);
  const Ending refused = bench.wins({"add", "asked for a day off"});
  CHECK(refused.code == 1);
  CHECK(refused.err == std::string(kGivenBack) +
                           "asked for a day off\n"
                           "wins: nothing was saved, because " +
                           bench.journal().string() +
                           " could not be opened: "
                           "the file or its folder is read-only\n");
}

TEST_CASE("a journal that may not be read says whose access is missing") {
  const ReadOnlyBench bench;
  bench.set(0700, 0000);
  const Ending listed = bench.wins({"list"});
  CHECK(listed.code == 1);
  CHECK(listed.out.empty());
  CHECK(listed.err == "wins: the journal " + bench.journal().string() +
                          " could not be opened: "
                          "this account has no access to it\n");
  bench.set(0000, 0600);
  const Ending behind = bench.wins({"list"});
  CHECK(behind.code == 1);
  CHECK(behind.err == listed.err);
}

TEST_CASE("an interrupted change on read-only ground is named") {
  const ReadOnlyBench bench;
  leave_unfinished(bench);
  chmod((bench.journal().string() + "-journal").c_str(), 0444);
  bench.set(0555, 0444);
  const Ending listed = bench.wins({"list"});
  CHECK(listed.code == 1);
  CHECK(listed.out.empty());
  CHECK(listed.err == "wins: the journal " + bench.journal().string() +
                          " could not be opened: an interrupted change waits "
                          "to be undone there, and the file or its folder is "
                          "read-only\n");
  chmod((bench.journal().string() + "-journal").c_str(), 0600);
  bench.set(0700, 0600);
  CHECK(bench.wins({"list", "--words-only"}).out ==
        "a late walk\nan early walk\n");
}

TEST_CASE("an interrupted change in a closed folder waits and is not lost") {
  const ReadOnlyBench bench;
  leave_unfinished(bench);
  bench.set(0555, 0600);
  const Ending listed = bench.wins({"list"});
  CHECK(listed.code == 1);
  CHECK(listed.out.empty());
  CHECK(listed.err == "wins: the journal " + bench.journal().string() +
                          " could not be opened: "
                          "this account has no access to it\n");
  bench.set(0700, 0600);
  CHECK(bench.wins({"list", "--words-only"}).out ==
        "a late walk\nan early walk\n");
}

TEST_CASE("without a place to write the first words come back") {
  const Home home(Home::Account::ordinary);
  chmod(home.path().c_str(), 0555);
  const Ending refused = home.wins({"add", "the very first line"});
  chmod(home.path().c_str(), 0700);
  CHECK(refused.code == 1);
  CHECK(refused.err == std::string(kGivenBack) +
                           "the very first line\n"
                           "wins: nothing was saved, because " +
                           home.journal().string() +
                           " could not be opened: "
                           "this account has no access to it\n");
}

}  // namespace wins::test
