// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "wins/core/entry.h"
#include "wins/report/report.h"

namespace wins {

/// Appends the text in the escaping of plain output (wins/report/report.h).
void append_plain_text(std::string& line, std::string_view text);
void append_plain_cell(std::string& line, const Cell& cell);
/// Appends the fields of an entry, with tabs between them.
void append_plain_entry(std::string& line, const Entry& entry,
                        const Style& style);

}  // namespace wins
