// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "wins/config/settings.h"

namespace wins {
namespace {

using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

Settings read(std::string_view toml) {
  return parse_settings(toml, "config.toml").settings;
}

std::vector<std::string> unknown(std::string_view toml) {
  return parse_settings(toml, "config.toml").unknown;
}

SettingsError failure(std::string_view toml) {
  try {
    (void)parse_settings(toml, "config.toml");
  } catch (const SettingsError& failure) {
    return failure;
  }
  FAIL("the settings were read");
  return SettingsError("");
}

std::string sentence(std::string_view toml) {
  return failure(toml).what();
}

/// The value of `key` in force after reading, as TOML.
std::string shown(std::string_view key, std::string_view toml) {
  return find_setting(key)->show(read(toml));
}

TEST_CASE("every setting has the default of the manual") {
  struct Case {
    std::string_view key;
    std::string_view value;
  };
  const std::vector<Case> cases = {
      {"tone", "\"gentle\""},
      {"role", "\"person\""},
      {"closing", ""},
      {"add.details", "true"},
      {"add.guess", "true"},
      {"measures.off", "[]"},
      {"kinds.extra", "[]"},
      {"calendar.day_starts", "\"00:00\""},
      {"calendar.week_starts", "\"monday\""},
      {"reflect.ask", "true"},
      {"reflect.skip_tags", "[]"},
      {"reflect.skip_dates", "[]"},
      {"celebrate.ways", "[]"},
      {"session.rituals", "[]"},
      {"support.contacts", "[]"},
      {"support.hint", "\"matched\""},
      {"backup.daily", "true"},
      {"display.color", "\"auto\""},
      {"display.ascii", "false"},
      {"display.pager", "false"},
      {"completion.tags", "true"},
      {"editor", ""},
  };
  REQUIRE(setting_docs().size() == cases.size());
  for (const Case& each : cases) {
    CAPTURE(each.key);
    REQUIRE(find_setting(each.key) != nullptr);
    CHECK(shown(each.key, "") == each.value);
  }
}

TEST_CASE("every setting takes each of its values") {
  struct Case {
    std::string_view key;
    std::string_view value;
  };
  const std::vector<Case> cases = {
      {"tone", "\"gentle\""},
      {"tone", "\"facts\""},
      {"role", "\"person\""},
      {"role", "\"therapist\""},
      {"closing", "\"that was my day\""},
      {"add.details", "false"},
      {"add.guess", "false"},
      {"measures.off", "[\"repair\", \"duration\"]"},
      {"measures.off",
       "[\"duration\", \"intensity\", \"choice\", \"self-talk\", \"repair\"]"},
      {"kinds.extra", "[\"garden\", \"p\u00E8re\"]"},
      {"calendar.day_starts", "\"00:00\""},
      {"calendar.day_starts", "\"04:30\""},
      {"calendar.day_starts", "\"06:00\""},
      {"calendar.week_starts", "\"sunday\""},
      {"calendar.week_starts", "\"saturday\""},
      {"reflect.ask", "false"},
      {"reflect.skip_tags", "[\"work\", \"dad/hospital\"]"},
      {"reflect.skip_dates", "[\"03-21\", \"02-29\", \"2025-03-21\"]"},
      {"celebrate.ways", "[\"the good tea\", \"tell Jo\"]"},
      {"session.rituals", "[\"a slow walk\"]"},
      {"support.contacts", "[\"Jo, 555 0100\"]"},
      {"support.hint", "\"always\""},
      {"support.hint", "\"never\""},
      {"backup.daily", "false"},
      {"display.color", "\"never\""},
      {"display.ascii", "true"},
      {"display.pager", "true"},
      {"completion.tags", "false"},
      {"editor", "\"code --wait\""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.key);
    CAPTURE(each.value);
    const std::string line =
        std::string(each.key) + " = " + std::string(each.value);
    CHECK(shown(each.key, line) == each.value);
    CHECK(unknown(line).empty());
  }
}

TEST_CASE("values arrive as what they mean") {
  const Settings settings = read(R"(
tone = "facts"
role = "therapist"
[calendar]
day_starts = "04:30"
week_starts = "sunday"
[measures]
off = ["self-talk"]
[reflect]
skip_dates = ["03-21", "2025-03-21"]
[support]
hint = "never"
[display]
color = "never"
)");
  CHECK(settings.tone == Tone::facts);
  CHECK(settings.role == Role::therapist);
  CHECK(settings.day_starts == 4h + 30min);
  CHECK(settings.week_starts == std::chrono::Sunday);
  CHECK(settings.measures_off == std::vector{Measure::self_talk});
  const std::vector<SkipDate> dates = {
      std::chrono::March / 21,
      Day(std::chrono::local_days{2025y / std::chrono::March / 21})};
  CHECK((settings.skip_dates == dates));
  CHECK(settings.support_hint == SupportHint::never);
  CHECK(settings.color == WhenColor::never);
}

TEST_CASE("no setting takes what is not its own") {
  struct Case {
    std::string_view key;
    std::vector<std::string_view> values;
  };
  const std::vector<Case> cases = {
      {"tone", {"\"loud\"", "\"Gentle\"", "\"\"", "true", "1", "[]", "{}"}},
      {"role", {"\"client\"", "false", "[\"person\"]"}},
      {"closing", {"1", "true", "[]", "[\"x\"]", "{a = 1}", "\"\\u0000\""}},
      {"add.details", {"\"true\"", "1", "[]"}},
      {"add.guess", {"\"no\"", "0"}},
      {"measures.off", {"\"duration\"", "[\"speed\"]", "[1]", "true", "[[]]"}},
      {"kinds.extra",
       {"\"garden\"", "[\"two words\"]", "[\"\"]", "[\"1st\"]", "[\"none\"]",
        "[\"rest\"]", "[\"Sleep\"]", "[\"+garden\"]", "[1]"}},
      {"calendar.day_starts",
       {"\"06:01\"", "\"24:00\"", "\"4:00\"", "\"04:00:00\"", "\"-1:00\"",
        "\"04h00\"", "4", "04:00:00", "\"\""}},
      {"calendar.week_starts", {"\"tuesday\"", "\"Monday\"", "1"}},
      {"reflect.ask", {"\"yes\""}},
      {"reflect.skip_tags", {"\"work\"", "[\"two words\"]", "[\"1\"]", "[1]"}},
      {"reflect.skip_dates",
       {"\"03-21\"", "[\"02-30\"]", "[\"2025-02-29\"]", "[\"3-21\"]",
        "[\"21.03.\"]", "[\"\"]", "[2025-03-21]", "[\"03-21-2025\"]"}},
      {"celebrate.ways", {"\"tea\"", "[1]", "[[\"tea\"]]"}},
      {"session.rituals", {"\"tea\"", "[true]"}},
      {"support.contacts", {"\"Jo\"", "[5550100]", "{jo = 1}"}},
      {"support.hint", {"\"sometimes\"", "true"}},
      {"backup.daily", {"\"daily\""}},
      {"display.color", {"\"always\"", "true", "false"}},
      {"display.ascii", {"\"true\""}},
      {"display.pager", {"\"less\""}},
      {"completion.tags", {"[]"}},
      {"editor", {"true", "[\"code\", \"--wait\"]"}},
  };
  for (const Case& each : cases) {
    for (const std::string_view value : each.values) {
      CAPTURE(each.key);
      CAPTURE(value);
      const std::string line =
          std::string(each.key) + " = " + std::string(value);
      CHECK_THROWS_AS((void)read(line), SettingsError);
    }
  }
}

TEST_CASE("a wrong value is named with its file, line and what is taken") {
  const SettingsError one = failure("# mine\n\ntone = \"loud\"\n");
  CHECK(std::string(one.what()) ==
        "config.toml, line 3: tone has 'loud', which wins does not know");
  CHECK(one.hint() == "tone takes \"gentle\" or \"facts\"");
  CHECK(sentence("[reflect]\nskip_dates = [\n\"03-21\",\n\"02-30\"]") ==
        "config.toml, line 4: reflect.skip_dates has '02-30', which wins does "
        "not know");
  CHECK(sentence("add.guess = 1") ==
        "config.toml, line 1: add.guess has a value that wins cannot read");
  CHECK(sentence("tone = \"a\\u001b[31m" + std::string(60, 'b') + "\"") ==
        "config.toml, line 1: tone has 'a\u241B[31m" + std::string(31, 'b') +
            "...', which wins does not know");
}

TEST_CASE("words of the person are never repeated") {
  for (const char* line :
       {"closing = [\"canary\"]", "support.contacts = \"canary\"",
        "support.contacts = [\"Jo\", [\"canary\"]]",
        "celebrate.ways = \"canary\"", "session.rituals = {canary = 1}",
        "reflect.skip_tags = [\"canary two\"]", "kinds.extra = [\"canary x\"]",
        "closing = \"canary", "editor = [\"canary\"]"}) {
    CAPTURE(line);
    const SettingsError problem = failure(line);
    CHECK(std::string(problem.what()).find("canary") == std::string::npos);
    CHECK(problem.hint().find("canary") == std::string::npos);
  }
}

TEST_CASE("what is no TOML is named with its line") {
  const SettingsError problem =
      failure("tone = \"facts\"\n\nclosing = hello\n");
  CHECK(std::string(problem.what()) ==
        "config.toml, line 3: this does not read as TOML");
  CHECK(problem.hint() ==
        "Texts stand in quotes, one setting a line: tone = \"gentle\"");
  CHECK(sentence("tone = \"facts\"\ntone = \"facts\"") ==
        "config.toml, line 2: this does not read as TOML");
}

TEST_CASE("a file name is made safe in a sentence") {
  CHECK_THROWS_WITH((void)parse_settings("[=", "a\x1B[1m\nb"),
                    "a\u241B[1m\u240Ab, line 1: this does not read as TOML");
}

TEST_CASE("blank texts are as good as none, and the same one counts once") {
  CHECK(read("closing = \"  \"").closing == std::nullopt);
  CHECK(read("editor = \"\"").editor == std::nullopt);
  CHECK(read("celebrate.ways = [\"tea\", \" \", \"tea\"]").celebrate_ways ==
        Texts{"tea"});
  CHECK(read("reflect.skip_tags = [\"+work\"]").skip_tags == Texts{"work"});
}

TEST_CASE("what is shown reads back as the same text") {
  const std::string odd = "a \"b\" \\ \n\t\x1F\x7F \u00E9";
  const Settings settings{.closing = odd};
  const std::string toml =
      "closing = " + find_setting("closing")->show(settings);
  CHECK(read(toml).closing == odd);
}

TEST_CASE("keys that wins does not know are told by their names") {
  CHECK(unknown("colour = 1") == Texts{"colour"});
  CHECK(unknown("[display]\ncolour = \"never\"\nascii = true") ==
        Texts{"display.colour"});
  CHECK(unknown("[nothing]") == Texts{"nothing"});
  CHECK(unknown("[display]").empty());
  CHECK(unknown("display = 1") == Texts{"display"});
  CHECK(unknown("[[display]]\nascii = true") == Texts{"display"});
  CHECK(unknown("a.b.c = 1\na.d = 2") == Texts{"a.b.c", "a.d"});
  CHECK(read("colour = 1\ntone = \"facts\"").tone == Tone::facts);
}

TEST_CASE("a key that is near is named") {
  CHECK(nearest_setting("display.colour") == "display.color");
  CHECK(nearest_setting("Tone") == "tone");
  CHECK(nearest_setting("reflect.skip_date") == "reflect.skip_dates");
  CHECK(nearest_setting("weather") == std::nullopt);
}

TEST_CASE("no row is without its words, and no key is there twice") {
  Texts keys;
  for (const SettingDoc& doc : setting_docs()) {
    CAPTURE(doc.key);
    CHECK_FALSE(doc.values.empty());
    CHECK_FALSE(doc.summary.empty());
    CHECK_FALSE(doc.summary.ends_with('.'));
    REQUIRE(find_setting(doc.key) != nullptr);
    CHECK(find_setting(doc.key)->summary == doc.summary);
    keys.emplace_back(doc.key);
  }
  std::sort(keys.begin(), keys.end());
  CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
  CHECK(find_setting("display") == nullptr);
}

}  // namespace
}  // namespace wins
