// SPDX-License-Identifier: MIT
#include "wins/host/fd_stream.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <istream>
#include <iterator>
#include <ostream>
#include <string>

#include "support/temp_folder.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using test::read_file;
using test::TempFolder;

TEST_CASE("what is written arrives, in order and whole") {
  const TempFolder folder;
  const std::string path = (folder / "out").string();
  const int fd = open(path.c_str(), O_WRONLY | O_CREAT, 0600);
  FdOutput output(fd);
  std::ostream out(&output);
  const std::string big(200'000, 'b');
  out << "first " << big << '\0' << " last";
  CHECK(read_file(path).size() < big.size() + 12);
  out.flush();
  CHECK(read_file(path) == "first " + big + std::string(1, '\0') + " last");
  CHECK(output.failure() == 0);
  close(fd);
}

TEST_CASE("the reason of the first failed write is remembered") {
  const int fd = open("/dev/full", O_WRONLY);
  FdOutput output(fd);
  std::ostream out(&output);
  out << "x";
  CHECK(output.failure() == 0);
  out.flush();
  CHECK(output.failure() == ENOSPC);
  CHECK(out.bad());
  close(fd);
}

TEST_CASE("a reader that went away is EPIPE") {
  signal(SIGPIPE, SIG_IGN);
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  close(ends[0]);
  FdOutput output(ends[1]);
  std::ostream out(&output);
  out << "x" << std::flush;
  CHECK(output.failure() == EPIPE);
  close(ends[1]);
  signal(SIGPIPE, SIG_DFL);
}

TEST_CASE("a closed descriptor matters when something is written to it") {
  FdOutput output(-1);
  std::ostream out(&output);
  out.flush();
  CHECK(output.failure() == 0);
  out << "x" << std::flush;
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
    std::ostream(&output) << text << std::flush;
    _exit(output.failure());
  }
  close(ends[1]);
  fcntl(ends[0], F_SETFL, 0);
  FdInput input(ends[0]);
  std::istream in(&input);
  const std::string read(std::istreambuf_iterator<char>(in), {});
  CHECK(read == text);
  close(ends[0]);
}

TEST_CASE("bytes are read as they are, NUL and all") {
  const TempFolder folder;
  const std::string bytes =
      std::string("a\0b\xFF\n", 5) + std::string(100'000, 'c');
  const int fd = open(folder.write("in", bytes).c_str(), O_RDONLY);
  FdInput input(fd);
  std::istream in(&input);
  CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == bytes);
  CHECK(in.good());
  close(fd);
}

TEST_CASE("a read that fails is no end of the text") {
  const int folder = open("/", O_RDONLY);
  FdInput input(folder);
  CHECK_THROWS_AS((void)input.sgetc(), StorageError);
  std::istream in(&input);
  std::string line;
  CHECK_FALSE(std::getline(in, line));
  CHECK(in.bad());
  close(folder);
}

}  // namespace
}  // namespace wins
