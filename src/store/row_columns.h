// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

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

}  // namespace wins
