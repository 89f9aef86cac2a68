// SPDX-License-Identifier: MIT
#include "then_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "read_date.h"
#include "set_kind.h"
#include "shown_before.h"
#include "wins/core/catalogue/then.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::then_now;
using std::chrono::year_month_day;

/// "12 Apr", and with the year when it is not that of `today`.
std::string date_of(Day day, Day today) {
  const year_month_day date(day);
  if (date.year() != year_month_day(today).year()) {
    return long_day(day);
  }
  return fmt::format("{} {}", static_cast<unsigned>(date.day()),
                     month_name(date.month()));
}

bool kinds_differ(const Pair& pair) {
  return has_set_kind(pair.then) && has_set_kind(pair.now) &&
         pair.then.kind != pair.now.kind;
}

const Tag* common_tag(const Pair& pair) {
  const auto found = std::ranges::find_if(pair.now.tags, [&](const Tag& tag) {
    return std::ranges::count(pair.then.tags, tag) > 0;
  });
  return found == pair.now.tags.end() ? nullptr : &*found;
}

bool is_of_one(const Pair& pair) {
  return pair.then.id == pair.now.id;
}

std::vector<Telling> of_a_hard_one(const Pair& pair) {
  if (kinds_differ(pair)) {
    return {{"then.choice", &then_now["choice"]},
            {"then.choice.2", &then_now["choice.2"]},
            {"then.choice.3", &then_now["choice.3"]}};
  }
  return {{"then.hard", &then_now["hard"]},
          {"then.hard.2", &then_now["hard.2"]},
          {"then.hard.3", &then_now["hard.3"]}};
}

std::vector<Telling> of_used_to(const Pair& pair) {
  std::vector<Telling> tellings;
  if (is_of_set_kind(pair.now, "stay") && is_of_one(pair)) {
    tellings = {{"then.stay", &then_now["stay"]},
                {"then.stay.2", &then_now["stay.2"]},
                {"then.stay.3", &then_now["stay.3"]}};
  }
  if (is_of_one(pair)) {
    tellings.push_back({"then.old_way", &then_now["old_way"]});
    tellings.push_back({"then.old_way.3", &then_now["old_way.3"]});
  }
  tellings.push_back({"then.old_way.2", &then_now["old_way.2"]});
  return tellings;
}

void add_of_any(const Pair& pair, Invocation& invocation,
                std::vector<Telling>& tellings) {
  if (!is_of_one(pair) && pair.days_apart() > 1) {
    tellings.push_back({"then.between", &then_now["between"]});
  }
  if (!is_of_one(pair)) {
    tellings.push_back({"then.kept", &then_now["kept"]});
  }
  if (pair.thread == Thread::words) {
    tellings.push_back({"then.same_words", &then_now["same_words"]});
  }
  if (pair.thread == Thread::tag) {
    tellings.push_back({"then.same_tag", &then_now["same_tag"]});
  }
  tellings.push_back({"then.side", &then_now["side"]});
  tellings.push_back({"then.room", &then_now["room"]});
  if (invocation.store().last_session().has_value()) {
    tellings.push_back({"then.yours", &then_now["yours"]});
  }
}

/// The sentences that hold, those that say most of this pair first.
std::vector<Telling> tellings_for(const Pair& pair, Invocation& invocation) {
  if (pair.now.hard) {
    return of_a_hard_one(pair);
  }
  std::vector<Telling> tellings;
  if (is_of_set_kind(pair.then, "notice") &&
      is_of_set_kind(pair.now, "pause") && common_tag(pair) != nullptr) {
    tellings = {{"then.notice_pause", &then_now["notice_pause"]},
                {"then.notice_pause.2", &then_now["notice_pause.2"]},
                {"then.notice_pause.3", &then_now["notice_pause.3"]}};
  }
  if (pair.thread == Thread::used_to) {
    const std::vector<Telling> more = of_used_to(pair);
    tellings.insert(tellings.end(), more.begin(), more.end());
  }
  add_of_any(pair, invocation, tellings);
  return tellings;
}

}  // namespace

std::vector<std::string> lines_of(const Pair& pair, Day today) {
  const std::string now =
      say(then_now["now"], fmt::arg("date", date_of(pair.now.when.day, today)),
          fmt::arg("text", pair.now.text));
  if (is_of_one(pair)) {
    return {say(then_now["used_to"],
                fmt::arg("before", pair.then.used_to.value_or(""))),
            now};
  }
  const std::string before = pair.thread == Thread::used_to
                                 ? pair.then.used_to.value_or("")
                                 : pair.then.text;
  return {say(then_now["then"],
              fmt::arg("date", date_of(pair.then.when.day, today)),
              fmt::arg("before", before)),
          now};
}

std::string sentence_for(const Pair& pair, Invocation& invocation) {
  const Day day = today(invocation);
  const Message& message =
      next_telling(tellings_for(pair, invocation), invocation);
  const Tag* const tag = common_tag(pair);
  return say(message, fmt::arg("span", spoken_span(pair.days_apart())),
             fmt::arg("month1", month_of(pair.then.when.day, day)),
             fmt::arg("month2", month_of(pair.now.when.day, day)),
             fmt::arg("tag", tag == nullptr ? std::string() : tag->shown));
}

std::string month_of(Day day, Day today) {
  const Moment month{.day = day, .precision = Precision::month};
  std::string text = describe(month, today);
  if (year_month_day(day).year() == year_month_day(today).year()) {
    text.resize(text.rfind(' '));
  }
  return text;
}

std::string spoken_span(int days) {
  constexpr int kWeek = 7;
  constexpr double kMonth = 30.44;
  constexpr double kYear = 365.25;
  constexpr int kInWeeks = 60;
  constexpr int kInMonths = 700;
  const auto of = [](const Message& message, double count) {
    return say(message, fmt::arg("count", std::lround(count)));
  };
  if (days == 1) {
    return say(then_now["span.day"]);
  }
  if (days < 2 * kWeek) {
    return of(then_now["span.days"], days);
  }
  if (days < kInWeeks) {
    return of(then_now["span.weeks"], static_cast<double>(days) / kWeek);
  }
  return days < kInMonths ? of(then_now["span.months"], days / kMonth)
                          : of(then_now["span.years"], days / kYear);
}

}  // namespace wins
