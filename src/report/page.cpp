// SPDX-License-Identifier: MIT
#include "wins/report/page.h"

#include "entry_words.h"
#include "page_writers.h"
#include "wins/core/catalogue/entries.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::entries;
using messages::sharing;

/// A month or a year has no day that could stand for it.
std::string day_words(const Entry& entry, Day today) {
  if (entry.when.precision > Precision::day) {
    return describe(entry.when, today);
  }
  const std::string day = short_day(entry.when.day, today);
  return entry.session.has_value()
             ? say(entries["entry-day-after-session"], fmt::arg("day", day))
             : day;
}

}  // namespace

PageMoment page_moment(const Entry& entry, Day today) {
  PageMoment moment{.day = day_words(entry, today), .words = words_of(entry)};
  const auto add = [&](const Message& message,
                       const std::optional<std::string>& text) {
    if (text.has_value()) {
      moment.beside.push_back(say(message, fmt::arg("text", *text)));
    }
  };
  add(entries["entry-used-to"], entry.used_to);
  add(entries["entry-kinder"], entry.kinder);
  add(sharing["page.marked"], entry.celebrated_how);
  return moment;
}

void write_page(const SharePage& page, PageFormat format, const Style& style,
                Output& out) {
  switch (format) {
    case PageFormat::text:
      out << page_text(page, style);
      break;
    case PageFormat::markdown:
      out << page_markdown(page);
      break;
    case PageFormat::html:
      out << page_html(page);
      break;
  }
}

}  // namespace wins
