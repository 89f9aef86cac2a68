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

/// Puts the words into the entry, keeps it under the name of the command, and
/// says so. Words that cannot be kept are not lost, as in keep_or_rescue.
Entry capture(Entry draft, const std::string& command, const Words& words,
              Invocation& invocation);

}  // namespace wins
