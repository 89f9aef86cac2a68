// SPDX-License-Identifier: MIT
#include "wins/host/environment.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "wins/core/error.h"
#include "wins/host/system_zone.h"

namespace wins {
namespace {

TEST_CASE("the locale says whether the terminal reads UTF-8") {
  struct Case {
    Environment env;
    bool utf8;
  };
  const std::vector<Case> cases = {
      {{}, false},
      {{{"LANG", "C"}}, false},
      {{{"LANG", "POSIX"}}, false},
      {{{"LANG", "en_GB"}}, false},
      {{{"LANG", "en_GB.UTF-8"}}, true},
      {{{"LANG", "en_GB.utf8"}}, true},
      {{{"LANG", "C.UTF-8"}}, true},
      {{{"LANG", "de_DE.UTF-8@euro"}}, true},
      {{{"LANG", "de_DE.ISO-8859-1"}}, false},
      {{{"LANG", "en_GB.UTF-8"}, {"LC_ALL", "C"}}, false},
      {{{"LANG", "C"}, {"LC_CTYPE", "en_GB.UTF-8"}}, true},
      {{{"LANG", "C.UTF-8"}, {"LC_ALL", ""}}, true},
  };
  for (const Case& each : cases) {
    CAPTURE(each.env.size());
    CHECK(is_utf8_locale(each.env) == each.utf8);
  }
}

TEST_CASE("COLUMNS is the width where it is a number") {
  CHECK(read_terminal({{"COLUMNS", "40"}}).columns == 40);
  const int otherwise = read_terminal({}).columns;
  for (const char* odd : {"", "0", "-4", "wide", "40x", "999999999999"}) {
    CAPTURE(odd);
    CHECK(read_terminal({{"COLUMNS", odd}}).columns == otherwise);
  }
}

TEST_CASE("a terminal without a name is a dumb one") {
  CHECK(read_terminal({}).dumb);
  CHECK(read_terminal({{"TERM", ""}}).dumb);
  CHECK(read_terminal({{"TERM", "dumb"}}).dumb);
  CHECK_FALSE(read_terminal({{"TERM", "xterm"}}).dumb);
}

TEST_CASE("variables that wins does not know stay out") {
  setenv("WINS_SOMETHING_ELSE", "x", 1);
  setenv("WINS_DB", "/journal", 1);
  const Environment env = read_environment();
  CHECK(env.find("WINS_SOMETHING_ELSE") == env.end());
  REQUIRE(env.find("WINS_DB") != env.end());
  CHECK(env.find("WINS_DB")->second == "/journal");
  unsetenv("WINS_SOMETHING_ELSE");
  unsetenv("WINS_DB");
}

TEST_CASE("WINS_NOW is read with its offset, or on the clock of TZ") {
  setenv("TZ", "America/New_York", 1);
  const SystemZone zone;
  const auto at = [&zone](const char* now) {
    return rfc3339(read_now({{"WINS_NOW", now}}, zone),
                   std::chrono::minutes(0));
  };
  CHECK(at("2026-11-04T15:20:00+00:00") == "2026-11-04T15:20:00+00:00");
  CHECK(at("2026-11-04T15:20:00Z") == "2026-11-04T15:20:00+00:00");
  CHECK(at("2026-11-04T15:20:00+02:00") == "2026-11-04T13:20:00+00:00");
  CHECK(at("2026-11-04T15:20:00") == "2026-11-04T20:20:00+00:00");
  CHECK(at("2026-07-04T15:20:00") == "2026-07-04T19:20:00+00:00");
  unsetenv("TZ");
}

TEST_CASE("a WINS_NOW that is no moment is refused") {
  const SystemZone zone;
  for (const char* now : {"", "now", "2026-11-04", "2026-13-04T15:20:00",
                          "2026-11-04T15:20:00+02:00 ", "1"}) {
    CAPTURE(now);
    CHECK_THROWS_AS((void)read_now({{"WINS_NOW", now}}, zone), UsageError);
  }
  CHECK_THROWS_WITH((void)read_now({{"WINS_NOW", "so\x1B[1mon"}}, zone),
                    "WINS_NOW is 'so\u241B[1mon', and wins reads a day and a "
                    "time there");
}

TEST_CASE("without WINS_NOW the clock is read in whole seconds") {
  const SystemZone zone;
  const auto before = std::chrono::system_clock::now();
  const Instant now = read_now({}, zone);
  CHECK(now >= before - std::chrono::seconds(1));
  CHECK(now <= std::chrono::system_clock::now());
}

TEST_CASE("WINS_SEED is a decimal number") {
  CHECK(read_seed({}) == std::nullopt);
  CHECK(read_seed({{"WINS_SEED", "0"}}) == 0U);
  CHECK(read_seed({{"WINS_SEED", "18446744073709551615"}}) ==
        18446744073709551615U);
  for (const char* odd :
       {"", "-1", "+1", "1.5", "0x1", " 1", "1 ", "18446744073709551616"}) {
    CAPTURE(odd);
    CHECK_THROWS_AS((void)read_seed({{"WINS_SEED", odd}}), UsageError);
  }
}

}  // namespace
}  // namespace wins
