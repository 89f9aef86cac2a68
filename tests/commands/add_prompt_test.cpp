// SPDX-License-Identifier: MIT
// wins add as a conversation: the prompt, one detail at a time, the editor.
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("add: the prompt takes one line as it is") {
  Bench bench;
  REQUIRE(bench.type("add", {"didn't! $HOME #quiet; (yes)", ""}) == kOk);
  CHECK(bench.err.starts_with(
      "Something you noticed, did, or left undone. Enter leaves, ? shows "
      "ideas.\n"));
  CHECK(bench.prompts == Lines{"> ", "Enter finishes. d adds one thing: "});
  CHECK(bench.out == "Saved 1, today 15:20; tag quiet.\n");
  CHECK(bench.entry(1)["text"] == "didn't! $HOME #quiet; (yes)");
}

TEST_CASE("add: Enter, blanks or leaving at the prompt save nothing") {
  for (const Lines& lines : {Lines{""}, Lines{"   "}, Lines{}}) {
    Bench bench;
    CHECK(bench.type("add", lines) == kOk);
    CHECK(bench.opened.empty());
    CHECK(bench.out == "");
  }
}

TEST_CASE("add: ? shows a dozen ideas and asks again") {
  Bench bench;
  REQUIRE(bench.type("add", {"?", "rested"}) == kOk);
  CHECK(holds(bench.err, "Some signs, to look at or to leave:\n  saw what"));
  CHECK(std::ranges::count(bench.err, '\n') == 1 + 1 + 12 + 1);
  CHECK(bench.entry(1)["text"] == "rested");
}

TEST_CASE("add: the entry is saved before a detail is asked for") {
  Bench bench;
  REQUIRE(bench.type("add", {"rested"}) == kOk);
  CHECK(bench.entry(1)["text"] == "rested");
}

TEST_CASE("add: d asks for used-to first, then the measure of the kind") {
  struct Case {
    std::string kind;
    std::string question;
  };
  const std::vector<Case> cases = {
      {"boundary", "A gap before responding: no, brief or yes > "},
      {"pause", "A gap before responding: no, brief or yes > "},
      {"notice", "How intense it was, 0 to 10 > "},
      {"gentle",
       "The tone of your self-talk: harsh, rough, mixed, gentle or kind > "},
      {"repair", "How long until back in touch, such as 2h or not-yet > "},
      {"settle", "How long until things eased, such as 20m, 2h or 1d+ > "},
      {"none", "How long until things eased, such as 20m, 2h or 1d+ > "},
  };
  for (const Case& one : cases) {
    CAPTURE(one.kind);
    Bench bench;
    REQUIRE(bench.type("add -k " + one.kind, {"x", "d", "", "d", ""}) == kOk);
    REQUIRE(bench.prompts.size() == 6);
    CHECK(bench.prompts[2] == "How this used to go > ");
    CHECK(bench.prompts[4] == one.question);
  }
}

TEST_CASE("add: answers to d are kept, each once, until all is there") {
  Bench bench;
  REQUIRE(
      bench.type("add", {"rested", "d", "i went on", "d", "20m", "d", "4", "d",
                         "yes", "d", "kind", "d", "not-yet", "d", ""}) == kOk);
  const nlohmann::json entry = bench.entry(1);
  CHECK(entry["used_to"] == "i went on");
  CHECK(entry["measures"]["duration_s"] == 1200);
  CHECK(entry["measures"]["intensity"] == 4);
  CHECK(entry["measures"]["choice"] == "yes");
  CHECK(entry["measures"]["self_talk"] == "kind");
  CHECK(entry["measures"]["repair_or_more"] == true);
}

TEST_CASE("add: when nothing is left to add, d says so") {
  Bench bench;
  bench.settings =
      "[measures]\noff = [\"duration\", \"intensity\", \"choice\", "
      "\"self-talk\", \"repair\"]\n";
  REQUIRE(bench.type("add -u before", {"rested", "d"}) == kOk);
  CHECK(holds(bench.err, "Everything there is to add is there.\n"));
}

TEST_CASE("add: a measure that is off or given is never asked") {
  Bench bench;
  bench.settings = "[measures]\noff = [\"duration\"]\n";
  REQUIRE(bench.type("add -u before --intensity 3", {"rested", "d"}) == kOk);
  CHECK(bench.prompts.at(2) == "A gap before responding: no, brief or yes > ");
}

TEST_CASE("add: an answer that cannot be read is asked for again") {
  Bench bench;
  REQUIRE(bench.type("add -u before", {"rested", "d", "20", "20m", ""}) == kOk);
  CHECK(holds(bench.err, "'20' has no unit"));
  CHECK(bench.entry(1)["measures"]["duration_s"] == 1200);
}

TEST_CASE("add: Enter at a detail leaves no trace") {
  Bench bench;
  REQUIRE(bench.type("add", {"rested", "d", "", "d", " ", ""}) == kOk);
  CHECK(bench.entry(1)["used_to"].is_null());
  CHECK(bench.entry(1)["measures"]["duration_s"].is_null());
}

TEST_CASE("add: any other line is added to the entry and said so") {
  Bench bench;
  REQUIRE(bench.type("add", {"rested", "and slept #early", "done", ""}) == kOk);
  CHECK(holds(bench.err, "Added to 1.\nAdded to 1.\n"));
  CHECK(bench.entry(1)["text"] == "rested\nand slept #early\ndone");
  CHECK(bench.entry(1)["tags"] == nlohmann::json{"early"});
}

TEST_CASE("add: a line too many is kept as a draft beside the entry") {
  Bench bench;
  const std::string line(65530, 'a');
  CHECK(bench.type("add", {"rested", line}) == kCouldNot);
  CHECK(bench.drafts == Lines{line});
  CHECK(holds(bench.err, "The words are saved as 1."));
  CHECK(bench.entry(1)["text"] == "rested");
}

TEST_CASE("add: no details where they are off, or a machine reads along") {
  Bench bench;
  REQUIRE(bench.type("add --json", {"rested"}) == kOk);
  CHECK(bench.prompts == Lines{"> "});
  CHECK(bench.json()["text"] == "rested");
  bench.settings = "[add]\ndetails = false\n";
  REQUIRE(bench.type("add", {"rested"}) == kOk);
  CHECK(bench.prompts == Lines{"> "});
}

TEST_CASE("add: words of the command line ask nothing") {
  Bench bench;
  REQUIRE(bench.look("add rested") == kOk);
  CHECK(bench.prompts.empty());
}

TEST_CASE("add: on a terminal a date is asked for again, words in hand") {
  Bench bench;
  REQUIRE(bench.type("add told sam -w 11/2", {"soonish", "2 nov"}) == kOk);
  CHECK(bench.prompts == Lines{"When was it? Enter means now > ",
                               "When was it? Enter means now > "});
  CHECK(holds(bench.err, "'11/2' could be two dates"));
  CHECK(holds(bench.err, "'soonish' is not a date wins can read"));
  CHECK(bench.entry(1)["day"] == "2026-11-02");
  CHECK(bench.entry(1)["text"] == "told sam");
}

TEST_CASE("add: Enter at the date means now") {
  Bench bench;
  REQUIRE(bench.type("add told sam -w 11/2", {""}) == kOk);
  CHECK(bench.entry(1)["when"] == "2026-11-04T15:20:00+00:00");
}

TEST_CASE("add: --edit opens the words and keeps what the editor made") {
  Bench bench;
  bench.edited = "told sam, #slowly\n";
  REQUIRE(bench.run("add told sam --edit") == kOk);
  CHECK(bench.editor_saw == "told sam");
  CHECK(bench.entry(1)["text"] == "told sam, #slowly");
  CHECK(bench.entry(1)["tags"] == nlohmann::json{"slowly"});
}

TEST_CASE("add: the draft of the editor goes once the words are saved") {
  Bench bench;
  bench.edited = "told sam\n";
  REQUIRE(bench.run("add -e") == kOk);
  CHECK(bench.draft_discarded);
}

TEST_CASE("add: the draft stays and is named when saving does not work") {
  Bench bench;
  bench.edited = "told sam\n";
  bench.broken_journal = "nothing was saved, because the disk is full";
  CHECK(bench.run("add -e") == kCouldNot);
  CHECK(!bench.draft_discarded);
  CHECK(holds(bench.err, "The words are kept in /tmp/draft\n"));
  CHECK(bench.drafts.empty());
}

TEST_CASE("add: a draft too long for one entry stays and is named") {
  Bench bench;
  bench.edited = std::string(65537, 'a');
  CHECK(bench.run("add -e") == kCouldNot);
  CHECK(!bench.draft_discarded);
  CHECK(holds(bench.err, "The words are kept in /tmp/draft\n"));
}

TEST_CASE("add: an unchanged or empty draft saves nothing") {
  for (const std::string draft : {"told sam", "told sam\n", "", " \n"}) {
    CAPTURE(draft);
    Bench bench;
    bench.edited = draft;
    CHECK(bench.run("add told sam -e") == kOk);
    CHECK(bench.out == "");
    CHECK(bench.err == "Nothing was written, so nothing was saved.\n");
    CHECK(bench.draft_discarded);
    CHECK(bench.store().overview().entries == 0);
  }
}

TEST_CASE("add: the editor is WINS_EDITOR, the setting, VISUAL or EDITOR") {
  Bench bench;
  const auto editor = [&bench] {
    bench.run("add -e");
    return bench.editor_command;
  };
  CHECK(editor() == Lines{"editor"});
  bench.env["EDITOR"] = "vi";
  CHECK(editor() == Lines{"vi"});
  bench.env["VISUAL"] = "code --wait";
  CHECK(editor() == Lines{"code", "--wait"});
  bench.settings = "editor = \"nano -w\"\n";
  CHECK(editor() == Lines{"nano", "-w"});
  bench.env["WINS_EDITOR"] = "ed";
  CHECK(editor() == Lines{"ed"});
  bench.env["WINS_EDITOR"] = " ";
  CHECK(editor() == Lines{"nano", "-w"});
}

TEST_CASE("add: - and --edit together are refused") {
  Bench bench;
  CHECK(bench.run("add - -e") == kUsage);
  CHECK(holds(bench.err, "'-' reads the words from stdin"));
}

}  // namespace
}  // namespace wins::test
