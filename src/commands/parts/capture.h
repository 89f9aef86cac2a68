// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "entry_options.h"
#include "wins/cli/invocation.h"
#include "words_source.h"

namespace wins {

/// A new entry of this moment, described by the options.
/// Throws: UsageError.
[[nodiscard]] Entry new_entry(const EntryOptions& given,
                              Invocation& invocation);

/// Puts the words into the entry, and the tags in them.
/// Throws: UserError when they are too long.
void put_words(const Words& words, Invocation& invocation, Entry& entry);

/// Runs `keep`, which saves the words. When that does not work they are kept
/// as a draft, or given back on stderr, before the failure goes on its way.
bool keep_or_rescue(const Words& words, Invocation& invocation,
                    const std::function<bool()>& keep);

/// Whether the words may say what kind of moment it is, where the person did
/// not. Who says `-k none` wants none.
enum class Guess { welcome, declined };

/// Puts the words into the entry, keeps it under the name of the command, and
/// says so. Words that cannot be kept are not lost, as in keep_or_rescue.
Entry capture(Entry draft, const std::string& command, const Words& words,
              Invocation& invocation, Guess guess = Guess::welcome);

[[nodiscard]] inline Guess guess_beside(const EntryOptions& given) {
  return given.kind.has_value() ? Guess::declined : Guess::welcome;
}

}  // namespace wins
