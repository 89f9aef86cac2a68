// SPDX-License-Identifier: MIT
// Date words: what they say. Pieces may come in any order ("9pm on monday",
// "monday evening"); each kind of piece comes once.
#include "date_pieces.h"
#include "date_refusals.h"

namespace wins {
namespace {

std::optional<Anchor> take_relative(TokenReader& reader) {
  if (reader.take_words({"now"}) || reader.take_words({"just", "now"}) ||
      reader.take_words({"right", "now"})) {
    return Now{};
  }
  if (reader.take_words({"today"})) {
    return RelativeDay{0};
  }
  if (reader.take_words({"yesterday"})) {
    return RelativeDay{-1};
  }
  if (reader.take_words({"day", "before", "yesterday"})) {
    return RelativeDay{-2};
  }
  if (reader.take_words({"tomorrow"})) {
    return RelativeDay{1};
  }
  if (reader.take_words({"day", "after", "tomorrow"})) {
    return RelativeDay{2};
  }
  if (reader.take_words({"last", "session"})) {
    return LastSession{};
  }
  return std::nullopt;
}

std::optional<Which> which_named(std::string_view word) {
  if (word == "last") {
    return Which::last;
  }
  if (word == "this") {
    return Which::current;
  }
  return word == "next" ? std::optional(Which::next) : std::nullopt;
}

int steps_of(Which which) {
  return which == Which::last ? -1 : (which == Which::next ? 1 : 0);
}

/// "last week", "this tue", "next october".
std::optional<Anchor> take_chosen(TokenReader& reader) {
  const auto which = which_named(reader.peek().text);
  if (!which.has_value()) {
    return std::nullopt;
  }
  const std::string& word = reader.peek(1).text;
  if (const auto weekday = weekday_named(word)) {
    reader.skip(2);
    return NamedWeekday{*weekday, *which};
  }
  if (const auto month = month_named(word)) {
    reader.skip(2);
    return NamedMonth{.month = *month, .which = *which};
  }
  if (word == "week" || word == "month" || word == "year") {
    reader.skip(2);
    return RelativeSpan{unit_named(word).value(), steps_of(*which)};
  }
  return std::nullopt;
}

std::optional<Anchor> take_week_of(TokenReader& reader) {
  const std::size_t start = reader.place();
  if (reader.take_words({"week", "of"})) {
    if (const auto date = take_date(reader)) {
      return WeekOf{*date};
    }
  }
  reader.go_back(start);
  return std::nullopt;
}

/// "tue", "Tue 3 Nov".
std::optional<Anchor> take_weekday(TokenReader& reader) {
  const auto weekday = weekday_named(reader.peek().text);
  if (!weekday.has_value()) {
    return std::nullopt;
  }
  reader.skip(1);
  if (auto date = take_date(reader)) {
    date->weekday = weekday;
    return *date;
  }
  return NamedWeekday{.weekday = *weekday};
}

std::optional<Anchor> take_anchor(TokenReader& reader, std::string_view words) {
  if (auto relative = take_relative(reader)) {
    return relative;
  }
  if (const auto ago = take_ago(reader, words)) {
    return *ago;
  }
  if (const auto date = take_date(reader)) {
    return *date;
  }
  if (auto figures = take_figures(reader)) {
    return figures;
  }
  if (const auto month = take_month(reader)) {
    return *month;
  }
  if (auto chosen = take_chosen(reader)) {
    return chosen;
  }
  if (auto week = take_week_of(reader)) {
    return week;
  }
  return take_weekday(reader);
}

/// "this morning", "tonight" and "last night" name a part and its day.
std::optional<DateWords> take_part_and_day(TokenReader& reader) {
  if (reader.take_words({"tonight"})) {
    return DateWords{.anchor = WakingDay{}, .part = DayPart::night};
  }
  const auto part = part_named(reader.peek(1).text);
  if (!part.has_value()) {
    return std::nullopt;
  }
  if (reader.is_word("this")) {
    reader.skip(2);
    return DateWords{.anchor = WakingDay{}, .part = part};
  }
  if (reader.is_word("last") && *part >= DayPart::evening) {
    reader.skip(2);
    return DateWords{.anchor = NightBefore{}, .part = part};
  }
  return std::nullopt;
}

/// Reads the next piece into `said`; false when there is none that fits.
bool take_piece(TokenReader& reader, std::string_view words, DateWords& said) {
  const bool no_anchor = std::holds_alternative<std::monostate>(said.anchor);
  if (no_anchor && !said.part.has_value()) {
    if (const auto both = take_part_and_day(reader)) {
      said.anchor = both->anchor;
      said.part = both->part;
      return true;
    }
  }
  if (!said.clock.has_value()) {
    said.clock = take_clock(reader);
    if (said.clock.has_value()) {
      return true;
    }
  }
  if (!said.part.has_value()) {
    said.part = part_named(reader.peek().text);
    if (said.part.has_value()) {
      reader.skip(1);
      return true;
    }
  }
  if (no_anchor) {
    if (const auto anchor = take_anchor(reader, words)) {
      said.anchor = *anchor;
      return true;
    }
  }
  if (!said.clock.has_value() && (!no_anchor || said.part.has_value())) {
    said.clock = take_bare_hour(reader, said.part, words);
    return said.clock.has_value();
  }
  return false;
}

/// True when a part or a clock may stand beside such an anchor.
bool is_day(const Anchor& anchor) {
  if (const auto* const ago = std::get_if<Ago>(&anchor)) {
    return ago->unit >= Unit::day;
  }
  return std::holds_alternative<std::monostate>(anchor) ||
         std::holds_alternative<RelativeDay>(anchor) ||
         std::holds_alternative<WakingDay>(anchor) ||
         std::holds_alternative<NightBefore>(anchor) ||
         std::holds_alternative<NamedWeekday>(anchor) ||
         std::holds_alternative<NamedDate>(anchor) ||
         std::holds_alternative<FiguresDate>(anchor);
}

}  // namespace

DateWords parse_date_words(std::string_view words) {
  if (const auto exact = parse_exact_time(words)) {
    return {.anchor = *exact};
  }
  TokenReader reader(words);
  DateWords said;
  reader.skip_any({"on", "at", "since", "my", "the"});
  do {
    if (!take_piece(reader, words, said)) {
      refuse_unknown_date(words);
    }
    if (!reader.at_end()) {
      reader.skip_any({"at", "on", "in", "of", "the"});
      if (reader.at_end()) {
        refuse_unknown_date(words);
      }
    }
  } while (!reader.at_end());
  if ((said.part.has_value() || said.clock.has_value()) &&
      !is_day(said.anchor)) {
    refuse_unknown_date(words);
  }
  return said;
}

}  // namespace wins
