// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "wins/cli/places.h"
#include "wins/config/change_settings.h"
#include "wins/config/settings.h"
#include "wins/host/host.h"
#include "wins/store/checkup.h"
#include "wins/store/open.h"
#include "wins/store/salvage.h"
#include "wins/store/store.h"

namespace wins {

/// How a run gets at what is kept; tests give it a journal in memory.
struct Openers {
  std::function<std::shared_ptr<Store>(const Places&, Access, const Host&)>
      journal{};
  std::function<LoadedSettings(const std::filesystem::path&)> settings{};
  /// Keeps the snapshot of the day, when there is none yet. Never throws.
  std::function<void(const Places&, Day)> daily_snapshot{};
  /// Changes the settings file (wins/config/change_settings.h).
  std::function<void(const std::filesystem::path&, const SettingsChange&)>
      change_settings{};
  /// A look at every row of a journal, and what a damaged one still holds.
  std::function<Checkup(const std::filesystem::path&)> checkup{};
  std::function<Salvaged(const std::filesystem::path&)> salvage{};
  /// The words that kinds are learned from (wins/store/open.h), for commands
  /// that name the journal's file themselves.
  TeachingWords teaching_words{};
  std::filesystem::path here{};  ///< the working directory
};

}  // namespace wins
