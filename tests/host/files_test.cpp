// SPDX-License-Identifier: MIT
#include "wins/host/files.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

#include "support/temp_folder.h"

namespace wins::test {

namespace fs = std::filesystem;

TEST_CASE("files: what the system says of files, folders and links") {
  const TempFolder folder;
  const Files files = real_files();
  std::ofstream(folder / "a.txt") << "words";
  fs::permissions(folder / "a.txt", fs::perms(0640));
  fs::create_symlink("a.txt", folder / "link");
  fs::create_symlink("nothing", folder / "dangling");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  const FileFacts facts = files.facts(folder / "a.txt");
  CHECK(facts.type == FileType::file);
  CHECK(facts.mode == 0640U);
  CHECK(facts.bytes == 5);
  CHECK(facts.is_ours);
  CHECK_FALSE(facts.is_link);
  CHECK(files.facts(folder / "link").is_link);
  CHECK(files.facts(folder / "link").type == FileType::file);
  CHECK(files.facts(folder / "dangling").type == FileType::missing);
  CHECK(files.facts(folder / "pipe").type == FileType::other);
  CHECK(files.facts(folder.path()).type == FileType::folder);
  CHECK(files.names(folder.path()) ==
        std::vector<std::string>{"a.txt", "dangling", "link", "pipe"});
  CHECK(files.names(folder / "not there").empty());
}

TEST_CASE("files: the end of a long text, and nothing of what is none") {
  const TempFolder folder;
  const Files files = real_files();
  std::ofstream(folder / "a.txt") << "one two";
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(files.text(folder / "a.txt", 100) ==
        std::optional<std::string>("one two"));
  CHECK(files.text(folder / "a.txt", 3) == std::optional<std::string>("two"));
  CHECK_FALSE(files.text(folder / "pipe", 3).has_value());
  CHECK_FALSE(files.text(folder / "not there", 3).has_value());
  CHECK(files.disk(folder / "not there") == Disk::local);
}

}  // namespace wins::test
