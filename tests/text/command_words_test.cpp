// SPDX-License-Identifier: MIT
#include "wins/text/command_words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace wins {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("a command is split as a shell would split it") {
  struct Case {
    std::string_view command;
    Words words;
  };
  const std::vector<Case> cases = {
      {"nano", {"nano"}},
      {"code --wait", {"code", "--wait"}},
      {"  ed \t -x\n", {"ed", "-x"}},
      {"'/opt/my editor/ed' -x", {"/opt/my editor/ed", "-x"}},
      {"\"/opt/my editor/ed\"", {"/opt/my editor/ed"}},
      {"/opt/my\\ editor/ed", {"/opt/my editor/ed"}},
      {"ed --cmd 'set \"x\"'", {"ed", "--cmd", "set \"x\""}},
      {"ed \"a \\\"b\\\" \\\\ \\n\"", {"ed", "a \"b\" \\ \\n"}},
      {"ed 'a\\b'", {"ed", "a\\b"}},
      {"e'd' a\"b\"c", {"ed", "abc"}},
      {"ed ''", {"ed", ""}},
      {"", {}},
      {"  \t ", {}},
      {"ed\\", {"ed\\"}},
      {"ed 'open end", {"ed", "open end"}},
      {"\u00E9diteur \u2014x", {"\u00E9diteur", "\u2014x"}},
  };
  for (const Case& each : cases) {
    CAPTURE(each.command);
    CHECK(split_command(each.command) == each.words);
  }
}

TEST_CASE("nothing else of a shell is known") {
  CHECK(split_command("ed $HOME `id` ~ * ; rm | x > y & # z") ==
        Words{"ed", "$HOME", "`id`", "~", "*", ";", "rm", "|", "x", ">", "y",
              "&", "#", "z"});
}

}  // namespace
}  // namespace wins
