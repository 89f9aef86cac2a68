// SPDX-License-Identifier: MIT
// Lengths of time: "20m", "1h30m", "half an hour", "1d+".
#include "wins/text/duration.h"

#include <array>
#include <optional>

#include "date_names.h"
#include "date_refusals.h"
#include "tokens.h"
#include "wins/core/catalogue/dates.h"
#include "wins/core/error.h"

namespace wins {
namespace {

using messages::dates;
using std::chrono::seconds;

constexpr seconds kHundredYears = std::chrono::years(100);

struct UnitName {
  seconds length{};
  std::string_view letter;
};
constexpr std::array kUnits = {
    UnitName{std::chrono::weeks(1), "w"}, UnitName{std::chrono::days(1), "d"},
    UnitName{std::chrono::hours(1), "h"},
    UnitName{std::chrono::minutes(1), "m"}, UnitName{seconds(1), "s"}};

[[noreturn]] void refuse_unknown(std::string_view words) {
  throw UsageError(
      say(dates["length-unknown"], fmt::arg("words", quotable(words))),
      say(dates["length-unknown-hint"]));
}

[[noreturn]] void refuse_too_long(std::string_view words) {
  throw UsageError(
      say(dates["length-too-long"], fmt::arg("words", quotable(words))),
      say(dates["length-unknown-hint"]));
}

[[noreturn]] void refuse_with_offers(const Message& sentence,
                                     std::string_view words,
                                     const std::string& one,
                                     const std::string& other) {
  throw UsageError(say(sentence, fmt::arg("words", quotable(words))),
                   say(dates["length-either-works"], fmt::arg("one", one),
                       fmt::arg("other", other)));
}

/// The seconds of one unit; months and years differ too much to have any.
std::optional<seconds> take_unit(TokenReader& reader) {
  const bool bare_m = reader.is_word("m");
  const auto unit = unit_named(reader.peek().text);
  if (!bare_m && !unit.has_value()) {
    return std::nullopt;
  }
  switch (bare_m ? Unit::minute : *unit) {
    case Unit::second:
      reader.skip(1);
      return seconds(1);
    case Unit::minute:
      reader.skip(1);
      return std::chrono::minutes(1);
    case Unit::hour:
      reader.skip(1);
      return std::chrono::hours(1);
    case Unit::day:
      reader.skip(1);
      return std::chrono::days(1);
    case Unit::week:
      reader.skip(1);
      return std::chrono::weeks(1);
    case Unit::month:
    case Unit::year:
      break;
  }
  return std::nullopt;
}

/// A count in thousandths, so that "1.5h" stays exact: 1500.
std::optional<std::int64_t> take_thousandths(TokenReader& reader) {
  constexpr std::int64_t kThousand = 1000;
  if (!reader.is_number()) {
    const auto named = number_named(reader.peek().text);
    reader.skip(named.has_value() ? 1 : 0);
    return named.has_value() ? std::optional(*named * kThousand) : std::nullopt;
  }
  const std::int64_t whole = reader.peek().value * kThousand;
  reader.skip(1);
  const Token& digits = reader.peek(1);
  if (!reader.is_glued_sign('.', 0) || !reader.is_number(1) || !digits.glued ||
      digits.text.size() > 3) {
    return whole;
  }
  std::int64_t part = digits.value;
  for (std::size_t i = digits.text.size(); i < 3; ++i) {
    part *= 10;
  }
  reader.skip(2);
  return whole + part;
}

/// "half an hour": the whole of it.
std::optional<seconds> take_half(TokenReader& reader) {
  const std::size_t start = reader.place();
  if (reader.take_words({"half"})) {
    reader.skip_any({"a", "an"});
    if (const auto unit = take_unit(reader)) {
      return *unit / 2;
    }
  }
  reader.go_back(start);
  return std::nullopt;
}

/// "1h30m", "an hour and 5 min": larger units come before smaller ones.
seconds take_length(TokenReader& reader, std::string_view words) {
  seconds length{0};
  seconds last_unit = seconds::max();
  bool whole_so_far = true;
  do {
    const auto count = take_thousandths(reader);
    const auto unit = take_unit(reader);
    if (!count.has_value() || !unit.has_value() || *unit >= last_unit ||
        !whole_so_far) {
      refuse_unknown(words);
    }
    // Compared by dividing: the product may not fit.
    if (*count / 1000 > kHundredYears / *unit) {
      refuse_too_long(words);
    }
    whole_so_far = *count % 1000 == 0;
    length += *unit * *count / 1000;
    last_unit = *unit;
  } while (reader.is_number() || reader.take_words({"and"}));
  if (length > kHundredYears) {
    refuse_too_long(words);
  }
  return length;
}

/// "20" may be minutes or hours, "1:30" hours or minutes.
void refuse_bare_numbers(const TokenReader& reader, std::string_view words) {
  if (!reader.is_number()) {
    return;
  }
  const std::string& first = reader.peek().text;
  const bool alone = reader.peek(1).text.empty();
  if (alone && first.size() <= 6) {
    refuse_with_offers(dates["length-no-unit"], words, first + "m",
                       first + "h");
  }
  const std::string& second = reader.peek(2).text;
  if (reader.is_glued_sign(':', 1) && is_short_number(reader.peek()) &&
      is_short_number(reader.peek(2)) && reader.peek(3).text.empty()) {
    refuse_with_offers(dates["length-two-readings"], words,
                       first + "h" + second + "m", first + "m" + second + "s");
  }
}

bool take_or_more(TokenReader& reader) {
  if (reader.is_glued_sign('+', 0)) {
    reader.skip(1);
    return true;
  }
  return reader.take_words({"or", "more"});
}

bool is_not_yet(std::string_view words) {
  TokenReader reader(words);
  if (!reader.is_word("not")) {
    return false;
  }
  const bool hyphen = reader.is_glued_sign('-', 1);
  reader.skip(hyphen ? 2 : 1);
  return reader.take_words({"yet"}) && reader.at_end();
}

}  // namespace

TimeSpan parse_time_span(std::string_view words, NotYet not_yet) {
  if (not_yet == NotYet::allowed && is_not_yet(words)) {
    return {.length = seconds(0), .or_more = true};
  }
  TokenReader reader(words);
  refuse_bare_numbers(reader, words);
  TimeSpan span;
  const auto half = take_half(reader);
  span.length = half.has_value() ? *half : take_length(reader, words);
  span.or_more = take_or_more(reader);
  // Nothing or more is how "not yet" is kept; it is not said this way.
  if (!reader.at_end() || (span.or_more && span.length == seconds(0))) {
    refuse_unknown(words);
  }
  return span;
}

std::string describe(const TimeSpan& span) {
  if (span.length == seconds(0) && span.or_more) {
    return say(dates["length-not-yet"]);
  }
  std::string text;
  seconds rest = span.length;
  int units = 0;
  for (const UnitName& unit : kUnits) {
    if (rest >= unit.length && units < 2) {
      text += fmt::format("{}{}{}", units == 0 ? "" : " ", rest / unit.length,
                          unit.letter);
      rest %= unit.length;
      ++units;
    }
  }
  if (text.empty()) {
    text = "0m";
  }
  return span.or_more ? say(dates["length-or-more"], fmt::arg("length", text))
                      : text;
}

}  // namespace wins
