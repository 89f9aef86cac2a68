// SPDX-License-Identifier: MIT
#include "share_page.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "read_date.h"
#include "share_measures.h"
#include "wins/core/catalogue/sharing.h"

namespace wins {
namespace {

using messages::sharing;

std::string part_heading(Part part) {
  switch (part) {
    case Part::bring:
      return say(sharing["page.bring"]);
    case Part::celebrated:
      return say(sharing["page.celebrated"]);
    case Part::rest:
      break;
  }
  return say(sharing["page.rest"]);
}

std::string title_of(const std::vector<Entry>& entries) {
  if (entries.empty()) {
    return {};
  }
  const auto [first, last] = std::ranges::minmax_element(
      entries, {}, [](const Entry& entry) { return entry.when.day; });
  const std::string to = long_day(last->when.day);
  return first->when.day == last->when.day
             ? say(sharing["page.title.day"], fmt::arg("day", to))
             : say(sharing["page.title"],
                   fmt::arg("from", long_day(first->when.day)),
                   fmt::arg("to", to));
}

/// The section of one part; without a line where it has none.
template <typename MomentOf>
PageSection section_of(const ShareItems& found, Part part, MomentOf moment_of) {
  PageSection section{.heading = part_heading(part)};
  for (std::size_t i = 0; i < found.items.size(); ++i) {
    const ShareItem& item = found.items[i];
    if (item.part == part && item.standing == Standing::on_page) {
      section.moments.push_back(moment_of(i));
    }
  }
  return section;
}

/// The parts that have a line. The last one needs no heading alone.
template <typename MomentOf>
std::vector<PageSection> sections_of(const ShareItems& found,
                                     MomentOf moment_of) {
  std::vector<PageSection> sections;
  for (const Part part : {Part::bring, Part::celebrated, Part::rest}) {
    PageSection section = section_of(found, part, moment_of);
    if (section.moments.empty()) {
      continue;
    }
    if (part == Part::rest && sections.empty()) {
      section.heading.clear();
    }
    sections.push_back(std::move(section));
  }
  return sections;
}

std::vector<Entry> entries_on_page(const ShareItems& found) {
  std::vector<Entry> entries;
  for (const ShareItem& item : found.items) {
    if (item.standing == Standing::on_page) {
      entries.push_back(item.entry);
    }
  }
  std::ranges::sort(entries, {}, [](const Entry& entry) {
    return std::pair(entry.when.at, entry.id);
  });
  return entries;
}

PageMoment numbered(const ShareItems& found, std::size_t place, Day today) {
  const ShareItem& item = found.items[place];
  PageMoment moment = page_moment(item.entry, today);
  moment.number = static_cast<int>(place) + 1;
  if (item.entry.is_private) {
    moment.day = say(sharing["preview.private"], fmt::arg("day", moment.day));
  }
  return moment;
}

}  // namespace

SharePage page_of(const ShareItems& found, const ShareArgs& args,
                  Invocation& invocation) {
  const Day day = today(invocation);
  const std::vector<Entry> entries = entries_on_page(found);
  SharePage page{.title = title_of(entries),
                 .origin = say(sharing["page.origin"]),
                 .sections = sections_of(found, [&](std::size_t place) {
                   return page_moment(found.items[place].entry, day);
                 })};
  if (args.with_measures) {
    add_measures(entries, invocation.settings().measures_off, day,
                 page_format(args), page);
  }
  return page;
}

SharePage preview_of(const ShareItems& found, Day today) {
  const auto moment_of = [&](std::size_t place) {
    return numbered(found, place, today);
  };
  SharePage page{.sections = sections_of(found, moment_of)};
  for (const auto& [standing, heading] :
       {std::pair(Standing::waiting, say(sharing["preview.waiting"])),
        std::pair(Standing::left_out, say(sharing["preview.left_out"]))}) {
    PageSection section{.heading = heading};
    for (std::size_t i = 0; i < found.items.size(); ++i) {
      if (found.items[i].standing == standing) {
        section.moments.push_back(moment_of(i));
      }
    }
    if (!section.moments.empty()) {
      page.sections.push_back(std::move(section));
    }
  }
  return page;
}

}  // namespace wins
