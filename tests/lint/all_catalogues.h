// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/celebrating.h"
#include "wins/core/catalogue/changing.h"
#include "wins/core/catalogue/checking.h"
#include "wins/core/catalogue/config.h"
#include "wins/core/catalogue/copies.h"
#include "wins/core/catalogue/dates.h"
#include "wins/core/catalogue/entries.h"
#include "wins/core/catalogue/exchange.h"
#include "wins/core/catalogue/explaining.h"
#include "wins/core/catalogue/greetings.h"
#include "wins/core/catalogue/help.h"
#include "wins/core/catalogue/letter.h"
#include "wins/core/catalogue/machine.h"
#include "wins/core/catalogue/quiet.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/replies.h"
#include "wins/core/catalogue/saving.h"
#include "wins/core/catalogue/sessions.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/core/catalogue/storage.h"
#include "wins/core/catalogue/support.h"
#include "wins/core/catalogue/then.h"
#include "wins/core/catalogue/tough.h"
#include "wins/core/catalogue/usage.h"
#include "wins/core/catalogue/verdicts.h"
#include "wins/core/catalogue/views.h"

namespace wins::test {

/// A message and the catalogue it stands in: "entries.entry-here".
struct Placed {
  std::string name;
  Message message;
};

template <std::size_t Count>
void add(std::vector<Placed>& all, std::string_view catalogue,
         const Catalogue<Count>& messages) {
  for (const Message& message : messages.messages) {
    all.push_back(
        {std::string(catalogue) + "." + std::string(message.id), message});
  }
}

/// Every sentence that the program can print.
inline std::vector<Placed> all_messages() {
  std::vector<Placed> all;
  add(all, "asking", messages::asking);
  add(all, "celebrating", messages::celebrating);
  add(all, "changing", messages::changing);
  add(all, "checking", messages::checking);
  add(all, "config", messages::config);
  add(all, "copies", messages::copies);
  add(all, "dates", messages::dates);
  add(all, "entries", messages::entries);
  add(all, "exchange", messages::exchange);
  add(all, "explaining", messages::explaining);
  add(all, "greetings", messages::greetings);
  add(all, "help", messages::help);
  add(all, "letter", messages::letter);
  add(all, "machine", messages::machine);
  add(all, "quiet", messages::quiet);
  add(all, "reading", messages::reading);
  add(all, "replies", messages::replies);
  add(all, "saving", messages::saving);
  add(all, "sessions", messages::sessions);
  add(all, "settings", messages::settings);
  add(all, "sharing", messages::sharing);
  add(all, "storage", messages::storage);
  add(all, "support", messages::support);
  add(all, "tough", messages::tough);
  add(all, "then_now", messages::then_now);
  add(all, "usage", messages::usage);
  add(all, "verdicts", messages::verdicts);
  add(all, "views", messages::views);
  return all;
}

}  // namespace wins::test
