// SPDX-License-Identifier: MIT
// Copies under the faults of a machine: full disks, closed folders, modes,
// odd paths; and what is removed for good is in none of ours.
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "fault/home.h"
#include "fault/journal_reader.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kTexts = "SELECT text FROM entries ORDER BY id";

fs::path snapshots(const Home& home) {
  return home.data() / "snapshots";
}

void keep(const Home& home, int entries) {
  for (int number = 1; number <= entries; ++number) {
    REQUIRE(home.wins({"add", "-q", "entry", std::to_string(number)}).code ==
            0);
  }
}

void limit_files() {
  const rlimit limit{.rlim_cur = 60'000, .rlim_max = 60'000};
  setrlimit(RLIMIT_FSIZE, &limit);
}

Ending without_room(const Home& home, std::vector<std::string> arguments) {
  Launch launch = home.launch(std::move(arguments));
  launch.prepare = limit_files;
  return run_program(launch);
}

std::size_t open_to_others(const fs::path& folder) {
  std::size_t found = 0;
  for (const auto& item : fs::recursive_directory_iterator(folder)) {
    found += (mode_of(item.path()) & 0077U) != 0 ? 1 : 0;
  }
  return found;
}

std::size_t files_below(const fs::path& folder) {
  std::size_t found = 0;
  for (const auto& item : fs::recursive_directory_iterator(folder)) {
    found += item.is_regular_file() ? 1 : 0;
  }
  return found;
}

}  // namespace

TEST_CASE("backups and snapshots are for us alone under any umask") {
  const struct {
    const char* name;
    void (*set)();
  } kMasks[] = {{"000", [] { umask(0000); }},
                {"022", [] { umask(0022); }},
                {"077", [] { umask(0077); }}};
  for (const auto& mask : kMasks) {
    CAPTURE(mask.name);
    const Home home;
    const auto under = [&](std::vector<std::string> arguments) {
      Launch launch = home.launch(std::move(arguments));
      launch.prepare = mask.set;
      return run_program(launch).code;
    };
    REQUIRE(under({"add", "rested"}) == 0);
    REQUIRE(under({"backup"}) == 0);
    REQUIRE(under({"backup", "mine.db"}) == 0);
    // One that stands there already, open to all.
    fs::copy_file(home.path() / "mine.db", home.path() / "old.db");
    chmod((home.path() / "old.db").c_str(), 0666);
    REQUIRE(under({"backup", "--replace", "old.db"}) == 0);
    REQUIRE(under({"add", "later"}) == 0);
    REQUIRE(under({"restore", "mine.db"}) == 0);
    CHECK(files_below(snapshots(home)) == 3);
    CHECK(open_to_others(home.data()) == 0);
    CHECK(mode_of(home.path() / "mine.db") == 0600U);
    CHECK(mode_of(home.path() / "old.db") == 0600U);
  }
}

TEST_CASE("a backup without room is none, and leaves nothing") {
  const Home home;
  keep(home, 2);
  const std::size_t files = files_below(home.path());
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{
           {"backup"}, {"backup", "mine.db"}, {"backup", "-"}}) {
    const Ending ending = without_room(home, command);
    CAPTURE(ending.err);
    CHECK(ending.code == 1);
    CHECK(ending.out.empty());
    CHECK(ending.err.starts_with("wins: no backup was made at "));
    CHECK(files_below(home.path()) == files);
  }
}

TEST_CASE("a restore without room changes nothing, and leaves nothing") {
  const Home home;
  keep(home, 2);
  REQUIRE(home.wins({"backup", "mine.db"}).code == 0);
  keep(home, 1);
  const std::string before = read_file(home.journal());
  const std::size_t files = files_below(home.path());
  const Ending ending = without_room(home, {"restore", "mine.db"});
  CAPTURE(ending.err);
  CHECK(ending.code == 1);
  CHECK(ending.err.starts_with("wins: nothing was restored: "));
  CHECK(read_file(home.journal()) == before);
  CHECK(files_below(home.path()) == files);
}

TEST_CASE("an entry is saved in silence where its snapshot has no place") {
  const Home home(Home::Account::ordinary);
  REQUIRE(home.wins({"add", "rested"}).code == 0);
  fs::remove_all(snapshots(home));
  fs::create_directory(snapshots(home));
  chmod(snapshots(home).c_str(), 0500);
  home.hand_over();
  const Ending ending = home.wins({"add", "later"});
  CHECK(ending.code == 0);
  CHECK(ending.err.empty());
  CHECK(files_below(snapshots(home)) == 0);
}

TEST_CASE("a folder that is closed to writing is named") {
  const Home home(Home::Account::ordinary);
  REQUIRE(home.wins({"add", "rested"}).code == 0);
  const fs::path folder = home.path() / "closed";
  fs::create_directory(folder);
  home.hand_over();
  chmod(folder.c_str(), 0555);
  const std::string target = (folder / "mine.db").string();
  const Ending ending = home.wins({"backup", target});
  CHECK(ending.code == 1);
  CHECK(ending.err == "wins: no backup was made at " + target +
                          ": this account has no access to it\n");
}

TEST_CASE("a backup is made of a journal that can only be read") {
  const Home home(Home::Account::ordinary);
  REQUIRE(home.wins({"add", "rested"}).code == 0);
  chmod(home.journal().c_str(), 0400);
  chmod(home.data().c_str(), 0500);
  CHECK(home.wins({"backup", "mine.db"}).code == 0);
  chmod(home.data().c_str(), 0700);
  CHECK(JournalReader(home.path() / "mine.db").column(kTexts) ==
        std::vector<std::string>{"rested"});
}

TEST_CASE("a backup goes into no FIFO and no device") {
  const Home home;
  keep(home, 1);
  const fs::path fifo = home.path() / "fifo";
  REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
  for (const std::string& target : {fifo.string(), std::string("/dev/null")}) {
    const Ending ending = home.wins({"backup", "--replace", target});
    CHECK(ending.code == 1);
    CHECK(ending.err == "wins: no backup was made at " + target +
                            ": it is not an ordinary file\n");
    const Ending restored = home.wins({"restore", target});
    CHECK(restored.code == 1);
  }
  CHECK(fs::is_fifo(fifo));
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a path that means something to SQLite is a file to us") {
  const Home home;
  keep(home, 1);
  for (const char* const name : {":memory:", "file:x.db?mode=memory"}) {
    CAPTURE(name);
    CHECK(home.wins({"backup", name}).code == 0);
    CHECK(fs::exists(home.path() / name));
    CHECK(home.wins({"restore", name}).code == 0);
  }
}

TEST_CASE("many adds at once make one snapshot of the day") {
  const Home home;
  keep(home, 1);
  fs::remove_all(snapshots(home));
  std::vector<std::unique_ptr<Process>> adding;
  for (int number = 0; number < 8; ++number) {
    adding.push_back(std::make_unique<Process>(
        home.launch({"add", "at once", std::to_string(number)})));
  }
  for (const auto& process : adding) {
    CHECK(process->wait().code == 0);
  }
  CHECK(files_below(snapshots(home)) == 1);
  CHECK(JournalReader(home.journal()).number("SELECT count(*) FROM entries") ==
        9);
}

TEST_CASE("what is removed for good is in no snapshot of ours") {
  const int canaries = long_form() ? 100 : 12;
  const Home home;
  keep(home, 3);
  std::vector<std::string> command = {"remove"};
  for (int number = 0; number < canaries; ++number) {
    REQUIRE(home.wins({"add", "-q", "Qwirbelstrand" + std::to_string(number),
                       "+jorfenwick", "--used-to", "Vaxolmither"})
                .code == 0);
    command.push_back(std::to_string(number + 4));
  }
  REQUIRE(home.wins({"backup"}).code == 0);
  REQUIRE(home.wins({"edit", "4", "--text", "Ubrantolex"}).code == 0);
  REQUIRE(home.wins({"remove", "5"}).code == 0);
  REQUIRE(home.wins({"backup"}).code == 0);
  REQUIRE(home.wins({"backup", "elsewhere.db"}).code == 0);
  command.insert(command.end(), {"--for-good", "--yes"});
  const Ending erased = home.wins(command);
  CHECK(erased.code == 0);
  for (const char* const word :
       {"irbelstrand", "orfenwick", "axolmither", "brantolex"}) {
    CAPTURE(word);
    CHECK(files_with(word, home.data()).empty());
  }
  CHECK(files_below(snapshots(home)) == 3);
  for (const auto& item : fs::directory_iterator(snapshots(home))) {
    CHECK(JournalReader(item.path()).soundness() == "ok");
    CHECK(JournalReader(item.path()).number("SELECT count(*) FROM entries") <=
          3);
  }
  CHECK(files_with("irbelstrand", home.path()).size() == 1);
}

TEST_CASE("earlier words erased for good are in no snapshot of ours") {
  const Home home;
  REQUIRE(home.wins({"add", "Qwirbelstrand"}).code == 0);
  REQUIRE(home.wins({"backup"}).code == 0);
  REQUIRE(home.wins({"edit", "1", "--text", "the later words", "--for-good",
                     "--yes"})
              .code == 0);
  CHECK(files_with("irbelstrand", home.path()).empty());
  CHECK(files_with("the later words", snapshots(home)).size() == 2);
}

TEST_CASE("Ctrl-C during a restore from a pipe leaves no file") {
  const Home home;
  keep(home, 1);
  const std::size_t files = files_below(home.path());
  const Launch launch = home.launch({});
  Launch shell = launch;
  // The pipe stays open, so that wins waits for the rest.
  shell.command = {
      "/bin/sh", "-c",
      "mkfifo pipe; '" + launch.command.front() +
          "' restore - <pipe & exec 3>pipe; echo 'SQLite format 3' >&3; "
          "until ls -A data/wins | grep -q wins-part; do :; done; "
          "kill -TERM $!; wait $!; echo $?; ls -A data/wins; rm pipe"};
  const Ending ending = run_program(shell);
  CHECK(ending.out == "143\njournal.db\nsnapshots\n");
  CHECK(files_below(home.path()) == files);
}

}  // namespace wins::test
