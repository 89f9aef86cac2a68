// SPDX-License-Identifier: MIT
#include "wins/host/new_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>

#include "support/temp_folder.h"
#include "wins/core/error.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

void put(const fs::path& path, const std::string& text) {
  NewFile file(path);
  file.out() << text;
  file.keep();
}

/// How many things are in the folder.
std::ptrdiff_t count_in(const TempFolder& folder) {
  return std::distance(fs::directory_iterator(folder.path()),
                       fs::directory_iterator());
}

TEST_CASE("new file: a new one is whole, and for this account alone") {
  const TempFolder folder;
  const mode_t before = umask(0);
  put(folder / "page.txt", std::string(100'000, 'x'));
  umask(before);
  CHECK(read_file(folder / "page.txt") == std::string(100'000, 'x'));
  CHECK(mode_of(folder / "page.txt") == 0600);
  CHECK(count_in(folder) == 1);
}

TEST_CASE("new file: one that is there is replaced, also behind a link") {
  const TempFolder folder;
  folder.write("page.txt", "old", 0644);
  fs::create_symlink("page.txt", folder / "link");
  put(folder / "link", "new");
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(read_file(folder / "page.txt") == "new");
  CHECK(mode_of(folder / "page.txt") == 0600);
  CHECK(count_in(folder) == 2);
}

TEST_CASE("new file: a dangling link is replaced, and nothing made behind it") {
  const TempFolder folder;
  fs::create_symlink("nothing", folder / "link");
  put(folder / "link", "new");
  CHECK(read_file(folder / "link") == "new");
  CHECK_FALSE(fs::exists(folder / "nothing"));
}

TEST_CASE("new file: folders, devices and pipes stay what they are") {
  const TempFolder folder;
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  for (const fs::path& path :
       {folder.path(), folder / "pipe", fs::path("/dev/null")}) {
    CAPTURE(path);
    CHECK_THROWS_AS(put(path, "new"), StorageError);
  }
  CHECK(count_in(folder) == 1);
}

TEST_CASE("new file: one that is not kept leaves nothing behind") {
  const TempFolder folder;
  {
    NewFile file(folder / "page.txt");
    file.out() << "half of it";
    file.out().flush();
  }
  CHECK(count_in(folder) == 0);
}

TEST_CASE("new file: a refusal leaves what was there") {
  const TempFolder folder;
  CHECK_THROWS_AS(put(folder / "missing/page.txt", "new"), StorageError);
  CHECK(count_in(folder) == 0);
  if (fs::exists("/dev/full")) {
    CHECK_THROWS_AS(put("/dev/full", "new"), StorageError);
  }
}

}  // namespace
}  // namespace wins::test
