// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "holds.h"
#include "support/bench.h"
#include "support/language_lint.h"
#include "support/places.h"

namespace wins::test {
namespace {

const std::string kData = "/home/jo/.local/share/wins/";
const std::string kJournal = kData + "journal.db";

Bench healthy_bench() {
  Bench bench;
  bench.checkup = {.looked = Looked::through,
                   .words_hold = true,
                   .entries = 214,
                   .newest = utc_instant("2026-11-03T20:00:00Z")};
  bench.files.folder("/home/jo/.local/share/wins");
  bench.files.file(kJournal);
  bench.files.file("/home/jo/.config/wins/config.toml");
  bench.env["SHELL"] = "/bin/bash";
  bench.files.file("/home/jo/.bashrc", 0644,
                   "HISTIGNORE=\"$HISTIGNORE:*wins *\"\n");
  return bench;
}

const std::string kWell =
    "214 entries, each as it was written.\n"
    "There is no snapshot of the journal.\n"
    "All is well.\n";

/// The names of what needs attention.
std::vector<std::string> attention(Bench& bench) {
  const ExitCode code = bench.run("doctor --json");
  std::vector<std::string> names;
  const nlohmann::json json = bench.json();
  for (const auto& finding : json["findings"]) {
    if (finding["attention"].get<bool>()) {
      names.push_back(finding["name"]);
    }
  }
  CHECK(code == (names.empty() ? kOk : kCouldNot));
  CHECK(json["well"] == names.empty());
  return names;
}

using Names = std::vector<std::string>;

std::string line_of(Bench& bench, const std::string& name) {
  bench.run("doctor --json");
  const nlohmann::json json = bench.json();
  for (const auto& finding : json["findings"]) {
    if (finding["name"] == name && finding["line"].is_string()) {
      return finding["line"];
    }
  }
  return {};
}

}  // namespace

TEST_CASE("doctor: a healthy home, read aloud") {
  Bench bench = healthy_bench();
  REQUIRE(bench.run("doctor") == kOk);
  CHECK(bench.out == kWell);
  CHECK(bench.err.empty());
  CHECK(bench.opened.empty());
}

TEST_CASE("doctor: an ailing home, read aloud") {
  Bench bench = healthy_bench();
  bench.checkup.rows = {
      {.table = "entries", .id = 12},
      {.table = "entries", .id = 40},
      {.table = "sessions", .id = 3, .what = RowTrouble::What::unread},
      {.table = "checkins", .id = 5}};
  bench.checkup.sums_hold = false;
  bench.files.facts[kJournal].mode = 0644;
  bench.files.file("/home/jo/.bash_history", 0600,
                   "wins add told mum\nwins add\nwins list mum\n");
  bench.settings = "[display]\ncolour = 1\n";
  bench.env["TZ"] = "Mars/Base";
  REQUIRE(bench.run("doctor") == kCouldNot);
  CHECK(bench.out ==
        "Entries 12, 40 are not as they were written.\n"
        "Session 3 cannot be read.\n"
        "Answer 5 is not as it was written.\n"
        "The counts do not match the entries.\n"
        "  wins doctor --salvage\n"
        "These are not settings of wins: display.colour\n"
        "  wins config edit\n"
        "There is no snapshot of the journal.\n"
        "TZ is 'Mars/Base', which this computer does not know; times are read "
        "as UTC.\n"
        "  unset TZ\n"
        "Other accounts on this computer can read " +
            kJournal +
            "\n"
            "  chmod 600 " +
            kJournal +
            "\n"
            "A line in /home/jo/.bash_history has words that were given to "
            "wins.\n"
            "  sed -i '/wins /d' /home/jo/.bash_history\n"
            "Nothing was changed.\n");
  CHECK(bench.err.empty());
}

TEST_CASE("doctor: without a journal all is well") {
  Bench bench = healthy_bench();
  bench.files.facts.erase(kJournal);
  bench.checkup = {};
  REQUIRE(bench.run("doctor") == kOk);
  CHECK(bench.out ==
        "There is no journal yet; the first entry makes it.\nAll is well.\n");
}

TEST_CASE("doctor: json begins with its kind, and names what it looked at") {
  Bench bench = healthy_bench();
  REQUIRE(bench.run("doctor --json") == kOk);
  CHECK(bench.out.starts_with("{\"kind\":\"doctor\",\"journal\":\"" + kJournal +
                              "\",\"well\":true,\"entries\":214,"));
  REQUIRE(bench.run("doctor --plain") == kOk);
  CHECK(bench.out.starts_with("journal\t" + kJournal + "\nwell\ttrue\n"));
}

TEST_CASE("doctor: what the file holds") {
  struct Case {
    std::string name;
    std::function<void(Checkup&)> spoil;
  };
  const std::vector<Case> cases = {
      {"tables", [](Checkup& c) { c.tables_are_ours = false; }},
      {"pages", [](Checkup& c) { c.pages_hold = false; }},
      {"words", [](Checkup& c) { c.words_hold = false; }},
      {"sums", [](Checkup& c) { c.sums_hold = false; }},
      {"references", [](Checkup& c) { c.references_hold = false; }},
      {"journal-unfinished", [](Checkup& c) { c.looked = Looked::unfinished; }},
      {"journal-unopened", [](Checkup& c) { c.looked = Looked::unopened; }},
      {"entries-changed",
       [](Checkup& c) {
         c.rows = {{"entries", 1}};
       }},
      {"clock",
       [](Checkup& c) { c.newest = utc_instant("2026-11-06T00:00:00Z"); }},
  };
  for (const Case& one : cases) {
    CAPTURE(one.name);
    Bench bench = healthy_bench();
    one.spoil(bench.checkup);
    CHECK(attention(bench) == Names{one.name});
  }
}

TEST_CASE("doctor: what others could see, and the line that mends it") {
  Bench bench = healthy_bench();
  bench.files.facts["/home/jo/.local/share/wins"].mode = 0755;
  bench.files.folder(kData + "drafts");
  bench.files.folder(kData + "snapshots", 0750);
  bench.files.facts["/home/jo/.config/wins/config.toml"].mode = 0664;
  CHECK(attention(bench) ==
        Names{"folder-mode", "snapshots-mode", "settings-mode"});
  CHECK(line_of(bench, "folder-mode") ==
        "chmod 700 /home/jo/.local/share/wins");
  CHECK(line_of(bench, "snapshots-mode") ==
        "chmod -R go= /home/jo/.local/share/wins/snapshots");
}

TEST_CASE("doctor: the folder of a journal that was named is not wins' own") {
  Bench bench = healthy_bench();
  bench.files.folder("/srv", 0755);
  bench.files.file("/srv/it's mine.db", 0644);
  bench.run_arguments({"--db", "/srv/it's mine.db", "doctor", "--json"});
  CHECK(holds(bench.out, "\"line\":\"chmod 600 '/srv/it'\\\\''s mine.db'\""));
  CHECK_FALSE(holds(bench.out, "folder-mode"));
}

TEST_CASE("doctor: synced folders and copies put aside") {
  Bench bench = healthy_bench();
  bench.files.folder("/home/jo/.stfolder");
  bench.files.file(kData + "journal.sync-conflict-20261101-120000-ABC.db");
  bench.files.networks.insert("/home/jo/.local/share/wins");
  CHECK(attention(bench) == Names{"synced-folder", "conflict-copy"});
  CHECK(line_of(bench, "conflict-copy") ==
        "wins --db " + kData +
            "journal.sync-conflict-20261101-120000-ABC.db list --all");
  CHECK(holds(bench.out, "network-disk"));
}

TEST_CASE("doctor: kept drafts, and what an editor left beside them") {
  Bench bench = healthy_bench();
  bench.files.folder(kData + "drafts");
  bench.files.file(kData + "drafts/draft-a.txt", 0600, "words").changed =
      utc_instant("2026-11-02T09:00:00Z");
  bench.files.file(kData + "drafts/.draft-a.txt.swp");
  bench.files.file(kData + "drafts/draft-a.txt~");
  CHECK(attention(bench) ==
        Names{"editor-leftover", "draft", "editor-leftover"});
  CHECK(line_of(bench, "draft") == "wins add - < " + kData +
                                       "drafts/draft-a.txt && rm -- " + kData +
                                       "drafts/draft-a.txt");
  bench.run("doctor");
  CHECK(holds(bench.out, "are kept since Mon 2 Nov: " + kData));
}

TEST_CASE("doctor: counts the words in a history, and never shows them") {
  struct Case {
    std::string line;
    bool counts;
  };
  const std::vector<Case> cases = {
      {"wins add told mum", true},
      {"  wins add told mum", true},
      {": 1762269600:0;wins add told mum", true},
      {"- cmd: wins add told mum", true},
      {"cd; wins here again", true},
      {"wins edit 12 --text kinder", true},
      {"wins --json add told", true},
      {"wins add", false},
      {"wins add -", false},
      {"wins add --hard", false},
      {"wins add -k pause", false},
      {"wins edit 12", false},
      {"wins edit last", false},
      {"wins list mum", false},
      {"printf '%s\\n' 'HISTIGNORE=\"$HISTIGNORE:*wins *\"'", false},
      {"echo winsome add words", false},
  };
  for (const Case& one : cases) {
    CAPTURE(one.line);
    Bench bench = healthy_bench();
    bench.files.file("/home/jo/.zsh_history", 0600, one.line + "\n");
    CHECK(attention(bench) == (one.counts ? Names{"history-words"} : Names{}));
    CHECK_FALSE(holds(bench.out, "told"));
  }
}

TEST_CASE("doctor: the rule for each shell, unless it is there") {
  struct Case {
    std::string shell;
    std::string line;
  };
  const std::vector<Case> cases = {
      {"/bin/bash",
       "printf '%s\\n' 'HISTIGNORE=\"$HISTIGNORE:*wins *\"' >> "
       "/home/jo/.bashrc"},
      {"/usr/bin/zsh",
       "printf '%s\\n' 'setopt HIST_IGNORE_SPACE' \"alias wins=' noglob "
       "wins'\" >> /home/jo/.zshrc"},
      {"/usr/bin/fish", ""},
      {"/bin/dash", ""},
  };
  for (const Case& one : cases) {
    CAPTURE(one.shell);
    Bench bench = healthy_bench();
    bench.env["SHELL"] = one.shell;
    bench.files.file("/home/jo/.bashrc", 0644, "# HISTIGNORE='wins *'\n");
    CHECK(line_of(bench, "history-rule") == one.line);
    CHECK(attention(bench).empty());
  }
}

TEST_CASE("doctor: settings that cannot be read stop nothing") {
  Bench bench = healthy_bench();
  bench.settings = "tone = [";
  CHECK(attention(bench) == Names{"settings-unread"});
  CHECK(bench.err.empty());
}

TEST_CASE("doctor: time zones that are there") {
  for (const char* const zone : {"", "UTC0", "CET-1CEST", "<+03>-3"}) {
    CAPTURE(zone);
    Bench bench = healthy_bench();
    bench.env["TZ"] = zone;
    CHECK(attention(bench).empty());
  }
  Bench bench = healthy_bench();
  bench.env["TZ"] = ":Europe/Berlin";
  bench.files.file("/usr/share/zoneinfo/Europe/Berlin", 0644);
  CHECK(attention(bench).empty());
}

TEST_CASE("doctor: a salvage, read aloud") {
  Bench bench = healthy_bench();
  bench.salvaged = {
      .copy = kJournal + ".damaged",
      .journal = kJournal + ".salvaged",
      .has_sidecar = true,
      .whole = 210,
      .unchecked = {12, 40},
      .earlier = {51},
      .lost = {{.id = 60, .at = utc_instant("2026-08-03T10:00:00Z")},
               {.id = 61}},
      .sessions = 24,
      .steps_left_out = 4};
  REQUIRE(bench.run("doctor --salvage") == kCouldNot);
  CHECK(bench.out ==
        "The file as it was is copied to " + kJournal +
            ".damaged\n"
            "210 entries came back as they were written.\n"
            "These came back, and may differ from what was written: 12, 40\n"
            "These came back in an earlier wording: 51\n"
            "These could not be read: 60 (Mon 3 Aug), 61\n"
            "Sessions that came back: 24\n"
            "Changes that undo and redo no longer know: 4\n"
            "The new journal waits beside the old one. This puts it in its "
            "place:\n"
            "  rm -- " +
            kJournal + "-journal && mv -- " + kJournal + ".salvaged " +
            kJournal + "\n");
  REQUIRE(bench.run("doctor --salvage --json") == kCouldNot);
  CHECK(bench.json()["kind"] == "salvage");
  CHECK(bench.json()["lost"][0]["day"] == "2026-08-03");
  CHECK(bench.json()["lost"][1]["day"].is_null());
}

TEST_CASE("doctor: everything that it can print keeps the rules of language") {
  const LanguageLint lint(test::data_file("lint.txt"));
  Bench bench = healthy_bench();
  bench.checkup.rows = {{"entries", 1}, {"sessions", 2}};
  bench.files.folder("/home/jo/.stfolder");
  bench.files.folder(kData + "drafts", 0755);
  bench.files.file(kData + "drafts/draft-a.txt", 0600, "words");
  bench.env["SHELL"] = "fish";
  for (const std::string line : {"doctor", "doctor --salvage"}) {
    CAPTURE(line);
    bench.run(line);
    CHECK(fmt::format("{}",
                      fmt::join(lint.check_output(bench.out, {}, Scope::help),
                                "; ")) == "");
  }
}

}  // namespace wins::test
