// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wins/core/entry.h"
#include "wins/core/output.h"
#include "wins/report/style.h"

namespace wins {

// A page to hand to somebody: the person's words with their days, black on
// white. It is for people alone, so it is no Report: nothing in it is read by
// a machine, and nothing but what stands here gets into it.

enum class PageFormat { text, markdown, html };

/// One moment on a page.
struct PageMoment {
  std::optional<int> number{};        ///< in a preview, to be named by
  std::string day{};                  ///< "Tue 3 Nov"
  std::string words{};                ///< as the person wrote them
  std::vector<std::string> beside{};  ///< how it used to go, kinder words
};

/// The moment of this entry: its day, its words, and the words beside them.
/// No id, no kind, no measure.
[[nodiscard]] PageMoment page_moment(const Entry& entry, Day today);

struct PageSection {
  std::string heading{};  ///< empty: none
  std::vector<PageMoment> moments{};
};

/// "Time to ease", "50m", "n 4".
struct PageRow {
  std::string label{};
  std::string middle{};
  std::string count{};
};

/// One noted value.
struct PagePoint {
  Day day{};
  std::string day_words{};
  double value = 0;  ///< not below 0
  std::string words{};
};

/// The values of one measure by day, oldest first; at least one.
struct PageChart {
  std::string heading{};
  double top = 1;  ///< the largest value that there is room for; above 0
  std::vector<PagePoint> points{};
};

struct SharePage {
  std::string title{};
  std::string origin{};  ///< who wrote it, in one small line
  std::vector<PageSection> sections{};
  std::string rows_heading{};
  std::vector<PageRow> rows{};
  std::optional<PageChart> chart{};
};

/// Writes the page. In every format the text is made safe as for a terminal.
///
/// Text is broken at `style.columns`. Markdown is CommonMark in which nothing
/// that the person wrote is markup. HTML is one file: no script, nothing that
/// is fetched, a Content-Security-Policy that allows its own style sheet and
/// nothing else; it prints on A4 and on Letter.
void write_page(const SharePage& page, PageFormat format, const Style& style,
                Output& out);

}  // namespace wins
