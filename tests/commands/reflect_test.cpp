// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("reflect: today is the default, with the words as they are") {
  Bench bench;
  bench.keep({"add rested", "here", "add 'not today' -w yesterday"});
  REQUIRE(bench.run("reflect") == kOk);
  CHECK(bench.out == "Wed 4 Nov, in your own words.\n\nrested\nhere\n");
  const std::string usual = bench.out;
  REQUIRE(bench.run("reflect today") == kOk);
  CHECK(bench.out == usual);
}

TEST_CASE("reflect: the week is seven days up to today, oldest first") {
  Bench bench;
  bench.keep({"add 'the day before' -w '28 oct'", "add 'told mum' -w '29 oct'",
              "here -w '3 nov'", "add 'made tea'"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(bench.out ==
        "From Thu 29 Oct to Wed 4 Nov, in your own words.\n"
        "\n"
        "On Thursday: told mum\n"
        "On Tuesday: here\n"
        "On Wednesday: made tea\n"
        "\n"
        "A week without a headline, and with 3 moments in it.\n"
        "\n"
        "That was the week. Nothing has to follow from it.\n");
}

TEST_CASE("reflect: --ending moves the seven days") {
  Bench bench;
  bench.keep({"add 'told mum' -w '26 oct'", "add 'slept' -w '1 nov'",
              "add 'made tea' -w '2 nov'"});
  for (const std::string line :
       {"reflect week --ending sunday", "reflect --ending '1 nov'"}) {
    CAPTURE(line);
    REQUIRE(bench.run(line) == kOk);
    CHECK(bench.out.starts_with("From Mon 26 Oct to Sun 1 Nov, in"));
    CHECK(holds(bench.out, "On Monday: told mum\nOn Sunday: slept\n"));
    CHECK(!holds(bench.out, "made tea"));
  }
}

TEST_CASE("reflect: --since and --until make it any span") {
  struct Case {
    std::string options;
    std::string heading;
    std::string words;
  };
  const std::vector<Case> cases = {
      {"week --since october", "From Thu 1 Oct to Wed 4 Nov",
       "On Tue 6 Oct: slept\nOn Wed 4 Nov: made tea\n"},
      {"--since october", "From Thu 1 Oct to Wed 4 Nov",
       "On Tue 6 Oct: slept\nOn Wed 4 Nov: made tea\n"},
      {"--until october", "From Mon 9 Mar to Sat 31 Oct",
       "On Mon 9 Mar: told mum\nOn Tue 6 Oct: slept\n"},
      {"--since march --until '1 may'", "From Sun 1 Mar to Fri 1 May",
       "On Mon 9 Mar: told mum\n"},
      {"--since '2h ago'", "From Wed 4 Nov to Wed 4 Nov",
       "On Wed 4 Nov: made tea\n"},
  };
  Bench bench;
  bench.keep({"add 'told mum' -w '9 mar'", "add slept -w '6 oct'",
              "add woke -w 7:00", "add 'made tea'", "remove 3"});
  for (const Case& one : cases) {
    CAPTURE(one.options);
    REQUIRE(bench.run("reflect " + one.options) == kOk);
    CHECK(bench.out == one.heading + ", in your own words.\n\n" + one.words +
                           "\nThat was this stretch. Nothing has to follow "
                           "from it.\n");
  }
}

TEST_CASE("reflect: two hours are two hours, not the day") {
  Bench bench;
  bench.keep({"add woke -w 7:00", "add 'made tea'"});
  REQUIRE(bench.run("reflect --since '2h ago'") == kOk);
  CHECK(!holds(bench.out, "woke"));
}

TEST_CASE("reflect: private entries and what was set aside stay out") {
  Bench bench;
  bench.keep({"add seen", "add secret --private", "add job +work",
              "add 'a year' -w '2 nov'", "add beside -w yesterday"});
  bench.settings =
      "[reflect]\nskip_tags = [\"Work\"]\nskip_dates = [\"11-02\"]\n";
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(holds(bench.out, "\n\nOn Wednesday: seen\n\n"));
  REQUIRE(bench.run("reflect week --json") == kOk);
  CHECK(bench.json()["entries"].size() == 1);
}

TEST_CASE("reflect: -k and -t choose") {
  Bench bench;
  bench.keep({"add a -k rest +home", "add b -k reach +home", "add c +home"});
  REQUIRE(bench.run("reflect -k rest -k reach -t home --json") == kOk);
  CHECK(bench.json()["entries"].size() == 2);
}

TEST_CASE("reflect: one here is told, in the words of the view") {
  Bench bench;
  bench.keep({"here"});
  bench.run("reflect");
  CHECK(holds(bench.out, "One line for this day: here. The day is not empty."));
  bench.run("reflect week");
  CHECK(holds(bench.out, "One line this week: here. The week is not empty."));
  bench.run("reflect --since october");
  CHECK(holds(bench.out, "in this stretch: here. The stretch is not empty."));
}

TEST_CASE("reflect: something hard and something kind are told together") {
  struct Case {
    std::vector<std::string> lines;
    bool told;
  };
  const std::vector<Case> cases = {
      {{"add a --hard", "add b -k gentle"}, true},
      {{"add a --hard --kinder softer"}, true},
      {{"add a --hard", "add b -k rest"}, false},
      {{"add b -k gentle"}, false},
  };
  for (const Case& one : cases) {
    CAPTURE(one.lines.front());
    Bench bench;
    bench.keep(one.lines);
    bench.run("reflect week");
    CHECK(holds(bench.out,
                "This week held something hard and something kind. You "
                "wrote down both.") == one.told);
  }
}

TEST_CASE("reflect: facts alone with --facts or tone = facts") {
  Bench bench;
  bench.keep({"add a --hard", "add b -k gentle"});
  const std::string facts =
      "From Thu 29 Oct to Wed 4 Nov, in your own words.\n\n"
      "On Wednesday: a\nOn Wednesday: b\n";
  bench.run("reflect week --facts");
  CHECK(bench.out == facts);
  bench.settings = "tone = \"facts\"\n";
  bench.run("reflect week");
  CHECK(bench.out == facts);
}

TEST_CASE("reflect: the person's closing ends a week, on a terminal alone") {
  Bench bench;
  bench.settings = "closing = \"Slowly is a speed!\"\n";
  bench.keep({"add a"});
  const std::string closing = "from it.\nSlowly is a speed!\n";
  REQUIRE(bench.look("reflect week") == kOk);
  CHECK(bench.out.ends_with(closing));
  for (const std::string line :
       {"reflect week --facts", "reflect", "reflect week --json"}) {
    CAPTURE(line);
    REQUIRE(bench.look(line) == kOk);
    CHECK(!holds(bench.out, "Slowly"));
  }
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(!holds(bench.out, "Slowly"));
}

TEST_CASE("reflect: an empty span is quiet on a terminal, nothing off it") {
  Bench bench;
  bench.keep({"add a -w '2 feb'"});
  REQUIRE(bench.run("reflect week") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.look("reflect week") == kOk);
  CHECK(bench.out ==
        "Nothing has to be found here. All the other pages are in their "
        "place.\n");
  REQUIRE(bench.look("reflect week --facts") == kOk);
  CHECK(bench.out == "A quiet stretch.\n");
}

TEST_CASE("reflect: an empty journal says how the first one comes") {
  Bench bench;
  REQUIRE(bench.look("reflect week") == kOk);
  CHECK(bench.out == "");
  CHECK(bench.err == "The first one comes with: wins add\n");
}

TEST_CASE("reflect: JSON has the view, the span and whole entries") {
  Bench bench;
  bench.keep({"add a"});
  REQUIRE(bench.run("reflect week --json") == kOk);
  CHECK(bench.json()["kind"] == "reflect");
  CHECK(bench.json()["view"] == "week");
  CHECK(bench.json()["from"] == "2026-10-29");
  CHECK(bench.json()["to"] == "2026-11-04");
  CHECK(bench.json()["entries"][0]["measures"]["choice"].is_null());
  REQUIRE(bench.run("reflect --until today --json") == kOk);
  CHECK(bench.json()["from"].is_null());
  REQUIRE(bench.run("reflect week --ending '1 feb' --json") == kOk);
  CHECK(bench.json()["entries"] == nlohmann::json::array());
}

TEST_CASE("reflect: an empty day is the place to write one down") {
  Bench bench;
  bench.keep({"add 'not today' -w yesterday"});
  REQUIRE(bench.type("reflect", {"sat in the sun", "d", "i stayed in", ""}) ==
          kOk);
  CHECK(bench.prompts ==
        std::vector<std::string>{"> ", "Enter finishes. d adds one thing: ",
                                 "How this used to go > ",
                                 "Enter finishes. d adds one thing: "});
  CHECK(bench.out == "Saved 2, today 15:20. Kept exactly as you said it.\n");
  CHECK(bench.entry(2)["used_to"] == "i stayed in");
  REQUIRE(bench.run("undo 2") == kOk);
  CHECK(bench.entries().size() == 1);
}

TEST_CASE("reflect: leaving the empty day makes nothing") {
  Bench bench;
  REQUIRE(bench.type("reflect today", {""}) == kOk);
  CHECK(bench.out == "");
  CHECK(bench.entries().empty());
}

TEST_CASE("reflect: words of an empty day that cannot be kept are rescued") {
  Bench bench;
  const std::string long_line(65'537, 'x');
  CHECK(bench.type("reflect", {long_line}) == kCouldNot);
  CHECK(bench.drafts == std::vector<std::string>{long_line});
  CHECK(holds(bench.err, "Nothing was saved."));
}

TEST_CASE("reflect: it asks on an empty day alone, and where it may") {
  for (const std::string line :
       {"reflect --no-input", "reflect --json", "reflect --facts",
        "reflect -t family", "reflect week", "reflect -k rest"}) {
    CAPTURE(line);
    Bench bench;
    REQUIRE(bench.look(line) == kOk);
    CHECK(bench.prompts.empty());
  }
  Bench piped;
  REQUIRE(piped.run("reflect") == kOk);
  CHECK(piped.prompts.empty());
  Bench held_back;
  held_back.keep({"add 'for me alone' --private"});
  REQUIRE(held_back.look("reflect") == kOk);
  CHECK(held_back.prompts.empty());
}

TEST_CASE("reflect: what cannot be read is refused") {
  struct Case {
    std::string options;
    std::string said;
  };
  const std::vector<Case> cases = {
      {"wek", "Close to: wins reflect week"},
      {"everything", "The views are: today, week, then, signs, kinder, lift"},
      {"week today", "'today' is not a view of reflect"},
      {"today --since monday", "--since does not go with wins reflect today"},
      {"today --since monday", "wins reflect week --since monday"},
      {"week --ending sunday --since monday", "--ending gives seven days"},
      {"week --ending 11/2", "could be two dates"},
      {"-k xyz", "'xyz' is not a kind"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.options);
    Bench bench;
    CHECK(bench.run("reflect " + one.options) == kUsage);
    CAPTURE(bench.err);
    CHECK(holds(bench.err, one.said));
  }
}

TEST_CASE("reflect: settings that cannot be read stop it") {
  Bench bench;
  bench.settings = "tone = 3\n";
  CHECK(bench.run("reflect") == kCouldNot);
  CHECK(holds(bench.err, "config.toml, line 1"));
}

}  // namespace
}  // namespace wins::test
