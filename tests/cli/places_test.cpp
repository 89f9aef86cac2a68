// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/fake_host.h"
#include "wins/cli/invocation.h"
#include "wins/core/error.h"

namespace wins::test {
namespace {

Places places(const Environment& env, const Globals& globals = {}) {
  FakeHost fake;
  fake.host.env = env;
  return find_places(globals, fake.host, "/home/jo/work");
}

std::string refusal(const Environment& env, const Globals& globals = {}) {
  try {
    static_cast<void>(places(env, globals));
  } catch (const UsageError& error) {
    return error.what() + std::string(" / ") + error.hint();
  }
  return "taken";
}

TEST_CASE("places: by default the journal is below HOME") {
  const Places found = places({{"HOME", "/home/jo"}});
  CHECK(found.journal == "/home/jo/.local/share/wins/journal.db");
  CHECK(found.drafts == "/home/jo/.local/share/wins/drafts");
  CHECK(found.config == "/home/jo/.config/wins/config.toml");
  CHECK(found.shown == "/home/jo/.local/state/wins/shown");
  CHECK(found.journal_is_default);
}

TEST_CASE("places: the XDG folders count, where they are absolute") {
  const Places found = places({{"HOME", "/home/jo"},
                               {"XDG_DATA_HOME", "/data"},
                               {"XDG_CONFIG_HOME", "conf"}});
  CHECK(found.journal == "/data/wins/journal.db");
  CHECK(found.config == "/home/jo/.config/wins/config.toml");
  CHECK(places({{"XDG_STATE_HOME", "/state"}}).shown == "/state/wins/shown");
  CHECK(places({}).shown.empty());
  CHECK(places({{"HOME", "/h"}, {"XDG_DATA_HOME", ""}}).journal ==
        "/h/.local/share/wins/journal.db");
}

TEST_CASE("places: an option counts before a variable") {
  const Environment env{
      {"HOME", "/h"}, {"WINS_DB", "/v/j"}, {"WINS_CONFIG", "c.toml"}};
  const Places by_variable = places(env);
  CHECK(by_variable.journal == "/v/j");
  CHECK(by_variable.drafts == "/v/drafts");
  CHECK(by_variable.config == "/home/jo/work/c.toml");
  CHECK_FALSE(by_variable.journal_is_default);
  const Places by_option = places(env, {.db = "o.db", .config = "/o.toml"});
  CHECK(by_option.journal == "/home/jo/work/o.db");
  CHECK(by_option.config == "/o.toml");
}

TEST_CASE("places: no text can mean anything else than a file") {
  const Environment env{{"HOME", "/home/jo"}};
  CHECK(places(env, {.db = "file:zz.db?mode=rwc"}).journal ==
        "/home/jo/work/file:zz.db?mode=rwc");
  CHECK(places(env, {.db = " :memory:"}).journal == "/home/jo/work/ :memory:");
  CHECK(refusal(env, {.db = ""}) ==
        "the path in --db is empty / Without --db wins uses its own place.");
  CHECK(refusal({{"HOME", "/h"}, {"WINS_DB", ""}}) ==
        "the path in WINS_DB is empty / Without WINS_DB wins uses its own "
        "place.");
  CHECK(refusal(env, {.db = ":memory:"}) ==
        "the path in --db names no file, and nothing would be kept / A file "
        "works: --db journal.db");
  CHECK(refusal(env, {.db = std::string("a\0b", 3)}) ==
        "the path in --db holds a NUL byte / ");
  CHECK(refusal(env, {.config = "~/c.toml"}) ==
        "the shell left the '~' in --config as it stands / This works: "
        "--config /home/jo/c.toml");
}

TEST_CASE("places: without HOME nothing says where, and that is no failure") {
  const Places found = places({});
  CHECK(found.journal.empty());
  CHECK(found.config.empty());
  CHECK(found.drafts.empty());
  CHECK(places({{"HOME", "relative"}}).journal.empty());
}

}  // namespace
}  // namespace wins::test
