// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wins/report/page.h"

namespace wins {

// One writer a format.
[[nodiscard]] std::string page_text(const SharePage& page, const Style& style);
[[nodiscard]] std::string page_markdown(const SharePage& page);
[[nodiscard]] std::string page_html(const SharePage& page);

/// The chart as an inline picture, in black on white; XML.
[[nodiscard]] std::string page_chart_svg(const PageChart& chart);

/// The text between tags and in attributes: made safe for a screen, and the
/// five characters that HTML knows written as references.
[[nodiscard]] std::string html_text(std::string_view text);

}  // namespace wins
