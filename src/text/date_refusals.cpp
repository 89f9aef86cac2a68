// SPDX-License-Identifier: MIT
#include "date_refusals.h"

#include "wins/core/catalogue/dates.h"
#include "wins/core/error.h"

namespace wins {

using messages::dates;

void refuse_unknown_date(std::string_view words) {
  throw UsageError(
      say(dates["date-unknown"], fmt::arg("words", quotable(words))),
      say(dates["date-unknown-hint"]));
}

void refuse_future(std::string_view words) {
  throw UsageError(
      say(dates["date-to-come"], fmt::arg("words", quotable(words))),
      say(dates["date-to-come-hint"]));
}

void refuse_years(std::string_view words) {
  throw UsageError(say(dates["date-years"], fmt::arg("words", quotable(words))),
                   say(dates["date-unknown-hint"]));
}

void refuse_without_session(std::string_view words) {
  throw UsageError(
      say(dates["date-no-session"], fmt::arg("words", quotable(words))),
      say(dates["date-no-session-hint"]));
}

void refuse_missing_day(std::string_view words, const std::string& nearest) {
  throw UsageError(
      say(dates["date-missing"], fmt::arg("words", quotable(words))),
      nearest.empty() ? say(dates["date-unknown-hint"])
                      : say(dates["date-works"], fmt::arg("reading", nearest)));
}

void refuse_weekday(std::string_view words, Day day) {
  throw UsageError(
      say(dates["date-weekday"], fmt::arg("words", quotable(words))),
      say(dates["date-weekday-hint"], fmt::arg("day", short_day(day, day)),
          fmt::arg("year", iso_day(day).substr(0, 4))));
}

void refuse_two_readings(std::string_view words, const std::string& one,
                         const std::string& other) {
  throw UsageError(
      say(dates["date-two-readings"], fmt::arg("words", quotable(words))),
      say(dates["date-either-works"], fmt::arg("one", one),
          fmt::arg("other", other)));
}

void refuse_figures(std::string_view words,
                    const std::vector<std::string>& readings) {
  if (readings.size() > 1) {
    throw UsageError(
        say(dates["date-two-dates"], fmt::arg("words", quotable(words))),
        say(dates["date-either-works"], fmt::arg("one", readings.at(0)),
            fmt::arg("other", readings.at(1))));
  }
  throw UsageError(
      say(dates["date-figures"], fmt::arg("words", quotable(words))),
      say(dates["date-works"], fmt::arg("reading", readings.at(0))));
}

std::string quotable(std::string_view words) {
  constexpr std::size_t kLongest = 60;
  if (words.size() <= kLongest) {
    return std::string(words);
  }
  std::size_t end = kLongest;
  // Continuation bytes of UTF-8 belong to the character before.
  while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  return std::string(words.substr(0, end)) + "...";
}

}  // namespace wins
