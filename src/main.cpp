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
#include "wins/store/open.h"

namespace {

wins::Openers real_openers() {
  std::error_code none;
  return {
      .journal = [](const wins::Places& places, wins::Access access,
                    const wins::Host& host) -> std::shared_ptr<wins::Store> {
        // A file that --db names is somebody's choice: its mode stays.
        const wins::Modes modes = places.journal_is_default
                                      ? wins::Modes::tighten
                                      : wins::Modes::leave;
        return wins::open_journal(places.journal, access, host.new_uid, modes);
      },
      .settings =
          [](const wins::Places& places) {
            return wins::load_settings(places.config.string());
          },
      .change_settings =
          [](const wins::Places& places, const wins::SettingsChange& change) {
            wins::change_settings_file(places.config.string(), change);
          },
      .checkup = wins::check_journal,
      .salvage = wins::salvage_journal,
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
