// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "wins/store/backup.h"

namespace wins {

/// The folder of the snapshots, made (0700) when it is missing. Beside the
/// default journal it is closed to other accounts; beside one that the person
/// named, a folder that wins did not make is left alone.
/// Throws: Refusal.
std::filesystem::path ready_snapshots_folder(const JournalFile& journal);

}  // namespace wins
