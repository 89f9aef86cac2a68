// SPDX-License-Identifier: MIT
#include "keep_life.h"

namespace wins::lives {

void keep_life(const Life& life, Store& store) {
  auto session = life.sessions.begin();
  const auto keep_sessions_until = [&](Instant created) {
    for (; session != life.sessions.end() && session->created <= created;
         ++session) {
      store.add_session(*session,
                        {.command = "session", .at = session->created});
    }
  };
  for (const Entry& entry : life.entries) {
    keep_sessions_until(entry.created);
    store.add(entry,
              {.command = entry.here ? "here" : "add", .at = entry.created});
  }
  keep_sessions_until(life.now);
}

}  // namespace wins::lives
