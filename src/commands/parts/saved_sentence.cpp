// SPDX-License-Identifier: MIT
#include "saved_sentence.h"

#include <span>
#include <vector>

#include "read_date.h"
#include "reply.h"
#include "support_line.h"
#include "wins/core/catalogue/greetings.h"
#include "wins/core/catalogue/replies.h"
#include "wins/core/catalogue/saving.h"
#include "wins/core/kind.h"
#include "wins/store/open.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::saving;

/// Ids are never given again, so this is the first entry there ever was.
constexpr EntryId kFirstId = 1;

/// A kind among the facts, unless the sentence itself names it.
std::string kind_fact(const Entry& kept, const Message& sentence) {
  if (!kept.kind.has_value() || &sentence == &messages::replies["guess"]) {
    return {};
  }
  const std::string kind = printed_kind(*kept.kind);
  return kept.kind_source == KindSource::guess
             ? say(saving["fact.guess"], fmt::arg("kind", kind))
             : kind;
}

/// "41, today 15:20; a boundary, tag family".
std::string saved_facts(const Entry& kept, const Message& sentence, Day today) {
  std::string facts =
      std::to_string(kept.id) + ", " + describe(kept.when, today);
  std::string separator = "; ";
  if (const std::string kind = kind_fact(kept, sentence); !kind.empty()) {
    facts += separator + kind;
    separator = ", ";
  }
  if (!kept.tags.empty()) {
    std::string names;
    for (const Tag& tag : kept.tags) {
      names += names.empty() ? "" : ", ";
      names += tag.shown;
    }
    const Message& message =
        kept.tags.size() == 1 ? saving["fact.tag"] : saving["fact.tags"];
    facts += separator + say(message, fmt::arg("tags", names));
  }
  return facts;
}

/// The folder as a person writes it: "~/.local/share/wins".
std::string folder_of(Invocation& invocation) {
  std::string folder = invocation.places().journal.parent_path().string();
  const auto home = variable(invocation.host().env, "HOME");
  if (home.has_value() && !home->empty() && folder.starts_with(*home + "/")) {
    return "~" + folder.substr(home->size());
  }
  return folder;
}

/// Where the journal is, once; and what about it asks for attention.
void tell_of_journal(const Entry& kept, Day today, Invocation& invocation) {
  if (kept.id == kFirstId) {
    invocation.hint(
        say(saving["kept_in"], fmt::arg("folder", folder_of(invocation))));
  }
  const Places& places = invocation.places();
  if (!places.journal_is_default && readable_by_others(places.journal)) {
    invocation.hint(say(saving["readable_by_others"],
                        fmt::arg("path", places.journal.string())));
  }
  const Day after_tomorrow = today + std::chrono::days(2);
  if (invocation.store().count({.ranges = {{.first = after_tomorrow}}}) > 0) {
    invocation.hint(say(saving["clock.ahead"]));
  }
}

}  // namespace

void confirm_saved(const Entry& kept, Invocation& invocation) {
  if (invocation.globals().quiet) {
    return;
  }
  if (invocation.format() != Format::human) {
    invocation.print(report_of(kept, "entry", EntryLayout::in_full));
    return;
  }
  const Day day = today(invocation);
  const Reply reply = reply_to(kept, invocation);
  const std::string kind = printed_kind(kept.kind.value_or(""));
  const std::string tag = kept.tags.empty() ? "" : kept.tags.front().shown;
  invocation.tell(
      say(*reply.sentence,
          fmt::arg("saved", saved_facts(kept, *reply.sentence, day)),
          fmt::arg("id", kept.id), fmt::arg("kind", kind), fmt::arg("tag", tag),
          fmt::arg("count", reply.others)));
  if (reply.asks_no_details) {
    invocation.hint(say(messages::greetings["no_details"]));
  }
  tell_of_journal(kept, day, invocation);
  offer_support(
      {kept.text, kept.used_to.value_or(""), kept.kinder.value_or("")},
      invocation);
}

Report report_of(const Entry& entry, const std::string& kind,
                 EntryLayout layout) {
  return {
      .kind = kind,
      .shape = Shape::entry,
      .blocks = {{Entries{.layout = layout, .each = [entry](const auto& visit) {
                            visit(entry);
                          }}}}};
}

}  // namespace wins
