// SPDX-License-Identifier: MIT
#include "holds.h"
#include "support/bench.h"
#include "support/html.h"
#include "support/temp_folder.h"

namespace wins::test {
namespace {

using Lines = std::vector<std::string>;

const std::string kOrigin = "Written by the person, not a clinical measure.\n";
const std::string kFortnight =
    "From Wed 21 Oct on, fourteen days back. Where a session is kept, it "
    "begins there.\n";

/// Wednesday, 4 November: 1 to 7, as they come.
Bench fortnight() {
  Bench bench;
  bench.env["NO_COLOR"] = "1";
  bench.keep({"add too long ago -w '20 oct'", "add slept -w '21 oct'",
              "add told mum no -w '30 oct' --bring -u 'used to say yes' "
              "-k boundary --duration 20m",
              "add kept to myself -w '1 nov' --private",
              "add made tea -w '2 nov'", "here -w '3 nov'",
              "add asked sam -w '29 oct'"});
  REQUIRE(bench.type("celebrate 7", {"told jo"}) == kOk);
  return bench;
}

const std::string kPage = "Moments from 21 Oct 2026 to 3 Nov 2026\n" + kOrigin +
                          "\n"
                          "To bring\n"
                          "  Fri 30 Oct: told mum no\n"
                          "    It used to go like this: used to say yes\n"
                          "\n"
                          "Celebrated\n"
                          "  Thu 29 Oct: asked sam\n"
                          "    Marked with: told jo\n"
                          "\n"
                          "Also written down\n"
                          "  Wed 21 Oct: slept\n"
                          "  Mon 2 Nov: made tea\n"
                          "  Tue 3 Nov: here\n";

TEST_CASE(
    "share: to bring first, then celebrated, then the rest, oldest first") {
  Bench bench = fortnight();
  REQUIRE(bench.run("share") == kOk);
  CHECK(bench.out == kPage);
  CHECK(bench.err == kFortnight);
}

TEST_CASE("share: it begins with the last session that is over") {
  struct Case {
    std::string_view session;
    std::string_view first;
    std::string_view said;
  };
  for (const Case& each :
       {Case{"2 nov 14:00", "made tea later", "From the session of Mon 2 Nov"},
        // Six hours and a minute ago, and not yet so long ago.
        Case{"9:19", "last", "From the session of Wed 4 Nov"},
        Case{"9:21", "early", "From Wed 21 Oct on, fourteen days back"},
        // No one knows at what time of the day.
        Case{"2 nov", "made tea", "From the session of Mon 2 Nov"},
        Case{"today", "early", "From Wed 21 Oct on, fourteen days back"}}) {
    CAPTURE(each.session);
    Bench bench;
    bench.keep({"add early -w '22 oct'", "add made tea -w '2 nov 10:00'",
                "add made tea later -w '2 nov 16:00'", "add last -w 9:30"});
    REQUIRE(bench.run("session --when '" + std::string(each.session) + "'") ==
            kOk);
    REQUIRE(bench.run("share") == kOk);
    CHECK(holds(bench.err, each.said));
    const std::size_t line = bench.out.find("\n  ");
    REQUIRE(line != std::string::npos);
    const std::string first = bench.out.substr(line + 1);
    CHECK(holds(first.substr(0, first.find('\n')),
                ": " + std::string(each.first)));
  }
}

TEST_CASE("share: filters narrow it, and may say where it begins") {
  Bench bench = fortnight();
  REQUIRE(bench.run("share --since '20 oct' --until '21 oct'") == kOk);
  CHECK(bench.out == "Moments from 20 Oct 2026 to 21 Oct 2026\n" + kOrigin +
                         "\n  Tue 20 Oct: too long ago\n  Wed 21 Oct: slept\n");
  CHECK(bench.err == "");
  REQUIRE(bench.run("share -k boundary") == kOk);
  CHECK(holds(bench.out, "told mum no"));
  CHECK_FALSE(holds(bench.out, "slept"));
  CHECK(bench.err == kFortnight);
}

TEST_CASE("share: private entries and what is set aside are nowhere in it") {
  Bench bench = fortnight();
  bench.settings =
      "[reflect]\nskip_tags = [\"court\"]\nskip_dates = [\"10-30\"]\n";
  bench.keep({"add saw the lawyer +court", "add day before -w '29 oct'"});
  for (const std::string format : {"text", "markdown", "html"}) {
    CAPTURE(format);
    REQUIRE(bench.run("share --format " + format) == kOk);
    CHECK(holds(bench.out, "made tea"));
    for (const std::string_view part :
         {"kept to myself", "lawyer", "court", "told mum", "day before",
          "asked sam"}) {
      CAPTURE(part);
      CHECK_FALSE(holds(bench.out, part));
      CHECK_FALSE(holds(bench.err, part));
    }
  }
  REQUIRE(bench.run("share -t court") == kOk);
  CHECK(bench.out == "");
}

TEST_CASE("share: no id, kind, tag, measure or mark gets onto the page") {
  Bench bench;
  bench.keep(
      {"add said it -w '2 nov' -t work -k boundary --hard --first "
       "--duration 77m --intensity 8 --self-talk kind"});
  for (const std::string format : {"text", "markdown", "html"}) {
    REQUIRE(bench.run("share --format " + format) == kOk);
    for (const std::string_view part : {"work", "boundary", "hard", "first",
                                        "77", "1h 17m", "8 of", "self-talk"}) {
      CAPTURE(part);
      CHECK_FALSE(holds(bench.out, part));
    }
  }
}

TEST_CASE("share: ids alone mean these alone, beside a filter they are added") {
  Bench bench = fortnight();
  REQUIRE(bench.run("share 5 2 5") == kOk);
  CHECK(bench.out == "Moments from 21 Oct 2026 to 2 Nov 2026\n" + kOrigin +
                         "\n  Wed 21 Oct: slept\n  Mon 2 Nov: made tea\n");
  CHECK(bench.err == "");
  REQUIRE(bench.run("share 1 --since '3 nov'") == kOk);
  CHECK(holds(bench.out, "too long ago"));
  CHECK(holds(bench.out, "Tue 3 Nov: here"));
  CHECK_FALSE(holds(bench.out, "slept"));
  CHECK(bench.run("share 99") == kCouldNot);
  CHECK(bench.run("share tuesday") == kUsage);
}

TEST_CASE(
    "share: a private entry that is named is on the page, and it is said") {
  Bench bench = fortnight();
  REQUIRE(bench.run("share -q 4") == kOk);
  CHECK(bench.out == "Moments of 1 Nov 2026\n" + kOrigin +
                         "\n  Sun 1 Nov: kept to myself\n");
  CHECK(bench.err ==
        "4 is private, and is on the page because it was named.\n");
  REQUIRE(bench.type("share 4", {""}) == kOk);
  CHECK(holds(bench.err, "   1  Sun 1 Nov, private: kept to myself\n"));
  CHECK_FALSE(holds(bench.out, "private"));
  CHECK(bench.run("share --private") == kUsage);
}

TEST_CASE("share: off a terminal what speaks of self-harm waits, and is told") {
  Bench bench;
  bench.keep({"add slept -w '2 nov'", "add didnt cut myself tonight -w '3 nov'",
              "add self harm urge and i rang jo -w '3 nov'"});
  REQUIRE(bench.run("share --format markdown --since '1 nov'") == kOk);
  CHECK(holds(bench.out, "slept"));
  CHECK_FALSE(holds(bench.out, "cut"));
  CHECK_FALSE(holds(bench.out, "urge"));
  CHECK(bench.err ==
        "2 wait for your word and stayed out. This takes them along:\n"
        "  wins share 1 2 3 --format markdown\n");
  REQUIRE(bench.run("share 1 2 3 --format markdown") == kOk);
  CHECK(holds(bench.out, "didnt cut myself tonight"));
  CHECK(holds(bench.out, "slept"));
  CHECK(bench.err == "");
  REQUIRE(bench.run("share -q --since '3 nov'") == kOk);
  CHECK(bench.out == "");
  CHECK(holds(bench.err, "  wins share 2 3\n"));
}

TEST_CASE("share: a number takes a line off the page, or puts it back") {
  Bench bench = fortnight();
  REQUIRE(bench.type("share", {"2 3", "3", ""}) == kOk);
  CHECK(holds(bench.err,
              "This would leave:\n"
              "\n"
              "To bring\n"
              "   1  Fri 30 Oct: told mum no\n"
              "        It used to go like this: used to say yes\n"
              "\n"
              "Celebrated\n"
              "   2  Thu 29 Oct: asked sam\n"
              "        Marked with: told jo\n"
              "\n"
              "Also written down\n"
              "   3  Wed 21 Oct: slept\n"
              "   4  Mon 2 Nov: made tea\n"
              "   5  Tue 3 Nov: here\n"
              "\n"
              "A number takes a line off the page, or puts it back."));
  CHECK(holds(bench.err,
              "These stay here\n"
              "   2  Thu 29 Oct: asked sam\n"
              "        Marked with: told jo\n"
              "   3  Wed 21 Oct: slept\n"));
  CHECK_FALSE(holds(bench.out, "asked sam"));
  CHECK(holds(bench.out, "told mum no"));
  CHECK(holds(bench.out, "slept"));
  CHECK(bench.prompts == Lines{"> ", "> ", "> "});
}

TEST_CASE("share: lines are named by ranges and commas, and by nothing else") {
  Bench bench = fortnight();
  REQUIRE(bench.type("share", {"1-3,5", ""}) == kOk);
  CHECK(bench.out ==
        "Moments of 2 Nov 2026\n" + kOrigin + "\n  Mon 2 Nov: made tea\n");
  for (const std::string typed : {"0", "6", "x", "2-", "3-2", "-1", "1 x"}) {
    CAPTURE(typed);
    REQUIRE(bench.type("share", {typed, ""}) == kOk);
    CHECK(holds(bench.err, "'" + typed +
                               "' is not one of the numbers above. The page is "
                               "as it was.\n"));
    CHECK(bench.out == kPage);
  }
}

TEST_CASE(
    "share: in the preview what speaks of self-harm waits for its number") {
  Bench bench;
  bench.env["NO_COLOR"] = "1";
  bench.keep(
      {"add slept -w '2 nov'", "add didnt cut myself tonight -w '3 nov'"});
  REQUIRE(bench.type("share", {""}) == kOk);
  CHECK(holds(bench.err,
              "These wait for your word, and stay here until then\n"
              "   2  Tue 3 Nov: didnt cut myself tonight\n"));
  CHECK_FALSE(holds(bench.out, "cut"));
  REQUIRE(bench.type("share", {"2", ""}) == kOk);
  CHECK(holds(bench.out, "  Tue 3 Nov: didnt cut myself tonight\n"));
}

TEST_CASE("share: with every line off, Enter leaves without a page") {
  Bench bench = fortnight();
  REQUIRE(bench.type("share", {"1-5", ""}) == kOk);
  CHECK(holds(bench.err, "No line is on the page now.\n"));
  CHECK(holds(bench.err, "No page was made, and nothing left.\n"));
  CHECK(bench.out == "");
  CHECK_FALSE(bench.store().last_page().has_value());
}

TEST_CASE("share: q and the end of input leave nothing behind") {
  const TempFolder folder;
  const std::string file = folder / "page.html";
  for (const Lines& typed : {Lines{"q"}, Lines{}, Lines{"2", "q"}}) {
    Bench bench = fortnight();
    bench.opened.clear();
    REQUIRE(bench.type("share -o " + file, typed) == kOk);
    CHECK(bench.out == "");
    CHECK(holds(bench.err, "No page was made, and nothing left.\n"));
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(std::ranges::count(bench.opened, Access::write) == 0);
    CHECK_FALSE(bench.store().last_page().has_value());
  }
}

TEST_CASE("share: a file is for this account alone, and says its format") {
  struct Case {
    std::string_view options;
    std::string_view name;
    std::string_view beginning;
  };
  for (const Case& each :
       {Case{"", "page.html", "<!DOCTYPE html>"}, Case{"", "page.md", "# "},
        Case{"", "page.txt", "Moments from"}, Case{"", "page", "Moments from"},
        Case{"--format markdown", "page.html", "# "}}) {
    CAPTURE(each.name);
    const TempFolder folder;
    const std::string file = folder / each.name;
    Bench bench = fortnight();
    REQUIRE(bench.run("share " + std::string(each.options) + " -o " + file) ==
            kOk);
    CHECK(bench.out == "5 moments on the page, in " + file + "\n");
    CHECK(read_file(file).starts_with(each.beginning));
    CHECK(mode_of(file) == 0600);
    // Nothing else is left beside it.
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()),
                        std::filesystem::directory_iterator()) == 1);
  }
}

TEST_CASE("share: a file that is there is named before it is replaced") {
  const TempFolder folder;
  const auto file = folder.write("page.txt", "old", 0644);
  Bench bench = fortnight();
  REQUIRE(bench.type("share -o " + file.string(), {""}) == kOk);
  CHECK(holds(bench.err, "in place of the file there:\n"));
  CHECK(read_file(file) == kPage);
  CHECK(mode_of(file) == 0600);
}

TEST_CASE("share: no page goes where none can") {
  const TempFolder folder;
  Bench bench = fortnight();
  bench.live_on_disk(folder.path());
  bench.keep({"add slept"});
  const std::string journal = folder / "wins/journal.db";
  const std::string before = read_file(journal);
  for (const std::string& file :
       {folder.path().string(), std::string("/dev/null"), journal,
        std::string(folder / "missing/page.html")}) {
    CAPTURE(file);
    CHECK(bench.run("share -o " + file) == kCouldNot);
    CHECK(bench.out == "");
    CHECK(holds(bench.err, file == journal ? "no page goes there"
                                           : "nothing was written to"));
  }
  CHECK(read_file(journal) == before);
  CHECK(bench.run("share -o ''") == kUsage);
}

TEST_CASE("share: what left is remembered, and --new begins after it") {
  Bench bench = fortnight();
  REQUIRE(bench.run("share --new -t none") == kOk);
  CHECK(holds(bench.err,
              "This is the first page, so that all of this stretch "
              "is new.\n"));
  bench.set_clock("2026-11-04T15:30:00Z");
  REQUIRE(bench.run("share") == kOk);
  CHECK(bench.store().last_page() == bench.now);
  REQUIRE(bench.run("share --new") == kOk);
  CHECK(bench.out == "");
  CHECK(holds(bench.err,
              "What was written down since the page of Wed 4 Nov, "
              "15:30.\n"));
  bench.set_clock("2026-11-06T10:00:00Z");
  // Written since, whatever its day; what was left out stays out.
  bench.keep({"add remembered -w '25 oct'"});
  REQUIRE(bench.run("share --new") == kOk);
  CHECK(bench.out ==
        "Moments of 25 Oct 2026\n" + kOrigin + "\n  Sun 25 Oct: remembered\n");
  CHECK(bench.run("share --new --since monday") == kUsage);
}

TEST_CASE("share: undo does not know of pages, and redo stays in reach") {
  Bench bench = fortnight();
  bench.keep({"add one more"});
  REQUIRE(bench.run("undo") == kOk);
  REQUIRE(bench.run("share") == kOk);
  REQUIRE(bench.run("redo") == kOk);
  CHECK(bench.entry(8)["text"] == "one more");
  REQUIRE(bench.run("share") == kOk);
  REQUIRE(bench.run("undo --json") == kOk);
  CHECK(bench.json()["steps"][0]["command"] == "add");
  CHECK(bench.store().last_page().has_value());
}

TEST_CASE("share: a page is whole though its memory could not be kept") {
  Bench bench = fortnight();
  bench.broken_for_writing = "the disk is full";
  REQUIRE(bench.run("share") == kOk);
  CHECK(bench.out == kPage);
  CHECK(holds(bench.err,
              "The page is whole. That it left could not be kept "
              "for --new: the disk is full\n"));
}

TEST_CASE("share: measures are there when they are asked for") {
  Bench bench;
  bench.keep({"add a -w '1 nov' --duration 4h --intensity 7",
              "add b -w '2 nov' --duration 1h --intensity 5",
              "add c -w '3 nov' --duration 20m --intensity 3",
              "add d -w '3 nov' --duration 2h"});
  REQUIRE(bench.run("share") == kOk);
  CHECK_FALSE(holds(bench.out, "ease"));
  REQUIRE(bench.run("share --with-measures") == kOk);
  CHECK(holds(bench.out,
              "\n"
              "Where noted, the middle value\n"
              "  Time to ease    1h 30m            n 4\n"
              "  Intensity       5                 n 3\n"
              "\n"
              "Time to ease, by day\n"
              "  Sun 1 Nov  4h   ####################\n"
              "  Mon 2 Nov  1h   #####\n"
              "  Tue 3 Nov  20m  ##\n"
              "  Tue 3 Nov  2h   ##########\n"));
  REQUIRE(bench.run("share --with-measures --format html") == kOk);
  CHECK(harm_in_page(bench.out) == "");
  CHECK(Html(bench.out).named("circle").size() == 4);
  bench.settings = "[measures]\noff = [\"duration\"]\n";
  REQUIRE(bench.run("share --with-measures") == kOk);
  CHECK_FALSE(holds(bench.out, "ease"));
  CHECK(holds(bench.out, "Intensity, by day\n"));
  REQUIRE(bench.run("share --with-measures --on '1 nov'") == kOk);
  CHECK_FALSE(holds(bench.out, "Where noted"));
  CHECK(holds(bench.err,
              "A middle value comes with three notes of a measure.\n"));
}

TEST_CASE("share: an empty stretch makes no page and no file") {
  const TempFolder folder;
  const std::string file = folder / "page.html";
  Bench bench;
  REQUIRE(bench.run("share -o " + file) == kOk);
  CHECK(bench.out == "");
  CHECK_FALSE(std::filesystem::exists(file));
  REQUIRE(bench.look("share") == kOk);
  CHECK(holds(bench.err, "The first one comes with: wins add"));
  bench.keep({"add long ago -w '1 mar'"});
  REQUIRE(bench.run("share") == kOk);
  CHECK(bench.err == kFortnight +
                         "Nothing for a page here. wins share --since WHEN "
                         "goes further back.\n");
}

TEST_CASE("share: it has a format of its own") {
  Bench bench = fortnight();
  CHECK(bench.run("share --json") == kUsage);
  CHECK(
      holds(bench.err, "share makes pages for people, so it takes no --json"));
  CHECK(bench.run("share --plain") == kUsage);
  CHECK(bench.run("share --format pdf") == kUsage);
  CHECK(holds(bench.err, "'pdf' is no format of a page"));
}

}  // namespace
}  // namespace wins::test
