// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "support/temp_folder.h"
#include "wins/config/change_settings.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using test::mode_of;
using test::read_file;
using test::TempFolder;

void put(const fs::path& path, const std::string& text) {
  change_settings_file(path.string(), [&](std::string_view) { return text; });
}

std::string refusal(const fs::path& path, const std::string& text) {
  try {
    put(path, text);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "changed";
}

/// How many names there are in the folder.
std::ptrdiff_t names_in(const fs::path& folder) {
  return std::distance(fs::directory_iterator(folder), {});
}

TEST_CASE("a new file and its folders are for this account alone") {
  const TempFolder folder;
  const fs::path file = folder / "config/wins/config.toml";
  put(file, "tone = \"facts\"\n");
  CHECK(read_file(file) == "tone = \"facts\"\n");
  CHECK(mode_of(file) == 0600);
  CHECK(mode_of(folder / "config") == 0700);
  CHECK(mode_of(folder / "config/wins") == 0700);
  CHECK(names_in(folder / "config/wins") == 1);
}

TEST_CASE("a file that is there keeps its mode") {
  const TempFolder folder;
  for (const mode_t mode : {0600U, 0640U, 0644U}) {
    CAPTURE(mode);
    const fs::path file = folder.write("config.toml", "# mine\n", mode);
    put(file, "# ours\n");
    CHECK(read_file(file) == "# ours\n");
    CHECK(mode_of(file) == mode);
  }
}

TEST_CASE("a link stays one, and its target is changed") {
  const TempFolder folder;
  fs::create_directory(folder / "dots");
  const fs::path target = folder.write("dots/wins.toml", "# mine\n", 0644);
  fs::create_symlink("dots/wins.toml", folder / "link");
  fs::create_symlink("link", folder / "config.toml");
  put(folder / "config.toml", "# ours\n");
  CHECK(read_file(target) == "# ours\n");
  CHECK(mode_of(target) == 0644);
  CHECK(fs::read_symlink(folder / "config.toml") == "link");
  CHECK(names_in(folder.path()) == 3);
  CHECK(names_in(folder / "dots") == 1);
}

TEST_CASE("what is no settings file is refused and left alone") {
  const TempFolder folder;
  fs::create_symlink("nowhere", folder / "dangling");
  CHECK(refusal(folder / "dangling", "x") ==
        (folder / "dangling").string() +
            " is a link to a file that is not there");
  CHECK(refusal(folder.path(), "x") ==
        folder.path().string() + " is not a file");
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(refusal(folder / "pipe", "x") ==
        (folder / "pipe").string() + " is not a file");
}

TEST_CASE("64 KiB are written, and a byte more is not") {
  const TempFolder folder;
  const fs::path file = folder.write("config.toml", "# mine\n");
  const std::string most(std::size_t{64} * 1024, '#');
  CHECK(refusal(file, most + "#") ==
        file.string() + " would be larger than 64 KiB");
  CHECK(read_file(file) == "# mine\n");
  CHECK(refusal(file, most) == "changed");
}

TEST_CASE("the same text writes nothing, and no file is made for none") {
  const TempFolder folder;
  const fs::path file = folder.write("config.toml", "# mine\n");
  struct stat before {};
  REQUIRE(stat(file.c_str(), &before) == 0);
  put(file, "# mine\n");
  struct stat after {};
  REQUIRE(stat(file.c_str(), &after) == 0);
  CHECK(before.st_ino == after.st_ino);
  put(folder / "new/config.toml", "");
  CHECK_FALSE(fs::exists(folder / "new"));
}

TEST_CASE("a change that throws leaves everything as it was") {
  const TempFolder folder;
  const auto refuse = [](std::string_view) -> std::string {
    throw UserError("no");
  };
  const fs::path file = folder.write("config.toml", "# mine\n");
  CHECK_THROWS_WITH(change_settings_file(file.string(), refuse), "no");
  CHECK(read_file(file) == "# mine\n");
  CHECK_THROWS_WITH(
      change_settings_file((folder / "new/config.toml").string(), refuse),
      "no");
  CHECK(names_in(folder.path()) == 1);
}

TEST_CASE("what a run that was cut off left behind is used up") {
  const TempFolder folder;
  const fs::path file = folder.write("config.toml", "# mine\n");
  folder.write(".config.toml.wins-new", "tone = \"fa");
  put(file, "# ours\n");
  CHECK(read_file(file) == "# ours\n");
  CHECK(names_in(folder.path()) == 1);
}

}  // namespace
}  // namespace wins
