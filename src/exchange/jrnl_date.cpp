// SPDX-License-Identifier: MIT
#include "jrnl_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "wins/text/utf8.h"

namespace wins {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday",  "wednesday", "thursday",
    "friday", "saturday", "sunday"};

/// The place of a name that is written in full or by its first letters.
template <std::size_t Count>
std::optional<unsigned> place_of(
    const std::array<std::string_view, Count>& names, std::string_view word) {
  if (word.ends_with('.')) {
    word.remove_suffix(1);
  }
  for (std::size_t at = 0; at < Count && word.size() >= 3; ++at) {
    if (names[at].starts_with(word)) {
      return static_cast<unsigned>(at);
    }
  }
  return std::nullopt;
}

std::optional<int> number_of(std::string_view text) {
  int number = 0;
  const char* const end = text.data() + text.size();
  const auto [stopped, problem] = std::from_chars(text.data(), end, number);
  const bool whole = problem == std::errc() && stopped == end &&
                     !text.starts_with('-') && text.size() <= 4;
  return whole ? std::optional(number) : std::nullopt;
}

std::vector<std::string_view> split(std::string_view text,
                                    std::string_view signs) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find_first_of(signs), text.size());
    if (length > 0) {
      parts.push_back(text.substr(0, length));
    }
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return parts;
}

/// What is known of a date while its words are read.
class DateWords {
 public:
  /// False when the word is no part of a date, or a second of its sort.
  bool take(std::string_view word) {
    if (place_of(kWeekdays, word).has_value() || word == "at" || word == "of") {
      return true;
    }
    if (const auto name = place_of(kMonths, word); name.has_value()) {
      return set(month_, static_cast<int>(*name) + 1);
    }
    return take_clock(word) || take_figures(word);
  }

  [[nodiscard]] std::optional<JrnlDate> date() const {
    if (!year_.has_value() || !month_.has_value() ||
        (half_.has_value() && !hour_.has_value())) {
      return std::nullopt;
    }
    const year_month_day read(year(*year_),
                              month(static_cast<unsigned>(*month_)),
                              day(static_cast<unsigned>(day_.value_or(1))));
    const auto hour = clock_hour();
    if (!read.ok() || *year_ > 9999 || !hour.has_value()) {
      return std::nullopt;
    }
    JrnlDate date;
    date.reading = Day(read) + std::chrono::hours(*hour) +
                   std::chrono::minutes(minute_) +
                   std::chrono::seconds(second_);
    date.has_time = hour_.has_value();
    date.has_two_readings = two_readings_;
    return date;
  }

 private:
  static bool set(std::optional<int>& part, int value) {
    const bool first = !part.has_value();
    part = value;
    return first;
  }

  [[nodiscard]] std::optional<int> clock_hour() const {
    const int hour = hour_.value_or(0);
    if (!half_.has_value()) {
      return hour;
    }
    // "15:20 PM" is written by some; twelve o'clock begins its half.
    if (hour > 12) {
      return *half_ == 12 ? std::optional(hour) : std::nullopt;
    }
    return hour % 12 + *half_;
  }

  bool take_clock(std::string_view word) {
    for (const std::string_view half : {"am", "pm", "a.m.", "p.m."}) {
      if (word.ends_with(half)) {
        if (!set(half_, half.starts_with('p') ? 12 : 0)) {
          return false;
        }
        word.remove_suffix(half.size());
        break;
      }
    }
    if (word.empty()) {
      return true;
    }
    const auto parts = split(word.substr(0, word.find('.')), ":");
    const auto hour = number_of(parts.empty() ? "" : parts[0]);
    if ((parts.size() < 2 && !half_.has_value()) || parts.size() > 3 ||
        !hour.has_value() || *hour > 23) {
      return false;
    }
    const auto minute = parts.size() > 1 ? number_of(parts[1]) : 0;
    const auto second = parts.size() > 2 ? number_of(parts[2]) : 0;
    if (!minute.has_value() || !second.has_value() || *minute > 59 ||
        *second > 59) {
      return false;
    }
    minute_ = *minute;
    second_ = *second;
    return set(hour_, *hour);
  }

  bool take_figures(std::string_view word) {
    for (const char sign : {'-', '.', '/'}) {
      if (word.find(sign) != std::string_view::npos && !word.ends_with(sign)) {
        return take_joined(split(word, std::string_view(&sign, 1)), sign);
      }
    }
    for (const std::string_view ending : {"st", "nd", "rd", "th", "."}) {
      if (word.ends_with(ending)) {
        word.remove_suffix(ending.size());
        break;
      }
    }
    const auto number = number_of(word);
    if (!number.has_value()) {
      return false;
    }
    return word.size() == 4 ? set(year_, *number) : set(day_, *number);
  }

  /// "2021-03-14", "2021-03", "14.03.2021", "14/03/2021".
  bool take_joined(const std::vector<std::string_view>& parts, char sign) {
    std::vector<int> numbers;
    for (const std::string_view part : parts) {
      const auto number = number_of(part);
      if (!number.has_value()) {
        return false;
      }
      numbers.push_back(*number);
    }
    if (parts.size() < 2 || parts.size() > 3) {
      return false;
    }
    if (parts.front().size() == 4) {
      return set(year_, numbers[0]) && set(month_, numbers[1]) &&
             (parts.size() == 2 || set(day_, numbers[2]));
    }
    if (parts.size() != 3 || parts[2].size() != 4) {
      return false;
    }
    // With points the day comes first; with strokes it depends on where
    // one lives.
    const bool month_first = sign != '.' && numbers[1] > 12;
    two_readings_ = sign != '.' && numbers[0] <= 12 && numbers[1] <= 12 &&
                    numbers[0] != numbers[1];
    return set(year_, numbers[2]) &&
           set(month_, numbers[month_first ? 0 : 1]) &&
           set(day_, numbers[month_first ? 1 : 0]);
  }

  std::optional<int> year_{};
  std::optional<int> month_{};
  std::optional<int> day_{};
  std::optional<int> hour_{};
  std::optional<int> half_{};  ///< hours before this half of the day
  int minute_ = 0;
  int second_ = 0;
  bool two_readings_ = false;
};

}  // namespace

std::optional<JrnlDate> read_jrnl_date(std::string_view text) {
  constexpr std::size_t kMost = 64;
  if (text.size() > kMost) {
    return std::nullopt;
  }
  std::string folded = fold_case(text);
  // "2021-03-14T09:26"
  if (folded.size() > 10 && folded[10] == 't' && folded[4] == '-') {
    folded[10] = ' ';
  }
  DateWords words;
  for (const std::string_view word : split(folded, " ,\t")) {
    if (!words.take(word)) {
      return std::nullopt;
    }
  }
  return words.date();
}

std::optional<JrnlFront> jrnl_front(std::string_view line) {
  if (line.empty() || line.front() < '0' || line.front() > '9') {
    return std::nullopt;
  }
  const auto end_of_word = [line](std::size_t begin) {
    return std::min(line.find(' ', begin), line.size());
  };
  const std::size_t day_end = end_of_word(0);
  std::size_t end = end_of_word(std::min(day_end + 1, line.size()));
  if (end < line.size()) {
    const std::size_t third = end_of_word(end + 1);
    const std::string half = fold_case(line.substr(end + 1, third - end - 1));
    end = half == "am" || half == "pm" ? third : end;
  }
  const auto date = read_jrnl_date(line.substr(0, end));
  if (!date.has_value() || !date->has_time) {
    return std::nullopt;
  }
  return JrnlFront{.date = *date, .length = std::min(end + 1, line.size())};
}

}  // namespace wins
