// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "filter_options.h"
#include "wins/report/page.h"

namespace wins {

/// What `share` was asked for.
struct ShareArgs {
  std::vector<std::string> ids{};
  FilterOptions filter{};
  bool only_new = false;
  std::optional<std::string> format{};
  std::optional<std::string> output{};
  bool with_measures = false;
};

/// The format that was named; else the one that the name of the file ends
/// in; else text. Throws: UsageError.
[[nodiscard]] PageFormat page_format(const ShareArgs& args);

/// The file to write, absolute; nothing: the page goes to stdout.
/// Throws: UsageError when it is empty, UserError when wins keeps its own
/// there.
[[nodiscard]] std::optional<std::filesystem::path> page_file(
    const ShareArgs& args, Invocation& invocation);

/// "wins share 40 41 --format html": the same page with these entries.
[[nodiscard]] std::string share_line(const ShareArgs& args,
                                     const std::vector<EntryId>& ids,
                                     const Invocation& invocation);

}  // namespace wins
