// SPDX-License-Identifier: MIT
// The same moment in kinder words, and the kinder words that there are.
#include "holds.h"
#include "language.h"
#include "support/bench.h"
#include "support/golden.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

/// The ids that the next quotations hold, one run each.
std::vector<std::vector<EntryId>> quoted(Bench& bench, int runs,
                                         const std::string& options = "") {
  std::vector<std::vector<EntryId>> seen;
  for (int i = 0; i < runs; ++i) {
    REQUIRE(bench.run("reflect kinder --json" + options) == kOk);
    const auto report = bench.json();
    std::vector<EntryId>& ids = seen.emplace_back();
    for (const auto& entry : report["entries"]) {
      ids.push_back(entry["id"]);
    }
  }
  return seen;
}

using Runs = std::vector<std::vector<EntryId>>;

TEST_CASE("kinder: the moment, the question, and the words kept beside it") {
  Bench bench;
  bench.env["NO_COLOR"] = "1";
  bench.keep({"add 'i failed again' -w yesterday"});
  REQUIRE(bench.type("reflect kinder 1", {"i went, and it was a lot!!"}) ==
          kOk);
  CHECK(bench.prompts == Lines{"> "});
  CHECK(bench.err ==
        "The same moment, the way you might tell it for a friend. Enter "
        "leaves it as it\nis.\n");
  CHECK(bench.out ==
        "Tue 3 Nov\n  i failed again\n\n"
        "Kept beside 1. There is room for both tellings.\n");
  CHECK(bench.entry(1)["text"] == "i failed again");
  CHECK(bench.entry(1)["kinder"] == "i went, and it was a lot!!");
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.entry(1)["kinder"].is_null());
}

TEST_CASE("kinder: last is the entry added last, and words can be replaced") {
  Bench bench;
  bench.keep({"add a", "add b --kinder 'as it was'"});
  REQUIRE(bench.type("reflect kinder last", {"as it is"}) == kOk);
  CHECK(holds(bench.out, "  In kinder words: as it was\n"));
  CHECK(bench.entry(2)["kinder"] == "as it is");
  REQUIRE(bench.type("reflect kinder last", {"as it is"}) == kOk);
  CHECK(holds(bench.out, "\n2 stays as it is.\n"));
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.entry(2)["kinder"] == "as it was");
}

TEST_CASE("kinder: Enter leaves it as it is") {
  for (const Lines& typed : {Lines{""}, Lines{"  "}, Lines{}}) {
    Bench bench;
    bench.env["NO_COLOR"] = "1";
    bench.keep({"add a"});
    REQUIRE(bench.type("reflect kinder 1", typed) == kOk);
    CHECK(bench.prompts == Lines{"> "});
    CHECK(bench.out == "Wed 4 Nov\n  a\n\n");
    CHECK(bench.entry(1)["kinder"].is_null());
    CHECK(bench.opened.front() == Access::read);
  }
}

TEST_CASE("kinder: an entry that was asked for is shown whatever it holds") {
  Bench bench;
  bench.settings =
      "reflect.skip_tags = [\"work\"]\nreflect.skip_dates = [\"11-04\"]\n";
  bench.keep({"session --tough",
              "add 'didnt cut myself tonight' --hard --private -t work "
              "--kinder 'i stayed'"});
  REQUIRE(bench.run("reflect kinder 1") == kOk);
  CHECK(bench.out ==
        "Wed 4 Nov, after the session\n  didnt cut myself tonight\n"
        "  In kinder words: i stayed\n");
  CHECK(bench.err == "");
}

TEST_CASE("kinder: nothing is asked where nobody sees or answers") {
  for (const std::string line :
       {"reflect kinder 1 --no-input", "reflect kinder 1 --json",
        "reflect kinder 1 --plain", "reflect kinder 1 --facts",
        "reflect kinder"}) {
    CAPTURE(line);
    Bench bench;
    bench.keep({"add a --kinder b"});
    REQUIRE(bench.type(line, {"words"}) == kOk);
    CHECK(bench.prompts.empty());
    CHECK(bench.opened == std::vector{Access::read});
  }
}

TEST_CASE("kinder: words that cannot be kept are not lost") {
  Bench bench;
  bench.keep({"add a"});
  const std::string long_line(kTextLimit + 1, 'x');
  CHECK(bench.type("reflect kinder 1", {long_line}) == kCouldNot);
  CHECK(bench.drafts == Lines{long_line});
  CHECK(holds(bench.err, "the text has 65537 bytes"));
  CHECK(bench.entry(1)["kinder"].is_null());
}

TEST_CASE("kinder: words after which support is named get nothing warm") {
  Bench bench;
  bench.keep({"add a"});
  REQUIRE(bench.type("reflect kinder 1", {"i want to die, said softly"}) ==
          kOk);
  CHECK(bench.out.ends_with("\nKept beside 1.\n"));
  CHECK(holds(bench.err, "If a person would help right now: wins support"));
}

TEST_CASE("kinder: ids that cannot be shown are refused") {
  struct Case {
    std::string ids;
    ExitCode code;
    std::string said;
  };
  const std::vector<Case> cases = {
      {"99", kCouldNot, "wins: there is no entry 99\n"},
      {"2", kCouldNot, "wins: entry 2 was removed\n"},
      {"x", kUsage, "wins: 'x' is not an id\n"},
      {"1 2", kUsage, "wins: one entry at a time\n"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.ids);
    Bench bench;
    bench.keep({"add a", "add b", "remove 2"});
    CHECK(bench.run("reflect kinder " + one.ids) == one.code);
    CHECK(bench.err.starts_with(one.said));
    CHECK(bench.out == "");
  }
}

TEST_CASE("kinder: without an id it quotes what the person wrote") {
  Bench bench;
  bench.keep(
      {"add 'i failed again' --kinder 'i went, and it was a lot' "
       "-w '3 oct'",
       "add 'said it is allowed to be slow' -k gentle -w '4 oct'",
       "add 'made tea' -w '5 oct'", "here -k gentle -w '6 oct'"});
  REQUIRE(bench.run("reflect kinder") == kOk);
  CHECK(bench.out ==
        "On Sat 3 Oct, in kinder words: i went, and it was a lot\n"
        "On Sun 4 Oct: said it is allowed to be slow\n"
        "\nYou found these words, and wrote them down.\n");
  REQUIRE(bench.run("reflect kinder --facts") == kOk);
  CHECK(bench.out ==
        "On Sat 3 Oct, in kinder words: i went, and it was a lot\n"
        "On Sun 4 Oct: said it is allowed to be slow\n");
}

TEST_CASE("kinder: three at a time, the ones shown longest ago again") {
  Bench bench;
  bench.keep({"add a -k gentle -w '1 oct'", "add b --kinder x -w '2 oct'",
              "add c --kinder y -w '3 oct'", "add d -k gentle -w '4 oct'",
              "add e -k gentle -w '5 oct'"});
  CHECK(quoted(bench, 4) == Runs{{3, 2, 5}, {4, 1, 3}, {2, 5, 4}, {1, 3, 2}});
  bench.keep({"add f --kinder z"});
  CHECK(quoted(bench, 1) == Runs{{6, 5, 4}});
}

TEST_CASE("kinder: what is not quoted") {
  struct Case {
    std::string why;
    Lines kept;
  };
  const std::vector<Case> cases = {
      {"private", {"add x --kinder y --private"}},
      {"a tag that is set aside", {"add x --kinder y -t work"}},
      {"a date that is set aside", {"add x --kinder y -w '6 oct'"}},
      {"self-harm", {"add 'no self-harm today' --kinder y"}},
      {"self-harm in kinder words", {"add x --kinder 'suicidal, and here'"}},
      {"no kinder words", {"add x"}},
      {"an earlier tough evening, on the day of a tough session",
       {"session -w '1 oct 9:00' --tough", "add x --kinder y -w '1 oct 20:00'",
        "session --tough"}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.why);
    Bench bench;
    bench.settings =
        "reflect.skip_tags = [\"work\"]\nreflect.skip_dates = [\"10-06\"]\n";
    bench.keep(one.kept);
    CHECK(quoted(bench, 1) == Runs{{}});
    put_shown(bench.shown, {.what = "kinder", .id = "1", .day = Day{}});
    CHECK(quoted(bench, 1) == Runs{{}});
  }
}

TEST_CASE("kinder: -k and -t narrow what is quoted") {
  Bench bench;
  bench.keep({"add a -k gentle +home", "add b --kinder x -k rest",
              "add c --kinder x +home"});
  CHECK(quoted(bench, 1, " -t home") == Runs{{3, 1}});
  CHECK(quoted(bench, 1, " -k rest") == Runs{{2}});
}

TEST_CASE("kinder: a guess is not the person's word for it") {
  Bench bench;
  bench.store().add(
      Entry{.uid = Uid{{1}},
            .when = {.at = bench.now, .day = Day(std::chrono::days(20761))},
            .text = "x",
            .kind = "gentle",
            .kind_source = KindSource::guess,
            .created = bench.now,
            .changed = bench.now},
      {.command = "add", .at = bench.now});
  CHECK(quoted(bench, 1) == Runs{{}});
}

TEST_CASE("kinder: nothing to quote names where kinder words could go") {
  Bench bench;
  REQUIRE(bench.look("reflect kinder") == kOk);
  CHECK(bench.out == "");
  CHECK(bench.err == "The first one comes with: wins add\n");
  bench.keep({"add x", "add y"});
  REQUIRE(bench.run("reflect kinder") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.look("reflect kinder") == kOk);
  CHECK(bench.out ==
        "A kinder telling can sit beside any moment, if one comes: wins "
        "reflect kinder 2\n");
  bench.settings = "tone = \"facts\"\n";
  REQUIRE(bench.look("reflect kinder") == kOk);
  CHECK(bench.out ==
        "Kinder words go beside a moment with: wins reflect kinder 2\n");
}

TEST_CASE("kinder: the person's closing comes last, on a terminal alone") {
  Bench bench;
  bench.settings = "closing = \"Slowly is a speed!\"\n";
  bench.keep({"add a --kinder b"});
  const std::string closing = "\nSlowly is a speed!\n";
  for (const std::string line :
       {"reflect kinder", "reflect kinder 1", "reflect kinder 1 --no-input"}) {
    CAPTURE(line);
    REQUIRE(bench.type(line, {"c"}) == kOk);
    CHECK(bench.out.ends_with(closing));
  }
  for (const std::string line :
       {"reflect kinder --facts", "reflect kinder --json",
        "reflect kinder 1 --facts"}) {
    CAPTURE(line);
    REQUIRE(bench.look(line) == kOk);
    CHECK(!holds(bench.out, "Slowly"));
  }
  REQUIRE(bench.run("reflect kinder") == kOk);
  CHECK(!holds(bench.out, "Slowly"));
}

TEST_CASE("kinder: JSON with an id and without") {
  Bench bench;
  bench.keep({"add a --kinder b -w '1 oct'", "add c -w '2 oct'"});
  bench.run("reflect kinder 2 --json");
  const std::string one = bench.out;
  bench.run("reflect kinder --json");
  check_golden("reflect-kinder.json", one + bench.out);
}

TEST_CASE("kinder: all of it keeps the rules of language") {
  const Lines own = {"i failed again", "i went!!"};
  for (const std::string tone : {"gentle", "facts"}) {
    Bench bench;
    bench.settings = "tone = \"" + tone + "\"\n";
    check_language(bench, {"reflect kinder"}, Scope::reply, own);
    bench.keep({"add 'i failed again'"});
    check_language(bench, {"reflect kinder"}, Scope::reply, own);
    check_language(bench, {"reflect kinder 1", {""}}, Scope::reply, own);
    for (int i = 0; i < 5; ++i) {
      check_language(bench, {"reflect kinder 1", {"i went!!"}}, Scope::reply,
                     own);
      check_language(bench, {"reflect kinder"}, Scope::reply, own);
      bench.keep({"edit 1 --clear kinder"});
    }
  }
}

TEST_CASE("kinder: the same words come once on a screen") {
  Bench bench;
  bench.keep({"add a --kinder 'i went' -w '1 oct'",
              "add b --kinder 'i went' -w '2 oct'",
              "add c --kinder 'it was a lot' -w '3 oct'"});
  REQUIRE(bench.run("reflect kinder --facts") == kOk);
  CHECK(bench.out ==
        "On Sat 3 Oct, in kinder words: it was a lot\n"
        "On Fri 2 Oct, in kinder words: i went\n");
}

}  // namespace
}  // namespace wins::test
