// SPDX-License-Identifier: MIT
// What the journal on SQLite does with sessions.
#include <stdexcept>

#include "change_log.h"
#include "row_image.h"
#include "session_rows.h"
#include "sqlite_store.h"
#include "wins/core/catalogue/sessions.h"

namespace wins {
namespace {

using messages::sessions;

Session expect_session(Connection& journal, SessionId id) {
  std::optional<Session> session = read_session(journal, id);
  if (!session.has_value()) {
    throw UserError(say(sessions["none_of_id"], fmt::arg("id", id)),
                    say(sessions["none_of_id.hint"]));
  }
  return std::move(*session);
}

}  // namespace

std::optional<Session> SqliteStore::session(SessionId id) {
  return journal_.reading(
      [&](Connection& journal) { return read_session(journal, id); });
}

void SqliteStore::for_each_session(
    const DayRange& days, const std::function<Visit(const Session&)>& visit) {
  SessionWalk walk(days);
  while (true) {
    const std::vector<Session> some = journal_.reading(
        [&](Connection& journal) { return walk.next(journal); });
    if (some.empty()) {
      return;
    }
    for (const Session& session : some) {
      if (visit(session) == Visit::stop) {
        return;
      }
    }
  }
}

Session SqliteStore::add_session(const Session& draft, const Stamp& stamp) {
  if (draft.id != 0) {
    throw std::logic_error("a new session has no id yet");
  }
  Session added = draft;
  journal_.changing(
      [&](Connection& journal) {
        added.id = next_session_id(journal);
        put_session(journal, added);
        StepWriter(journal, new_uid_, stamp)
            .append(added, std::nullopt, std::nullopt);
      },
      [&](Connection& journal) {
        const std::optional<Session> found = read_session(journal, added.id);
        return found.has_value() && found->uid == added.uid;
      });
  return added;
}

bool SqliteStore::edit_session(const Session& changed, const Stamp& stamp) {
  bool differs = false;
  Uid change;
  journal_.changing(
      [&](Connection& journal) {
        const Session present = expect_session(journal, changed.id);
        Session wanted = changed;
        wanted.uid = present.uid;
        wanted.created = present.created;
        wanted.changed = present.changed;
        differs = wanted != present;
        if (!differs) {
          return;
        }
        wanted.changed = stamp.at;
        take_session_out(journal, present);
        put_session(journal, wanted);
        StepWriter step(journal, new_uid_, stamp);
        step.append(wanted, row_image(present), row_image(wanted));
        change = step.first_uid();
      },
      [&](Connection& journal) { return has_change(journal, change); });
  return differs;
}

void SqliteStore::remove_session(SessionId id, const Stamp& stamp) {
  Uid change;
  journal_.changing(
      [&](Connection& journal) {
        const Session present = expect_session(journal, id);
        take_session_out(journal, present);
        StepWriter step(journal, new_uid_, stamp);
        step.append(present, row_image(present), std::nullopt);
        change = step.first_uid();
      },
      [&](Connection& journal) { return has_change(journal, change); });
}

}  // namespace wins
