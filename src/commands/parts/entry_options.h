// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/cli/options.h"
#include "wins/core/entry.h"

namespace wins {

/// The options that describe an entry: those of add, here and edit.
struct EntryOptions {
  std::optional<std::string> when{};
  std::optional<std::string> kind{};
  std::vector<std::string> tags{};
  std::optional<std::string> used_to{};
  std::optional<std::string> kinder{};
  bool hard = false;
  bool first = false;
  bool bring = false;
  bool is_private = false;
  std::optional<std::string> duration{};
  std::optional<std::string> intensity{};
  std::optional<std::string> choice{};
  std::optional<std::string> self_talk{};
  std::optional<std::string> repair{};
};

/// Declares them; the caller keeps `into` alive.
void declare(Options& options, EntryOptions& into);

/// Puts what was given into the entry; what was not given stays as it is.
/// Blank used-to and kinder words are none. A date that cannot be read is
/// asked for again on a terminal. Throws: UsageError naming what could not be
/// read.
void apply(const EntryOptions& given, Invocation& invocation, Entry& entry);

/// The kind that the person named: one of the thirteen, an alias, or one of
/// their own; nothing for "none". Throws: UsageError.
[[nodiscard]] std::optional<std::string> read_kind(const std::string& typed,
                                                   const Settings& settings);

/// Throws: UsageError when it is no tag.
[[nodiscard]] Tag read_tag(const std::string& typed);

/// Reads one measure into `measures`. Throws: UsageError.
void read_measure(Measure measure, const std::string& typed,
                  Measures& measures);

/// Text as it is kept: valid UTF-8, at most kTextLimit bytes. Says so when
/// bytes had to be replaced. Throws: UserError when it is too long.
[[nodiscard]] std::string read_text(const std::string& typed,
                                    Invocation& invocation);

}  // namespace wins
