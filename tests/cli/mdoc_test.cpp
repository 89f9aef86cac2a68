// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "../../src/cli/mdoc_text.h"
#include "cli/invented.h"
#include "support/golden.h"
#include "wins/cli/docs.h"

namespace wins::test {
namespace {

struct Escape {
  std::string text;
  std::string source;
};

TEST_CASE("mdoc: no letter of a text is taken for roff") {
  const std::vector<Escape> cases = {
      {".Sh is text", "\\&.Sh is text"},
      {"'quoted'", "\\&\\(aqquoted\\(aq"},
      {"a\\nb", "a\\enb"},
      {"--for-good", "\\-\\-for\\-good"},
      {"~/.config", "\\(ti/.config"},
  };
  for (const Escape& one : cases) {
    CHECK(mdoc_escaped(one.text) == one.source);
  }
  CHECK(mdoc_argument("say \"x\"") == "\"say \\(dqx\\(dq\"");
}

TEST_CASE("mdoc: a page that is named becomes a reference") {
  CHECK(mdoc_prose("The words are in wins-list(1). More in wins-dates(7), "
                   "and f(x).") ==
        "The words are in\n.Xr wins-list 1 .\nMore in\n.Xr wins-dates 7 ,\n"
        "and f(x).\n");
}

TEST_CASE("mdoc: examples stand as they are") {
  CHECK(mdoc_prose("Type\n\n  wins add\n  .wins\n\nand go on.") ==
        "Type\n.Bd -literal -offset indent\nwins add\n\\&.wins\n.Ed\n"
        ".Pp\nand go on.\n");
}

TEST_CASE("mdoc: SEE ALSO is in order and leaves the page itself out") {
  CHECK(mdoc_see_also({{"wins-dates", 7},
                       {"wins-add", 1},
                       {"wins", 1},
                       {"wins-add", 1},
                       {"wins-config", 5}},
                      {"wins", 1}) ==
        ".Sh SEE ALSO\n.Xr wins-add 1 ,\n.Xr wins-config 5 ,\n"
        ".Xr wins-dates 7\n");
}

TEST_CASE("mdoc: the page of a command") {
  check_golden("wins-add.1", command_manual(kAdd, kInvented));
}

TEST_CASE("mdoc: every page names wins-support") {
  for (const Command* command : kInvented) {
    CHECK(command_manual(*command, kInvented).find(".Xr wins-support 1") !=
          std::string::npos);
  }
  for (const Topic& topic : topics()) {
    CHECK(topic_manual(topic, kInvented).find(".Xr wins-support 1") !=
          std::string::npos);
  }
  CHECK(program_manual(kInvented).find(".Xr wins-support 1") !=
        std::string::npos);
}

}  // namespace
}  // namespace wins::test
