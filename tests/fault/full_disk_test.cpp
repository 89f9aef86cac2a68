// SPDX-License-Identifier: MIT
// A disk that is full and a limit on the size of files: one clear sentence,
// the words in hand, and reading as ever.
#include <doctest/doctest.h>
#include <sys/resource.h>

#include <string>
#include <vector>

#include "fault/figures.h"
#include "fault/home.h"
#include "fault/journal_reader.h"
#include "fault/small_disk.h"

namespace wins::test {
namespace {

constexpr const char* kGivenBack =
    "The words could not be kept anywhere. Here they are, to copy:\n";

/// A home on a disk of its own.
class DiskBench {
 public:
  [[nodiscard]] bool is_there() const { return disk_.is_there(); }
  [[nodiscard]] const SmallDisk& disk() const { return disk_; }
  [[nodiscard]] std::filesystem::path journal() const {
    return disk_.seen_from_here(home_.journal());
  }
  /// A copy in `folder`, which SQLite can find: it takes the links out of a
  /// path, and the way to the disk is one.
  [[nodiscard]] std::filesystem::path copy_of_journal(
      const TempFolder& folder) const {
    std::filesystem::copy_file(journal(), folder / "journal.db");
    return folder / "journal.db";
  }
  [[nodiscard]] std::string journal_name() const {
    return home_.journal().string();
  }
  [[nodiscard]] std::filesystem::path drafts() const {
    return disk_.seen_from_here(home_.drafts());
  }
  [[nodiscard]] Ending wins(std::vector<std::string> arguments) const {
    return run_program(disk_.on_it(home_.launch(std::move(arguments))));
  }
  [[nodiscard]] Ending wins_reading(std::string input,
                                    std::vector<std::string> arguments) const {
    Launch launch = disk_.on_it(home_.launch(std::move(arguments)));
    launch.input = std::move(input);
    return run_program(launch);
  }

 private:
  Home home_{};
  SmallDisk disk_{home_.path()};
};

bool skipped(const DiskBench& bench) {
  if (!bench.is_there()) {
    MESSAGE("skipped here: no namespaces for a small disk are allowed");
  }
  return !bench.is_there();
}

/// No file may grow beyond this size.
template <rlim_t kBytes>
void limit_files() {
  const rlimit limit{.rlim_cur = kBytes, .rlim_max = kBytes};
  setrlimit(RLIMIT_FSIZE, &limit);
}

constexpr rlim_t kOnePage = 4096;
/// Enough for a rollback journal, less than the journal.
constexpr rlim_t kSomePages = 65'536;

template <rlim_t kBytes = kOnePage>
Ending limited(const Home& home, std::vector<std::string> arguments) {
  Launch launch = home.launch(std::move(arguments));
  launch.prepare = limit_files<kBytes>;
  return run_program(launch);
}

}  // namespace

TEST_CASE("a full disk refuses an entry, gives the words back, and lists") {
  const DiskBench bench;
  if (skipped(bench)) {
    return;
  }
  REQUIRE(bench.wins({"add", "an early walk"}).code == 0);
  bench.disk().fill(0);

  const Ending refused = bench.wins({"add", "asked for help with the form"});
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  CHECK(refused.err == std::string(kGivenBack) +
                           "asked for help with the form\n"
                           "wins: nothing was saved: the disk is full\n");
  const Ending listed = bench.wins({"list", "--words-only"});
  CHECK(listed.code == 0);
  CHECK(listed.out == "an early walk\n");
  CHECK(listed.err.empty());
  CHECK(bench.wins({"show", "1"}).code == 0);
  CHECK(bench.wins({"stats"}).code == 0);

  bench.disk().make_room();
  CHECK(bench.wins({"add", "asked for help with the form"}).code == 0);
  const TempFolder aside;
  CHECK(JournalReader(bench.copy_of_journal(aside)).soundness() == "ok");
}

TEST_CASE("every change that a full disk refuses says that nothing changed") {
  const DiskBench bench;
  if (skipped(bench)) {
    return;
  }
  REQUIRE(bench.wins({"add", "an early walk"}).code == 0);
  REQUIRE(bench.wins({"add", "a late walk"}).code == 0);
  bench.disk().fill(0);
  const std::string before = read_file(bench.journal());
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{
           {"remove", "1"}, {"undo"}, {"edit", "1", "--hard"}}) {
    CAPTURE(command.front());
    const Ending refused = bench.wins(command);
    CHECK(refused.code == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err == "wins: nothing was saved: the disk is full\n");
  }
  CHECK(read_file(bench.journal()) == before);
}

TEST_CASE("with a little room left the words go to a draft") {
  const DiskBench bench;
  if (skipped(bench)) {
    return;
  }
  REQUIRE(bench.wins({"add", "an early walk"}).code == 0);
  bench.disk().fill(12288);
  const std::string words(6000, 'w');
  const Ending refused = bench.wins_reading(words, {"add", "-"});
  CHECK(refused.code == 1);
  const std::filesystem::path draft = only_draft(bench.drafts());
  REQUIRE_FALSE(draft.empty());
  CHECK(read_file(draft) == words);
  CHECK(mode_of(draft) == 0600U);
  CHECK(mode_of(bench.drafts()) == 0700U);
  CHECK(refused.err.find("The words are kept in ") == 0);
  CHECK(refused.err.find(draft.filename().string() +
                         "\nwins: nothing was saved: the disk is full\n") !=
        std::string::npos);
}

TEST_CASE("a full disk without a journal says so and gives the words back") {
  const DiskBench bench;
  if (skipped(bench)) {
    return;
  }
  bench.disk().fill(0);
  const Ending refused = bench.wins({"add", "the very first line"});
  CHECK(refused.code == 1);
  CHECK(refused.err == std::string(kGivenBack) +
                           "the very first line\n"
                           "wins: nothing was saved, because " +
                           bench.journal_name() +
                           " could not be opened: the disk is full\n");
  const Ending listed = bench.wins({"list"});
  CHECK(listed.code == 0);
  bench.disk().make_room();
  CHECK(bench.wins({"add", "the very first line"}).code == 0);
}

TEST_CASE("a disk that fills up keeps every entry that was acknowledged") {
  const DiskBench bench;
  if (skipped(bench)) {
    return;
  }
  const std::string words(20'000, 'w');
  int acknowledged = 0;
  int tried = 0;
  int refusals = 0;
  while (refusals < 3 && ++tried < 100) {
    const Ending ending = bench.wins_reading(words, {"add", "-"});
    acknowledged += ending.code == 0 ? 1 : 0;
    refusals += ending.code == 1 ? 1 : 0;
    CHECK((ending.code == 0) == ending.out.starts_with("Saved "));
  }
  const TempFolder aside;
  JournalReader journal(bench.copy_of_journal(aside));
  const std::int64_t kept = journal.number("SELECT count(*) FROM entries");
  tell({.row = "T4",
        .what = "adds until the disk is full",
        .points = tried,
        .acknowledged = acknowledged,
        .lost = acknowledged - kept,
        .more = std::to_string(refusals) + " refused"});
  CHECK(refusals == 3);
  CHECK(kept == acknowledged);
  CHECK(journal.soundness() == "ok");
}

TEST_CASE("a limit on the size of files refuses with its own sentence") {
  const Home home;
  REQUIRE(home.wins({"add", "an early walk"}).code == 0);
  const std::string before = read_file(home.journal());
  const Ending refused = limited(home, {"add", "said it out loud"});
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  const std::filesystem::path draft = only_draft(home.drafts());
  REQUIRE_FALSE(draft.empty());
  CHECK(refused.err == "The words are kept in " + draft.string() +
                           "\nwins: nothing was saved: a limit on the size of "
                           "files was met (ulimit -f)\n");
  CHECK(read_file(draft) == "said it out loud");
  CHECK(mode_of(draft) == 0600U);
  CHECK(read_file(home.journal()) == before);
  CHECK(limited(home, {"list", "--words-only"}).out == "an early walk\n");
}

TEST_CASE("a limit that keeps the journal from being looked at is told so") {
  const Home home;
  REQUIRE(home.wins({"add", "an early walk"}).code == 0);
  REQUIRE(std::filesystem::file_size(home.journal()) > kSomePages);
  // The change is half in the file, and taking it back meets the limit too.
  const Ending refused = limited<kSomePages>(home, {"add", "said it out loud"});
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  const std::filesystem::path draft = only_draft(home.drafts());
  REQUIRE_FALSE(draft.empty());
  CHECK(read_file(draft) == "said it out loud");
  CHECK(refused.err ==
        "The words are kept in " + draft.string() +
            "\nwins: it is not certain that this was saved: a limit on the "
            "size of files was met (ulimit -f)\n"
            "      wins list shows what is there once the file can be "
            "read.\n");
  CHECK(home.wins({"list", "--words-only"}).out == "an early walk\n");
  CHECK(JournalReader(home.journal()).soundness() == "ok");
}

TEST_CASE("a limit on the size of files is met by the first entry as well") {
  const Home home;
  const Ending refused = limited(home, {"add", "the very first line"});
  CHECK(refused.code == 1);
  const std::filesystem::path draft = only_draft(home.drafts());
  REQUIRE_FALSE(draft.empty());
  CHECK(refused.err == "The words are kept in " + draft.string() +
                           "\nwins: nothing was saved, because " +
                           home.journal().string() +
                           " could not be opened: a limit on the size of "
                           "files was met (ulimit -f)\n");
  CHECK(read_file(draft) == "the very first line");
  CHECK(home.wins({"add", "the very first line"}).code == 0);
}

}  // namespace wins::test
