// SPDX-License-Identifier: MIT
// Times of day: "14:30", "9:15am", "10 pm", "noon".
#include <fmt/core.h>

#include "date_pieces.h"
#include "date_refusals.h"

namespace wins {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Goes past "am" or "pm" and turns the hour into one of 24; nothing when
/// the two do not go together.
std::optional<ClockTime> with_half(TokenReader& reader, std::int64_t hour,
                                   std::int64_t minute) {
  const bool am = reader.is_word("am");
  if (am || reader.is_word("pm")) {
    reader.skip(1);
    if (hour < 1 || hour > 12) {
      return std::nullopt;
    }
    return ClockTime{
        .after_midnight = hours(hour % 12 + (am ? 0 : 12)) + minutes(minute),
        .half_known = true};
  }
  // A word that is part of the same piece ("9:15x") makes it something else.
  if (reader.peek().glued || hour > 23) {
    return std::nullopt;
  }
  return ClockTime{.after_midnight = hours(hour) + minutes(minute),
                   .half_known = hour > 12 || hour == 0};
}

/// The two digits behind a colon, such as 30 in "14:30".
std::optional<std::int64_t> take_sixtieth(TokenReader& reader) {
  const Token& digits = reader.peek(1);
  if (!reader.is_glued_sign(':', 0) || !reader.is_number(1) || !digits.glued ||
      digits.text.size() != 2 || digits.value > 59) {
    return std::nullopt;
  }
  const std::int64_t value = digits.value;
  reader.skip(2);
  return value;
}

std::optional<ClockTime> read_figures(TokenReader& reader) {
  if (!reader.is_number() || reader.peek().text.size() > 2) {
    return std::nullopt;
  }
  const std::int64_t hour = reader.peek().value;
  reader.skip(1);
  const auto minute = take_sixtieth(reader);
  if (minute.has_value()) {
    // Seconds are read and dropped: a minute is as exact as wins gets.
    static_cast<void>(take_sixtieth(reader));
    return with_half(reader, hour, *minute);
  }
  return reader.is_word("am") || reader.is_word("pm")
             ? with_half(reader, hour, 0)
             : std::nullopt;
}

}  // namespace

std::optional<ClockTime> take_clock(TokenReader& reader) {
  if (reader.take_words({"noon"}) || reader.take_words({"midday"})) {
    return ClockTime{.after_midnight = hours(12), .half_known = true};
  }
  if (reader.take_words({"midnight"})) {
    return ClockTime{.after_midnight = hours(0), .half_known = true};
  }
  const std::size_t start = reader.place();
  const auto clock = read_figures(reader);
  if (!clock.has_value()) {
    reader.go_back(start);
  }
  return clock;
}

std::optional<ClockTime> take_bare_hour(TokenReader& reader,
                                        std::optional<DayPart> part,
                                        std::string_view words) {
  const Token& hour = reader.peek();
  if (hour.kind != Token::Kind::number || hour.value < 1 || hour.value > 12 ||
      reader.peek(1).glued) {
    return std::nullopt;
  }
  if (!part.has_value()) {
    refuse_two_readings(words, fmt::format("{}am", hour.value),
                        fmt::format("{}pm", hour.value));
  }
  const ClockTime clock{.after_midnight = hours(hour.value)};
  reader.skip(1);
  return clock;
}

std::optional<ExactTime> parse_exact_time(std::string_view text) {
  while (text.starts_with(' ')) {
    text.remove_prefix(1);
  }
  while (text.ends_with(' ')) {
    text.remove_suffix(1);
  }
  // wins reads RFC 3339 without seconds too.
  constexpr std::size_t kToMinutes =
      std::string_view("2026-11-02T14:30").size();
  std::string whole(text);
  if (text.size() > kToMinutes &&
      (text[kToMinutes] == 'Z' || text[kToMinutes] == 'z' ||
       text[kToMinutes] == '+' || text[kToMinutes] == '-')) {
    whole.insert(kToMinutes, ":00");
  }
  const auto read = parse_rfc3339(whole);
  if (!read.has_value() || !read->offset.has_value()) {
    return std::nullopt;
  }
  return ExactTime{read->reading, *read->offset};
}

}  // namespace wins
