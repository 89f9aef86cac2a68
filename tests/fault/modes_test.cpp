// SPDX-License-Identifier: MIT
// Whatever the umask, nothing that wins makes can be read by other accounts.
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "fault/figures.h"
#include "fault/home.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

struct Mask {
  std::string name;
  std::function<void()> set;
};

const std::vector<Mask>& masks() {
  static const std::vector<Mask> all = {{"000", [] { umask(0000); }},
                                        {"022", [] { umask(0022); }},
                                        {"077", [] { umask(0077); }}};
  return all;
}

Ending under(const Mask& mask, const Home& home,
             std::vector<std::string> arguments) {
  Launch launch = home.launch(std::move(arguments));
  launch.prepare = mask.set;
  return run_program(launch);
}

/// No entry fits: the words have to go to a draft.
Ending under_without_room(const Mask& mask, const Home& home,
                          std::vector<std::string> arguments) {
  Launch launch = home.launch(std::move(arguments));
  launch.prepare = [&mask] {
    mask.set();
    const rlimit limit{.rlim_cur = 4096, .rlim_max = 4096};
    setrlimit(RLIMIT_FSIZE, &limit);
  };
  return run_program(launch);
}

/// How many files and folders there are, and which others can reach.
struct Reach {
  int seen = 0;
  std::vector<std::string> open_to_others{};
};

Reach reach_below(const fs::path& folder) {
  Reach reach;
  for (const auto& item : fs::recursive_directory_iterator(folder)) {
    ++reach.seen;
    if ((mode_of(item.path()) & 0077U) != 0) {
      reach.open_to_others.push_back(item.path().string());
    }
  }
  return reach;
}

}  // namespace

TEST_CASE("folders are 0700 and files 0600 under any umask") {
  for (const Mask& mask : masks()) {
    CAPTURE(mask.name);
    const Home home;
    REQUIRE(under(mask, home, {"add", "an early walk"}).code == 0);
    REQUIRE(under_without_room(mask, home, {"add", "a late walk"}).code == 1);
    const fs::path draft = only_draft(home.drafts());
    REQUIRE_FALSE(draft.empty());
    CHECK(mode_of(home.path() / "data") == 0700U);
    CHECK(mode_of(home.data()) == 0700U);
    CHECK(mode_of(home.journal()) == 0600U);
    CHECK(mode_of(home.drafts()) == 0700U);
    CHECK(mode_of(draft) == 0600U);
    const Reach reach = reach_below(home.path() / "data");
    tell({.row = "T11",
          .what = std::string("files and folders under umask ") + mask.name,
          .points = static_cast<std::int64_t>(reach.seen),
          .lost = static_cast<std::int64_t>(reach.open_to_others.size())});
    CHECK(reach.open_to_others.empty());
  }
}

TEST_CASE("a journal that --db names is 0600 in folders of 0700") {
  for (const Mask& mask : masks()) {
    CAPTURE(mask.name);
    const Home home;
    REQUIRE(under(mask, home, {"--db", "new/deeper/my.db", "here"}).code == 0);
    CHECK(mode_of(home.path() / "new") == 0700U);
    CHECK(mode_of(home.path() / "new" / "deeper") == 0700U);
    CHECK(mode_of(home.path() / "new" / "deeper" / "my.db") == 0600U);
  }
}

TEST_CASE("the editor finds its draft in a folder that is ours alone") {
  for (const Mask& mask : masks()) {
    CAPTURE(mask.name);
    const Home home;
    const fs::path editor = home.path() / "editor";
    std::ofstream(editor) << "#!/bin/sh\n"
                             "stat -c %a \"$1\" \"$(dirname \"$1\")\" >\""
                          << (home.path() / "seen").string()
                          << "\"\necho 'slept well' >\"$1\"\n";
    chmod(editor.c_str(), 0700);
    Launch launch = home.launch({"add", "--edit"});
    launch.environment.push_back("WINS_EDITOR=" + editor.string());
    launch.prepare = mask.set;
    const Ending ending = run_program(launch);
    CHECK(ending.code == 0);
    CHECK(read_file(home.path() / "seen") == "600\n700\n");
    CHECK(home.wins({"list", "--words-only"}).out == "slept well\n");
    CHECK(fs::is_empty(home.runtime()));
  }
}

TEST_CASE("our own journal that others could read is closed to them") {
  const Home home;
  REQUIRE(home.wins({"add", "an early walk"}).code == 0);
  chmod(home.journal().c_str(), 0644);
  CHECK(home.wins({"list"}).code == 0);
  CHECK(mode_of(home.journal()) == 0600U);
  // Closed to writing by hand, it stays so.
  chmod(home.journal().c_str(), 0444);
  CHECK(home.wins({"list"}).code == 0);
  CHECK(mode_of(home.journal()) == 0400U);
  chmod(home.journal().c_str(), 0666);
  CHECK(home.wins({"add", "a late walk"}).code == 0);
  CHECK(mode_of(home.journal()) == 0600U);
}

}  // namespace wins::test
