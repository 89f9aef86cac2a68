// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string_view>
#include <utility>
#include <vector>

#include "wins/core/time.h"

namespace wins::test {

/// A time zone made of a table, so that tests need no zone of the machine.
class TableZone final : public TimeZone {
 public:
  struct Change {
    Instant from{};
    std::chrono::minutes offset{};
  };

  explicit TableZone(std::chrono::minutes offset) : first_(offset) {}

  /// `first` holds until the first change. Requires: changes in order.
  TableZone(std::chrono::minutes first, std::vector<Change> changes)
      : first_(first), changes_(std::move(changes)) {}

  [[nodiscard]] std::chrono::seconds offset_at(Instant when) const override {
    std::chrono::minutes offset = first_;
    for (const Change& change : changes_) {
      if (when >= change.from) {
        offset = change.offset;
      }
    }
    return offset;
  }

 private:
  std::chrono::minutes first_;
  std::vector<Change> changes_{};
};

/// "2026-03-29T01:00:00Z" as an instant; for literals of tests.
[[nodiscard]] inline Instant utc_instant(std::string_view text) {
  const Rfc3339 read = parse_rfc3339(text).value();
  return Instant(read.reading.time_since_epoch() - read.offset.value());
}

/// A zone that is always that far from UTC.
[[nodiscard]] inline TableZone fixed_zone(int minutes) {
  return TableZone(std::chrono::minutes(minutes));
}

[[nodiscard]] inline TableZone utc() {
  return fixed_zone(0);
}

/// +05:45 all year.
[[nodiscard]] inline TableZone kathmandu() {
  return fixed_zone(5 * 60 + 45);
}

/// Forward on 29 March, back on 25 October 2026.
[[nodiscard]] inline TableZone berlin_2026() {
  using std::chrono::minutes;
  return {minutes(60),
          {{utc_instant("2026-03-29T01:00:00Z"), minutes(120)},
           {utc_instant("2026-10-25T01:00:00Z"), minutes(60)}}};
}

/// Forward on 8 March, back on 1 November 2026.
[[nodiscard]] inline TableZone new_york_2026() {
  using std::chrono::minutes;
  return {minutes(-300),
          {{utc_instant("2026-03-08T07:00:00Z"), minutes(-240)},
           {utc_instant("2026-11-01T06:00:00Z"), minutes(-300)}}};
}

/// Half an hour back on 5 April, half an hour forward on 4 October 2026.
[[nodiscard]] inline TableZone lord_howe_2026() {
  using std::chrono::minutes;
  return {minutes(660),
          {{utc_instant("2026-04-04T15:00:00Z"), minutes(630)},
           {utc_instant("2026-10-03T15:30:00Z"), minutes(660)}}};
}

/// From 24 September 2011 on; across the date line: no 30 December.
[[nodiscard]] inline TableZone apia_2011() {
  using std::chrono::minutes;
  return {minutes(-600), {{utc_instant("2011-12-30T10:00:00Z"), minutes(840)}}};
}

}  // namespace wins::test
