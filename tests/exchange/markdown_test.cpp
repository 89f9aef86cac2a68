// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "exchange/journeys.h"
#include "wins/core/text_output.h"

namespace wins::test {
namespace {

std::string markdown_of(const std::vector<Entry>& entries) {
  TextOutput out;
  export_markdown(entries_alone(entries), out);
  return out.str();
}

TEST_CASE("markdown: a heading a day, and the words below it") {
  using namespace std::chrono_literals;
  CHECK(markdown_of({an_entry("rested").at(kNow - 24h),
                     an_entry("asked sam").at(kNow).used_to("went quiet"),
                     an_entry("").here()}) ==
        "## Tuesday, 3 Nov 2026\n\n- 15:20 rested\n\n"
        "## Wednesday, 4 Nov 2026\n\n- 15:20 asked sam\n"
        "  - It used to go like this: went quiet\n- 15:20 here\n");
}

TEST_CASE("markdown: words are words, whatever they look like") {
  const struct {
    std::string text;
    std::string shown;
  } cases[] = {
      {"# no heading", "\\# no heading"},
      {"- no list", "\\- no list"},
      {"1. no list", "1\\. no list"},
      {"[a](http://b)", "\\[a\\](http://b)"},
      {"<b onclick=x>", "&lt;b onclick=x&gt;"},
      {"AT&T *a* _b_ `c`", "AT&amp;T \\*a\\* \\_b\\_ \\`c\\`"},
      {"one\n> two", "one\\\n  &gt; two"},
      {"one\n\n    code", "one\n\n  code"},
      {"esc \x1b[2J", "esc ␛\\[2J"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    CHECK(markdown_of({an_entry(one.text)}) ==
          "## Wednesday, 4 Nov 2026\n\n- 15:20 " + one.shown + "\n");
  }
}

}  // namespace
}  // namespace wins::test
