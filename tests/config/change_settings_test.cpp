// SPDX-License-Identifier: MIT
#include "wins/config/change_settings.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace wins {
namespace {

using Words = std::vector<std::string>;

std::string set(std::string_view text, std::string_view key,
                const Words& values) {
  return set_setting(text, key, values, "config.toml");
}

TEST_CASE("a setting goes to where a person would write it") {
  struct Case {
    std::string_view before;
    std::string_view key;
    Words values;
    std::string_view after;
  };
  const std::vector<Case> cases = {
      // No file yet.
      {"", "tone", {"facts"}, "tone = \"facts\"\n"},
      {"", "reflect.ask", {"false"}, "reflect.ask = false\n"},
      // Beside what is there.
      {"tone = 'facts' # less\n",
       "tone",
       {"gentle"},
       "tone = \"gentle\" # less\n"},
      {"role = \"person\"\n",
       "tone",
       {"facts"},
       "role = \"person\"\ntone = \"facts\"\n"},
      {"role = \"person\"",
       "tone",
       {"facts"},
       "role = \"person\"\ntone = \"facts\""},
      {"# mine\n", "tone", {"facts"}, "# mine\ntone = \"facts\"\n"},
      {"\xEF\xBB\xBF", "tone", {"facts"}, "\xEF\xBB\xBFtone = \"facts\"\n"},
      // Before the first header, because below it the key would be another.
      {"[display]\nascii = true\n",
       "tone",
       {"facts"},
       "tone = \"facts\"\n\n[display]\nascii = true\n"},
      {"# mine\n\n[display]\nascii = true\n",
       "tone",
       {"facts"},
       "# mine\n\ntone = \"facts\"\n\n[display]\nascii = true\n"},
      {"# how it looks\n[display]\nascii = true\n",
       "tone",
       {"facts"},
       "tone = \"facts\"\n\n# how it looks\n[display]\nascii = true\n"},
      {"role = \"person\" # me\n\n[display]\n",
       "tone",
       {"facts"},
       "role = \"person\" # me\ntone = \"facts\"\n\n[display]\n"},
      // In the table that there is.
      {"[display]\n  ascii = true # plain\n\n[add]\nguess = true\n",
       "display.pager",
       {"true"},
       "[display]\n  ascii = true # plain\n  pager = true\n\n[add]\nguess = "
       "true\n"},
      {"[display]\n\n[add]\n",
       "display.pager",
       {"true"},
       "[display]\npager = true\n\n[add]\n"},
      {"[ \"display\" ] # looks\r\nascii = true\r\n",
       "display.pager",
       {"true"},
       "[ \"display\" ] # looks\r\nascii = true\r\npager = true\r\n"},
      {"[display]\nascii = true",
       "display.pager",
       {"true"},
       "[display]\nascii = true\npager = true"},
      {"[display]", "display.pager", {"true"}, "[display]\npager = true"},
      // Beside dotted keys.
      {"reflect.ask = true\ntone = \"facts\"\n",
       "reflect.skip_tags",
       {"work"},
       "reflect.ask = true\nreflect.skip_tags = [\"work\"]\ntone = "
       "\"facts\"\n"},
      {"\"reflect\" . 'ask' = true\n",
       "reflect.ask",
       {"false"},
       "\"reflect\" . 'ask' = false\n"},
      // A table of its own, where the file is made of tables.
      {"[display]\nascii = true\n",
       "reflect.ask",
       {"false"},
       "[display]\nascii = true\n\n[reflect]\nask = false\n"},
      {"[display]\nascii = true",
       "reflect.ask",
       {"false"},
       "[display]\nascii = true\n\n[reflect]\nask = false"},
      {"[display]\r\nascii = true\r\n",
       "reflect.ask",
       {"false"},
       "[display]\r\nascii = true\r\n\r\n[reflect]\r\nask = false\r\n"},
      // In an inline table.
      {"display = { ascii = true } # looks\n",
       "display.ascii",
       {"false"},
       "display = { ascii = false } # looks\n"},
      {"display = { ascii = true } # looks\n",
       "display.pager",
       {"true"},
       "display = { ascii = true, pager = true } # looks\n"},
      {"display = {}\n",
       "display.pager",
       {"true"},
       "display = { pager = true }\n"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.before);
    CAPTURE(each.key);
    CHECK(set(each.before, each.key, each.values) == each.after);
  }
}

TEST_CASE("a list over several lines keeps its lines and comments") {
  struct Case {
    std::string_view before;
    Words values;
    std::string_view after;
  };
  const std::vector<Case> cases = {
      {"[\n  \"Jo\", # any time\n  'Sam', # by day\n]\n",
       {"Jo", "Sam", "Kim"},
       "[\n  \"Jo\", # any time\n  'Sam', # by day\n  \"Kim\",\n]\n"},
      {"[\n  \"Jo\", # any time\n  'Sam' # by day\n]\n",
       {"Jo", "Sam", "Kim", "Lu"},
       "[\n  \"Jo\", # any time\n  'Sam', # by day\n  \"Kim\",\n  "
       "\"Lu\"\n]\n"},
      {"[\n  \"Jo\", # any time\n  'Sam', # by day\n]\n",
       {"Sam", "Kim"},
       "[\n  # any time\n  'Sam', # by day\n  \"Kim\",\n]\n"},
      {"[\n  # mine\n  \"Jo\",\n  'Sam',\n]\n",
       {"Sam"},
       "[\n  # mine\n  'Sam',\n]\n"},
      {"[\r\n  \"Jo\", # any time\r\n]\r\n",
       {"Jo", "Kim"},
       "[\r\n  \"Jo\", # any time\r\n  \"Kim\",\r\n]\r\n"},
      {"[\n  \"Jo\",\n  \"Sam\",\n]\n",
       {"Kim", "Jo", "Sam"},
       "[\n  \"Kim\",\n  \"Jo\",\n  \"Sam\",\n]\n"},
      {"[\n  \"Jo\", \"Sam\",\n  \"Lu\", ]\n",
       {"Jo", "Kim", "Sam", "Lu", "Flo"},
       "[\n  \"Jo\", \"Kim\", \"Sam\",\n  \"Lu\", \"Flo\", ]\n"},
      {"[\n  \"Jo\", \"Sam\",\n]\n", {"Sam"}, "[\n  \"Sam\",\n]\n"},
      {"[ # nobody yet\n]\n",
       {"Jo", "Sam"},
       "[ # nobody yet\n  \"Jo\",\n  \"Sam\",\n]\n"},
      {"[\n  \"Jo\" # first\n  , \"Sam\"\n]\n",
       {"Sam"},
       "[\n  # first\n   \"Sam\"\n]\n"},
      {"[\n  \"Jo\", # first\n]\n", {"Kim"}, "[\n  \"Kim\", # first\n]\n"},
      {"[\n  \"\"\"two\nlines\"\"\", # first\n  'Sam'\n]\n",
       {"two\nlines"},
       "[\n  \"\"\"two\nlines\"\"\", # first\n]\n"},
  };
  const std::string key = "support.contacts = ";
  for (const Case& each : cases) {
    CAPTURE(each.before);
    CHECK(set(key + std::string(each.before), "support.contacts",
              each.values) == key + std::string(each.after));
  }
}

}  // namespace
}  // namespace wins
