// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "wins/core/entry.h"

namespace wins {

/// A stretch of time. Days are inclusive at both ends. Where `from` or
/// `until` is set an entry is in the range when its instant is in
/// [from, until), whatever its day.
struct TimeRange {
  std::optional<Day> first{};
  std::optional<Day> last{};
  std::optional<Instant> from{};
  std::optional<Instant> until{};
};

/// Days, both ends included; without an end it goes on.
struct DayRange {
  std::optional<Day> first{};
  std::optional<Day> last{};
};

/// One thing to look for in text, used_to and kinder.
struct SearchTerm {
  enum class How {
    words,    ///< words in this order, the last one a prefix
    verbatim  ///< this very text, as it stands
  };
  std::string text{};
  How how = How::words;
};

/// A mark that an entry can carry.
enum class Mark { here, hard, first, celebrated, bring, is_private };

/// What can be written beside the text of an entry.
enum class Written { used_to, kinder };

enum class Order { newest_first, oldest_first };

/// Which entries are meant, and in which order. Everything that is set has
/// to hold.
struct Filter {
  std::vector<TimeRange> ranges{};  ///< all of them
  /// Any of them; an empty name means entries without a kind.
  std::vector<std::string> kinds{};
  /// Who said the kind; entries without one are left out then.
  std::optional<KindSource> kind_source{};
  std::vector<Tag> tags{};           ///< all of them
  std::vector<Tag> not_tags{};       ///< none of them
  std::vector<Mark> marks{};         ///< all of them
  std::vector<Mark> not_marks{};     ///< none of them
  std::vector<Measure> has{};        ///< all of them
  std::vector<Written> with{};       ///< all of them
  std::vector<SearchTerm> search{};  ///< all of them
  /// This day of the month in whichever month or year.
  std::optional<std::chrono::day> day_of_month{};
  std::vector<Day> skip_days{};  ///< entries of these days are left out
  std::vector<std::chrono::month_day> skip_dates{};  ///< in every year
  /// Written down since the last page left, and not on it; where none left,
  /// every entry is.
  bool new_to_pages = false;
  std::optional<std::int64_t> limit{};
  Order order = Order::newest_first;
};

}  // namespace wins
