// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "connection.h"
#include "entry_tags.h"
#include "kind_words.h"
#include "session_links.h"
#include "sums.h"
#include "wins/core/entry.h"

namespace wins {

/// Puts many entries in, within one transaction, as put_entry does one. What
/// changes with each entry and stands in few rows (the sums, the counts of
/// words) is gathered in memory and written some thousands at a time.
class Bulk {
 public:
  explicit Bulk(Connection& journal);

  /// Gives the entry back as it stands. Requires: no entry has its id.
  Entry put(Entry entry);
  /// There is a session of that day now.
  void note_session(Day day) {
    session_days_.insert(day);
    day_.reset();
  }
  /// Writes what is gathered. To be called before anything else reads it.
  void flush();

 private:
  std::vector<StoredTag> stored(const std::vector<Tag>& tags);
  [[nodiscard]] std::optional<SessionId> session_before(const Moment& when);

  Connection& journal_;
  std::set<Day> session_days_{};
  /// That of the last entry which came; the next is mostly of the same day.
  std::optional<std::pair<Day, DaySessions>> day_{};
  std::unordered_map<std::string, StoredTag> tags_{};
  SumTally sums_{};
  KindWordTally words_{};
};

}  // namespace wins
