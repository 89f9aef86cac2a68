// SPDX-License-Identifier: MIT
#include "wins/host/line_reader.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <csignal>
#include <string>
#include <vector>

#include "support/pty.h"
#include "support/temp_folder.h"

namespace wins {
namespace {

using test::Pty;
using test::same_mode;

constexpr std::string_view kControlC = "\x03";
constexpr std::string_view kControlD = "\x04";
constexpr std::string_view kControlU = "\x15";
constexpr std::string_view kControlW = "\x17";
constexpr std::string_view kControlZ = "\x1A";
constexpr std::string_view kBackspace = "\x7F";

Pty::Setup probe(std::vector<std::string> environment = {"TERM=xterm",
                                                         "LC_ALL=C.UTF-8"}) {
  return {.command = {WINS_LINE_READER_PROBE},
          .environment = std::move(environment)};
}

std::string got(std::string_view bytes) {
  std::string line = "got ";
  for (const char byte : bytes) {
    line += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  }
  return line + "\r\n";
}

std::string typed(std::initializer_list<std::string_view> keys) {
  std::string all;
  for (const std::string_view key : keys) {
    all += key;
  }
  return all + "\r";
}

TEST_CASE("what is typed comes back byte for byte") {
  struct Case {
    std::string keys;
    std::string line;
  };
  const std::vector<Case> cases = {
      {typed({"told mum i can't!! +family"}), "told mum i can't!! +family"},
      {typed({""}), ""},
      {typed({"caf\u00E9", kBackspace}), "caf"},
      {typed({"me \U0001F469\u200D\U0001F469\u200D\U0001F467", kBackspace}),
       "me "},
      {typed({"e\u0301x", kBackspace, kBackspace}), ""},
      {typed({"one two  ", kControlW, "2"}), "one 2"},
      {typed({"one two", kControlU, "3"}), "3"},
      {typed({"abc", kControlD}), "abc"},
      {typed({"a\x1B[Db\x1B[1;5Cc\x1BOPd"}), "abcd"},
      {typed({"tab\there"}), "tab\there"},
      {typed({"a\x01z"}), "a\x01z"},
      {typed({"lone \xC3 and \xFF"}), "lone \xC3 and \xFF"},
      {typed({"\x1B[200~one\rtwo\x1B[201~ three"}), "one\ntwo three"},
  };
  Pty pty(probe());
  for (const Case& each : cases) {
    CAPTURE(each.keys);
    REQUIRE(pty.see("say> "));
    pty.type(each.keys);
    CHECK(pty.see(got(each.line)));
  }
  REQUIRE(pty.see("say> "));
  pty.type(kControlD);
  CHECK(pty.see("left"));
  CHECK(pty.wait() == 0);
}

TEST_CASE("64 KiB come through in one line") {
  const std::string line(std::size_t{64} * 1024, 'w');
  Pty pty(probe());
  REQUIRE(pty.see("say> "));
  pty.type(line + "\r");
  CHECK(pty.see(got(line)));
}

TEST_CASE("every byte is kept whatever the locale") {
  Pty pty(probe({"TERM=xterm", "LC_ALL=C"}));
  REQUIRE(pty.see("say> "));
  pty.type("d\u00E9j\xE0\r");
  CHECK(pty.see(got("d\u00E9j\xE0")));
}

TEST_CASE("what is typed ahead answers the next question") {
  Pty pty(probe());
  pty.type("one\rtwo\r");
  CHECK(pty.see(got("one")));
  CHECK(pty.see(got("two")));
}

TEST_CASE("the terminal is in its former mode on every way out") {
  struct Case {
    int signal;
    int code;
  };
  for (const Case& each : {Case{SIGINT, 130}, Case{SIGTERM, 143},
                           Case{SIGHUP, 129}, Case{SIGQUIT, 131}}) {
    CAPTURE(each.signal);
    Pty pty(probe());
    const termios before = pty.mode_at_start();
    REQUIRE(pty.see("say> "));
    pty.type("half a ");
    REQUIRE(pty.see("half a "));
    CHECK_FALSE(same_mode(pty.mode(), before));
    pty.signal(each.signal);
    CHECK(pty.wait() == each.code);
    CHECK(same_mode(pty.mode(), before));
    CHECK(pty.screen().ends_with("\x1B[?2004l"));
  }
}

TEST_CASE("Ctrl-C ends the program as a signal does") {
  Pty pty(probe());
  const termios before = pty.mode_at_start();
  REQUIRE(pty.see("say> "));
  pty.type(kControlC);
  CHECK(pty.wait() == 130);
  CHECK(same_mode(pty.mode(), before));
}

TEST_CASE("Ctrl-Z stops it, and fg shows the line again") {
  Pty pty(
      {.command = {"/bin/sh", "-i"},
       .environment = {"TERM=xterm", "LC_ALL=C.UTF-8", "PS1=shell$ ", "ENV="}});
  REQUIRE(pty.see("shell$ "));
  pty.type(std::string(WINS_LINE_READER_PROBE) + "\r");
  REQUIRE(pty.see("\r\n"));
  REQUIRE(pty.see("say> "));
  pty.type("half");
  REQUIRE(pty.see("half"));
  pty.type(kControlZ);
  REQUIRE(pty.see("\x1B[?2004l"));
  REQUIRE(pty.see("shell$ "));
  CHECK((pty.mode().c_lflag & ECHO) != 0);
  pty.type("fg\r");
  REQUIRE(pty.see("say> half"));
  pty.type(" done\r");
  CHECK(pty.see(got("half done")));
  REQUIRE(pty.see("say> "));
  pty.type(kControlD);
  CHECK(pty.see("left"));
}

TEST_CASE("a dumb terminal is sent no escape") {
  Pty pty(probe({"TERM=dumb", "LC_ALL=C.UTF-8"}));
  const termios before = pty.mode_at_start();
  REQUIRE(pty.see("say> "));
  pty.type("one\x1B[Atwo\x01" + std::string(kBackspace));
  REQUIRE(pty.see("onetwo"));
  pty.type("\r");
  CHECK(pty.see(got("onetwo")));
  REQUIRE(pty.see("say> "));
  pty.type(kControlD);
  CHECK(pty.wait() == 0);
  CHECK(pty.screen().find('\x1B') == std::string::npos);
  CHECK(pty.screen().find('\x01') == std::string::npos);
  CHECK(same_mode(pty.mode(), before));
}

TEST_CASE("control characters are shown as letters, never sent raw") {
  Pty pty(probe());
  REQUIRE(pty.see("say> "));
  pty.type("a\x01\x07\x1B[200~\x1B]0;title\x07\x1B[201~z");
  CHECK(pty.see("z"));
  CHECK(pty.screen().find("a^A^G^[]0;title^G") != std::string::npos);
  CHECK(pty.screen().find('\x07') == std::string::npos);
}

TEST_CASE("bracketed paste is on for the question and off after it") {
  Pty pty(probe());
  CHECK(pty.see("\x1B[?2004h"));
  pty.type("x\r");
  CHECK(pty.see("\x1B[?2004l"));
  CHECK(pty.see(got("x")));
}

TEST_CASE("when the terminal goes away the words come back") {
  const test::TempFolder folder;
  // SIGHUP ignored, as after nohup.
  Pty pty(
      {.command = {"/bin/sh", "-c",
                   "trap '' HUP; exec " + std::string(WINS_LINE_READER_PROBE)},
       .environment = {"TERM=xterm"},
       .output_file = (folder / "out").string()});
  REQUIRE(pty.see("say> "));
  pty.type("kept");
  REQUIRE(pty.see("kept"));
  pty.hang_up();
  CHECK(pty.wait() == 0);
  CHECK(test::read_file(folder / "out") == "got 6b657074\nleft\n");
}

}  // namespace
}  // namespace wins
