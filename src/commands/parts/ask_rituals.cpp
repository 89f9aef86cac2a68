// SPDX-License-Identifier: MIT
#include "ask_rituals.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "after_session.h"
#include "entry_options.h"
#include "read_date.h"
#include "wins/core/catalogue/sessions.h"

namespace wins {
namespace {

using messages::sessions;

constexpr std::string_view kKey = "session.rituals";
/// Stored: what the file of what was shown says of a question.
constexpr std::string_view kAsked = "asked";

bool could_ask(Invocation& invocation) {
  return invocation.may_ask() && invocation.format() == Format::human &&
         !invocation.globals().quiet && !invocation.places().config.empty() &&
         invocation.settings().session_rituals.empty();
}

bool was_asked(Invocation& invocation) {
  const auto lines = invocation.host().read_shown(invocation.places().shown);
  return std::ranges::any_of(lines, [](const Shown& line) {
    return line.what == kAsked && line.id == kKey;
  });
}

/// What cannot be remembered would be asked again and again.
bool remember_asking(Invocation& invocation) {
  return invocation.host().note_shown(invocation.places().shown,
                                      {.what = std::string(kAsked),
                                       .id = std::string(kKey),
                                       .day = today(invocation)});
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == text.npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::vector<std::string> items_of(std::string_view line) {
  std::vector<std::string> items;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(';'), line.size());
    if (const auto item = trimmed(line.substr(0, end)); !item.empty()) {
      items.emplace_back(item);
    }
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return items;
}

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) {
    text += (text.empty() ? "" : "; ") + item;
  }
  return text;
}

}  // namespace

void ask_for_rituals(Invocation& invocation) {
  if (!could_ask(invocation) || was_asked(invocation) ||
      was_tough(today(invocation), invocation) ||
      !remember_asking(invocation)) {
    return;
  }
  // Nothing of the journal stays open while somebody thinks.
  invocation.close_store();
  invocation.hint(say(sessions["rituals"]));
  const auto line = invocation.ask(say(sessions["rituals.prompt"]));
  const std::vector<std::string> items =
      line.has_value() ? items_of(read_text(*line, invocation))
                       : std::vector<std::string>();
  if (items.empty()) {
    return;
  }
  invocation.change_settings(
      [&](std::string_view text) { return set_setting(text, kKey, items); });
  invocation.tell(
      say(sessions["rituals.kept"], fmt::arg("rituals", joined(items))));
}

}  // namespace wins
