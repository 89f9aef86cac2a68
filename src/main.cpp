// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "wins/cli/run.h"
#include "wins/commands/registry.h"
#include "wins/config/change_settings.h"
#include "wins/config/settings.h"
#include "wins/core/catalogue/storage.h"
#include "wins/core/catalogue/usage.h"
#include "wins/core/text_output.h"
#include "wins/host/real_host.h"
#include "wins/insight/kind_guess.h"
#include "wins/store/backup.h"
#include "wins/store/open.h"

namespace {

wins::JournalFile file_of(const wins::Places& places) {
  return {.path = places.journal,
          .modes = wins::modes_of(places),
          .teaching_words = wins::teaching_words};
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
            return wins::check_journal(journal, wins::teaching_words);
          },
      .salvage =
          [](const std::filesystem::path& journal) {
            return wins::salvage_journal(journal, wins::teaching_words);
          },
      .teaching_words = wins::teaching_words,
      .here = std::filesystem::current_path(none)};
}

/// What is said while there is no host to say it. The streams of the standard
/// library are left out: a run would pay for them before it begins.
void print_alone(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
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
    wins::TextOutput failure;
    wins::print_failure(unread, failure);
    print_alone(failure.str());
    return static_cast<int>(wins::ExitCode::usage);
  } catch (const std::bad_alloc&) {
    // `run` tells of its own; here nothing had begun.
    print_alone("wins: ");
    print_alone(wins::messages::storage["no_memory"].text);
    print_alone("\n      ");
    print_alone(wins::messages::usage["nothing_saved"].text);
    print_alone("\n");
    return static_cast<int>(wins::ExitCode::could_not);
  }
}
