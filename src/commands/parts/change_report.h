// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wins/core/entry.h"
#include "wins/report/report.h"

namespace wins {

/// What a change did: the sentence for people, the ids for machines.
[[nodiscard]] Report change_report(const std::string& kind,
                                   const std::vector<EntryId>& ids,
                                   const std::string& sentence);

}  // namespace wins
