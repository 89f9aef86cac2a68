// SPDX-License-Identifier: MIT
#include "wins/store/store.h"

namespace wins {

std::vector<Entry> Store::find(const Filter& filter) {
  std::vector<Entry> found;
  for_each(filter, [&](const Entry& entry) {
    found.push_back(entry);
    return Visit::go_on;
  });
  return found;
}

std::vector<Session> Store::sessions(const DayRange& days) {
  std::vector<Session> found;
  for_each_session(days, [&](const Session& session) {
    found.push_back(session);
    return Visit::go_on;
  });
  return found;
}

std::vector<Checkin> Store::checkins(const DayRange& days) {
  std::vector<Checkin> found;
  for_each_checkin(days, [&](const Checkin& checkin) {
    found.push_back(checkin);
    return Visit::go_on;
  });
  return found;
}

}  // namespace wins
