// SPDX-License-Identifier: MIT
// How long ago, or how far ahead: "3 days ago", "in 2 weeks".
#include <fmt/core.h>

#include "date_pieces.h"
#include "date_refusals.h"

namespace wins {
namespace {

/// A number in figures or as a word; nothing otherwise.
std::optional<std::int64_t> take_count(TokenReader& reader) {
  if (reader.is_number()) {
    const std::int64_t count = reader.peek().value;
    reader.skip(1);
    return count;
  }
  const auto count = number_named(reader.peek().text);
  if (count.has_value()) {
    reader.skip(1);
  }
  return count;
}

/// "half an hour", "half a year".
std::optional<Ago> take_half(TokenReader& reader) {
  if (!reader.take_words({"half"})) {
    return std::nullopt;
  }
  reader.skip_any({"a", "an"});
  const auto unit = unit_named(reader.peek().text);
  reader.skip(1);
  if (unit == Unit::hour) {
    return Ago{30, Unit::minute};
  }
  if (unit == Unit::day) {
    return Ago{12, Unit::hour};
  }
  if (unit == Unit::year) {
    return Ago{6, Unit::month};
  }
  return std::nullopt;
}

/// "3 days", "an hour", "1h30m"; a bare m is left to take_ago.
std::optional<Ago> take_length(TokenReader& reader) {
  const auto count = take_count(reader);
  const auto unit = unit_named(reader.peek().text);
  if (!count.has_value() || !unit.has_value()) {
    return std::nullopt;
  }
  reader.skip(1);
  const std::size_t after = reader.place();
  if (unit == Unit::hour && reader.is_number()) {
    const std::int64_t minutes = reader.peek().value;
    if (reader.is_word("m", 1) ||
        unit_named(reader.peek(1).text) == Unit::minute) {
      reader.skip(2);
      return Ago{*count * 60 + minutes, Unit::minute};
    }
    reader.go_back(after);
  }
  return Ago{*count, *unit};
}

void refuse_bare_m(const TokenReader& reader, std::string_view words,
                   bool ahead) {
  if (!reader.is_number() || !reader.is_word("m", 1)) {
    return;
  }
  const std::string& count = reader.peek().text;
  if (ahead) {
    refuse_two_readings(words, fmt::format("in {} min", count),
                        fmt::format("in {} months", count));
  }
  if (reader.is_word("ago", 2)) {
    refuse_two_readings(words, fmt::format("{} min ago", count),
                        fmt::format("{} months ago", count));
  }
}

}  // namespace

std::optional<Ago> take_ago(TokenReader& reader, std::string_view words) {
  const std::size_t start = reader.place();
  const bool ahead = reader.take_words({"in"});
  refuse_bare_m(reader, words, ahead);
  auto length =
      reader.is_word("half") ? take_half(reader) : take_length(reader);
  if (length.has_value() && (ahead || reader.take_words({"from", "now"}))) {
    length->count = -length->count;
    return length;
  }
  if (length.has_value() && reader.take_words({"ago"})) {
    return length;
  }
  reader.go_back(start);
  return std::nullopt;
}

}  // namespace wins
