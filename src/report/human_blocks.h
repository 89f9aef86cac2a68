// SPDX-License-Identifier: MIT
#pragma once

#include "wins/report/report.h"
#include "wins/text/sink.h"

namespace wins {

// The larger blocks as people see them.
void write_human_table(const Table& table, const Style& style, Sink& sink);
void write_human_entries(const Entries& entries, const Style& style,
                         Sink& sink);

}  // namespace wins
