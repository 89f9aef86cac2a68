// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wins/cli/command.h"
#include "wins/cli/docs.h"

namespace wins {

// Pieces of mdoc source, each ending in a line break.

/// The text as mdoc shows it letter for letter: no backslash or leading dot
/// means anything, and hyphens stay ASCII, so that lines can be pasted.
[[nodiscard]] std::string mdoc_escaped(std::string_view text);

/// The same as one argument of a macro.
[[nodiscard]] std::string mdoc_argument(std::string_view text);

/// Paragraphs; "wins-list(1)" becomes a cross reference, and a paragraph
/// that begins with two blanks is shown as it stands.
[[nodiscard]] std::string mdoc_prose(std::string_view text);

/// A list of options, or of names with their meanings.
[[nodiscard]] std::string mdoc_options(const std::vector<OptionDoc>& docs);
[[nodiscard]] std::string mdoc_terms(const std::vector<Term>& terms);

/// A page that another one names.
struct Page {
  std::string name{};
  int section = 1;
  auto operator<=>(const Page&) const = default;
};

/// SEE ALSO, in the order of the manual, without `self`.
[[nodiscard]] std::string mdoc_see_also(std::vector<Page> pages,
                                        const Page& self);

}  // namespace wins
