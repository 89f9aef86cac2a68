// SPDX-License-Identifier: MIT
// What --db may point to, and what it may not.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <string>
#include <vector>

#include "fault/home.h"
#include "fault/journal_reader.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

fs::path write(const Home& home, const char* name, const char* bytes) {
  fs::path file = home.path() / name;
  std::ofstream(file) << bytes;
  return file;
}

/// Both ways to the journal are refused for this reason.
void check_refused(const Home& home, const fs::path& journal,
                   const std::string& reason) {
  CAPTURE(journal);
  const Ending listed = home.wins({"--db", journal.string(), "list"});
  CHECK(listed.code == 1);
  CHECK(listed.out.empty());
  CHECK(listed.err == "wins: the journal " + journal.string() +
                          " could not be opened: " + reason + "\n");
  const Ending added =
      home.wins({"--db", journal.string(), "add", "rang back"});
  CHECK(added.code == 1);
  CHECK(added.out.empty());
  const fs::path drafts = journal.parent_path() / "drafts";
  const fs::path draft = only_draft(drafts);
  REQUIRE_FALSE(draft.empty());
  CHECK(read_file(draft) == "rang back");
  CHECK(added.err == "The words are kept in " + draft.string() +
                         "\nwins: nothing was saved, because " +
                         journal.string() + " could not be opened: " + reason +
                         "\n");
  fs::remove_all(drafts);
}

}  // namespace

TEST_CASE("a link to a journal of ours is followed") {
  const Home home;
  REQUIRE(home.wins({"add", "an early walk"}).code == 0);
  fs::create_symlink(home.journal(), home.path() / "link.db");
  CHECK(home.wins({"--db", "link.db", "add", "a late walk"}).code == 0);
  CHECK(home.wins({"list", "--words-only"}).out ==
        "a late walk\nan early walk\n");
  CHECK(fs::is_symlink(home.path() / "link.db"));
}

TEST_CASE("a link to nothing makes nothing") {
  const Home home;
  fs::create_symlink(home.path() / "elsewhere.db", home.path() / "link.db");
  check_refused(home, home.path() / "link.db",
                "it is a link to a file that is not there");
  CHECK_FALSE(fs::exists(home.path() / "elsewhere.db"));
}

TEST_CASE("a link to itself is a link to nothing") {
  const Home home;
  fs::create_symlink(home.path() / "link.db", home.path() / "link.db");
  check_refused(home, home.path() / "link.db",
                "it is a link to a file that is not there");
}

TEST_CASE("a linked folder above the journal is as good as any") {
  const Home home;
  fs::create_directory(home.path() / "real");
  fs::create_symlink(home.path() / "real", home.path() / "linked");
  CHECK(home.wins({"--db", "linked/my.db", "add", "said no"}).code == 0);
  CHECK(mode_of(home.path() / "real" / "my.db") == 0600U);
}

TEST_CASE("a pipe, a folder and a device are no journals") {
  const Home home;
  const fs::path pipe = home.path() / "pipe.db";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  check_refused(home, pipe, "it is not an ordinary file");
  const fs::path folder = home.path() / "folder.db";
  fs::create_directory(folder);
  check_refused(home, folder, "it is a folder");
  CHECK(fs::is_empty(folder));
  const fs::path device = home.path() / "device.db";
  fs::create_symlink("/dev/null", device);
  check_refused(home, device, "it is not an ordinary file");
}

TEST_CASE("the file of another account is left alone") {
  if (geteuid() != 0) {
    MESSAGE("skipped here: only root can give a file away");
    return;
  }
  const Home home;
  const fs::path theirs = write(home, "theirs.db", "");
  REQUIRE(chown(theirs.c_str(), 65534, 65534) == 0);
  check_refused(home, theirs, "it belongs to another account");
  CHECK(read_file(theirs).empty());
}

TEST_CASE("a path through a file is told as such") {
  const Home home;
  const fs::path file = write(home, "file", "words");
  const Ending listed = home.wins({"--db", (file / "my.db").string(), "list"});
  CHECK(listed.code == 1);
  CHECK(listed.err == "wins: the journal " + (file / "my.db").string() +
                          " could not be opened: a part of the path is a "
                          "file\n");
  const Ending added =
      home.wins({"--db", (file / "my.db").string(), "add", "rang back"});
  CHECK(added.code == 1);
  CHECK(added.err.find("Here they are, to copy:\nrang back\n") !=
        std::string::npos);
  CHECK(read_file(file) == "words");
}

TEST_CASE("a journal in memory is never taken for one that keeps") {
  const Home home;
  for (const std::string name : {":memory:", ""}) {
    CAPTURE(name);
    for (const std::vector<std::string>& rest :
         std::vector<std::vector<std::string>>{{"add", "rang back"},
                                               {"list"}}) {
      CAPTURE(rest.front());
      std::vector<std::string> command = {"--db", name};
      command.insert(command.end(), rest.begin(), rest.end());
      const Ending ending = home.wins(command);
      CHECK(ending.code == 2);
      CHECK(ending.out.empty());
      CHECK(ending.err.starts_with("wins: the path in --db "));
      CHECK((rest.front() == "list" ||
             ending.err.find("rang back") != std::string::npos ||
             ending.err.find("Nothing was saved.") != std::string::npos));
    }
  }
}

TEST_CASE("a name that SQLite would obey is the name of a file") {
  const Home home;
  const std::string name = "file:x?mode=memory";
  CHECK(home.wins({"--db", name, "add", "rang back"}).code == 0);
  CHECK(home.wins({"--db", name, "list", "--words-only"}).out == "rang back\n");
  CHECK(JournalReader(home.path() / name)
            .number("SELECT count(*) FROM entries") == 1);
  Launch launch = home.launch({"add", "said no"});
  launch.environment.emplace_back("WINS_DB=file::memory:");
  CHECK(run_program(launch).code == 0);
  CHECK(fs::is_regular_file(home.path() / "file::memory:"));
}

}  // namespace wins::test
