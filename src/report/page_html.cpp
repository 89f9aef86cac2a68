// SPDX-License-Identifier: MIT
// A page as one HTML file that fetches nothing and runs nothing.
#include "page_writers.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

/// The paper is the printer's: no size is named, so that A4 and Letter both
/// fit. Colours are named as black and white alone.
constexpr std::string_view kHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light"/>
)";

constexpr std::string_view kStyle = R"(<style>
:root { color-scheme: light; }
html { background: #fff; color: #000; }
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem;
  font: 1rem/1.45 Georgia, "Noto Serif", "DejaVu Serif", serif; }
h1 { font-size: 1.35em; margin: 0; }
h2 { font-size: 1.05em; margin: 1.3em 0 0.4em; break-after: avoid; }
.origin { font-size: 0.8em; margin: 0.2em 0 1.2em; }
ul { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 7.5em 1fr; column-gap: 1em;
  align-items: baseline; margin: 0 0 0.5em; }
p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; orphans: 3;
  widows: 3; }
.beside { margin: 0.1em 0 0; padding-inline-start: 1.2em; font-size: 0.92em; }
.day { font-size: 0.85em; line-height: 1.3; }
table { border-collapse: collapse; }
td { padding: 0 1.5em 0.15em 0; }
figure { margin: 0; break-inside: avoid; }
svg { display: block; width: 26em; max-width: 100%; height: auto; }
@media (max-width: 34rem) { li { grid-template-columns: 1fr; } }
@media print {
  @page { margin: 14mm 18mm; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt;
    line-height: 1.3; }
  h2 { margin: 0.9em 0 0.3em; }
  .origin { margin-bottom: 0.8em; }
  li { margin-bottom: 0.3em; }
}
</style>
)";

std::string element(std::string_view name, std::string_view attributes,
                    std::string_view text) {
  std::string html = "<" + std::string(name);
  html += attributes;
  html += '>' + html_text(text) + "</";
  html += name;
  html += ">\n";
  return html;
}

std::string moment_html(const PageMoment& moment) {
  std::string html = "<li>\n";
  html += element("span", R"( class="day")", moment.day);
  html += "<div>\n";
  html += element("p", R"( class="words" dir="auto")", moment.words);
  for (const std::string& beside : moment.beside) {
    html += element("p", R"( class="beside" dir="auto")", beside);
  }
  return html + "</div>\n</li>\n";
}

std::string section_html(const PageSection& section) {
  std::string html = "<section>\n";
  if (!section.heading.empty()) {
    html += element("h2", "", section.heading);
  }
  html += "<ul>\n";
  for (const PageMoment& moment : section.moments) {
    html += moment_html(moment);
  }
  return html + "</ul>\n</section>\n";
}

std::string rows_html(const SharePage& page) {
  std::string html = "<section>\n" + element("h2", "", page.rows_heading);
  html += "<table>\n";
  for (const PageRow& row : page.rows) {
    html += "<tr>" + element("td", "", row.label) +
            element("td", "", row.middle) + element("td", "", row.count) +
            "</tr>\n";
  }
  return html + "</table>\n</section>\n";
}

std::string chart_html(const PageChart& chart) {
  return "<section>\n" + element("h2", "", chart.heading) + "<figure>\n" +
         page_chart_svg(chart) + "</figure>\n</section>\n";
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string html;
  for (const char sign : make_safe(text, Breaks::kept)) {
    switch (sign) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      case '\'':
        html += "&#39;";
        break;
      default:
        html += sign;
    }
  }
  return html;
}

std::string page_html(const SharePage& page) {
  std::string html(kHead);
  html += element("title", "", page.title);
  html += kStyle;
  html += "</head>\n<body>\n" + element("h1", "", page.title);
  html += element("p", R"( class="origin")", page.origin);
  for (const PageSection& section : page.sections) {
    html += section_html(section);
  }
  if (!page.rows.empty()) {
    html += rows_html(page);
  }
  if (page.chart.has_value()) {
    html += chart_html(*page.chart);
  }
  return html + "</body>\n</html>\n";
}

}  // namespace wins
