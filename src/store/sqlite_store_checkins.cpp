// SPDX-License-Identifier: MIT
// What the journal on SQLite does with check-ins.
#include <stdexcept>

#include "change_log.h"
#include "checkin_rows.h"
#include "sqlite_store.h"

namespace wins {

void SqliteStore::for_each_checkin(
    const DayRange& days, const std::function<Visit(const Checkin&)>& visit) {
  CheckinWalk walk(days);
  while (true) {
    const std::vector<Checkin> some = journal_.reading(
        [&](Connection& journal) { return walk.next(journal); });
    if (some.empty()) {
      return;
    }
    for (const Checkin& checkin : some) {
      if (visit(checkin) == Visit::stop) {
        return;
      }
    }
  }
}

Checkin SqliteStore::add_checkin(const Checkin& draft, const Stamp& stamp) {
  if (draft.id != 0) {
    throw std::logic_error("a new check-in has no id yet");
  }
  Checkin added = draft;
  journal_.changing(
      [&](Connection& journal) {
        added.id = next_checkin_id(journal);
        put_checkin(journal, added);
        StepWriter(journal, new_uid_, stamp)
            .append(added, std::nullopt, std::nullopt);
      },
      [&](Connection& journal) {
        const std::optional<Checkin> found = read_checkin(journal, added.id);
        return found.has_value() && found->uid == added.uid;
      });
  return added;
}

}  // namespace wins
