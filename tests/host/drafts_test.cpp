// SPDX-License-Identifier: MIT
#include "wins/host/drafts.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "support/temp_folder.h"
#include "wins/core/error.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using test::mode_of;
using test::read_file;
using test::TempFolder;

/// The mask for as long as this lives.
class Umask {
 public:
  explicit Umask(mode_t mask) : before_(umask(mask)) {}
  ~Umask() { umask(before_); }
  Umask(const Umask&) = delete;
  Umask& operator=(const Umask&) = delete;

 private:
  mode_t before_;
};

TEST_CASE("nobody else may read a draft, whatever the umask") {
  for (const mode_t mask : {0000U, 0022U, 0077U}) {
    CAPTURE(mask);
    const Umask umask(mask);
    const TempFolder folder;
    const fs::path draft = write_draft(folder / "new" / "drafts", "words");
    CHECK(read_file(draft) == "words");
    CHECK(mode_of(draft) == 0600);
    CHECK(mode_of(draft.parent_path()) == 0700);
    CHECK(mode_of(folder / "new") == 0700);

    const auto kept = keep_draft(folder / "kept", "other words");
    REQUIRE(kept.has_value());
    CHECK(read_file(*kept) == "other words");
    CHECK(mode_of(*kept) == 0600);
    CHECK(mode_of(folder / "kept") == 0700);
  }
}

TEST_CASE("discarding an editor's draft leaves nothing of it") {
  const TempFolder folder;
  const fs::path draft = write_draft(folder.path(), "words");
  const fs::path beside = draft.parent_path() / ".words.txt.swp";
  CHECK(fs::copy_file(draft, beside));
  discard_draft(draft);
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("discarding a kept draft leaves the others") {
  const TempFolder folder;
  const auto one = keep_draft(folder.path(), "one");
  const auto two = keep_draft(folder.path(), "two");
  REQUIRE(one.has_value());
  REQUIRE(two.has_value());
  discard_draft(*one);
  CHECK_FALSE(fs::exists(*one));
  CHECK(read_file(*two) == "two");
}

TEST_CASE("a folder of ours that others may read is closed to them") {
  const TempFolder folder;
  fs::create_directory(folder / "drafts");
  fs::permissions(folder / "drafts", fs::perms::all);
  CHECK(keep_draft(folder / "drafts", "words").has_value());
  CHECK(mode_of(folder / "drafts") == 0700);
}

TEST_CASE("words are not kept through a link or in place of a folder") {
  const TempFolder folder;
  fs::create_directory(folder / "elsewhere");
  fs::create_directory_symlink(folder / "elsewhere", folder / "link");
  folder.write("file", "");
  CHECK_FALSE(keep_draft(folder / "link", "words").has_value());
  CHECK_FALSE(keep_draft(folder / "file", "words").has_value());
  CHECK_FALSE(keep_draft(folder / "file" / "below", "words").has_value());
  CHECK(fs::is_empty(folder / "elsewhere"));
}

TEST_CASE("bytes come back from a draft as they went in") {
  const TempFolder folder;
  const std::string bytes =
      std::string("a\0\xFF\n", 4) + std::string(100'000, 'x');
  const fs::path draft = write_draft(folder.path(), bytes);
  CHECK(read_draft(draft) == bytes);
  fs::remove(draft);
  CHECK(read_draft(draft).empty());
}

TEST_CASE("a draft that cannot be written is a StorageError") {
  const TempFolder folder;
  folder.write("file", "");
  CHECK_THROWS_AS((void)write_draft(folder / "file", "words"), StorageError);
}

TEST_CASE("drafts go to memory where there is such a place") {
  const TempFolder folder;
  CHECK(draft_place({{"XDG_RUNTIME_DIR", folder.path().string()}}) ==
        folder.path());
  const auto otherwise = draft_place({{"HOME", "/home/sam"}});
  REQUIRE(otherwise.has_value());
  CHECK(draft_place({{"XDG_RUNTIME_DIR", "/nowhere/at/all"},
                     {"HOME", "/home/sam"}}) == otherwise);
  CHECK(draft_place({{"XDG_RUNTIME_DIR", "relative"}, {"HOME", "/home/sam"}}) ==
        otherwise);
}

}  // namespace
}  // namespace wins
