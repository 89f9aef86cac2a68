// SPDX-License-Identifier: MIT
// Which sentence answers an entry.
#include "reply.h"

#include <optional>

#include "read_date.h"
#include "set_kind.h"
#include "shown_before.h"
#include "wins/core/catalogue/greetings.h"
#include "wins/core/catalogue/replies.h"
#include "wins/core/catalogue/saving.h"
#include "wins/insight/self_talk.h"
#include "wins/insight/support_words.h"

namespace wins {
namespace {

using messages::greetings;
using messages::replies;
using messages::saving;
using std::chrono::days;
using std::chrono::hours;

/// Ids are never given again, so this is the first entry there ever was: it
/// is told where the journal lies, and that is enough.
constexpr EntryId kFirstId = 1;
constexpr std::int64_t kEnoughForADay = 3;
constexpr days kAWhile{30};
/// How far back an earlier `here`, and earlier doubts, are looked for.
constexpr std::int64_t kRecent = 100;

bool is_wordless(const Entry& kept) {
  return kept.here && kept.text.empty();
}

bool at_night(const Entry& kept) {
  const LocalTime reading(kept.when.at.time_since_epoch() + kept.when.offset);
  const auto clock = reading - std::chrono::floor<days>(reading);
  return kept.when.precision == Precision::minute && clock < hours(5);
}

bool was_here_before(const Entry& kept, Invocation& invocation) {
  bool found = false;
  invocation.store().for_each({.limit = kRecent}, [&](const Entry& entry) {
    found = entry.here && entry.id != kept.id;
    return found ? Visit::stop : Visit::go_on;
  });
  return found;
}

const Message& answer_to_here(const Entry& kept, Invocation& invocation) {
  if (at_night(kept)) {
    const Message* const night =
        rested_telling(tellings(replies, "here_night"), invocation);
    if (night != nullptr) {
      return *night;
    }
  }
  const Tellings here = tellings(replies, "here.");
  return next_telling(was_here_before(kept, invocation)
                          ? joined(tellings(replies, "here_again"), here)
                          : here,
                      invocation);
}

const Message& answer_to_hard(const Entry& kept, Invocation& invocation) {
  const Tellings hard = tellings(replies, "hard.");
  return next_telling(
      kept.first ? joined(tellings(replies, "hard_first."), hard) : hard,
      invocation);
}

/// Three or more of the latest entries came with a doubt as well.
bool had_doubts_before(const Entry& kept, Invocation& invocation) {
  constexpr int kOthers = 3;
  int doubts = 0;
  invocation.store().for_each({.limit = kRecent}, [&](const Entry& entry) {
    const bool doubt =
        entry.id != kept.id && self_talk_of(entry) == Wording::dismissing;
    doubts += doubt ? 1 : 0;
    return doubts == kOthers ? Visit::stop : Visit::go_on;
  });
  return doubts == kOthers;
}

Tellings answers_to_doubt(const Entry& kept, Invocation& invocation) {
  const Tellings any = tellings(replies, "dismissing.");
  return had_doubts_before(kept, invocation)
             ? joined(tellings(replies, "dismissing_others"), any)
             : any;
}

const Message* answer_to_self_talk(const Entry& kept, Invocation& invocation) {
  switch (self_talk_of(kept)) {
    case Wording::self_critical:
      return daily_telling(tellings(replies, "critical."), invocation);
    case Wording::dismissing:
      return daily_telling(answers_to_doubt(kept, invocation), invocation);
    case Wording::kind:
    case Wording::neutral:
      break;
  }
  return nullptr;
}

bool is_of_therapist(const Entry& kept, Invocation& invocation) {
  return invocation.settings_or_defaults().role == Role::therapist &&
         is_of_set_kind(kept, "hold");
}

/// The entry that came before this one, by when it happened.
std::optional<Entry> one_before(const Entry& kept, Invocation& invocation) {
  std::optional<Entry> found;
  invocation.store().for_each({}, [&](const Entry& entry) {
    if (entry.id == kept.id) {
      return Visit::go_on;
    }
    found = entry;
    return Visit::stop;
  });
  return found;
}

const Message* greeting_of_day(const Entry& kept, Invocation& invocation) {
  const auto before = one_before(kept, invocation);
  if (before.has_value() && before->when.day + kAWhile <= kept.when.day) {
    const Message* const back =
        rested_telling(tellings(greetings, "back."), invocation);
    if (back != nullptr) {
      return back;
    }
  }
  return rested_telling(tellings(greetings, "of_day."), invocation);
}

Reply answer_by_place(const Entry& kept, Invocation& invocation) {
  const Day day = today(invocation);
  if (kept.kind_source == KindSource::guess) {
    return {.sentence = &replies["guess"]};
  }
  if (kept.when.day < day) {
    return {.sentence =
                rested_telling(tellings(greetings, "earlier."), invocation)};
  }
  const std::int64_t of_day =
      invocation.store().count({.ranges = {{.first = day, .last = day}}});
  if (of_day == kEnoughForADay) {
    return {.sentence =
                rested_telling(tellings(greetings, "third."), invocation)};
  }
  if (of_day > 1 || kept.id == kFirstId) {
    return {};
  }
  if (!kept.tags.empty()) {
    const std::int64_t others =
        invocation.store().count({.tags = {kept.tags.front()}}) - 1;
    if (others > 1) {
      return {.sentence = &greetings["others"], .others = others};
    }
  }
  return {.sentence = greeting_of_day(kept, invocation)};
}

Reply warm_answer(const Entry& kept, Invocation& invocation) {
  if (is_wordless(kept)) {
    return {.sentence = &answer_to_here(kept, invocation)};
  }
  if (kept.hard) {
    return {.sentence = &answer_to_hard(kept, invocation)};
  }
  if (const Message* const quiet = answer_to_self_talk(kept, invocation)) {
    return {.sentence = quiet};
  }
  if (kept.first) {
    return {.sentence =
                rested_telling(tellings(greetings, "first_time."), invocation)};
  }
  if (is_of_therapist(kept, invocation)) {
    const Tellings held = tellings(greetings, "therapist.");
    const bool is_first = !was_told(held, invocation);
    return {.sentence = rested_telling(held, invocation),
            .asks_no_details = is_first};
  }
  return answer_by_place(kept, invocation);
}

}  // namespace

Reply reply_to(const Entry& kept, Invocation& invocation) {
  Reply reply;
  const bool warm = invocation.settings_or_defaults().tone == Tone::gentle &&
                    !speaks_of_self_harm(kept);
  if (warm) {
    reply = warm_answer(kept, invocation);
  }
  if (reply.sentence == nullptr) {
    reply.sentence = is_wordless(kept) ? &saving["here"] : &saving["saved"];
  }
  return reply;
}

}  // namespace wins
