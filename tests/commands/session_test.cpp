// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

const std::string kRituals = "session.rituals = [\"a slow walk\", \"tea\"]\n";

/// Sessions as JSON, newest first. Changes `out` and `err`.
nlohmann::json sessions(Bench& bench) {
  bench.run("session list --json");
  return bench.json()["sessions"];
}

TEST_CASE("session: one is kept, and said in one line") {
  Bench bench;
  REQUIRE(bench.run("session") == kOk);
  CHECK(bench.out == "Session 1 saved, today 15:20.\n");
  CHECK(bench.err == "");
  REQUIRE(bench.run("session -w 'tue 14:00' --note 'long one'") == kOk);
  CHECK(bench.out == "Session 2 saved, yesterday 14:00.\n");
}

TEST_CASE("session: a second one of the day adds to the first and says so") {
  Bench bench;
  bench.keep({"session -w 14:00 --note one --heard a"});
  REQUIRE(bench.run("session --note two --heard b --heard c") == kOk);
  CHECK(bench.out == "Added to session 1, today 14:00.\n");
  CHECK(bench.err ==
        "A second one of that day comes with: wins session --another\n");
  const auto found = sessions(bench);
  REQUIRE(found.size() == 1);
  CHECK(found[0]["note"] == "one\ntwo");
  CHECK(found[0]["heard"] == Lines{"a", "b", "c"});
  CHECK(found[0]["when"] == "2026-11-04T14:00:00+00:00");
}

TEST_CASE("session: a second one with nothing new is said to be there") {
  Bench bench;
  bench.keep({"session -w 14:00"});
  REQUIRE(bench.run("session") == kOk);
  CHECK(bench.out == "Session 1, today 14:00, is here already.\n");
  CHECK(holds(bench.err, "wins session --another"));
  CHECK(sessions(bench).size() == 1);
}

TEST_CASE("session: another time for the same day is not taken in silence") {
  Bench bench;
  bench.keep({"session -w 14:00"});
  REQUIRE(bench.run("session -w 15:00 --note x") == kOk);
  CHECK(bench.out == "Added to session 1, today 14:00.\n");
  CHECK(bench.err ==
        "Its time stays. Another one comes with: wins session edit 1 --when "
        "WHEN\n");
}

TEST_CASE("session: --another keeps a second one of the day") {
  Bench bench;
  bench.keep({"session -w 10:00"});
  REQUIRE(bench.run("session -w 14:00 --another") == kOk);
  CHECK(bench.out == "Session 2 saved, today 14:00.\n");
  bench.keep({"session --heard 'you came back'"});
  const auto found = sessions(bench);
  REQUIRE(found.size() == 2);
  CHECK(found[0]["id"] == 2);
  CHECK(found[0]["heard"] == Lines{"you came back"});
  CHECK(found[1]["heard"] == Lines{});
}

TEST_CASE("session: it belongs to a day, and anything coarser is refused") {
  Bench bench;
  REQUIRE(bench.run("session -w yesterday") == kOk);
  CHECK(bench.out == "Session 1 saved, yesterday.\n");
  CHECK(bench.run("session -w 'last week'") == kUsage);
  CHECK(bench.err ==
        "wins: 'last week' is longer than a day, and a session belongs to "
        "one\n"
        "      Nothing was saved.\n"
        "      A day works: yesterday, tue, 'monday 14:30'\n");
  REQUIRE(bench.type("session -w 2025", {"14:00"}) == kOk);
  CHECK(holds(bench.out, "Session 2 saved, today 14:00."));
}

TEST_CASE("session: the words of an option arrive as they were typed") {
  for (const std::string& words :
       Lines{"[a, b]", "{}", "-x or not", "it's \"so\"", "  two  blanks ",
             "ends with a break\n", "%n", "\u00E9t\u00E9"}) {
    CAPTURE(words);
    Bench bench;
    REQUIRE(bench.run_arguments({"session", "--note", words}) == kOk);
    CHECK(sessions(bench)[0]["note"] == words);
  }
}

TEST_CASE("session: blank words are none") {
  Bench bench;
  REQUIRE(bench.run("session --note '  ' --heard ''") == kOk);
  const auto found = sessions(bench);
  CHECK(found[0]["note"].is_null());
  CHECK(found[0]["heard"] == Lines{});
}

TEST_CASE("session: words that are too long are refused and kept") {
  Bench bench;
  const std::string half(40'000, 'x');
  REQUIRE(bench.run_arguments({"session", "--note", half}) == kOk);
  CHECK(bench.run_arguments({"session", "--note", half}) == kCouldNot);
  CHECK(holds(bench.err, "the text has 80001 bytes"));
  CHECK(holds(bench.err, "Nothing was saved."));
  CHECK(bench.drafts == Lines{half});
}

TEST_CASE("session: words that could not be saved are kept as a draft") {
  Bench bench;
  bench.broken_journal = "nothing was saved: the disk is full";
  CHECK(bench.run("session --note one --heard two") == kCouldNot);
  CHECK(holds(bench.err, "the disk is full"));
  CHECK(bench.drafts == Lines{"one\ntwo"});
}

TEST_CASE("session: list shows them newest first, with what was said") {
  Bench bench;
  bench.keep({"session -w '28 oct 10:00' --tough",
              "session -w 'yesterday 14:00' --note one --heard 'you came "
              "back' --heard two",
              "session -w '2 nov'"});
  REQUIRE(bench.run("session list") == kOk);
  CHECK(bench.out ==
        "   2  yesterday 14:00\n"
        "      one\n"
        "      Heard there: you came back\n"
        "      Heard there: two\n"
        "   3  Mon 2 Nov\n"
        "   1  Wed 28 Oct 10:00, tough\n");
  CHECK(bench.opened == std::vector<Access>{Access::read});
  CHECK(bench.err == "");
}

TEST_CASE("session: list shows ten, and says how the rest comes") {
  Bench bench;
  for (int i = 0; i < 12; ++i) {
    bench.keep({"session --another"});
  }
  REQUIRE(bench.run("session list") == kOk);
  CHECK(std::ranges::count(bench.out, '\n') == 10);
  CHECK(bench.err == "10 of 12; wins session list --all has the rest\n");
  REQUIRE(bench.run("session list --all") == kOk);
  CHECK(std::ranges::count(bench.out, '\n') == 12);
  CHECK(bench.err == "");
  CHECK(sessions(bench).size() == 12);
}

TEST_CASE("session: an empty list is no failure, and says how one comes") {
  Bench bench;
  REQUIRE(bench.run("session list") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.look("session list") == kOk);
  CHECK(bench.out == "");
  CHECK(bench.err == "The first session comes with: wins session\n");
  REQUIRE(bench.run("session list --json") == kOk);
  CHECK(bench.out == "{\"kind\":\"sessions\",\"sessions\":[]}\n");
  REQUIRE(bench.run("session list -q") == kOk);
  CHECK(bench.out + bench.err == "");
}

TEST_CASE("session: --json gives one object, and list an array in one") {
  Bench bench;
  REQUIRE(bench.run("session --tough --note n --heard a --json") == kOk);
  CHECK(
      bench.out.starts_with("{\"kind\":\"session\",\"effect\":\"added\","
                            "\"id\":1,\"uid\":\""));
  auto added = bench.json();
  CHECK(added["when"] == "2026-11-04T15:20:00+00:00");
  CHECK(added["day"] == "2026-11-04");
  CHECK(added["precision"] == "minute");
  CHECK(added["tough"] == true);
  CHECK(added["note"] == "n");
  CHECK(added["heard"] == Lines{"a"});
  CHECK(added["created"] == "2026-11-04T15:20:00+00:00");
  CHECK(added["changed"] == "2026-11-04T15:20:00+00:00");
  added.erase("kind");
  added.erase("effect");
  CHECK(sessions(bench)[0] == added);
  for (const auto& each : std::vector<std::pair<std::string, std::string>>{
           {"session --heard b --json", "extended"},
           {"session --json", "none"},
           {"session edit 1 --note m --json", "changed"},
           {"session edit 1 --note m --json", "none"},
           {"session remove 1 --json", "removed"}}) {
    CAPTURE(each.first);
    REQUIRE(bench.run(each.first) == kOk);
    CHECK(bench.json()["effect"] == each.second);
    CHECK(bench.json()["id"] == 1);
  }
}

TEST_CASE("session: --plain gives lines with tabs, -q nothing") {
  Bench bench;
  REQUIRE(bench.run("session -q") == kOk);
  CHECK(bench.out + bench.err == "");
  REQUIRE(bench.run("session --heard 'a, b' --heard c --plain") == kOk);
  CHECK(bench.out.starts_with("effect\textended\nid\t1\n"));
  CHECK(holds(bench.out, "\nheard\ta\\, b,c\n"));
  REQUIRE(bench.run("session list --plain") == kOk);
  CHECK(bench.out.starts_with("sessions\t1\t"));
  CHECK(std::ranges::count(bench.out, '\t') == 10);
}

TEST_CASE("session: edit replaces, clears and moves; undo brings it back") {
  Bench bench;
  bench.keep({"session -w 14:00 --note one --heard a --heard b --tough"});
  REQUIRE(bench.run("session edit 1 --note two --heard c -w 13:00") == kOk);
  CHECK(bench.out ==
        "Changed session 1. wins undo brings the earlier one back.\n");
  auto found = sessions(bench);
  CHECK(found[0]["note"] == "two");
  CHECK(found[0]["heard"] == Lines{"c"});
  CHECK(found[0]["when"] == "2026-11-04T13:00:00+00:00");
  bench.keep({"session edit last --clear tough --clear note --clear heard"});
  found = sessions(bench);
  CHECK(found[0]["tough"] == false);
  CHECK(found[0]["note"].is_null());
  CHECK(found[0]["heard"] == Lines{});
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out ==
        "Took back the change to session 1. wins redo brings it again.\n");
  CHECK(sessions(bench)[0]["note"] == "two");
  REQUIRE(bench.run("session edit 1 --tough") == kOk);
  CHECK(bench.out == "Session 1 stays as it is.\n");
}

TEST_CASE("session: remove takes one out, and undo and redo follow") {
  Bench bench;
  bench.keep({"session -w 14:00 --note one", "add calm"});
  REQUIRE(bench.run("session remove 1") == kOk);
  CHECK(bench.out == "Removed session 1. wins undo brings it back.\n");
  CHECK(bench.entry(1)["session"].is_null());
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.out == "Brought back session 1, word for word.\n");
  CHECK(bench.entry(1)["session"] == 1);
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.out == "Removed session 1 again.\n");
  bench.keep({"undo 3"});
  CHECK(bench.out ==
        "Brought back session 1, word for word.\n"
        "Took back 1. wins redo brings it again.\n"
        "Took back session 1. wins redo brings it again.\n");
  REQUIRE(bench.run("undo") == kOk);
  CHECK(bench.err == "There is nothing to take back.\n");
  REQUIRE(bench.run("redo --json") == kOk);
  CHECK(bench.json() == nlohmann::json::parse(R"({"kind":"redo","steps":[
      {"command":"session","entry":null,"effect":"came_back","session":1,
       "checkin":null}]})"));
}

TEST_CASE("session: what it does not take is refused with a way that works") {
  struct Case {
    std::string line;
    ExitCode code;
    std::string sentence;
    std::string hint;
  };
  const std::vector<Case> cases = {
      {"session went well", kUsage, "'went' is not something wins session does",
       "wins session --note 'the words'"},
      {"session lst", kUsage, "'lst' is not", "Close to: wins session list"},
      {"session edti 1", kUsage, "'edti' is not",
       "Close to: wins session edit last"},
      {"session list 3", kUsage, "list takes --all and nothing else",
       "wins session list"},
      {"session list --tough", kUsage, "list takes --all", "wins session list"},
      {"session edit", kUsage, "edit takes --when", "edit last --tough"},
      {"session edit 1", kUsage, "edit takes --when", "edit last --tough"},
      {"session edit --tough", kUsage, "edit takes the number of one session",
       "wins session edit last"},
      {"session edit 1 2 --tough", kUsage, "the number of one session",
       "wins session edit last"},
      {"session edit x --tough", kUsage, "'x' is not the number of a session",
       "wins session edit last"},
      {"session edit 9 --tough", kCouldNot, "there is no session 9",
       "wins session list shows the numbers"},
      {"session edit 1 --clear mood", kUsage, "'mood' is not a field to clear",
       "The fields are: tough, note, heard"},
      {"session edit 1 --another --tough", kUsage,
       "--another keeps a new session", "edit last --tough"},
      {"session edit 1 -w 'last month'", kUsage, "is longer than a day",
       "A day works"},
      {"session remove", kUsage, "remove takes the number of one session",
       "wins session remove last"},
      {"session remove 9", kCouldNot, "there is no session 9",
       "wins session list shows"},
      {"session remove 1 --tough", kUsage, "remove takes a number",
       "wins session remove last"},
      {"session --clear note", kUsage, "--clear goes with edit",
       "edit last --tough"},
      {"session --all", kUsage, "--all goes with list", "wins session list"},
      {"session -w tomorrow", kUsage, "tomorrow", "now, today"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.line);
    Bench bench;
    bench.keep({"session -w 14:00"});
    const auto before = sessions(bench);
    CHECK(bench.run(each.line) == each.code);
    CAPTURE(bench.err);
    CHECK(holds(bench.err, each.sentence));
    CHECK(holds(bench.err, each.hint));
    CHECK(bench.out == "");
    CHECK(sessions(bench) == before);
  }
  Bench empty;
  CHECK(empty.run("session edit last --tough") == kCouldNot);
  CHECK(holds(empty.err, "there is no last session yet"));
}

TEST_CASE("session: settings that cannot be read stop it before a change") {
  Bench bench;
  bench.settings = "tone = 3\n";
  CHECK(bench.run("session --note x") == kCouldNot);
  bench.settings.clear();
  CHECK(sessions(bench).empty());
}

TEST_CASE("session: what it prints fits in 40 columns and in ASCII") {
  Bench bench;
  bench.terminal.columns = 40;
  bench.settings = kRituals;
  REQUIRE(bench.look("session --tough --note 'a caf\u00E9, and then a long "
                     "way home by the river' --ascii") == kOk);
  CHECK(bench.out ==
        "Session 1 saved, today 15:20, with tough\n"
        "beside it.\n"
        "You went, and the hour is over. Your\n"
        "list for afterwards: a slow walk; tea\n");
  REQUIRE(bench.look("session list --ascii") == kOk);
  CHECK(bench.out ==
        "   1  today 15:20, tough\n"
        "      a caf\\u{E9}, and then a long way\n"
        "      home by the river\n");
}

}  // namespace
}  // namespace wins::test
