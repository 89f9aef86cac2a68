// SPDX-License-Identifier: MIT
#include "../../src/cli/looks.h"

#include <doctest/doctest.h>

#include "support/fake_host.h"

namespace wins::test {
namespace {

struct ColorCase {
  std::string name;
  Globals globals{};
  Environment env{};
  bool terminal = true;
  bool dumb = false;
  WhenColor setting = WhenColor::automatic;
  bool color = false;
};

TEST_CASE(
    "looks: an option counts before the environment, that before the "
    "settings") {
  const std::vector<ColorCase> cases = {
      {.name = "a terminal", .color = true},
      {.name = "a pipe", .terminal = false},
      {.name = "TERM=dumb", .dumb = true},
      {.name = "NO_COLOR", .env = {{"NO_COLOR", "1"}}},
      {.name = "NO_COLOR empty", .env = {{"NO_COLOR", ""}}, .color = true},
      {.name = "CLICOLOR=0", .env = {{"CLICOLOR", "0"}}},
      {.name = "the settings", .setting = WhenColor::never},
      {.name = "forced in a pipe",
       .env = {{"CLICOLOR_FORCE", "1"}},
       .terminal = false,
       .color = true},
      {.name = "not forced",
       .env = {{"CLICOLOR_FORCE", "0"}},
       .terminal = false},
      {.name = "forced over the settings",
       .env = {{"CLICOLOR_FORCE", "1"}},
       .setting = WhenColor::never,
       .color = true},
      {.name = "NO_COLOR over forced",
       .env = {{"CLICOLOR_FORCE", "1"}, {"NO_COLOR", "1"}}},
      {.name = "--color always over NO_COLOR",
       .globals = {.color = "always"},
       .env = {{"NO_COLOR", "1"}},
       .terminal = false,
       .color = true},
      {.name = "--color never", .globals = {.color = "never"}},
      {.name = "--no-color", .globals = {.no_color = true}},
      {.name = "--color auto in a pipe",
       .globals = {.color = "auto"},
       .terminal = false},
  };
  for (const ColorCase& one : cases) {
    CAPTURE(one.name);
    FakeHost fake;
    fake.host.env = one.env;
    fake.host.terminal.output = one.terminal;
    fake.host.terminal.dumb = one.dumb;
    Settings settings;
    settings.color = one.setting;
    CHECK(choose_style(one.globals, settings, fake.host).color == one.color);
  }
}

TEST_CASE("looks: lines are broken on a terminal, or where COLUMNS is set") {
  FakeHost fake;
  fake.host.terminal.columns = 40;
  CHECK_FALSE(choose_style({}, {}, fake.host).columns.has_value());
  fake.host.env["COLUMNS"] = "40";
  CHECK(choose_style({}, {}, fake.host).columns == 40);
  fake.host.env.clear();
  fake.host.terminal.output = true;
  CHECK(choose_style({}, {}, fake.host).columns == 40);
}

TEST_CASE("looks: ASCII by option, by setting, or by the terminal") {
  FakeHost fake;
  CHECK_FALSE(choose_style({}, {}, fake.host).ascii);
  CHECK(choose_style({.ascii = true}, {}, fake.host).ascii);
  Settings settings;
  settings.ascii = true;
  CHECK(choose_style({}, settings, fake.host).ascii);
  fake.host.terminal.utf8 = false;
  CHECK(choose_style({}, {}, fake.host).ascii);
}

TEST_CASE("looks: today is the day that now counts for") {
  FakeHost fake;
  fake.host.now = utc_instant("2026-11-04T01:30:00Z");
  Settings settings;
  CHECK(iso_day(choose_style({}, settings, fake.host).today) == "2026-11-04");
  settings.day_starts = std::chrono::hours(4);
  CHECK(iso_day(choose_style({}, settings, fake.host).today) == "2026-11-03");
}

struct PagerCase {
  std::string name;
  Globals globals{};
  Environment env{};
  bool setting = false;
  bool terminal = true;
  std::vector<std::string> command{};
};

TEST_CASE("looks: a pager is started where one is asked for, and no other") {
  const std::vector<PagerCase> cases = {
      {.name = "PAGER alone", .env = {{"PAGER", "more"}}},
      {.name = "WINS_PAGER",
       .env = {{"WINS_PAGER", "less  -R"}, {"PAGER", "more"}},
       .command = {"less", "-R"}},
      {.name = "the setting", .setting = true, .command = {"less"}},
      {.name = "the setting with PAGER",
       .env = {{"PAGER", "more -s"}},
       .setting = true,
       .command = {"more", "-s"}},
      {.name = "WINS_PAGER empty",
       .env = {{"WINS_PAGER", ""}},
       .setting = true},
      {.name = "--no-pager",
       .globals = {.no_pager = true},
       .env = {{"WINS_PAGER", "less"}}},
      {.name = "a pipe", .env = {{"WINS_PAGER", "less"}}, .terminal = false},
  };
  for (const PagerCase& one : cases) {
    CAPTURE(one.name);
    FakeHost fake;
    fake.host.env = one.env;
    fake.host.terminal.output = one.terminal;
    Settings settings;
    settings.pager = one.setting;
    CHECK(choose_pager(one.globals, settings, fake.host) == one.command);
  }
}

}  // namespace
}  // namespace wins::test
