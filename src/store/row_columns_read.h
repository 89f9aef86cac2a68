// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "failure.h"
#include "row_columns.h"
#include "wins/core/entry.h"

// The way back from the columns to an entry. Nothing that wins could not
// have written is let in.
namespace wins {

/// What a damaged or foreign file may hold is not let in: a number outside
/// of [low, high] makes the row unreadable.
inline std::int64_t within(std::int64_t value, std::int64_t low,
                           std::int64_t high) {
  if (value < low || value > high) {
    throw unreadable();
  }
  return value;
}

inline Instant instant_of(std::int64_t seconds) {
  // The years 0000 to 9999, and three days to either side.
  return Instant(
      std::chrono::seconds(within(seconds, -62167478400, 253402560000)));
}

/// A number of an enumeration that runs from `low` to `high`.
template <typename Enum>
std::optional<Enum> enumerator(std::optional<std::int64_t> value, Enum low,
                               Enum high) {
  if (!value.has_value()) {
    return std::nullopt;
  }
  return static_cast<Enum>(within(*value, static_cast<std::int64_t>(low),
                                  static_cast<std::int64_t>(high)));
}

template <typename Source>
std::optional<TimeSpan> take_span(Source& source) {
  const std::optional<std::int64_t> seconds = source.maybe_integer();
  const bool or_more = within(source.integer(), 0, 1) == 1;
  return seconds.has_value()
             ? std::optional(TimeSpan{.length = std::chrono::seconds(*seconds),
                                      .or_more = or_more})
             : std::nullopt;
}

template <typename Source>
Uid take_uid(Source& source) {
  const std::vector<std::uint8_t> bytes = source.bytes();
  Uid uid;
  if (bytes.size() != uid.bytes.size()) {
    throw unreadable();
  }
  std::ranges::copy(bytes, uid.bytes.begin());
  return uid;
}

/// A moment without its precision, which is the minute.
template <typename Source>
Moment take_minute(Source& source) {
  Moment when;
  when.at = instant_of(source.integer());
  when.offset = std::chrono::minutes(within(source.integer(), -1440, 1440));
  when.day = Day(std::chrono::days(within(source.integer(), -719531, 2932899)));
  return when;
}

template <typename Source>
Moment take_moment(Source& source) {
  Moment when = take_minute(source);
  when.precision = *enumerator(std::optional(source.integer()),
                               Precision::minute, Precision::year);
  return when;
}

template <typename Source>
Measures take_measures(Source& source) {
  Measures measures;
  measures.duration = take_span(source);
  if (const auto intensity = source.maybe_integer(); intensity.has_value()) {
    measures.intensity = static_cast<int>(within(*intensity, 0, 10));
  }
  measures.choice = enumerator(source.maybe_integer(), Choice::no, Choice::yes);
  measures.self_talk =
      enumerator(source.maybe_integer(), SelfTalk::harsh, SelfTalk::kind);
  measures.repair = take_span(source);
  return measures;
}

template <typename Source>
std::optional<Answers> take_answers(Source& source) {
  const std::optional<std::string> question = source.maybe_text();
  const std::optional<std::int64_t> about = source.maybe_integer();
  return question.has_value()
             ? std::optional(
                   Answers{.question = *question, .entry = about.value_or(0)})
             : std::nullopt;
}

template <typename Source>
void take_marks(Source& source, Entry& entry) {
  const std::int64_t marks = source.integer();
  entry.here = (marks & kHereBit) != 0;
  entry.hard = (marks & kHardBit) != 0;
  entry.first = (marks & kFirstBit) != 0;
  entry.bring = (marks & kBringBit) != 0;
  entry.is_private = (marks & kPrivateBit) != 0;
}

/// The row without its tags.
/// Throws: StorageError when a value cannot have been written by wins.
template <typename Source>
Entry take_columns(Source& source) {
  Entry entry;
  entry.id = source.integer();
  entry.uid = take_uid(source);
  entry.when = take_moment(source);
  entry.text = source.text();
  entry.kind = source.maybe_text();
  entry.kind_source =
      enumerator(source.maybe_integer(), KindSource::given, KindSource::guess);
  entry.used_to = source.maybe_text();
  entry.kinder = source.maybe_text();
  take_marks(source, entry);
  if (const auto when = source.maybe_integer(); when.has_value()) {
    entry.celebrated = instant_of(*when);
  }
  entry.celebrated_how = source.maybe_text();
  entry.session = source.maybe_integer();
  entry.measures = take_measures(source);
  entry.answers = take_answers(source);
  entry.created = instant_of(source.integer());
  entry.changed = instant_of(source.integer());
  return entry;
}

}  // namespace wins
