// SPDX-License-Identifier: MIT
#include "wins/host/real_host.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>
#include <cstdlib>
#include <string>
#include <vector>

#include "support/temp_folder.h"

namespace wins {
namespace {

using test::read_file;
using test::TempFolder;

struct Ran {
  int code = 0;
  std::string out{};
  std::string err{};
};

/// Runs a line of shell in which PROBE is the probe. What goes to stdout and
/// to the file `err` comes back.
Ran shell(const std::string& line) {
  const TempFolder folder;
  const std::string set = "cd '" + folder.path().string() +
                          "' && PROBE='" WINS_REAL_HOST_PROBE "'; ";
  const int status = std::system((set + "{ " + line + " ; } >out").c_str());
  return {.code = WEXITSTATUS(status),
          .out = read_file(folder / "out"),
          .err = read_file(folder / "err")};
}

TEST_CASE("constructed first, it closes our files to others") {
  const mode_t before = umask(022);
  {
    RealHost computer;
    CHECK(umask(022) == 077);
  }
  umask(before);
  struct sigaction pipe {};
  struct sigaction size {};
  sigaction(SIGPIPE, nullptr, &pipe);
  sigaction(SIGXFSZ, nullptr, &size);
  CHECK((pipe.sa_handler == SIG_IGN));
  CHECK((size.sa_handler == SIG_IGN));
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXFSZ, SIG_DFL);
}

TEST_CASE("WINS_SEED and WINS_NOW stand in for chance and the clock") {
  setenv("WINS_SEED", "41", 1);
  setenv("WINS_NOW", "2026-11-04T15:20:00Z", 1);
  RealHost computer;
  CHECK(computer.host().seed == 41);
  CHECK(rfc3339(computer.host().now, std::chrono::minutes(0)) ==
        "2026-11-04T15:20:00+00:00");
  CHECK(computer.host().new_uid() != computer.host().new_uid());
  unsetenv("WINS_SEED");
  unsetenv("WINS_NOW");
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXFSZ, SIG_DFL);
}

TEST_CASE("without WINS_SEED two runs differ") {
  RealHost one;
  RealHost two;
  CHECK(one.host().seed != two.host().seed);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXFSZ, SIG_DFL);
}

TEST_CASE("a WINS_NOW that cannot be read ends the run") {
  CHECK(shell("WINS_NOW=soon $PROBE write 1 2>err").code == 2);
}

TEST_CASE("how the output fared is told truly") {
  struct Case {
    std::string line;
    std::string state;
  };
  const std::vector<Case> cases = {
      {"$PROBE write 100 2>err", "fine\n"},
      {"$PROBE write 1 2>err >/dev/full", "failed\n"},
      {"$PROBE write 1000000 2>err >/dev/full", "lost, failed\n"},
      {"$PROBE write 0 2>err >/dev/full", "fine\n"},
      {"$PROBE write 1 2>err >&-", "failed\n"},
      {"$PROBE write 0 2>err >&-", "fine\n"},
      {"{ $PROBE write 1000000 2>err; } | true", "lost, closed\n"},
      {"{ $PROBE write 1000000 2>err; } | head -c 1", "lost, closed\n"},
      {"(ulimit -f 1; $PROBE write 1000000 2>err)", "lost, failed\n"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.line);
    CHECK(shell(each.line).err == each.state);
  }
}

TEST_CASE("a closed stdout is no file that is opened later") {
  const Ran ran = shell(
      "$PROBE page 5 /bin/sh -c 'cat >paged' 2>err >&-; "
      "cat paged");
  CHECK(ran.out == "xxxxx");
  CHECK(ran.err == "fine\n");
}

TEST_CASE("a confined process opens no socket and starts no program") {
  const Ran ran = shell("$PROBE confine 2>err");
  CHECK(ran.out == "no socket, no program\n");
  CHECK(ran.err == "fine\n");
}

TEST_CASE("a pager shows the output and is waited for") {
  const Ran ran = shell(
      "$PROBE page 100000 /bin/sh -c "
      "'sleep 0.1; wc -c; echo $LESSHISTFILE $LESSSECURE' 2>err");
  CHECK(ran.out == "100000\n- 1\n");
  CHECK(ran.err == "fine\n");
}

TEST_CASE("a pager that leaves early is a closed output") {
  CHECK(shell("$PROBE page 1000000 true 2>err").err == "lost, closed\n");
}

TEST_CASE("a pager that is not there is a UserError") {
  CHECK(shell("$PROBE page 5 /no/such/pager 2>err").code == 1);
}

TEST_CASE("a question off a terminal reads a line of stdin") {
  CHECK(shell("printf 'one\\ntwo\\n' | $PROBE ask 2>err").out == "one\n");
  CHECK(shell("$PROBE ask 2>err <&-").out == "nothing\n");
}

}  // namespace
}  // namespace wins
