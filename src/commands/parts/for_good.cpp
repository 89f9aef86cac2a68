// SPDX-License-Identifier: MIT
#include "for_good.h"

#include "entry_id.h"
#include "wins/core/catalogue/changing.h"

namespace wins {
namespace {

using messages::changing;

/// "92 93", to be pasted after a command.
std::string pasted(const std::vector<EntryId>& ids) {
  std::string text;
  for (const EntryId id : ids) {
    text += (text.empty() ? "" : " ") + std::to_string(id);
  }
  return text;
}

}  // namespace

bool confirmed_for_good(const Message& question,
                        const std::vector<EntryId>& ids,
                        const std::string& command, bool yes,
                        Invocation& invocation) {
  if (yes) {
    return true;
  }
  if (!invocation.may_ask()) {
    throw UsageError(
        say(changing["yes_wanted"]),
        say(changing["yes_wanted.hint"], fmt::arg("command", command),
            fmt::arg("ids", pasted(ids))));
  }
  const auto answer =
      invocation.ask(say(question, fmt::arg("ids", spoken(ids))));
  if (answer == "y" || answer == "Y" || answer == "yes") {
    return true;
  }
  invocation.hint(say(changing["left_as_is"]));
  return false;
}

}  // namespace wins
