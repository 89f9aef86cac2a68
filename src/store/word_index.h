// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "connection.h"
#include "wins/core/entry.h"

namespace wins {

// The full-text index over text, used_to and kinder. It holds no copy of
// the text; what is taken out has to be told in the very words that were
// put in, or the index is damaged without a sound: `entry` is the row as it
// stands in the same transaction.

void index_words(Connection& journal, const Entry& entry);
void unindex_words(Connection& journal, const Entry& entry);

/// Rewrites the index, so that words which were taken out leave the file.
void forget_unindexed_words(Connection& journal);

/// A search for these words in this order, the last one a prefix, in the
/// language of the index; whatever stands in `words` is plain text.
[[nodiscard]] std::string word_search(std::string_view words);
/// The same, the last one whole as well.
[[nodiscard]] std::string whole_word_search(std::string_view words);

}  // namespace wins
