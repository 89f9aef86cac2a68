// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "failure.h"
#include "wins/core/entry.h"

// The columns of an entry, in the order of the schema: the one place that
// the statements, the copies in the change log and the digest all use. A
// sink has put() for each type of value, a source gives them back in turn.
namespace wins {

inline constexpr std::int64_t kHereBit = 1;
inline constexpr std::int64_t kHardBit = 2;
inline constexpr std::int64_t kFirstBit = 4;
inline constexpr std::int64_t kBringBit = 8;
inline constexpr std::int64_t kPrivateBit = 16;

inline std::int64_t marks_of(const Entry& entry) {
  return (entry.here ? kHereBit : 0) | (entry.hard ? kHardBit : 0) |
         (entry.first ? kFirstBit : 0) | (entry.bring ? kBringBit : 0) |
         (entry.is_private ? kPrivateBit : 0);
}

template <typename Sink>
void put_span(Sink& sink, const std::optional<TimeSpan>& span) {
  sink.put(span.has_value() ? std::optional<std::int64_t>(span->length.count())
                            : std::nullopt);
  sink.put(std::int64_t{span.has_value() && span->or_more ? 1 : 0});
}

template <typename Sink, typename Value>
void put_number(Sink& sink, const std::optional<Value>& value) {
  sink.put(value.has_value() ? std::optional(static_cast<std::int64_t>(*value))
                             : std::nullopt);
}

/// Every column but the digest.
template <typename Sink>
void put_columns(Sink& sink, const Entry& entry) {
  sink.put(entry.id);
  sink.put(entry.uid);
  sink.put(entry.when.at);
  sink.put(std::int64_t{entry.when.offset.count()});
  sink.put(std::int64_t{entry.when.day.time_since_epoch().count()});
  sink.put(static_cast<std::int64_t>(entry.when.precision));
  sink.put(entry.text);
  sink.put(entry.kind);
  put_number(sink, entry.kind_source);
  sink.put(entry.used_to);
  sink.put(entry.kinder);
  sink.put(marks_of(entry));
  sink.put(entry.celebrated);
  sink.put(entry.celebrated_how);
  sink.put(entry.session);
  put_span(sink, entry.measures.duration);
  put_number(sink, entry.measures.intensity);
  put_number(sink, entry.measures.choice);
  put_number(sink, entry.measures.self_talk);
  put_span(sink, entry.measures.repair);
  const bool answers = entry.answers.has_value();
  sink.put(answers ? std::optional(entry.answers->question) : std::nullopt);
  sink.put(answers ? std::optional(entry.answers->entry) : std::nullopt);
  sink.put(entry.created);
  sink.put(entry.changed);
}

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

template <typename Source>
Moment take_moment(Source& source) {
  Moment when;
  when.at = instant_of(source.integer());
  when.offset = std::chrono::minutes(within(source.integer(), -1440, 1440));
  when.day = Day(std::chrono::days(within(source.integer(), -719531, 2932899)));
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
