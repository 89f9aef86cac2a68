// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "row_columns_read.h"
#include "wins/core/session.h"

// The columns of a session, in the order of the schema, as row_columns.h has
// them for entries.
namespace wins {

/// Every column but the digest.
template <typename Sink>
void put_columns(Sink& sink, const Session& session) {
  sink.put(session.id);
  sink.put(session.uid);
  sink.put(session.when.at);
  sink.put(std::int64_t{session.when.offset.count()});
  sink.put(std::int64_t{session.when.day.time_since_epoch().count()});
  sink.put(static_cast<std::int64_t>(session.when.precision));
  sink.put(std::int64_t{session.tough ? 1 : 0});
  sink.put(session.note);
  sink.put(session.heard);
  sink.put(session.created);
  sink.put(session.changed);
}

/// Throws: StorageError when a value cannot have been written by wins.
template <typename Source>
Session take_session(Source& source) {
  Session session;
  session.id = source.integer();
  session.uid = take_uid(source);
  session.when = take_moment(source);
  session.tough = within(source.integer(), 0, 1) == 1;
  session.note = source.maybe_text();
  session.heard = source.maybe_text();
  session.created = instant_of(source.integer());
  session.changed = instant_of(source.integer());
  return session;
}

}  // namespace wins
