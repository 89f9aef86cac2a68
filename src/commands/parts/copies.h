// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/store/backup.h"
#include "wins/store/forget.h"

namespace wins {

/// What the clock on the wall says, for the name of a copy.
[[nodiscard]] LocalTime clock_reading(Invocation& invocation);

/// The one PATH of a command: `-` is the stream, unless it came after `--`.
struct CopyPath {
  std::vector<std::string> words{};
  bool literal = false;

  [[nodiscard]] bool is_stream() const {
    return words.size() == 1 && words.front() == "-" && !literal;
  }
};

/// The path, absolute. Throws: UsageError when there is more than one, or it
/// is empty.
[[nodiscard]] std::filesystem::path path_of(const CopyPath& given,
                                            const std::string& command,
                                            Invocation& invocation);

/// "1 entry", "214 entries".
[[nodiscard]] std::string counted_entries(std::int64_t entries);

/// "900 bytes", "32.0 KiB", "1.2 MiB".
[[nodiscard]] std::string spoken_size(std::int64_t bytes);

/// Says which snapshots went, and which still have words that are erased.
/// True when none has them.
bool tell_forgotten(const Forgotten& forgotten, Invocation& invocation);

}  // namespace wins
