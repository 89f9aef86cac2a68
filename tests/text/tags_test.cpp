// SPDX-License-Identifier: MIT
#include "wins/text/tags.h"

#include <doctest/doctest.h>

#include <string>

namespace wins {
namespace {

using Names = std::vector<std::string>;

Names shown(const std::vector<Tag>& tags) {
  Names names;
  for (const Tag& tag : tags) {
    names.push_back(tag.shown);
  }
  return names;
}

TEST_CASE("the tags of a text are its words with a plus") {
  struct Case {
    std::string_view text;
    Names tags;
  };
  const Case cases[] = {
      {"told mum i can't talk tonight!! +family", {"family"}},
      {"+family, again", {"family"}},
      {"(see +mum)", {"mum"}},
      {"+mum's day", {"mum"}},
      {"+na\u00EFve-\u00C9T\u00C9/x_1", {"na\u00EFve-\u00C9T\u00C9/x_1"}},
      {"+one\n+two\t+three\u3000+four", {"one", "two", "three", "four"}},
      {"+\u6211\u4ECA\u5929\u3002", {"\u6211\u4ECA\u5929"}},
      {"+\u092A\u0930\u093F\u0935\u093E\u0930",
       {"\u092A\u0930\u093F\u0935\u093E\u0930"}},
      {"+e\u0301te\u0301", {"e\u0301te\u0301"}},
      {"+\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
       {"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"}},
      {"+rest- +rest2_ +a/b/ +c--", {"rest", "rest2", "a/b", "c"}},
      {"+love\u2764", {"love"}},
      {"+a+b", {"a"}},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(shown(tags_in(each.text, TagSigns::plus)) == each.tags);
  }
}

TEST_CASE("a plus that begins no word is text") {
  for (const std::string_view text :
       {"", "+", "++word", "+1", "+ 1", "c++", "A+", "a+b", "2+two", "(+mum)",
        "\"+mum\"", "+-a", "+_a", "+/a", "+\u0301a", "+\U0001F33B", "+\u3164",
        "\xFF+a", "#mum"}) {
    CAPTURE(text);
    CHECK(tags_in(text, TagSigns::plus).empty());
  }
}

TEST_CASE("a hash begins a tag where it reaches the program") {
  CHECK(shown(tags_in("#mum and +tea", TagSigns::plus_and_hash)) ==
        Names{"mum", "tea"});
  CHECK(tags_in("## heading, # one, #1, a#b", TagSigns::plus_and_hash).empty());
}

TEST_CASE("a tag is there once, shown as first written") {
  const auto tags =
      tags_in("+Family +family +FAMILY +\u00C9t\u00E9 +e\u0301te\u0301",
              TagSigns::plus);
  CHECK(shown(tags) == Names{"Family", "\u00C9t\u00E9"});
  REQUIRE(tags.size() == 2);
  CHECK(tags[0].folded == "family");
  CHECK(tags[1].folded == "\u00E9t\u00E9");
}

TEST_CASE("an option takes a tag with or without its sign") {
  for (const std::string_view name : {"Family", "+Family", "#Family"}) {
    CAPTURE(name);
    const auto tag = parse_tag(name);
    REQUIRE(tag);
    CHECK(tag->shown == "Family");
    CHECK(tag->folded == "family");
  }
}

TEST_CASE("what could not stand in a text is no tag for an option either") {
  for (const std::string_view name :
       {"", "+", "#", "++a", "+#a", "1", "-a", "a-", "family,", "two words",
        " a", "a ", "c++", "\U0001F33B", "a\u200D"}) {
    CAPTURE(name);
    CHECK_FALSE(parse_tag(name));
  }
}

TEST_CASE("a name of 255 bytes is a tag, a longer one is text") {
  const std::string name(255, 'a');
  CHECK(shown(tags_in("+" + name, TagSigns::plus)) == Names{name});
  CHECK(tags_in("+" + name + "a +b", TagSigns::plus) ==
        tags_in("+b", TagSigns::plus));
  CHECK(parse_tag(name));
  CHECK_FALSE(parse_tag(name + "a"));
}

TEST_CASE("tags are added at the end, those already there not again") {
  std::vector<Tag> tags = tags_in("+One +two", TagSigns::plus);
  add_tags(tags, tags_in("+three +ONE +four", TagSigns::plus));
  CHECK(shown(tags) == Names{"One", "two", "three", "four"});
}

}  // namespace
}  // namespace wins
