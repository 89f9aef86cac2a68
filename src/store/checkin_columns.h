// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "row_columns_read.h"
#include "wins/core/checkin.h"

// The columns of a check-in, in the order of the schema, as row_columns.h has
// them for entries.
namespace wins {

/// Every column but the digest.
template <typename Sink>
void put_columns(Sink& sink, const Checkin& checkin) {
  sink.put(checkin.id);
  sink.put(checkin.uid);
  sink.put(checkin.when.at);
  sink.put(std::int64_t{checkin.when.offset.count()});
  sink.put(std::int64_t{checkin.when.day.time_since_epoch().count()});
  sink.put(checkin.question);
  sink.put(static_cast<std::int64_t>(checkin.answer));
  sink.put(checkin.entry);
  sink.put(checkin.created);
}

/// Throws: StorageError when a value cannot have been written by wins.
template <typename Source>
Checkin take_checkin(Source& source) {
  Checkin checkin;
  checkin.id = source.integer();
  checkin.uid = take_uid(source);
  checkin.when = take_minute(source);
  checkin.question = source.text();
  checkin.answer = *enumerator(std::optional(source.integer()),
                               CheckinAnswer::pass, CheckinAnswer::yes);
  checkin.entry = source.maybe_integer();
  checkin.created = instant_of(source.integer());
  return checkin;
}

}  // namespace wins
