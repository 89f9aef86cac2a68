// SPDX-License-Identifier: MIT
#include "saved_sentence.h"

#include <span>
#include <vector>

#include "read_date.h"
#include "support_line.h"
#include "wins/core/catalogue/saving.h"
#include "wins/core/kind.h"
#include "wins/insight/support_words.h"
#include "wins/store/open.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::saving;
using std::chrono::hours;

constexpr std::int64_t kEnoughForADay = 3;
/// Ids are never given again, so this is the first entry there ever was.
constexpr EntryId kFirstId = 1;

/// "41, today 15:20; a boundary, tag family".
std::string saved_facts(const Entry& kept, Day today) {
  std::string facts =
      std::to_string(kept.id) + ", " + describe(kept.when, today);
  std::string separator = "; ";
  if (kept.kind.has_value()) {
    facts += separator + printed_kind(*kept.kind);
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

/// Which of several is told moves on with each entry.
const Message& turn(std::initializer_list<const Message*> messages,
                    const Entry& kept) {
  const auto place = static_cast<std::size_t>(kept.id) % messages.size();
  return **(messages.begin() + place);
}

bool at_night(const Entry& kept) {
  const LocalTime reading(kept.when.at.time_since_epoch() + kept.when.offset);
  const auto clock = reading - std::chrono::floor<std::chrono::days>(reading);
  return kept.when.precision == Precision::minute && clock < hours(5);
}

const Message& here_sentence(const Entry& kept, Invocation& invocation) {
  if (at_night(kept)) {
    return saving["here.night"];
  }
  if (invocation.store().count({.marks = {Mark::here}}) > 1) {
    return turn({&saving["here.again"], &saving["here.enough"],
                 &saving["here.words_later"], &saving["here.no_more"]},
                kept);
  }
  return turn({&saving["here.enough"], &saving["here.no_more"],
               &saving["here.words_later"]},
              kept);
}

const Message& gentle_sentence(const Entry& kept, Day today,
                               Invocation& invocation) {
  if (kept.here && kept.text.empty()) {
    return here_sentence(kept, invocation);
  }
  if (kept.hard && kept.first) {
    return saving["hard.first"];
  }
  if (kept.hard) {
    return turn(
        {&saving["hard.place"], &saving["hard.no_more"], &saving["hard.room"]},
        kept);
  }
  if (kept.first) {
    return saving["saved.first"];
  }
  if (kept.when.day < today) {
    return saving["saved.back_dated"];
  }
  const Filter that_day{.ranges = {{.first = today, .last = today}}};
  return invocation.store().count(that_day) == kEnoughForADay
             ? saving["saved.third"]
             : saving["saved"];
}

const Message& sentence(const Entry& kept, Day today, Invocation& invocation) {
  if (invocation.settings_or_defaults().tone == Tone::facts ||
      speaks_of_self_harm(kept)) {
    return kept.here && kept.text.empty() ? saving["here"] : saving["saved"];
  }
  return gentle_sentence(kept, today, invocation);
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
  const auto last = invocation.store().overview().last;
  if (last.has_value() && *last > today + std::chrono::days(1)) {
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
  invocation.tell(say(sentence(kept, day, invocation),
                      fmt::arg("saved", saved_facts(kept, day))));
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
