// SPDX-License-Identifier: MIT
// A settings file that is changed while the machine fails: the old one or the
// new one, never half of either.
#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "fault/home.h"
#include "fault/small_disk.h"
#include "fault/trace.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

const std::string kBefore = "# mine\r\ntone = \"facts\" # less\r\n";
const std::string kAfter = "# mine\r\ntone = \"gentle\" # less\r\n";
const std::vector<std::string> kSet = {"config", "set", "tone", "gentle"};

fs::path settings_of(const Home& home) {
  return home.path() / "config" / "wins" / "config.toml";
}

void write_settings(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

/// How many calls of that name a set makes; each was ended at once.
int check_each_call(const std::string& name, const std::string& before) {
  constexpr int kMost = 200;
  for (int number = 1; number <= kMost; ++number) {
    CAPTURE(name);
    CAPTURE(number);
    const Home home;
    const fs::path file = settings_of(home);
    if (!before.empty()) {
      write_settings(file, before);
    }
    const std::string after = before.empty() ? "tone = \"gentle\"\n" : kAfter;
    const bool reached =
        end_at_call(name, number, home, kSet).code == 128 + SIGKILL;
    const std::string now = read_file(file);
    CHECK((now == before || now == after));
    // The next one is not held up by what was left.
    CHECK(home.wins(kSet).code == 0);
    CHECK(read_file(file) == after);
    CHECK(std::distance(fs::directory_iterator(file.parent_path()), {}) == 1);
    if (!reached) {
      CHECK(now == after);
      return number - 1;
    }
  }
  return kMost + 1;
}

void limit_files() {
  const rlimit limit{.rlim_cur = 10, .rlim_max = 10};
  setrlimit(RLIMIT_FSIZE, &limit);
}

void check_unwritten(const Ending& refused, const fs::path& file,
                     const std::string& reason) {
  CHECK(refused.code == 1);
  CHECK(refused.out.empty());
  CHECK(refused.err == "wins: " + file.string() + " could not be written: " +
                           reason + "\n      The settings are as they were.\n");
}

}  // namespace

TEST_CASE("a kill at any call of a set leaves the old file or the new one") {
  if (!can_trace(Home())) {
    MESSAGE("skipped here: there is no strace, or it may not watch");
    return;
  }
  for (const std::string& before : {std::string(), kBefore}) {
    CHECK(check_each_call("write", before) >= 2);
    CHECK(check_each_call("fsync", before) == 2);
    CHECK(check_each_call("rename", before) == 1);
    CHECK(check_each_call("unlink", before) >= 1);
    CHECK(check_each_call("mkdir", before) == (before.empty() ? 2 : 0));
    CHECK(check_each_call("fchmod", before) == (before.empty() ? 0 : 1));
  }
}

TEST_CASE("a limit on the size of files leaves the settings as they were") {
  const Home home;
  const fs::path file = settings_of(home);
  write_settings(file, kBefore);
  Launch launch = home.launch(kSet);
  launch.prepare = limit_files;
  check_unwritten(run_program(launch), file, "File too large");
  CHECK(read_file(file) == kBefore);
  CHECK(std::distance(fs::directory_iterator(file.parent_path()), {}) == 1);
}

TEST_CASE("a full disk leaves the settings as they were") {
  const Home home;
  const SmallDisk disk(home.path());
  if (!disk.is_there()) {
    MESSAGE("skipped here: no namespaces for a small disk are allowed");
    return;
  }
  const auto wins = [&](const std::vector<std::string>& arguments) {
    return run_program(disk.on_it(home.launch(arguments)));
  };
  const fs::path file = settings_of(home);
  REQUIRE(wins({"config", "set", "tone", "facts"}).code == 0);
  disk.fill(0);
  check_unwritten(wins(kSet), file, "No space left on device");
  CHECK(wins({"config", "get", "tone"}).out == "\"facts\"\n");
  const fs::path folder = disk.seen_from_here(file.parent_path());
  CHECK(std::distance(fs::directory_iterator(folder), {}) == 1);
  disk.make_room();
  CHECK(wins(kSet).code == 0);
  CHECK(wins({"config", "get", "tone"}).out == "\"gentle\"\n");
}

TEST_CASE("a folder or a file that is not to be written is left") {
  const Home home(Home::Account::ordinary);
  const fs::path file = settings_of(home);
  write_settings(file, kBefore);
  home.hand_over();
  fs::permissions(file, fs::perms::owner_read);
  check_unwritten(home.wins(kSet), file, "Permission denied");
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  fs::permissions(file.parent_path(),
                  fs::perms::owner_read | fs::perms::owner_exec);
  check_unwritten(home.wins(kSet), file, "Permission denied");
  fs::permissions(file.parent_path(), fs::perms::owner_all);
  CHECK(read_file(file) == kBefore);
  CHECK(home.wins(kSet).code == 0);
  CHECK(read_file(file) == kAfter);
}

TEST_CASE("settings that are changed at the same time are all changed") {
  const Home home;
  const std::vector<std::vector<std::string>> changes = {
      {"tone", "facts"},          {"role", "therapist"},
      {"closing", "so", "be it"}, {"add.guess", "false"},
      {"reflect.ask", "false"},   {"support.hint", "never"},
      {"display.ascii", "true"},  {"display.pager", "true"}};
  std::vector<std::unique_ptr<Process>> runs;
  for (const std::vector<std::string>& change : changes) {
    std::vector<std::string> line = {"config", "set"};
    line.insert(line.end(), change.begin(), change.end());
    runs.push_back(std::make_unique<Process>(home.launch(line)));
  }
  for (const auto& run : runs) {
    CHECK(run->wait().code == 0);
  }
  const std::string text = read_file(settings_of(home));
  for (const std::string line :
       {"tone = \"facts\"\n", "role = \"therapist\"\n",
        "closing = \"so be it\"\n", "add.guess = false\n",
        "reflect.ask = false\n", "support.hint = \"never\"\n",
        "display.ascii = true\n", "display.pager = true\n"}) {
    CAPTURE(line);
    CHECK(text.find(line) != std::string::npos);
  }
}

}  // namespace wins::test
