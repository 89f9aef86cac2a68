// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

#include "support/bench.h"
#include "support/entry_builder.h"

namespace wins::test {

// Journals made by hand for the statistics of change. The clock of a bench
// stands at Wednesday 4 November 2026: the last of the fixed days is Monday
// 19 October, and the one before it 21 September.

/// Sunday 18 October 2026: the last day on which words of change rest.
inline constexpr Day kLastDayUsed = std::chrono::local_days(
    std::chrono::year(2026) / std::chrono::October / 18);

/// One that no other entry of this program has.
inline Uid next_uid() {
  static std::uint64_t uids = 0;
  ++uids;
  Uid uid;
  for (std::size_t i = 0; i < 8; ++i) {
    uid.bytes.at(i) = static_cast<std::uint8_t>(uids >> (8 * i));
  }
  return uid;
}

/// Three moments a week, the last of them on `last`. `note(moment)` gives what
/// is noted of each; moments are counted from 0, the oldest.
template <typename Note>
void keep_weeks(Bench& bench, int weeks, Day last, const Note& note) {
  using std::chrono::days;
  const int moments = 3 * weeks;
  for (int moment = 0; moment < moments; ++moment) {
    const int before = moments - 1 - moment;
    const Day day = last - days(before / 3 * 7 + before % 3 * 2);
    Entry entry =
        an_entry("a moment").on(std::chrono::year_month_day(day)).build();
    entry.measures = note(moment);
    entry.uid = next_uid();
    bench.store().add(entry, {.command = "add", .at = kNow});
  }
}

/// Five values round and round, so that no row is like the one before it.
[[nodiscard]] inline int jitter(int moment) {
  constexpr int kRound[] = {0, 3, -2, 1, -3, 2, -1};
  return kRound[moment % 7];
}

[[nodiscard]] inline TimeSpan minutes_long(int minutes) {
  return {.length = std::chrono::minutes(minutes)};
}

/// A year that falls from four hours to half an hour.
[[nodiscard]] inline Measures shorter_year(int moment) {
  return {.duration =
              minutes_long(240 - moment * 210 / 150 + jitter(moment) * 8)};
}

/// The same year told from its end.
[[nodiscard]] inline Measures longer_year(int moment) {
  return shorter_year(149 - moment);
}

/// Every measure, moving one way; `share` runs from 0 to 149.
[[nodiscard]] inline Measures all_at(int share, int moment) {
  const int step = (share + jitter(moment) * 6) / 15;  // about 0 to 10
  const int bounded = step < 0 ? 0 : step > 10 ? 10 : step;
  return {.duration = minutes_long(240 - bounded * 20),
          .intensity = 10 - bounded,
          .choice = bounded + jitter(moment) > 5 ? Choice::yes : Choice::no,
          .self_talk = static_cast<SelfTalk>(1 + bounded * 4 / 10),
          .repair = minutes_long(2000 - bounded * 180)};
}
[[nodiscard]] inline Measures gentler_year(int moment) {
  return all_at(moment, moment);
}
[[nodiscard]] inline Measures harder_year(int moment) {
  return all_at(149 - moment, moment);
}

}  // namespace wins::test
