// SPDX-License-Identifier: MIT
#include "wins/host/fd_text.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string>

#include "support/temp_folder.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using test::read_file;
using test::TempFolder;

std::string all_of(Input& input) {
  std::string text;
  std::array<char, 1000> part{};
  for (std::size_t got = 1; got > 0;) {
    got = input.read(part);
    text.append(part.data(), got);
  }
  return text;
}

TEST_CASE("what is written arrives, in order and whole") {
  const TempFolder folder;
  const std::string path = (folder / "out").string();
  const int fd = open(path.c_str(), O_WRONLY | O_CREAT, 0600);
  FdOutput output(fd);
  const std::string big(200'000, 'b');
  output << "first " << big << '\0' << " last";
  CHECK(read_file(path).size() < big.size() + 12);
  output.flush();
  CHECK(read_file(path) == "first " + big + std::string(1, '\0') + " last");
  CHECK(output.failure() == 0);
  close(fd);
}

TEST_CASE("the reason of the first failed write is remembered") {
  const int fd = open("/dev/full", O_WRONLY);
  FdOutput output(fd);
  output << "x";
  CHECK(output.failure() == 0);
  output.flush();
  CHECK(output.failure() == ENOSPC);
  output << std::string(100'000, 'y');
  CHECK(output.failure() == ENOSPC);
  close(fd);
}

TEST_CASE("a reader that went away is EPIPE") {
  signal(SIGPIPE, SIG_IGN);
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  close(ends[0]);
  FdOutput output(ends[1]);
  output << "x";
  output.flush();
  CHECK(output.failure() == EPIPE);
  close(ends[1]);
  signal(SIGPIPE, SIG_DFL);
}

TEST_CASE("a closed descriptor matters when something is written to it") {
  FdOutput output(-1);
  output.flush();
  CHECK(output.failure() == 0);
  output << "x";
  output.flush();
  CHECK(output.failure() == EBADF);
}

TEST_CASE("a full pipe that does not block is waited for") {
  std::array<int, 2> ends{};
  REQUIRE(pipe2(ends.data(), O_NONBLOCK) == 0);
  const std::string text(300'000, 'p');
  const pid_t writer = fork();
  if (writer == 0) {
    close(ends[0]);
    FdOutput output(ends[1]);
    output << text;
    output.flush();
    _exit(output.failure());
  }
  close(ends[1]);
  fcntl(ends[0], F_SETFL, 0);
  FdInput input(ends[0]);
  CHECK(all_of(input) == text);
  close(ends[0]);
}

TEST_CASE("bytes are read as they are, NUL and all") {
  const TempFolder folder;
  const std::string bytes =
      std::string("a\0b\xFF\n", 5) + std::string(100'000, 'c');
  const int fd = open(folder.write("in", bytes).c_str(), O_RDONLY);
  FdInput input(fd);
  CHECK(all_of(input) == bytes);
  close(fd);
}

TEST_CASE("lines come one by one, and the last needs no end") {
  const TempFolder folder;
  const std::string big(150'000, 'b');
  const std::string bytes = "one\n\n" + big + "\nlast\r";
  const int fd = open(folder.write("in", bytes).c_str(), O_RDONLY);
  FdInput input(fd);
  CHECK(input.line() == "one");
  CHECK(input.line() == "");
  CHECK(input.line() == big);
  CHECK(input.line() == "last\r");
  CHECK_FALSE(input.line().has_value());
  CHECK_FALSE(input.line().has_value());
  close(fd);
}

TEST_CASE("a read that fails is no end of the text") {
  const int folder = open("/", O_RDONLY);
  FdInput input(folder);
  CHECK_THROWS_AS(all_of(input), StorageError);
  CHECK_THROWS_AS(static_cast<void>(input.line()), StorageError);
  close(folder);
}

}  // namespace
}  // namespace wins
