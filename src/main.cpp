// SPDX-License-Identifier: MIT
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include "wins/cli/run.h"
#include "wins/commands/registry.h"
#include "wins/config/change_settings.h"
#include "wins/config/settings.h"
#include "wins/host/real_host.h"
#include "wins/store/backup.h"
#include "wins/store/open.h"

namespace {

/// The words that kinds are learned from: none are counted yet.
wins::TeachingWords words_to_learn_from() {
  return {};
}

wins::JournalFile file_of(const wins::Places& places) {
  return {.path = places.journal,
          .modes = wins::modes_of(places),
          .teaching_words = words_to_learn_from()};
}

wins::Openers real_openers() {
  std::error_code none;
  return {
      .journal = [](const wins::Places& places, wins::Access access,
                    const wins::Host& host) -> std::shared_ptr<wins::Store> {
        return wins::open_journal(file_of(places), access, host.new_uid,
                                  wins::to_local(host.now, host.zone));
      },
      .settings =
          [](const std::filesystem::path& file) {
            return wins::load_settings(file.string());
          },
      .daily_snapshot =
          [](const wins::Places& places, wins::Day today) {
            wins::keep_daily_snapshot(file_of(places), today);
          },
      .change_settings =
          [](const std::filesystem::path& file,
             const wins::SettingsChange& change) {
            wins::change_settings_file(file.string(), change);
          },
      .checkup =
          [](const std::filesystem::path& journal) {
            return wins::check_journal(journal, words_to_learn_from());
          },
      .salvage =
          [](const std::filesystem::path& journal) {
            return wins::salvage_journal(journal, words_to_learn_from());
          },
      .teaching_words = words_to_learn_from(),
      .here = std::filesystem::current_path(none)};
}

}  // namespace

// A run, from the arguments to the exit code: the computer is captured as a
// value (host), the commands come as a table (registry), and `run` brings
// them together.
int main(int count, char** arguments) {
  try {
    wins::RealHost computer;
    // A program can be started without even its own name.
    const std::vector<std::string> words(arguments + std::min(count, 1),
                                         arguments + count);
    return static_cast<int>(wins::run(words, wins::all_commands(),
                                      computer.host(), real_openers()));
  } catch (const wins::UsageError& unread) {
    wins::print_failure(unread, std::cerr);
    return static_cast<int>(wins::ExitCode::usage);
  }
}
