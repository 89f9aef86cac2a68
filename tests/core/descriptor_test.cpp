// SPDX-License-Identifier: MIT
#include "wins/core/descriptor.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <span>
#include <string>

#include "support/temp_folder.h"

namespace wins::test {
namespace {

Descriptor new_file(const std::filesystem::path& path) {
  return Descriptor(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
}

std::span<const std::byte> bytes_of(const std::string& text) {
  return std::as_bytes(std::span(text));
}

bool is_open(int number) {
  return fcntl(number, F_GETFD) != -1;
}

}  // namespace

TEST_CASE("descriptor: it closes itself, and what was moved from does not") {
  const TempFolder folder;
  int number = -1;
  {
    Descriptor first = new_file(folder / "file");
    number = first.number();
    const Descriptor second(std::move(first));
    CHECK(second.number() == number);
    CHECK_FALSE(first.is_open());  // NOLINT(bugprone-use-after-move)
    CHECK(is_open(number));
  }
  CHECK_FALSE(is_open(number));
}

TEST_CASE("descriptor: what was written is read, from its begin or a place") {
  const TempFolder folder;
  const Descriptor file = new_file(folder / "file");
  // More than one part of a read, and not a whole number of them.
  std::string written(200'001, 'w');
  written.back() = '.';
  REQUIRE(write_all(file, bytes_of(written)));
  CHECK(read_begin(file) == written);
  CHECK(read_begin(file, 70'000) == written.substr(0, 70'000));
  CHECK(read_begin(file, 0) == "");
  std::string end(10, ' ');
  CHECK(read_at(file, std::as_writable_bytes(std::span(end)), 199'998) == 3);
  CHECK(end == "ww.       ");
  CHECK(read_at(file, std::as_writable_bytes(std::span(end)), 300'000) == 0);
}

TEST_CASE("descriptor: what the system refuses is told with its number") {
  const TempFolder folder;
  const Descriptor file = new_file(folder / "file");
  const Descriptor closed_to_writing(
      open((folder / "file").c_str(), O_RDONLY | O_CLOEXEC));
  CHECK_FALSE(write_all(closed_to_writing, bytes_of("words")));
  CHECK(errno == EBADF);
  const Descriptor full(open("/dev/full", O_WRONLY | O_CLOEXEC));
  CHECK_FALSE(write_all(full, bytes_of("words")));
  CHECK(errno == ENOSPC);
  CHECK_FALSE(read_begin(Descriptor(-1)).has_value());
  CHECK(errno == EBADF);
}

TEST_CASE("descriptor: folders are made for this account alone") {
  const TempFolder folder;
  const mode_t before = umask(0);
  CHECK(make_private_folders(folder / "one" / "two"));
  umask(before);
  for (const std::filesystem::path& made :
       {folder / "one", folder / "one" / "two"}) {
    struct stat facts {};
    REQUIRE(stat(made.c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777U) == 0700U);
  }
  CHECK(make_private_folders(folder / "one" / "two"));
  static_cast<void>(new_file(folder / "file"));
  CHECK_FALSE(make_private_folders(folder / "file" / "two"));
  CHECK(errno == ENOTDIR);
}

}  // namespace wins::test
