// SPDX-License-Identifier: MIT
#include "entry_id.h"

#include <algorithm>
#include <charconv>

#include "wins/core/catalogue/changing.h"

namespace wins {
namespace {

using messages::changing;

}  // namespace

EntryId read_id(const std::string& typed, Invocation& invocation) {
  if (typed == "last") {
    const auto last = invocation.store().last();
    if (!last.has_value()) {
      throw UserError(say(changing["no_last"]), say(changing["no_last.hint"]));
    }
    return *last;
  }
  EntryId id = 0;
  const char* const end = typed.data() + typed.size();
  const auto [stopped, problem] = std::from_chars(typed.data(), end, id);
  if (problem != std::errc() || stopped != end || id < 1) {
    throw UsageError(say(changing["wrong_id"], fmt::arg("typed", typed)),
                     say(changing["wrong_id.hint"]));
  }
  return id;
}

std::vector<EntryId> read_ids(const std::vector<std::string>& typed,
                              const std::string& command,
                              Invocation& invocation) {
  if (typed.empty()) {
    throw UsageError(
        say(changing["which_id"]),
        say(changing["which_id.hint"], fmt::arg("command", command)));
  }
  std::vector<EntryId> ids;
  for (const std::string& one : typed) {
    const EntryId id = read_id(one, invocation);
    if (std::ranges::find(ids, id) == ids.end()) {
      ids.push_back(id);
    }
  }
  return ids;
}

Entry entry_of(EntryId id, Invocation& invocation) {
  auto entry = invocation.store().entry(id);
  if (!entry.has_value()) {
    refuse_unknown(id, invocation.store().presence(id));
  }
  return *std::move(entry);
}

void refuse_unknown(EntryId id, Presence presence) {
  if (presence == Presence::removed) {
    throw UserError(say(changing["removed_entry"], fmt::arg("id", id)),
                    say(changing["removed_entry.hint"]));
  }
  throw UserError(say(changing["no_entry"], fmt::arg("id", id)),
                  say(changing["no_entry.hint"]));
}

std::string spoken(const std::vector<EntryId>& ids) {
  std::string text;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i > 0) {
      text += i + 1 == ids.size() ? " and " : ", ";
    }
    text += std::to_string(ids[i]);
  }
  return text;
}

}  // namespace wins
