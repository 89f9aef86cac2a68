// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/cli/command_line.h"
#include "wins/config/settings.h"
#include "wins/host/host.h"
#include "wins/report/style.h"

namespace wins {

/// How output looks. An option of the command line counts before the
/// environment, and the environment before the settings. Lines are broken
/// where stdout is a terminal, or COLUMNS is set.
[[nodiscard]] Style choose_style(const Globals& globals,
                                 const Settings& settings, const Host& host);

/// The pager's argv; empty when none is asked for: WINS_PAGER (set and empty
/// means none), else display.pager with PAGER or less.
[[nodiscard]] std::vector<std::string> choose_pager(const Globals& globals,
                                                    const Settings& settings,
                                                    const Host& host);

}  // namespace wins
