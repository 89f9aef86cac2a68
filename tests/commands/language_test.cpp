// SPDX-License-Identifier: MIT
// Everything that the commands print keeps the rules of language, with the
// person's own words out of account.
#include "language.h"
#include "holds.h"
#include "support/bench.h"
#include "wins/cli/command_line.h"
#include "wins/cli/docs.h"
#include "wins/commands/registry.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

/// The words that the scenes below type; they count as x.
const Lines kOwnWords = {"I FAILED!! it doesn't count, but i stayed",
                         "i used to just cry",
                         "maybe i only did what i could",
                         "Proud of you!",
                         "Dr. Brave, call 0171",
                         "dr-proud"};

Bench full_bench() {
  Bench bench;
  bench.keep({
      "add '" + std::string("I FAILED!! it doesn") +
          "'\\''t count, but i "
          "stayed' -t dr-proud -u 'i used to just cry' --kinder 'maybe i only "
          "did what i could' -k stay --hard --first --bring --duration 20m "
          "--intensity 4 --choice brief --self-talk harsh --repair not-yet",
      "here -w yesterday -k gentle",
      "add -w '3 oct' -k notice --duration 1d+ --self-talk kind --repair 2h "
      "-- i used to just cry",
  });
  bench.settings =
      "closing = \"Proud of you!\"\n"
      "[support]\ncontacts = [\"Dr. Brave, call 0171\"]\n"
      "[celebrate]\nways = [\"Proud of you!\"]\n";
  return bench;
}

void check_language(Bench& bench, const Line& one, Scope out_scope) {
  check_language(bench, one, out_scope, kOwnWords);
}

TEST_CASE("language: the scene's words would not pass as the program's") {
  for (const std::string& words :
       {kOwnWords[0], kOwnWords[1], kOwnWords[2], kOwnWords[3]}) {
    CAPTURE(words);
    CHECK(!lint().check_output(words, {}, Scope::reply).empty());
  }
}

TEST_CASE("language: every answer to an entry, by mark and situation") {
  const std::vector<Line> lines = {
      {"add x"},
      {"add x -k boundary -t a -t b"},
      {"add x --hard"},
      {"add x --hard"},
      {"add x --hard"},
      {"add x --first"},
      {"add x --hard --first"},
      {"add x -w yesterday"},
      {"add x -w 2024"},
      {"here"},
      {"here"},
      {"here"},
      {"here"},
      {"add",
       {"?", "x", "d", "x", "d", "20m", "d", "4", "d", "no", "d", "kind", "d",
        "2h", "d", "x", ""}},
      {"add -e"},
      {"here -w '1 am'"},
      {"add i want to die"},
      {"add", {"x", "suicidal", ""}},
      {"edit 1 --text 'end it all'"},
      {"celebrate", {"s", "x"}},
      {"celebrate 1", {"x"}},
      {"celebrate 1", {""}},
  };
  for (const std::string tone : {"gentle", "facts"}) {
    Bench bench;
    bench.settings = "tone = \"" + tone + "\"\n";
    for (const Line& one : lines) {
      check_language(bench, one, Scope::reply);
    }
    bench.set_clock("2026-11-03T02:00:00Z");
    check_language(bench, {"here"}, Scope::reply);
    bench.in = "\xFF";
    bench.run("add -");
    CHECK(joined(lint().check_output(bench.err, {}, Scope::reply)) == "");
  }
}

TEST_CASE("language: whatever is read from a full journal") {
  const std::vector<Line> lines = {
      {"list"},
      {"list -n 1"},
      {"list --tags"},
      {"list --kinds", {}, {"notice"}},
      {"list nothing-like-it"},
      {"show 1"},
      {"show 2"},
      {"reflect"},
      {"reflect week"},
      {"reflect --since '1 oct'"},
      {"reflect week --ending '2 feb'"},
      {"reflect week --facts --ending '2 feb'"},
      {"stats"},
      {"stats --without duration"},
      {"celebrate", {""}},
      {"celebrate", {"s", "s", "Proud of you!"}},
      {"celebrate 1", {"s", "Proud of you!"}},
      {"celebrate --no-input"},
      {"share", {""}},
      {"share 1 3", {"1", "x", "q"}},
      {"share --with-measures --since '1 oct' --format markdown"},
      {"share --new -k notice"},
      {"support"},
      {"config list"},
      {"config get tone"},
      {"config path"},
  };
  for (const Line& one : lines) {
    Bench bench = full_bench();
    check_language(bench, one, Scope::reply);
  }
}

TEST_CASE("language: an empty journal") {
  for (const std::string line :
       {"", "list", "list --tags", "list --kinds", "reflect week", "stats",
        "celebrate", "share", "support", "undo", "redo", "session list"}) {
    Bench bench;
    // Bare wins is help, where the name of the program may stand.
    check_language(bench, {line}, line.empty() ? Scope::help : Scope::reply);
  }
}

TEST_CASE("language: a journal with nothing to celebrate") {
  for (const std::string tone : {"gentle", "facts"}) {
    Bench bench;
    bench.keep({"add x --hard"});
    bench.settings = "tone = \"" + tone + "\"\n";
    check_language(bench, {"celebrate"}, Scope::reply);
  }
}

TEST_CASE("language: a change and its way back") {
  Bench bench = full_bench();
  bench.edited = "x";
  const std::vector<Line> lines = {
      {"edit 1 --clear kind"},
      {"edit 1 --clear kind"},
      {"edit 1"},
      {"edit 1 --text y --for-good", {"y"}},
      {"edit 1 --for-good", {""}},
      {"edit 1 -w 11/2", {""}},
      {"remove 2 3"},
      {"undo"},
      {"redo"},
      {"undo 2"},
      {"redo 9"},
      {"remove 2 --for-good", {""}},
      {"remove 2 1 --for-good", {"y"}},
      {"undo 99"},
      {"undo"},
      {"redo 99"},
      {"redo"},
  };
  for (const Line& one : lines) {
    check_language(bench, one, Scope::reply);
  }
}

TEST_CASE("language: every answer to a session, by mark and situation") {
  const std::vector<Line> lines = {
      {"session -w '1 nov'", {""}},
      {"session -w '1 nov'"},
      {"session -w '1 nov 9:00'"},
      {"session -w '1 nov' --note 'i used to just cry'"},
      {"session -w '2 nov' --tough"},
      {"session -w '2 nov' --tough --another"},
      {"session --tough --another"},
      {"session --tough --another"},
      {"session --tough --another"},
      {"session --tough --heard 'Proud of you!'"},
      {"session edit last --clear tough"},
      {"session edit last --clear tough"},
      {"session remove 1"},
      {"undo"},
      {"redo"},
      {"undo 2"},
      {"redo 2"},
      {"undo 99"},
      {"redo 99"},
      {"session list"},
      {"session list --all"},
      {"add x"},
      {"stats"},
      {"reflect"},
      {"reflect week"},
  };
  // Short, so that no line breaks within it.
  const std::string rituals = "session.rituals = [\"Proud of you!\"]\n";
  for (const std::string& settings :
       {std::string(), std::string("tone = \"facts\"\n"), rituals,
        "tone = \"facts\"\n" + rituals}) {
    CAPTURE(settings);
    Bench bench;
    bench.settings = settings;
    for (const Line& one : lines) {
      check_language(bench, one, Scope::reply);
    }
    bench.set_clock("2026-11-05T19:00:00Z");
    check_language(bench, {"add x"}, Scope::reply);
    check_language(bench, {"reflect"}, Scope::reply);
    check_language(bench, {"session --tough"}, Scope::reply);
    check_language(bench, {"session --tough --another"}, Scope::reply);
    check_language(bench, {"session --tough --another"}, Scope::reply);
  }
  Bench bench;
  check_language(bench, {"session", {"Proud of you!"}}, Scope::reply);
  REQUIRE(holds(bench.out, "Proud of you!"));
}

TEST_CASE("language: every refusal says one thing and one way that works") {
  const std::vector<std::string> lines = {
      "refelct",
      "frobnicate",
      "some words here",
      "add ''",
      "add x -k xyz",
      "add x -k bondary",
      "add x -t ?",
      "add x --duration 20",
      "add x --intensity 99",
      "add x --choice x",
      "add x --self-talk x",
      "add x --repair x",
      "add - -e",
      "add --nosuch",
      "add --when",
      "add x -k rest -k show",
      "list -n 0",
      "list --has x",
      "list --tags --kinds",
      "list --since 11/2",
      "show",
      "show 99",
      "show 1 2",
      "show x",
      "show 4",
      "celebrate x",
      "celebrate 99",
      "celebrate 4",
      "celebrate 1 2",
      "share x",
      "share 99",
      "share --json",
      "share --format x",
      "share --private",
      "share --new --on today",
      "share -o ''",
      "share -o /",
      "edit",
      "edit 1 x",
      "edit 1 --clear x",
      "edit 99 -e",
      "edit 1 --text ''",
      "edit 1 --for-good",
      "remove",
      "remove 99",
      "remove 1 --for-good",
      "undo x",
      "redo 0",
      "reflect x",
      "reflect wek",
      "reflect today --since monday",
      "reflect signs --another",
      "reflect kinder x",
      "reflect kinder 99",
      "reflect kinder 1 2",
      "reflect lift 1",
      "stats --without x",
      "stats words",
      "reflect week --ending sunday --since monday",
      "session x y",
      "session lits",
      "session list x",
      "session edit",
      "session edit 1 --tough",
      "session edit x --tough",
      "session edit last --tough",
      "session edit 1 --another",
      "session edit 1 --clear x",
      "session remove",
      "session remove 1 --tough",
      "session --all",
      "session --clear note",
      "session -w 'last week'",
      "session -w 'last session'",
      "config",
      "config get x",
      "config get tonne",
      "help x",
      "help lsit",
      "completion",
      "list --json --plain",
      "list --color x",
      "list --db ''"};
  for (const std::string& line : lines) {
    CAPTURE(line);
    Bench bench = full_bench();
    bench.keep({"add x", "remove 4"});
    CHECK(bench.run(line) != kOk);
    CAPTURE(bench.err);
    CHECK(bench.err.starts_with("wins: "));
    CHECK(std::ranges::count(bench.err, '\n') <= 4);
    CHECK(!bench.err.substr(0, bench.err.find('\n')).ends_with('.'));
    CHECK(joined(lint().check_output(bench.err, kOwnWords, Scope::help)) == "");
    CHECK(bench.out == "");
  }
}

TEST_CASE("language: what is said when the journal or the settings fail") {
  Bench bench;
  bench.broken_journal = "nothing was saved: the disk is full";
  check_language(bench, {"add x"}, Scope::reply);
  bench.drafts_work = false;
  check_language(bench, {"add x"}, Scope::reply);
  Bench other;
  other.settings = "tone = \"loud\"\n";
  check_language(other, {"add x"}, Scope::reply);
  check_language(other, {"list"}, Scope::reply);
}

TEST_CASE("language: help keeps the rules for help") {
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(joined(lint().check_message(command->summary, Scope::help)) == "");
    CHECK(joined(lint().check_message(command->overview, Scope::help)) == "");
    CHECK(joined(lint().check_page(command_help(*command, 80))) == "");
    for (const Example& example : command->examples) {
      CAPTURE(example.line);
      CHECK(joined(lint().check_message(example.meaning, Scope::help)) == "");
    }
    for (const OptionDoc& doc : option_docs(*command)) {
      CAPTURE(doc.help);
      CHECK(joined(lint().check_message(doc.help, Scope::help)) == "");
    }
  }
  for (const Topic& topic : topics()) {
    CAPTURE(topic.name);
    CHECK(joined(lint().check_page(topic_text(topic, 80))) == "");
  }
}

}  // namespace
}  // namespace wins::test
