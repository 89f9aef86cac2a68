// SPDX-License-Identifier: MIT
#include "change_closing.h"

#include <algorithm>
#include <optional>

#include "shown_before.h"
#include "wins/core/catalogue/verdicts.h"

namespace wins {
namespace {

using messages::verdicts;
using trend::Verdict;
using trend::Waiting;

bool is_shown(const std::vector<MeasureOrAll>& shown,
              const MeasureOrAll& subject) {
  return std::ranges::count(shown, subject) > 0;
}

/// The first shown row of this verdict.
const SubjectChange* first_of(const SubjectChanges& changes,
                              const std::vector<MeasureOrAll>& shown,
                              Verdict verdict) {
  const auto found =
      std::ranges::find_if(changes.rows, [&](const SubjectChange& one) {
        return has_word(changes, one) && one.trend.verdict == verdict &&
               is_shown(shown, one.subject);
      });
  return found == changes.rows.end() ? nullptr : &*found;
}

std::string name_in_line(MeasureOrAll subject) {
  return subject.has_value() ? subject_name(subject)
                             : say(verdicts["names.together"]);
}

/// "duration, self-talk and repair".
std::string names_in_line(const std::vector<std::string>& names) {
  std::string text = names.front();
  for (std::size_t i = 1; i + 1 < names.size(); ++i) {
    text += ", " + names[i];
  }
  return names.size() == 1 ? text
                           : say(verdicts["names.two"], fmt::arg("first", text),
                                 fmt::arg("last", names.back()));
}

/// Nothing was noted in a year, or it was and is too little as yet: early.
bool waits_as(const SubjectChange& change, bool stale) {
  return change.trend.waiting.has_value() &&
         (*change.trend.waiting == Waiting::stale) == stale;
}

std::optional<std::string> waiting_line(const SubjectChanges& changes,
                                        const std::vector<MeasureOrAll>& shown,
                                        bool stale, const Message& message) {
  std::vector<std::string> names;
  for (const SubjectChange& change : changes.rows) {
    if (waits_as(change, stale) && is_shown(shown, change.subject)) {
      names.push_back(name_in_line(change.subject));
    }
  }
  return names.empty() ? std::nullopt
                       : std::optional(say(
                             message, fmt::arg("names", names_in_line(names))));
}

std::string joined_items(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) {
    text += (text.empty() ? "" : "; ") + item;
  }
  return text;
}

/// Their people, their list, their ways, or their words.
std::string something_of_theirs(bool is_gentle, Invocation& invocation) {
  const Settings& settings = invocation.settings();
  const auto list = [&](const Message& gentle, const Message& facts,
                        const std::vector<std::string>& items) {
    return say(is_gentle ? gentle : facts,
               fmt::arg("items", joined_items(items)));
  };
  if (!settings.support_contacts.empty()) {
    return list(verdicts["theirs.people"], verdicts["theirs.people.facts"],
                settings.support_contacts);
  }
  if (!settings.session_rituals.empty()) {
    return list(verdicts["theirs.rituals"], verdicts["theirs.rituals.facts"],
                settings.session_rituals);
  }
  if (!settings.celebrate_ways.empty()) {
    return list(verdicts["theirs.ways"], verdicts["theirs.ways.facts"],
                settings.celebrate_ways);
  }
  return say(is_gentle ? verdicts["theirs.words"]
                       : verdicts["theirs.words.facts"]);
}

std::size_t notes_of(const SubjectChange& change) {
  return change.trend.looks.latest.rows;
}

const Message& closing_message(Verdict verdict, bool is_gentle,
                               Invocation& invocation) {
  const bool harder = verdict == Verdict::harder;
  if (!is_gentle) {
    return harder ? verdicts["facts.harder"] : verdicts["facts.gentler"];
  }
  return telling_of_the_day(tellings(verdicts, harder ? "harder." : "gentler."),
                            invocation);
}

}  // namespace

std::vector<std::string> waiting_lines(const SubjectChanges& changes,
                                       const std::vector<MeasureOrAll>& shown,
                                       bool is_gentle) {
  std::vector<std::string> lines;
  if (!changes.stated) {
    return lines;
  }
  const auto early =
      waiting_line(changes, shown, false,
                   is_gentle ? verdicts["early"] : verdicts["early.facts"]);
  const auto stale =
      waiting_line(changes, shown, true,
                   is_gentle ? verdicts["stale"] : verdicts["stale.facts"]);
  if (early.has_value()) {
    lines.push_back(*early);
  }
  if (stale.has_value()) {
    lines.push_back(*stale);
  }
  if (is_gentle && !early.has_value() &&
      first_of(changes, shown, Verdict::varied) != nullptr) {
    lines.push_back(say(verdicts["mixed"]));
  }
  return lines;
}

std::vector<std::string> closing_lines(const SubjectChanges& changes,
                                       const std::vector<MeasureOrAll>& shown,
                                       bool is_gentle, Invocation& invocation) {
  const SubjectChange* const harder = first_of(changes, shown, Verdict::harder);
  const SubjectChange* const directed =
      harder != nullptr ? harder : first_of(changes, shown, Verdict::gentler);
  if (directed == nullptr) {
    return {};
  }
  return {say(closing_message(directed->trend.verdict, is_gentle, invocation),
              fmt::arg("count", notes_of(*directed))),
          say(verdicts["switch"],
              fmt::arg("measure", subject_name(directed->subject))),
          something_of_theirs(is_gentle, invocation)};
}

bool states_harder(const SubjectChanges& changes) {
  return std::ranges::any_of(changes.rows, [&](const SubjectChange& one) {
    return has_word(changes, one) && one.trend.verdict == Verdict::harder;
  });
}

}  // namespace wins
