// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "connection.h"
#include "entry_tags.h"
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
  Entry put(const Entry& entry);
  /// There is a session of that day now.
  void note_session(Day day) { session_days_.insert(day); }
  /// Writes what is gathered. To be called before anything else reads it.
  void flush();

 private:
  std::vector<StoredTag> stored(const std::vector<Tag>& tags);

  Connection& journal_;
  std::set<Day> session_days_{};
  std::unordered_map<std::string, StoredTag> tags_{};
  SumTally sums_{};
  std::map<std::pair<std::string, std::string>, std::int64_t> words_{};
};

}  // namespace wins
