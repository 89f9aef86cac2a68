// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/fake_files.h"
#include "support/table_zone.h"
#include "wins/cli/run.h"
#include "wins/store/store.h"

namespace wins::test {

/// A machine in memory: `run("add rested")` is what a person would type
/// and `out` and `err` what they would see. The journal lives as long as the
/// bench; each run is a new run of the program.
class Bench {
 public:
  Bench();

  /// From here on the journal is a file, wins/journal.db in this folder, which
  /// is the working directory too.
  void live_on_disk(const std::filesystem::path& folder);

  ExitCode run_arguments(const std::vector<std::string>& arguments);
  /// The same from one line, with quotes as in a shell: "add 'two  blanks'".
  ExitCode run(const std::string& line);
  /// Runs it on a terminal, where nobody types.
  ExitCode look(const std::string& line);
  /// Runs it with these lines typed at the prompts, one each; after them the
  /// person leaves. All three streams are a terminal for this run.
  ExitCode type(const std::string& line, const std::vector<std::string>& lines);
  /// Puts entries into the journal, each from a command line.
  void keep(const std::vector<std::string>& lines);

  /// The entry of that id, or all of them, newest first, as JSON. Changes
  /// `out` and `err`.
  [[nodiscard]] nlohmann::json entry(EntryId id);
  [[nodiscard]] nlohmann::json entries();

  /// What the last run printed, as JSON.
  [[nodiscard]] nlohmann::json json() const {
    return nlohmann::json::parse(out);
  }
  [[nodiscard]] Store& store() { return *store_; }
  /// Puts the clock at this reading: "2026-11-04T15:20:00Z".
  void set_clock(std::string_view reading) { now = utc_instant(reading); }

  // The world of the next run.
  Instant now = utc_instant("2026-11-04T15:20:00Z");
  TableZone zone = utc();
  Terminal terminal{};
  Environment env{{"HOME", "/home/jo"}};
  std::string in{};        ///< what stands on stdin
  std::string settings{};  ///< the text of the settings file
  /// What the editor makes of the words; nothing: it leaves them.
  std::optional<std::string> edited{};
  /// When set, opening the journal fails with this sentence.
  std::string broken_journal{};
  /// The same for opening it to change it.
  std::string broken_for_writing{};
  bool drafts_work = true;
  FakeFiles files{};           ///< what wins doctor sees
  Checkup checkup{};           ///< what it is told of the journal
  Salvaged salvaged{};         ///< what a salvage brings back
  std::vector<Shown> shown{};  ///< the file of what was shown
  bool shown_works = true;     ///< it can be written
  OutputState output = OutputState::fine;

  // What the last run left.
  std::string out{};
  std::string err{};
  std::vector<std::string> prompts{};  ///< what was asked
  std::vector<std::string> drafts{};   ///< words kept as drafts
  std::string editor_saw{};            ///< the words the editor opened with
  bool confined = false;               ///< the run can start no other program
  std::vector<std::string> editor_command{};
  bool draft_discarded = false;
  std::vector<Access> opened{};  ///< how the journal was opened

 private:
  [[nodiscard]] Openers openers();

  std::shared_ptr<Store> store_;  ///< nothing while it lives on disk
  std::filesystem::path here_ = "/home/jo";
  std::deque<std::string> lines_{};
  std::uint64_t uids_ = 0;
};

}  // namespace wins::test
