// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

/// A journal with one entry that has something in every field.
void keep_full_entry(Bench& bench) {
  bench.keep(
      {"add said no +work -w yesterday -k boundary -t sam "
       "-u before --kinder softer --hard --first --bring --private "
       "--duration 20m --intensity 4 --choice brief --self-talk rough "
       "--repair 2h"});
}

TEST_CASE("edit: options change what they name and nothing else") {
  Bench bench;
  keep_full_entry(bench);
  const nlohmann::json before = bench.entry(1);
  REQUIRE(bench.run("edit 1 -k rest --intensity 6") == kOk);
  CHECK(bench.out == "Changed 1. wins undo brings the earlier one back.\n");
  nlohmann::json expected = before;
  expected["kind"] = "rest";
  expected["measures"]["intensity"] = 6;
  CHECK(bench.entry(1) == expected);
}

TEST_CASE("edit: an edit to the same entry says that it stays") {
  Bench bench;
  keep_full_entry(bench);
  REQUIRE(bench.run("edit 1 --hard -t Sam") == kOk);
  CHECK(bench.out == "1 stays as it is.\n");
  REQUIRE(bench.run("undo") == kOk);
  CHECK(holds(bench.out, "Took back 1."));
}

TEST_CASE("edit: --clear empties each field") {
  struct Case {
    std::string field;
    std::string pointer;
    nlohmann::json empty;
  };
  const std::vector<Case> cases = {
      {"kind", "/kind", nullptr},
      {"kind", "/kind_source", nullptr},
      {"tags", "/tags", nlohmann::json::array()},
      {"used-to", "/used_to", nullptr},
      {"kinder", "/kinder", nullptr},
      {"hard", "/hard", false},
      {"first", "/first", false},
      {"bring", "/bring", false},
      {"private", "/private", false},
      {"celebrated", "/celebrated", nullptr},
      {"duration", "/measures/duration_s", nullptr},
      {"intensity", "/measures/intensity", nullptr},
      {"choice", "/measures/choice", nullptr},
      {"self-talk", "/measures/self_talk", nullptr},
      {"repair", "/measures/repair_s", nullptr},
  };
  for (const Case& one : cases) {
    CAPTURE(one.field);
    Bench bench;
    keep_full_entry(bench);
    REQUIRE(bench.run("edit 1 --clear " + one.field) == kOk);
    CHECK(bench.entry(1)[nlohmann::json::json_pointer(one.pointer)] ==
          one.empty);
    CHECK(bench.entry(1)["text"] == "said no +work");
  }
}

TEST_CASE(
    "edit: a field that cannot be cleared is refused with those that can") {
  Bench bench;
  keep_full_entry(bench);
  CHECK(bench.run("edit 1 --clear words") == kUsage);
  CHECK(holds(bench.err, "'words' is not a field to clear"));
  CHECK(holds(bench.err, "kind, tags, used-to"));
  CHECK(holds(bench.err, "Nothing was saved."));
}

TEST_CASE("edit: tags follow new words, those given by option stay") {
  Bench bench;
  keep_full_entry(bench);
  REQUIRE(bench.run("edit 1 --text 'said it +home'") == kOk);
  CHECK(bench.entry(1)["text"] == "said it +home");
  CHECK(bench.entry(1)["tags"] == nlohmann::json{"home", "sam"});
}

TEST_CASE("edit: what is said of tags by option holds beside new words") {
  Bench bench;
  keep_full_entry(bench);
  REQUIRE(bench.run("edit 1 --text 'said it +home' -t work --untag home") ==
          kOk);
  CHECK(bench.entry(1)["tags"] == nlohmann::json{"sam", "work"});
}

TEST_CASE("edit: --untag takes a tag off") {
  Bench bench;
  keep_full_entry(bench);
  REQUIRE(bench.run("edit 1 --untag +SAM --untag work") == kOk);
  CHECK(bench.entry(1)["tags"] == nlohmann::json::array());
}

TEST_CASE("edit: alone it opens the words in the editor") {
  Bench bench;
  keep_full_entry(bench);
  bench.edited = "said no, twice\n";
  REQUIRE(bench.run("edit last") == kOk);
  CHECK(bench.editor_saw == "said no +work");
  CHECK(bench.entry(1)["text"] == "said no, twice");
  CHECK(bench.entry(1)["tags"] == nlohmann::json{"sam"});
}

TEST_CASE("edit: an editor left without a change changes nothing") {
  for (const auto& draft :
       {std::optional<std::string>(), std::optional<std::string>(""),
        std::optional<std::string>("  \n")}) {
    Bench bench;
    // At the command line #word is no tag; the editor must not make it one.
    bench.keep({"add 'walked #outside +work'", "edit 1 --untag work"});
    bench.edited = draft;
    REQUIRE(bench.run("edit 1") == kOk);
    CHECK(bench.out == "1 stays as it is.\n");
    CHECK(bench.draft_discarded);
    CHECK(bench.entry(1)["text"] == "walked #outside +work");
    CHECK(bench.entry(1)["tags"] == nlohmann::json::array());
  }
}

TEST_CASE("edit: the draft goes once the words are saved") {
  Bench bench;
  keep_full_entry(bench);
  bench.edited = "new";
  REQUIRE(bench.run("edit 1") == kOk);
  CHECK(bench.draft_discarded);
}

TEST_CASE("edit: a draft that is too long stays and is named") {
  Bench bench;
  keep_full_entry(bench);
  bench.edited = std::string(65537, 'a');
  CHECK(bench.run("edit 1") == kCouldNot);
  CHECK(!bench.draft_discarded);
  CHECK(holds(bench.err, "The words are kept in /tmp/draft"));
}

TEST_CASE("edit: an option that cannot be read opens no editor") {
  Bench bench;
  keep_full_entry(bench);
  CHECK(bench.run("edit 1 -e -k xyz") == kUsage);
  CHECK(bench.editor_command.empty());
}

TEST_CASE("edit: words after the id are refused, with --text named") {
  Bench bench;
  keep_full_entry(bench);
  CHECK(bench.run("edit 1 said it") == kUsage);
  CHECK(holds(bench.err, "wins edit 1 --text 'the new words'"));
  CHECK(bench.entry(1)["text"] == "said no +work");
}

TEST_CASE("edit: blank words are refused, but here needs none") {
  Bench bench;
  bench.keep({"add x", "here with jo"});
  CHECK(bench.run("edit 1 --text ''") == kCouldNot);
  CHECK(holds(bench.err, "there are no words to keep"));
  REQUIRE(bench.run("edit 2 --text ''") == kOk);
  CHECK(bench.entry(2)["text"] == "");
}

TEST_CASE("edit: on a terminal a date left with Enter stays as it is") {
  Bench bench;
  keep_full_entry(bench);
  REQUIRE(bench.type("edit 1 -w 11/2", {""}) == kOk);
  CHECK(bench.prompts.at(0) ==
        "When was it? Enter leaves the date as it is > ");
  CHECK(bench.entry(1)["day"] == "2026-11-03");
  REQUIRE(bench.type("edit 1 -w 11/2", {"2 nov"}) == kOk);
  CHECK(bench.entry(1)["day"] == "2026-11-02");
}

TEST_CASE("edit: an id that is unknown, removed or missing is refused") {
  Bench bench;
  bench.keep({"add x", "remove 1"});
  CHECK(bench.run("edit 99 --hard") == kCouldNot);
  CHECK(holds(bench.err, "there is no entry 99"));
  CHECK(bench.run("edit 1 --hard") == kCouldNot);
  CHECK(holds(bench.err, "entry 1 was removed"));
  CHECK(bench.run("edit last --hard") == kCouldNot);
  CHECK(holds(bench.err, "there is no last entry yet"));
  CHECK(bench.run("edit") == kUsage);
  CHECK(holds(bench.err, "wins edit last"));
}

TEST_CASE("edit: -q says nothing, --json gives the changed entry") {
  Bench bench;
  keep_full_entry(bench);
  REQUIRE(bench.run("edit 1 -k rest -q") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.run("edit 1 -k show --json") == kOk);
  CHECK(bench.json()["kind"] == "show");
}

TEST_CASE("edit: --for-good asks on a terminal, and y erases") {
  Bench bench;
  bench.keep({"add the first wording", "edit 1 --text second"});
  REQUIRE(bench.type("edit 1 --for-good", {"y"}) == kOk);
  CHECK(bench.prompts ==
        std::vector<std::string>{"Erase the earlier words of 1 for good? y "
                                 "does it, Enter leaves them > "});
  CHECK(bench.out ==
        "The earlier words of 1 are gone from the files wins keeps.\n");
  CHECK(holds(bench.err, "Copies made by others are beyond reach"));
  CHECK(bench.entry(1)["text"] == "second");
  bench.run("undo");
  CHECK(!holds(bench.out, "the change to 1"));
}

TEST_CASE("edit: --for-good left with Enter changes nothing at all") {
  Bench bench;
  bench.keep({"add the first wording"});
  REQUIRE(bench.type("edit 1 --text second --for-good", {""}) == kOk);
  CHECK(bench.err == "Nothing was erased.\n");
  CHECK(bench.entry(1)["text"] == "the first wording");
}

TEST_CASE("edit: --for-good off a terminal waits for --yes") {
  Bench bench;
  bench.keep({"add the first wording"});
  CHECK(bench.run("edit 1 --text second --for-good") == kUsage);
  CHECK(holds(bench.err, "wins edit 1 --for-good --yes"));
  CHECK(holds(bench.err, "Nothing was saved."));
  CHECK(bench.entry(1)["text"] == "the first wording");
  REQUIRE(bench.run("edit 1 --text second --for-good --yes") == kOk);
  CHECK(bench.out ==
        "Changed 1.\n"
        "The earlier words of 1 are gone from the files wins keeps.\n");
  REQUIRE(bench.run("edit 1 --text third --for-good --yes --json") == kOk);
  CHECK(bench.json()["text"] == "third");
}

TEST_CASE("edit: settings that cannot be read stop it before a change") {
  Bench bench;
  bench.keep({"add x"});
  bench.settings = "tone = 3\n";
  CHECK(bench.run("edit 1 --hard") == kCouldNot);
  CHECK(holds(bench.err, "config.toml, line 1"));
  bench.settings.clear();
  CHECK(bench.entry(1)["hard"] == false);
}

}  // namespace
}  // namespace wins::test
