// SPDX-License-Identifier: MIT
// wins add with words, its options, and what can go wrong.
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

TEST_CASE("add: the words are kept and the answer says when") {
  Bench bench;
  REQUIRE(bench.run("add told mum no +family") == kOk);
  CHECK(bench.out ==
        "Saved 1, today 15:20; tag family. It reads like a boundary (a "
        "guess).\n");
  CHECK(bench.entry(1)["text"] == "told mum no +family");
  CHECK(bench.entry(1)["tags"] == nlohmann::json{"family"});
}

TEST_CASE("add: words are joined by one blank and otherwise kept as typed") {
  Bench bench;
  bench.keep({"add 'two  blanks' and 'a\ttab'"});
  CHECK(bench.entry(1)["text"] == "two  blanks and a\ttab");
}

TEST_CASE("add: what follows -- is text, options or not") {
  Bench bench;
  bench.keep({"add -- --hard -k is how it felt"});
  CHECK(bench.entry(1)["text"] == "--hard -k is how it felt");
  CHECK(bench.entry(1)["hard"] == false);
}

TEST_CASE("add: #word is a tag where no shell could eat it, +1 never is") {
  Bench bench;
  bench.keep({"add c++ and '#family' +1 +Mum"});
  CHECK(bench.entry(1)["tags"] == nlohmann::json{"Mum"});
  bench.in = "walked #outside\n";
  bench.keep({"add -"});
  CHECK(bench.entry(2)["tags"] == nlohmann::json{"outside"});
}

TEST_CASE("add: every option is kept") {
  Bench bench;
  bench.keep(
      {"add said no -w yesterday -k limit -t work -t +Sam "
       "-u 'i said yes' --kinder 'it was enough' --hard --first "
       "--bring --private --duration 1d+ --intensity 4 --choice brief "
       "--self-talk rough --repair not-yet"});
  const nlohmann::json entry = bench.entry(1);
  CHECK(entry["day"] == "2026-11-03");
  CHECK(entry["precision"] == "day");
  CHECK(entry["kind"] == "boundary");
  CHECK(entry["kind_source"] == "given");
  CHECK(entry["tags"] == nlohmann::json{"work", "Sam"});
  CHECK(entry["used_to"] == "i said yes");
  CHECK(entry["kinder"] == "it was enough");
  CHECK(entry["hard"] == true);
  CHECK(entry["first"] == true);
  CHECK(entry["bring"] == true);
  CHECK(entry["private"] == true);
  CHECK(entry["measures"]["duration_s"] == 86400);
  CHECK(entry["measures"]["duration_or_more"] == true);
  CHECK(entry["measures"]["intensity"] == 4);
  CHECK(entry["measures"]["choice"] == "brief");
  CHECK(entry["measures"]["self_talk"] == "rough");
  CHECK(entry["measures"]["repair_s"] == 0);
  CHECK(entry["measures"]["repair_or_more"] == true);
}

TEST_CASE("add: --eased and --pause are --duration and --choice") {
  Bench bench;
  bench.keep({"add came back --eased 20m --pause yes"});
  CHECK(bench.entry(1)["measures"]["duration_s"] == 1200);
  CHECK(bench.entry(1)["measures"]["choice"] == "yes");
  CHECK(bench.run("add x --eased 20m --duration 2h") == kUsage);
}

TEST_CASE("add: -k none is no kind, and blank side texts are none") {
  Bench bench;
  bench.keep({"add x -k none -u '' --kinder ' '"});
  CHECK(bench.entry(1)["kind"].is_null());
  CHECK(bench.entry(1)["kind_source"].is_null());
  CHECK(bench.entry(1)["used_to"].is_null());
  CHECK(bench.entry(1)["kinder"].is_null());
}

TEST_CASE("add: a kind of one's own is a kind") {
  Bench bench;
  bench.settings = "[kinds]\nextra = [\"garden\"]\n";
  bench.keep({"add planted beans -k Garden"});
  CHECK(bench.entry(1)["kind"] == "garden");
}

TEST_CASE("add: a value that cannot be read saves nothing and says so") {
  struct Case {
    std::string options;
    std::string said;
  };
  const std::vector<Case> cases = {
      {"-w 11/2", "'11/2' could be two dates"},
      {"-w tomorrow", "'tomorrow' has not happened yet"},
      {"-w soonish", "'soonish' is not a date wins can read"},
      {"-k bondary", "Close to: -k boundary"},
      {"-k limt", "Close to: -k limit"},
      {"-k xyz", "The kinds are: notice, pause, feel"},
      {"-t 'two words'", "'two words' is not a tag"},
      {"--duration 20", "'20' has no unit"},
      {"--duration not-yet", "is not a length of time wins can read"},
      {"--intensity 11", "'11' is not a whole number from 0 to 10"},
      {"--intensity -1", "'-1' is not a whole number from 0 to 10"},
      {"--intensity 4.5", "'4.5' is not a whole number from 0 to 10"},
      {"--choice maybe", "'maybe' is not one of no, brief, yes"},
      {"--self-talk nice", "'nice' is not one of harsh, rough, mixed"},
      {"--repair soon", "'soon' is not a length of time"},
      {"--kidn rest", "Close to: wins add --kind"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.options);
    Bench bench;
    CHECK(bench.run("add rested " + one.options) == kUsage);
    CAPTURE(bench.err);
    CHECK(holds(bench.err, one.said));
    CHECK(holds(bench.err, "Nothing was saved."));
    CHECK(bench.out.empty());
    CHECK(bench.store().overview().entries == 0);
  }
}

TEST_CASE("add: blank words are refused with a way that works") {
  for (const std::string line : {"add ''", "add '  '", "add '\xE2\x80\x8B'"}) {
    CAPTURE(line);
    Bench bench;
    CHECK(bench.run(line) == kCouldNot);
    CHECK(bench.err ==
          "wins: there are no words to keep\n"
          "      Nothing was saved.\n"
          "      A day without words: wins here\n");
  }
}

TEST_CASE("add: the words come from stdin, less one final line break") {
  struct Case {
    std::string line;
    std::string in;
    std::string text;
  };
  const std::vector<Case> cases = {
      {"add", "rested\n", "rested"},
      {"add -", "rested\r\n", "rested"},
      {"add", "one\n\ntwo\n\n", "one\n\ntwo\n"},
      {"add", "  kept  ", "  kept  "},
      {"add - -k rest", "-k none", "-k none"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.in);
    Bench bench;
    bench.in = one.in;
    REQUIRE(bench.run(one.line) == kOk);
    CHECK(bench.entry(1)["text"] == one.text);
  }
}

TEST_CASE("add: stdin is not read when there are words") {
  Bench bench;
  bench.in = "from the pipe";
  bench.keep({"add from the line"});
  CHECK(bench.entry(1)["text"] == "from the line");
}

TEST_CASE("add: a dash after -- is a word") {
  Bench bench;
  bench.in = "from the pipe";
  bench.keep({"add -- -"});
  CHECK(bench.entry(1)["text"] == "-");
}

TEST_CASE("add: without words and without a terminal it says what works") {
  Bench bench;
  CHECK(bench.run("add") == kCouldNot);
  CHECK(holds(bench.err, "there are no words to keep"));
  CHECK(holds(bench.err, "wins add -"));
  CHECK(bench.look("add --no-input") == kCouldNot);
  CHECK(bench.prompts.empty());
}

TEST_CASE("add: 64 KiB fit, one byte more is refused with the count") {
  Bench bench;
  bench.in = std::string(65536, 'a');
  REQUIRE(bench.run("add -") == kOk);
  bench.in += 'a';
  CHECK(bench.run("add -") == kCouldNot);
  CHECK(holds(bench.err,
              "the text has 65537 bytes, and one entry holds up to 65536"));
  CHECK(holds(bench.err, "Nothing was saved."));
  // Nor are the words lost.
  CHECK(bench.drafts == std::vector<std::string>{bench.in});
}

TEST_CASE("add: bytes that are no text become marks, and one line says so") {
  Bench bench;
  bench.in = std::string("a\0b", 3);
  REQUIRE(bench.run("add -") == kOk);
  CHECK(holds(bench.err,
              "In one place the bytes were no text; a mark is kept there "
              "(U+FFFD or U+2400).\n"));
  CHECK(bench.entry(1)["text"] == "a\u2400b");
  bench.in = "caf\xE9 \xC3";
  REQUIRE(bench.run("add -") == kOk);
  CHECK(bench.err ==
        "In 2 places the bytes were no text; marks are kept there (U+FFFD or "
        "U+2400).\n");
  CHECK(bench.entry(2)["text"] == "caf\uFFFD \uFFFD");
}

TEST_CASE("add: words that cannot be saved are kept as a draft") {
  Bench bench;
  bench.broken_journal = "nothing was saved, because the disk is full";
  CHECK(bench.run("add told sam") == kCouldNot);
  CHECK(bench.drafts == std::vector<std::string>{"told sam"});
  CHECK(bench.err ==
        "The words are kept in "
        "/home/jo/.local/share/wins/drafts/draft.txt\n"
        "wins: nothing was saved, because the disk is full\n");
}

TEST_CASE("add: when no draft can be written the words are given back") {
  Bench bench;
  bench.broken_journal = "nothing was saved, because the disk is full";
  bench.drafts_work = false;
  CHECK(bench.run_arguments({"add", "told\nsam \x1b[31m"}) == kCouldNot);
  CHECK(holds(bench.err, "Here they are, to copy:\ntold\nsam "));
  CHECK(!holds(bench.err, "\x1b"));
}

TEST_CASE("add: a last session is looked for in the journal") {
  Bench bench;
  CHECK(bench.run("add x -w 'my last Session'") == kUsage);
  CHECK(holds(bench.err, "no session is kept yet"));
}

TEST_CASE("add: after a save, output that fails says what was saved") {
  Bench bench;
  bench.output = OutputState::failed;
  CHECK(bench.run("add rested") == kCouldNot);
  CHECK(holds(bench.err, "saved as 1; the output could not be written"));
}

TEST_CASE("add: -q says nothing, --json and --plain give the entry") {
  Bench bench;
  REQUIRE(bench.run("add rested -q") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.run("add rested +bed --json") == kOk);
  CHECK(bench.json()["id"] == 2);
  CHECK(bench.json()["tags"][0] == "bed");
  CHECK(bench.err == "");
  REQUIRE(bench.run("add rested --plain") == kOk);
  CHECK(bench.out.starts_with("3\t2026-11-04T15:20:00+00:00\t2026-11-04\t"));
}

TEST_CASE("add: settings that cannot be read do not stop an entry") {
  Bench bench;
  bench.settings = "tone = \"loud\"\n";
  REQUIRE(bench.run("add rested -q") == kOk);
  CHECK(bench.err ==
        "wins: config.toml, line 1: tone has 'loud', which wins does not "
        "know; the defaults are used\n");
  CHECK(bench.store().overview().entries == 1);
}

}  // namespace
}  // namespace wins::test
