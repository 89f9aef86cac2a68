// SPDX-License-Identifier: MIT
#include "change_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "change_size.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/verdicts.h"
#include "wins/text/duration.h"

namespace wins {
namespace {

using messages::verdicts;
using std::chrono::year_month_day;
using trend::ThenNow;
using trend::Trend;
using trend::Value;
using trend::Verdict;
using trend::Window;

constexpr double kSecondsInMinute = 60;
/// A typical value is told from three on.
constexpr std::size_t kFewest = 3;

std::string length_in_words(const Value& minutes) {
  // Below ten minutes seconds are of interest, above they are not.
  constexpr double kShort = 10;
  const double whole = minutes.value < kShort
                           ? std::round(minutes.value * kSecondsInMinute)
                           : std::round(minutes.value) * kSecondsInMinute;
  return describe(
      TimeSpan{.length = std::chrono::seconds(static_cast<std::int64_t>(whole)),
               .or_more = minutes.or_more});
}

std::string tone_in_words(double value) {
  const auto name = [](double tone) {
    return self_talk_name(static_cast<SelfTalk>(std::lround(tone)));
  };
  const double low = std::floor(value);
  const double high = std::ceil(value);
  return low == high
             ? std::string(name(low))
             : say(messages::reading["stats.between"],
                   fmt::arg("low", name(low)), fmt::arg("high", name(high)));
}

/// An end of the middle half: a tone of its own, not one between two.
std::string end_in_words(Measure measure, const Value& value) {
  return measure == Measure::self_talk ? tone_in_words(std::round(value.value))
                                       : value_in_words(measure, value);
}

/// "Mar", and with the year where it is not that of `today`.
std::string month_in_words(Day day, Day today) {
  const year_month_day date(day);
  std::string text(month_name(date.month()));
  if (date.year() != year_month_day(today).year()) {
    text += fmt::format(" {}", static_cast<int>(date.year()));
  }
  return text;
}

std::string span_in_words(const Window& window, Day today) {
  const std::string from = month_in_words(window.first, today);
  const std::string to = month_in_words(window.last, today);
  return from == to ? from
                    : say(verdicts["span"], fmt::arg("from", from),
                          fmt::arg("to", to));
}

/// The messages of one of the two windows.
struct WindowWords {
  const Message* value;
  const Message* mostly;
  const Message* pauses;
  const Message* moments;
};
constexpr WindowWords kThen = {&verdicts["then"], &verdicts["then.mostly"],
                               &verdicts["then.pauses"],
                               &verdicts["then.moments"]};
constexpr WindowWords kNow = {&verdicts["now"], &verdicts["now.mostly"],
                              &verdicts["now.pauses"],
                              &verdicts["now.moments"]};

const Message& message_for(const WindowWords& words, MeasureOrAll subject,
                           bool with_halves) {
  if (!subject.has_value()) {
    return *words.moments;
  }
  if (*subject == Measure::choice) {
    return *words.pauses;
  }
  return with_halves ? *words.mostly : *words.value;
}

std::string window_in_words(const WindowWords& words, MeasureOrAll subject,
                            const Window& window, bool with_halves, Day today) {
  const bool has_value = subject.has_value() && *subject != Measure::choice;
  const auto in_words = [&](const Value& value, auto words_of) {
    return has_value ? words_of(*subject, value) : std::string();
  };
  return say(message_for(words, subject, with_halves),
             fmt::arg("value", in_words(window.middle, value_in_words)),
             fmt::arg("low", in_words(window.lower_quarter, end_in_words)),
             fmt::arg("high", in_words(window.upper_quarter, end_in_words)),
             fmt::arg("pauses", window.pauses),
             fmt::arg("moments", window.moments),
             fmt::arg("span", span_in_words(window, today)));
}

/// Nothing for choice: its shares say it.
std::optional<std::string> pairs_in_words(MeasureOrAll subject,
                                          const ThenNow& facts) {
  if (subject == Measure::choice) {
    return std::nullopt;
  }
  const Ways ways = ways_of(subject);
  if (facts.gentler_of_ten == facts.harder_of_ten) {
    return say(verdicts["pairs.even"], fmt::arg("way", say(*ways.gentler)),
               fmt::arg("other", say(*ways.harder)));
  }
  const bool gentler = facts.gentler_of_ten > facts.harder_of_ten;
  return say(
      verdicts["pairs"],
      fmt::arg("count", gentler ? facts.gentler_of_ten : facts.harder_of_ten),
      fmt::arg("way", say(gentler ? *ways.gentler : *ways.harder)));
}

std::optional<std::string> since_in_words(MeasureOrAll subject,
                                          const Trend& trend) {
  if (!trend.since.has_value() || trend.since->moments < kFewest ||
      !subject.has_value()) {
    return std::nullopt;
  }
  const Window& since = *trend.since;
  if (*subject == Measure::choice) {
    return say(verdicts["since.pauses"], fmt::arg("pauses", since.pauses),
               fmt::arg("moments", since.moments));
  }
  return say(verdicts["since"], fmt::arg("moments", since.moments),
             fmt::arg("value", value_in_words(*subject, since.middle)));
}

}  // namespace

std::string value_in_words(Measure measure, const Value& value) {
  switch (measure) {
    case Measure::duration:
    case Measure::repair:
      return length_in_words(value);
    case Measure::self_talk:
      return tone_in_words(value.value);
    case Measure::intensity:
    case Measure::choice:
      break;
  }
  std::string text = fmt::format("{:.1f}", value.value);
  if (text.ends_with(".0")) {
    text.resize(text.size() - 2);
  }
  return text;
}

std::vector<std::string> facts_in_words(MeasureOrAll subject,
                                        const Trend& trend, Day today) {
  std::vector<std::string> lines;
  if (!trend.facts.has_value()) {
    return lines;
  }
  const bool directed =
      trend.verdict == Verdict::gentler || trend.verdict == Verdict::harder;
  const ThenNow& facts = *trend.facts;
  lines.push_back(
      window_in_words(kThen, subject, facts.then, !directed, today));
  lines.push_back(window_in_words(kNow, subject, facts.now, !directed, today));
  if (auto pairs = pairs_in_words(subject, facts)) {
    lines.push_back(*std::move(pairs));
  }
  if (trend.magnitude.has_value() && subject.has_value()) {
    lines.push_back(size_in_words(*subject, *trend.magnitude));
  }
  if (auto since = since_in_words(subject, trend)) {
    lines.push_back(*std::move(since));
  }
  return lines;
}

}  // namespace wins
