// SPDX-License-Identifier: MIT
#include "wins/host/shown.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "support/temp_folder.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using test::mode_of;
using test::read_file;
using test::TempFolder;

Day day(int number) {
  return Day(std::chrono::days(number));
}

Shown shown(std::string what, std::string id, int number) {
  return {.what = std::move(what), .id = std::move(id), .day = day(number)};
}

TEST_CASE("shown: a line is what, id and day") {
  const std::vector<Shown> lines = {shown("asked", "session.rituals", 0),
                                    shown("entry", "41", 365)};
  CHECK(shown_text(lines) ==
        "asked\tsession.rituals\t1970-01-01\nentry\t41\t1971-01-01\n");
  CHECK(parse_shown(shown_text(lines)) == lines);
}

TEST_CASE("shown: what is no such line is left out of account") {
  CHECK(parse_shown("\n"
                    "asked\n"
                    "\t41\t1970-01-01\n"
                    "entry\t\t1970-01-01\n"
                    "entry\t41\tyesterday\n"
                    "entry\t41\t1970-01-01\tmore\n"
                    "entry\t42\t1970-01-01") ==
        std::vector<Shown>{shown("entry", "42", 0)});
}

TEST_CASE("shown: the same thing has one line, of the last day") {
  std::vector<Shown> lines = {shown("entry", "1", 1), shown("entry", "2", 2)};
  put_shown(lines, shown("entry", "1", 3));
  put_shown(lines, shown("message", "1", 3));
  CHECK(lines == std::vector<Shown>{shown("entry", "2", 2),
                                    shown("entry", "1", 3),
                                    shown("message", "1", 3)});
}

TEST_CASE("shown: of one sort a bounded number stays, and others stay") {
  std::vector<Shown> lines = {shown("asked", "session.rituals", 0)};
  for (int i = 0; i < 1001; ++i) {
    put_shown(lines, shown("entry", std::to_string(i), i));
  }
  CHECK(lines.size() == 1001U);
  CHECK(lines.front() == shown("asked", "session.rituals", 0));
  CHECK(lines[1] == shown("entry", "1", 1));
}

TEST_CASE("shown: the file is made with its folders, for nobody else") {
  const TempFolder folder;
  const fs::path file = folder / "state" / "wins" / "shown";
  CHECK(read_shown(file).empty());
  CHECK(note_shown(file, shown("entry", "1", 1)));
  CHECK(note_shown(file, shown("entry", "2", 2)));
  CHECK(read_file(file) == "entry\t1\t1970-01-02\nentry\t2\t1970-01-03\n");
  CHECK(mode_of(file) == 0600);
  CHECK(mode_of(file.parent_path()) == 0700);
  CHECK(std::distance(fs::directory_iterator(file.parent_path()),
                      fs::directory_iterator()) == 1);
  CHECK(read_shown(file) ==
        std::vector<Shown>{shown("entry", "1", 1), shown("entry", "2", 2)});
}

TEST_CASE("shown: without a place nothing is kept and nothing fails") {
  CHECK_FALSE(note_shown({}, shown("entry", "1", 1)));
  CHECK(read_shown({}).empty());
}

TEST_CASE("shown: a place that takes no file is no news") {
  const TempFolder folder;
  std::ofstream(folder / "file") << "x";
  CHECK_FALSE(note_shown(folder / "file" / "shown", shown("entry", "1", 1)));
  fs::create_directory(folder / "shown");
  CHECK_FALSE(note_shown(folder / "shown", shown("entry", "1", 1)));
  CHECK(read_shown(folder / "shown").empty());
  CHECK(std::distance(fs::directory_iterator(folder.path()),
                      fs::directory_iterator()) == 2);
}

TEST_CASE("shown: a pipe in its place is not waited for") {
  const TempFolder folder;
  const fs::path pipe = folder / "shown";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(read_shown(pipe).empty());
}

}  // namespace
}  // namespace wins
