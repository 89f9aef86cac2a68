// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "connection.h"
#include "wins/core/entry.h"
#include "wins/core/learned.h"

namespace wins {

// How many entries of each kind have each word, where the person set the kind.
// Kept with every change, as the sums are; a row goes when it reaches zero.
// Which words of a text count is told by the connection; where it knows none,
// nothing is counted.

/// The words of an entry that count.
[[nodiscard]] std::vector<std::string> teaching_words_of(Connection& journal,
                                                         const Entry& entry);

/// Counts in the making, to be added to those of the journal.
class KindWordTally {
 public:
  /// Requires: `words` are the teaching_words_of the entry.
  void count(std::vector<std::string> words, const Entry& entry);
  /// Adds them, and begins anew.
  void add_to(Connection& journal);
  /// How many rows it would touch.
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  using Counts = std::unordered_map<std::string, std::int64_t>;

  std::unordered_map<std::string, Counts> kinds_{};  ///< words by kind
  std::size_t size_ = 0;
};

void count_words_in(Connection& journal, const Entry& entry);
/// Requires: `entry` is the row as it stands in the same transaction.
void count_words_out(Connection& journal, const Entry& entry);

/// Makes every count again from the entries, so that the table has no word
/// which none of them has.
void count_words_anew(Connection& journal);

/// True when the table holds what the entries give, or where the connection
/// knows no words.
[[nodiscard]] bool word_counts_hold(Connection& journal);

/// What the table says of these words; Store::learned.
[[nodiscard]] std::vector<LearnedCount> counts_of_words(
    Connection& journal, std::span<const std::string> words);

}  // namespace wins
