// SPDX-License-Identifier: MIT
#include "filter_sql.h"

#include <fmt/core.h>

#include <span>
#include <stdexcept>

#include "date_functions.h"
#include "day_bounds.h"
#include "row_columns.h"
#include "word_index.h"

namespace wins {
namespace {

/// The kinds that there are, each found by one look at the index: within a
/// kind it has the order of time.
constexpr std::string_view kAnyGivenKind =
    "kind IN (\n"
    "    WITH RECURSIVE present (name) AS (\n"
    "      SELECT min(kind) FROM entries WHERE kind_source = 0\n"
    "      UNION ALL\n"
    "      SELECT (\n"
    "        SELECT min(kind)\n"
    "        FROM entries\n"
    "        WHERE kind_source = 0 AND kind > name)\n"
    "      FROM present\n"
    "      WHERE name IS NOT NULL)\n"
    "    SELECT name FROM present)";

std::int64_t number_of(Day day) {
  return day.time_since_epoch().count();
}

std::int64_t number_of(Instant when) {
  return when.time_since_epoch().count();
}

std::string condition_of(Mark mark) {
  const auto bit = [](std::int64_t value) {
    return fmt::format("marks & {} <> 0", value);
  };
  switch (mark) {
    case Mark::here:
      return bit(kHereBit);
    case Mark::hard:
      return bit(kHardBit);
    case Mark::first:
      return bit(kFirstBit);
    case Mark::bring:
      return bit(kBringBit);
    case Mark::is_private:
      return bit(kPrivateBit);
    case Mark::celebrated:
      return "celebrated IS NOT NULL";
  }
  throw std::logic_error("a mark without a name");
}

std::string_view column_of(Measure measure) {
  switch (measure) {
    case Measure::duration:
      return "duration_s";
    case Measure::intensity:
      return "intensity";
    case Measure::choice:
      return "choice";
    case Measure::self_talk:
      return "self_talk";
    case Measure::repair:
      return "repair_s";
  }
  throw std::logic_error("a measure without a name");
}

/// All of them, as a tree that is as flat as can be: SQLite limits depth.
std::string all_of(std::span<const std::string> conditions) {
  if (conditions.size() == 1) {
    return conditions.front();
  }
  const std::size_t half = conditions.size() / 2;
  return fmt::format("({}\n  AND {})", all_of(conditions.first(half)),
                     all_of(conditions.subspan(half)));
}

}  // namespace

FilterSql::FilterSql(const Filter& filter) {
  for (const TimeRange& range : filter.ranges) {
    add_range(range);
  }
  add_kinds(filter);
  add_tags(filter);
  add_marks(filter);
  for (const Measure measure : filter.has) {
    require(fmt::format("{} IS NOT NULL", column_of(measure)));
  }
  add_new_to_pages(filter);
  add_written(filter);
  add_search(filter.search);
  add_dates(filter);
}

FilterSql FilterSql::beside_the_sets() const {
  FilterSql rest = *this;
  rest.sets_.clear();
  return rest;
}

std::vector<std::string> FilterSql::conditions() const {
  std::vector<std::string> all;
  for (const Ids& ids : sets_) {
    all.push_back(fmt::format("id IN ({})", ids.sql));
  }
  all.insert(all.end(), conditions_.begin(), conditions_.end());
  return all;
}

std::string FilterSql::where() const {
  return matches_all() ? "" : fmt::format("WHERE {}\n", all_of(conditions()));
}

std::string FilterSql::where_and(const std::string& condition) const {
  return matches_all() ? fmt::format("WHERE {}\n", condition)
                       : fmt::format("WHERE {}\n  AND {}\n",
                                     all_of(conditions()), condition);
}

int FilterSql::bind(SQLite::Statement& statement) const {
  int place = 0;
  for (const Ids& ids : sets_) {
    ++place;
    statement.bind(place, ids.value);
  }
  for (const Value& value : values_) {
    ++place;
    std::visit([&](const auto& bound) { statement.bind(place, bound); }, value);
  }
  return place;
}

void FilterSql::require(std::string condition) {
  conditions_.push_back(std::move(condition));
}

void FilterSql::require(std::string condition, Value value) {
  require(std::move(condition));
  values_.push_back(std::move(value));
}

template <typename Values, typename Convert>
void FilterSql::require_in(const std::string& expression, const Values& values,
                           Convert convert) {
  std::string places;
  for (const auto& value : values) {
    places += places.empty() ? "?" : ", ?";
    values_.push_back(convert(value));
  }
  require(fmt::format("{} ({})", expression, places));
}

void FilterSql::add_range(const TimeRange& range) {
  if (range.from.has_value() || range.until.has_value()) {
    if (range.from.has_value()) {
      require("at >= ?", number_of(*range.from));
    }
    if (range.until.has_value()) {
      require("at < ?", number_of(*range.until));
    }
    return;
  }
  if (range.first.has_value()) {
    require("at >= ?", number_of(*range.first) * kDaySeconds + kEarliest);
    require("day >= ?", number_of(*range.first));
  }
  if (range.last.has_value()) {
    require("at <= ?", number_of(*range.last) * kDaySeconds + kLatest);
    require("day <= ?", number_of(*range.last));
  }
}

void FilterSql::add_kinds(const Filter& filter) {
  const auto bound = [](const std::string& kind) { return Value(kind); };
  const bool given = filter.kind_source == KindSource::given;
  if (filter.kind_source.has_value()) {
    // Spelled as in the index, which leads to these alone.
    require(given ? "kind_source = 0" : "kind_source = 1");
  }
  if (!filter.kinds.empty()) {
    require_in(given ? "kind IN" : "coalesce(kind, '') IN", filter.kinds,
               bound);
  }
  if (given) {
    few_ = {.index = "entries_by_given_kind",
            .condition = filter.kinds.empty() ? kAnyGivenKind : ""};
  }
}

void FilterSql::add_written(const Filter& filter) {
  for (const Written written : filter.with) {
    if (written == Written::kinder) {
      require("kinder IS NOT NULL");
      few_ = {.index = "entries_with_kinder"};
    } else {
      require("used_to IS NOT NULL");
      few_ = {.index = "entries_with_used_to"};
    }
  }
}

void FilterSql::add_new_to_pages(const Filter& filter) {
  if (filter.new_to_pages) {
    // An entry of the second in which a page left may have been on it.
    require(
        "(created >= coalesce((SELECT max(at) FROM shared), created)\n"
        "    AND id NOT IN (SELECT entry FROM shared))");
  }
}

void FilterSql::add_marks(const Filter& filter) {
  for (const Mark mark : filter.marks) {
    require(condition_of(mark));
    if (mark == Mark::celebrated) {
      few_ = {.index = "entries_celebrated"};
    }
  }
  for (const Mark mark : filter.not_marks) {
    require(fmt::format("NOT ({})", condition_of(mark)));
  }
}

void FilterSql::add_tags(const Filter& filter) {
  constexpr std::string_view kWithTag =
      "SELECT entry FROM entry_tags WHERE tag = "
      "(SELECT id FROM tags WHERE folded = ?)";
  for (const Tag& tag : filter.tags) {
    sets_.push_back({.sql = kWithTag, .value = tag.folded});
  }
  for (const Tag& tag : filter.not_tags) {
    require(fmt::format("id NOT IN ({})", kWithTag), tag.folded);
  }
}

void FilterSql::add_search(const std::vector<SearchTerm>& terms) {
  std::string words;
  for (const SearchTerm& term : terms) {
    if (term.how == SearchTerm::How::words) {
      words += (words.empty() ? "" : " AND ") + word_search(term.text);
    }
  }
  if (!words.empty()) {
    sets_.push_back(
        {.sql = "SELECT rowid FROM entry_words WHERE entry_words MATCH ?",
         .value = words});
  }
  for (const SearchTerm& term : terms) {
    if (term.how == SearchTerm::How::verbatim) {
      require(
          "(instr(text, ?) > 0 OR instr(coalesce(used_to, ''), ?) > 0 OR "
          "instr(coalesce(kinder, ''), ?) > 0)",
          term.text);
      values_.emplace_back(term.text);
      values_.emplace_back(term.text);
    }
  }
}

void FilterSql::add_dates(const Filter& filter) {
  if (filter.day_of_month.has_value()) {
    const std::int64_t number{static_cast<unsigned>(*filter.day_of_month)};
    require("may_count_for(at, ?)", number);
    require("month_day(day) % 100 = ?", number);
  }
  if (!filter.skip_days.empty()) {
    require_in("day NOT IN", filter.skip_days,
               [](Day day) { return Value(number_of(day)); });
  }
  if (!filter.skip_dates.empty()) {
    require_in(
        "month_day(day) NOT IN", filter.skip_dates,
        [](std::chrono::month_day date) { return Value(number_of(date)); });
  }
}

}  // namespace wins
