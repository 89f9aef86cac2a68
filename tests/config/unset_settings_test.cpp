// SPDX-License-Identifier: MIT
// Taking settings out, and what neither set nor unset touches.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "wins/config/change_settings.h"

namespace wins {
namespace {

using Words = std::vector<std::string>;

struct Refusal {
  std::string what{};
  std::string hint{};
};

template <typename Change>
Refusal refusal(const Change& change) {
  try {
    return {"changed to: " + change(), ""};
  } catch (const Failure& failure) {
    return {failure.what(), failure.hint()};
  }
}

Refusal refused(std::string_view text, std::string_view key,
                const Words& words) {
  return refusal([&] { return set_setting(text, key, words, "c.toml"); });
}

TEST_CASE("a setting goes with its line and leaves a comment beside it") {
  struct Case {
    std::string_view before;
    std::string_view key;
    std::string_view after;
  };
  const std::vector<Case> cases = {
      {"", "tone", ""},
      {"tone = \"facts\"\n", "tone", ""},
      {"tone = \"facts\"", "tone", ""},
      {"tone = \"loud\"\n", "tone", ""},
      {"# mine\ntone = \"facts\"\n\nrole = 'person'\n", "tone",
       "# mine\n\nrole = 'person'\n"},
      {"role = 'person'\n  tone = \"facts\"", "tone", "role = 'person'"},
      {"role = 'person'\r\ntone = \"facts\"\r\n", "tone",
       "role = 'person'\r\n"},
      {"role = 'person'\r\ntone = \"facts\"", "tone", "role = 'person'"},
      {"  tone = \"facts\"   # since May\n", "tone", "  # since May\n"},
      {"\xEF\xBB\xBFtone = \"facts\"\nrole = 'person'\n", "tone",
       "\xEF\xBB\xBFrole = 'person'\n"},
      {"[display]\nascii = true\n", "display.ascii", "[display]\n"},
      {"display.ascii = true\ndisplay.pager = true\n", "display.ascii",
       "display.pager = true\n"},
      {"display = { ascii = true, pager = true }\n", "display.ascii",
       "display = { pager = true }\n"},
      {"display = { ascii = true, pager = true }\n", "display.pager",
       "display = { ascii = true }\n"},
      {"display = {ascii = true}\n", "display.ascii", "display = {}\n"},
      {"closing = '''\n[display]\nascii = true\n'''\n", "closing", ""},
      {"reflect.skip_tags = [ # these\n  'a', # one\n]\ntone = 'facts'\n",
       "reflect.skip_tags", "tone = 'facts'\n"},
      {"closing = '[display]'\n# ascii = true\n", "display.ascii",
       "closing = '[display]'\n# ascii = true\n"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.before);
    CAPTURE(each.key);
    CHECK(unset_setting(each.before, each.key) == each.after);
  }
}

TEST_CASE("a file that does not parse is left, with the line to write") {
  const Refusal got = refused("tone = \"facts\"\n\nrole = \"pers\n", "closing",
                              {"it's", "\"me\""});
  CHECK(got.what == "c.toml, line 3: this does not read as TOML");
  CHECK(got.hint ==
        "Nothing was changed. The line for it: closing = \"it's \\\"me\\\"\"");
  CHECK(refusal([] { return unset_setting("[=", "tone", "c.toml"); }).hint ==
        "Nothing was changed. In the editor: wins config edit");
}

TEST_CASE("a key in a form of its own is left, and its line is named") {
  struct Case {
    std::string_view text;
    std::string_view key;
    std::string_view line;
  };
  const std::vector<Case> cases = {
      {"\n[closing]\nx = 1\n", "closing", "2"},
      {"\nclosing.x = 1\n", "closing", "2"},
      {"tone = 'facts'\nreflect = 1\n", "reflect.ask", "2"},
      {"\n\n[[reflect]]\nask = true\n", "reflect.ask", "3"},
      {"[reflect.ask]\nx = 1\n", "reflect.ask", "1"},
      {"\nreflect = { ask = { x = 1 } }\n[a]\n", "reflect.ask.x", ""},
      {"reflect = { ask.x = 1 }\n", "reflect.ask", "1"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    const Refusal got = refused(each.text, each.key, {"true"});
    if (each.line.empty()) {
      CHECK(got.what == "'reflect.ask.x' is not a setting");
      continue;
    }
    CHECK(got.what == "c.toml, line " + std::string(each.line) + ": " +
                          std::string(each.key) +
                          " stands here in a form that wins leaves alone");
    CHECK(got.hint.starts_with("Nothing was changed. The line for it: " +
                               std::string(each.key) + " = "));
  }
}

TEST_CASE("a value of another kind at the key is put right") {
  CHECK(set_setting("tone = 3 # ?\n", "tone", Words{"facts"}) ==
        "tone = \"facts\" # ?\n");
  CHECK(set_setting("tone = [\n'a'\n]\n", "tone", Words{"facts"}) ==
        "tone = \"facts\"\n");
  CHECK(set_setting("tone = { a = 1 }\n", "tone", Words{"facts"}) ==
        "tone = \"facts\"\n");
  CHECK(set_setting("measures.off = [\n  1, # one\n]\n", "measures.off",
                    Words{"choice"}) ==
        "measures.off = [\n  \"choice\", # one\n]\n");
}

TEST_CASE("another value that wins does not know is no reason to refuse") {
  CHECK(set_setting("tone = 'loud'\n", "add.guess", Words{"false"}) ==
        "tone = 'loud'\nadd.guess = false\n");
}

TEST_CASE("what a setting does not take is refused with what it takes") {
  struct Case {
    std::string_view key;
    Words words;
    std::string_view what;
    std::string_view hint;
  };
  const std::vector<Case> cases = {
      {"tone",
       {"fact"},
       "tone takes gentle or facts, not 'fact'",
       "Close to: wins config set tone facts"},
      {"tone",
       {"Facts"},
       "tone takes gentle or facts, not 'Facts'",
       "Close to: wins config set tone facts"},
      {"tone", {"loud"}, "tone takes gentle or facts, not 'loud'", ""},
      {"tone", {"facts", "x"}, "tone takes one value: gentle or facts", ""},
      {"tone",
       {},
       "tone came without a value; it takes gentle or facts",
       "To take it out of the file: wins config unset tone"},
      {"closing",
       {" "},
       "closing takes a text, and a blank is nothing",
       "To take it out of the file: wins config unset closing"},
      {"add.guess",
       {"no"},
       "add.guess takes true or false, not 'no'",
       "Close to: wins config set add.guess false"},
      {"add.guess",
       {"tru"},
       "add.guess takes true or false, not 'tru'",
       "Close to: wins config set add.guess true"},
      {"measures.off",
       {"choice", "self talk"},
       "measures.off takes any of duration, intensity, choice, self-talk, "
       "repair, not 'self talk'",
       "Close to: wins config set measures.off choice self-talk"},
      {"kinds.extra",
       {"garden", "rest"},
       "kinds.extra takes one-word names that no kind has yet, such as "
       "garden, not 'rest'",
       ""},
      {"calendar.day_starts",
       {"07:00"},
       "calendar.day_starts takes a time from 00:00 to 06:00, not '07:00'",
       ""},
      {"reflect.skip_dates",
       {"03-21", "21 March"},
       "reflect.skip_dates takes dates, such as 03-21 or 2025-03-21, not '21 "
       "March'",
       ""},
      {"celebrate.ways",
       {"tea", ""},
       "celebrate.ways takes texts, such as 'the good tea', and a blank is "
       "nothing",
       "To take it out of the file: wins config unset celebrate.ways"},
      {"closing", {"\xFF"}, "closing takes a text, written in UTF-8", ""},
      {"tonne",
       {"facts"},
       "'tonne' is not a setting",
       "Close to: wins config set tone"},
      {"weather",
       {"fine"},
       "'weather' is not a setting",
       "wins config list shows all of them."},
  };
  for (const Case& each : cases) {
    CAPTURE(each.what);
    const Refusal got = refused("", each.key, each.words);
    CHECK(got.what == each.what);
    CHECK(got.hint == each.hint);
  }
}

TEST_CASE("texts of any letters come back byte for byte") {
  for (const std::string text :
       {"it's \"me\"", "\\n \\u0041 {x} [1,2]", "\u0645\u0633\u0627\u0621",
        "\U0001F33B\u200D", "a\tb\nc\rd\r\n\x01\x1B[31m\x7F", "-x --y", "#",
        "'''", "\"\"\"", "a\u2028b\u0085", "\\"}) {
    CAPTURE(text);
    CHECK(parse_settings(set_setting("", "closing", Words{text}), "c")
              .settings.closing == text);
    CHECK(parse_settings(set_setting("", "support.contacts", Words{"a", text}),
                         "c")
              .settings.support_contacts == Words{"a", text});
  }
}

TEST_CASE("a file grows to 64 KiB and no further") {
  const std::string full =
      "#" + std::string(std::size_t{64} * 1024 - 20, 'x') + "\n";
  CHECK(refused(full, "tone", {"facts"}).what.starts_with("changed to: #"));
  CHECK(refused(full, "closing", {"twenty letters or so"}).what ==
        "c.toml would be larger than 64 KiB");
  CHECK(refused("a" + std::string(2'000, '.'), "tone", {"facts"}).what ==
        "c.toml has more dotted keys than wins reads");
}

}  // namespace
}  // namespace wins
