// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/entry.h"
#include "wins/core/input.h"
#include "wins/core/output.h"
#include "wins/core/time.h"
#include "wins/host/files.h"
#include "wins/host/shown.h"

namespace wins {

/// What hangs on the three standard streams.
struct Terminal {
  bool input = false;   ///< stdin is a terminal
  bool output = false;  ///< stdout is one
  bool error = false;   ///< stderr is one
  int columns = 80;     ///< COLUMNS, else the terminal's own width
  bool dumb = false;    ///< TERM is "dumb" or unset
  bool utf8 = true;     ///< the locale's character set is UTF-8
};

/// Text that an editor gave back, and the draft it stands in until the text
/// is kept.
struct Edited {
  std::string text{};
  std::filesystem::path draft{};
};

/// How the output fared.
enum class OutputState {
  fine,
  closed,  ///< the reader went away: nothing to report
  failed   ///< a full disk, a broken device
};

using Environment = std::map<std::string, std::string, std::less<>>;

/// A variable's value; nothing when it is unset.
[[nodiscard]] inline std::optional<std::string> variable(
    const Environment& env, std::string_view name) {
  const auto found = env.find(name);
  return found == env.end() ? std::nullopt : std::optional(found->second);
}

/// The same, for variables that mean nothing when they are empty.
[[nodiscard]] inline std::string value_of(const Environment& env,
                                          std::string_view name) {
  return variable(env, name).value_or("");
}

/// The outside world, captured once: a run lasts milliseconds, has one `now`
/// and never straddles midnight. Tests fill in one of their own.
struct Host {
  Instant now{};
  const TimeZone& zone;
  Environment env{};  ///< only the variables that wins reads
  Terminal terminal{};
  std::uint64_t seed = 0;  ///< which message or entry is picked
  Input& in;
  Output& out;  ///< throws OutputLost
  Output& err;  ///< never throws

  /// Shows the prompt on the terminal and gives the line that was typed,
  /// without its end; nothing when the person left (Ctrl-D).
  std::function<std::optional<std::string>(const std::string& prompt)> ask{};
  /// Opens the words in the editor (argv, run without a shell). The draft
  /// stays until `discard`. Throws: UserError when the editor cannot be
  /// started or did not end well; the message names the draft if one is left.
  std::function<Edited(const std::vector<std::string>& editor,
                       const std::string& words)>
      edit{};
  std::function<void(const std::filesystem::path& draft)> discard{};
  /// Keeps words that could not be saved as a file (0600) in `folder`
  /// (0700); nothing when that fails too.
  std::function<std::optional<std::filesystem::path>(
      const std::filesystem::path& folder, std::string_view words)>
      keep_draft{};
  /// What was shown on which day, and keeping that something was: shown.h.
  std::function<std::vector<Shown>(const std::filesystem::path& file)>
      read_shown{};
  std::function<bool(const std::filesystem::path& file, const Shown& shown)>
      note_shown{};
  /// From here on, what is written to `out` goes to the pager (argv), until
  /// the run ends. Throws: UserError when it cannot be started.
  std::function<void(const std::vector<std::string>& pager)> start_pager{};
  /// From here on no program can be started and no socket opened: confine.h.
  std::function<void()> confine{};
  /// Flushes `out` and tells how it fared.
  std::function<OutputState()> finish_output{};
  std::function<Uid()> new_uid{};
  /// What is on the disk, for wins doctor.
  Files files{};
};

}  // namespace wins
