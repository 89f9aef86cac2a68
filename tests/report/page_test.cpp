// SPDX-License-Identifier: MIT
#include "wins/report/page.h"

#include <doctest/doctest.h>

#include "samples.h"
#include "support/golden.h"
#include "support/html.h"
#include "wins/core/text_output.h"

namespace wins::test {
namespace {

std::string made(const SharePage& page, PageFormat format,
                 const Style& style = {}) {
  TextOutput out;
  write_page(page, format, style, out);
  return out.str();
}

SharePage page_of(const std::vector<PageSection>& sections) {
  return {.title = "Moments of 4 Nov 2026",
          .origin = "Written by the person, not a clinical measure.",
          .sections = sections};
}

SharePage page_of_words(const std::string& words) {
  return page_of({{.moments = {{.day = "Wed 4 Nov", .words = words}}}});
}

SharePage two_sections() {
  return page_of(
      {{.heading = "To bring",
        .moments = {{.day = "Tue 3 Nov",
                     .words = "told mum <no> & stayed",
                     .beside = {"It used to go like this: said \"yes\""}}}},
       {.heading = "Also written down",
        .moments = {{.day = "Wed 4 Nov", .words = "here"}}}});
}

TEST_CASE("page: a moment has the day and the words, and no fact beside them") {
  const PageMoment moment = page_moment(full_entry(), kToday);
  CHECK(moment.day == "Tue 3 Nov, after the session");
  CHECK(moment.words == "made tea,\nsat");
  CHECK(moment.beside ==
        std::vector<std::string>{
            "It used to go like this: ran on until i fell over",
            "In kinder words: the body asked and it was heard",
            "Marked with: told jo"});
  CHECK_FALSE(moment.number.has_value());
}

TEST_CASE("page: an entry without words is here, an unclear day is unclear") {
  Entry entry = here_entry();
  entry.when.precision = Precision::month;
  const PageMoment moment = page_moment(entry, kToday);
  CHECK(moment.day == "November 2026");
  CHECK(moment.words == "here");
  CHECK(moment.beside.empty());
}

TEST_CASE("page: as text, in lines that fit") {
  CHECK(made(two_sections(), PageFormat::text, {.columns = 40}) ==
        "Moments of 4 Nov 2026\n"
        "Written by the person, not a clinical\n"
        "measure.\n"
        "\n"
        "To bring\n"
        "  Tue 3 Nov: told mum <no> & stayed\n"
        "    It used to go like this: said\n"
        "      \"yes\"\n"
        "\n"
        "Also written down\n"
        "  Wed 4 Nov: here\n");
}

TEST_CASE("page: numbers stand in front of the lines of a preview") {
  SharePage page = two_sections();
  page.title = page.origin = "";
  page.sections[0].moments[0].number = 1;
  page.sections[1].moments[0].number = 12;
  CHECK(made(page, PageFormat::text, {.columns = 30}) ==
        "To bring\n"
        "   1  Tue 3 Nov: told mum\n"
        "        <no> & stayed\n"
        "        It used to go like\n"
        "          this: said \"yes\"\n"
        "\n"
        "Also written down\n"
        "  12  Wed 4 Nov: here\n");
}

TEST_CASE("page: as Markdown nothing of the words is markup") {
  CHECK(made(two_sections(), PageFormat::markdown) ==
        "# Moments of 4 Nov 2026\n"
        "\n"
        "Written by the person, not a clinical measure.\n"
        "\n"
        "## To bring\n"
        "\n"
        "- **Tue 3 Nov** told mum \\<no\\> \\& stayed\\\n"
        "  It used to go like this: said \"yes\"\n"
        "\n"
        "## Also written down\n"
        "\n"
        "- **Wed 4 Nov** here\n");
  struct Case {
    std::string_view words;
    std::string_view line;
  };
  for (const Case& each :
       {Case{"*a* _b_ `c` ~d~ |e| $f$",
             "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\| \\$f\\$"},
        Case{"![x](http://y) &lt; \\", "!\\[x\\](http://y) \\&lt; \\\\"},
        Case{"# h", "\\# h"}, Case{"- i", "\\- i"}, Case{"+ j", "\\+ j"},
        Case{"> k", "\\> k"}, Case{"12. l", "12\\. l"}, Case{"1) m", "1\\) m"},
        Case{"1 n", "1 n"}, Case{"title\n===", "title\\\n  \\==="},
        Case{"one\n\n    two  \n\t- three",
             "one\\\n  &nbsp;\\\n  &nbsp;&nbsp;&nbsp;&nbsp;two\\\n  "
             "&nbsp;\\- three"}}) {
    CAPTURE(each.words);
    CHECK(made(page_of_words(std::string(each.words)), PageFormat::markdown)
              .ends_with("\n- **Wed 4 Nov** " + std::string(each.line) + "\n"));
  }
}

TEST_CASE("page: as HTML it is one well-formed file that fetches nothing") {
  const std::string page = made(two_sections(), PageFormat::html);
  CHECK(harm_in_page(page) == "");
  const Html html(page);
  CHECK(html.named("section").size() == 2);
  CHECK(html.named("li").size() == 2);
  CHECK(html.named("title").size() == 1);
  CHECK(html.text().find("told mum <no> & stayed") != std::string::npos);
  CHECK(html.text().find("said \"yes\"") != std::string::npos);
  CHECK(page.find("told mum &lt;no&gt; &amp; stayed") != std::string::npos);
  // The words say which way they are read.
  CHECK(page.find(R"(<p class="words" dir="auto">)") != std::string::npos);
}

TEST_CASE("page: the paper is the printer's, and the ink is black") {
  const std::string page = made(two_sections(), PageFormat::html);
  CHECK(page.find("@page { margin: 14mm 18mm; }") != std::string::npos);
  CHECK(page.find("html { background: #fff; color: #000; }") !=
        std::string::npos);
  for (std::size_t at = page.find('#'); at != page.npos;
       at = page.find('#', at + 1)) {
    const std::string_view color = std::string_view(page).substr(at, 4);
    const bool is_black_or_white = color == "#fff" || color == "#000";
    CHECK(is_black_or_white);
  }
}

SharePage with_chart() {
  SharePage page = page_of_words("rested");
  page.rows_heading = "Where noted, the middle value";
  page.rows = {{.label = "Time to ease", .middle = "1h", .count = "n 3"}};
  page.chart = PageChart{.heading = "Time to ease, by day",
                         .top = 7200,
                         .points = {{.day = kToday - std::chrono::days(2),
                                     .day_words = "Mon 2 Nov",
                                     .value = 7200,
                                     .words = "2h"},
                                    {.day = kToday - std::chrono::days(1),
                                     .day_words = "Tue 3 Nov",
                                     .value = 3600,
                                     .words = "1h"},
                                    {.day = kToday,
                                     .day_words = "Wed 4 Nov",
                                     .value = 0,
                                     .words = "at once"}}};
  return page;
}

TEST_CASE("page: rows of measures and a chart, in text and Markdown") {
  const std::string text =
      made(with_chart(), PageFormat::text, {.columns = 72});
  CHECK(
      text.ends_with("\n"
                     "Where noted, the middle value\n"
                     "  Time to ease    1h                n 3\n"
                     "\n"
                     "Time to ease, by day\n"
                     "  Mon 2 Nov  2h       ####################\n"
                     "  Tue 3 Nov  1h       ##########\n"
                     "  Wed 4 Nov  at once\n"));
  CHECK(made(with_chart(), PageFormat::markdown)
            .ends_with("\n## Where noted, the middle value\n\n"
                       "- Time to ease: 1h, n 3\n"
                       "\n## Time to ease, by day\n\n"
                       "- **Mon 2 Nov** 2h\n"
                       "- **Tue 3 Nov** 1h\n"
                       "- **Wed 4 Nov** at once\n"));
}

TEST_CASE("page: the chart of HTML is drawn in the page, a dot a value") {
  const std::string page = made(with_chart(), PageFormat::html);
  CHECK(harm_in_page(page) == "");
  const Html html(page);
  REQUIRE(html.named("svg").size() == 1);
  CHECK(html.named("svg")[0].attributes.at("aria-label") ==
        "Time to ease, by day");
  const auto dots = html.named("circle");
  REQUIRE(dots.size() == 3);
  // Later is further right, more is higher up, and nothing is on the line.
  CHECK(std::stod(dots[0].attributes.at("cx")) <
        std::stod(dots[1].attributes.at("cx")));
  CHECK(dots[0].attributes.at("cy") == "12.0");
  CHECK(dots[1].attributes.at("cy") == "54.0");
  CHECK(dots[2].attributes.at("cy") == "96.0");
  CHECK(html.text().find("Tue 3 Nov: 1h") != std::string::npos);
}

TEST_CASE("page: the same page in each format") {
  SharePage page = with_chart();
  page.sections.insert(page.sections.begin(),
                       {.heading = "To bring",
                        .moments = {page_moment(full_entry(), kToday),
                                    page_moment(here_entry(), kToday)}});
  check_golden("share.text", made(page, PageFormat::text, {.columns = 72}));
  check_golden("share.markdown", made(page, PageFormat::markdown));
  check_golden("share.html", made(page, PageFormat::html));
}

TEST_CASE("page: values of one day stand in the middle of the chart") {
  SharePage page = with_chart();
  page.chart->points = {page.chart->points[0], page.chart->points[0]};
  const Html html(made(page, PageFormat::html));
  CHECK(html.problem() == "");
  CHECK(html.named("circle")[1].attributes.at("cx") == "277.0");
}

TEST_CASE("page: the check itself finds harm") {
  const std::string page = made(two_sections(), PageFormat::html);
  const auto with = [&](std::string_view part) {
    std::string changed = page;
    changed.insert(changed.find("<h1>"), part);
    return harm_in_page(changed);
  };
  CHECK(with("") == "");
  for (const std::string_view harmful :
       {"<script></script>", "<p onclick=\"x\"></p>", "<p>", "<p a='b'></p>",
        "<img src=\"x\"/>", "a & b", "<p style=\"x\"></p>",
        "<meta http-equiv=\"refresh\" content=\"0\"/>",
        "<style>@import \"x\";</style>"}) {
    CAPTURE(harmful);
    CHECK(with(harmful) != "");
  }
}

}  // namespace
}  // namespace wins::test
