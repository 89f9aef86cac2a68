// SPDX-License-Identifier: MIT
// wins reflect then: an older line beside a newer one.
#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "read_date.h"
#include "shown_before.h"
#include "then_facts.h"
#include "then_measures.h"
#include "then_pairs.h"
#include "then_words.h"
#include "views.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/then.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::reading;
using messages::then_now;
using std::chrono::days;

/// Stored: what the file of what was shown calls a pair.
constexpr std::string_view kPair = "pair";
/// Pairs that machines get.
constexpr std::size_t kForMachines = 3;

std::optional<Day> day_in(const TimeRange& range, const Calendar& calendar) {
  return range.first.has_value()
             ? range.first
             : (range.from.has_value()
                    ? std::optional(day_of(to_local(*range.from, calendar.zone),
                                           calendar.day_starts))
                    : std::nullopt);
}

/// "6mo" and "6 months" as words about a point: "6 months ago"; nothing for
/// what is no bare length.
std::optional<std::string> as_ago(std::string_view typed) {
  int count = 0;
  const char* const end = typed.data() + typed.size();
  const auto [stopped, problem] = std::from_chars(typed.data(), end, count);
  if (problem != std::errc() || stopped == typed.data()) {
    return std::nullopt;
  }
  std::string_view unit(stopped, static_cast<std::size_t>(end - stopped));
  unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
  constexpr std::pair<std::string_view, std::string_view> kUnits[] = {
      {"d", "days"},    {"day", "days"},     {"days", "days"},
      {"w", "weeks"},   {"week", "weeks"},   {"weeks", "weeks"},
      {"mo", "months"}, {"month", "months"}, {"months", "months"},
      {"y", "years"},   {"year", "years"},   {"years", "years"},
      {"yr", "years"},  {"yrs", "years"},    {"mos", "months"}};
  const auto* const found = std::ranges::find(
      kUnits, unit, &std::pair<std::string_view, std::string_view>::first);
  return found == std::end(kUnits)
             ? std::nullopt
             : std::optional(fmt::format("{} {} ago", count, found->second));
}

/// Days around the point that a length of time leads back to: a quarter of
/// the length to either side, a week at least. Other words mean their days.
TimeRange read_ago(const std::string& typed, Invocation& invocation) {
  constexpr int kPart = 4;
  constexpr days kLeast{7};
  const auto ago = as_ago(typed);
  const std::string words = ago.value_or(typed);
  const Calendar calendar = calendar_for(words, invocation);
  const TimeRange range = parse_range(words, calendar);
  const bool is_length = ago.has_value() || typed.ends_with(" ago");
  const std::optional<Day> point = day_in(range, calendar);
  if (!is_length || !point.has_value()) {
    return {.first = point,
            .last = range.last.has_value() ? range.last : point};
  }
  const days around = std::max((calendar.today() - *point) / kPart, kLeast);
  return {.first = *point - around, .last = *point + around};
}

/// Those shown longest ago first, and never shown before those.
void put_in_turn(std::vector<Pair>& pairs, const ShownBefore& shown) {
  constexpr std::size_t kNever = std::numeric_limits<std::size_t>::max();
  std::ranges::stable_sort(pairs, std::greater<>(), [&](const Pair& pair) {
    return shown.since(pair.id()).value_or(kNever);
  });
}

Member ids_of(const Pair& pair) {
  return {"ids", Cell(std::vector<std::int64_t>{pair.then.id, pair.now.id})};
}

Groups groups_of(const std::string& key, std::vector<Group> groups) {
  return {.key = key, .each = [groups = std::move(groups)](const auto& visit) {
            std::ranges::for_each(groups, visit);
          }};
}

Groups facts_group(std::vector<PairFact> facts) {
  std::vector<Group> groups;
  groups.reserve(facts.size());
  for (PairFact& fact : facts) {
    groups.push_back({std::move(fact.values)});
  }
  return groups_of("facts", std::move(groups));
}

Group group_of(const Pair& pair, Invocation& invocation) {
  return {{{"thread", Cell(std::string(thread_name(pair.thread)))},
           {"then", pair.then},
           {"now", pair.now},
           {"days_apart", Cell(std::int64_t{pair.days_apart()})},
           ids_of(pair),
           {"facts", facts_group(facts_of(pair, invocation))}}};
}

Report for_machines(const std::vector<Pair>& pairs, Invocation& invocation) {
  std::vector<Group> all;
  for (std::size_t i = 0; i < std::min(pairs.size(), kForMachines); ++i) {
    all.push_back(group_of(pairs[i], invocation));
  }
  std::vector<PairFact> facts;
  if (auto pauses = pause_fact(invocation)) {
    facts.push_back(*std::move(pauses));
  }
  Report report{.kind = "reflect"};
  report.blocks.push_back(
      {Facts{{{.key = "view", .value = std::string("then")}}}});
  report.blocks.push_back({groups_of("pairs", std::move(all))});
  report.blocks.push_back({facts_group(std::move(facts))});
  return report;
}

Report for_people(const Pair& pair, const ReflectArgs& args,
                  Invocation& invocation) {
  Report report{.kind = "reflect"};
  const auto add = [&](const std::string& line) {
    report.blocks.push_back({Note{line}, Audience::people});
  };
  for (const std::string& line : lines_of(pair, today(invocation))) {
    add(line);
  }
  for (const PairFact& fact : facts_of(pair, invocation)) {
    if (fact.text.has_value()) {
      add(*fact.text);
    }
  }
  if (args.facts) {
    const auto pauses = pause_fact(invocation);
    if (pauses.has_value() && pauses->text.has_value()) {
      add(*pauses->text);
    }
  }
  if (is_gentle(args, invocation)) {
    add(sentence_for(pair, invocation));
  }
  for (const std::string& line : then_measures(args, invocation)) {
    add(line);
  }
  return report;
}

void tell_none(const ReflectArgs& args, Invocation& invocation) {
  if (!invocation.host().terminal.output) {
    return;
  }
  if (invocation.store().count({}) == 0) {
    invocation.hint(say(reading["first_comes"]));
  } else {
    invocation.tell(say(is_gentle(args, invocation) ? then_now["none"]
                                                    : then_now["none.facts"]));
  }
}

void show(const ReflectArgs& args, Invocation& invocation) {
  PairsWanted wanted{.choice = filter_for(args, invocation)};
  if (args.ago.has_value()) {
    wanted.older = read_ago(*args.ago, invocation);
  }
  ShownBefore shown(kPair, invocation);
  if (args.another) {
    wanted.not_of = shown.latest();
  }
  std::vector<Pair> pairs = find_pairs(wanted, invocation);
  put_in_turn(pairs, shown);
  if (!pairs.empty()) {
    shown.note(pairs.front().id());
  }
  if (invocation.format() != Format::human) {
    invocation.print(for_machines(pairs, invocation));
  } else if (pairs.empty()) {
    tell_none(args, invocation);
  } else {
    invocation.print(for_people(pairs.front(), args, invocation));
  }
}

}  // namespace

constinit const ReflectView then_view{
    .name = "then",
    .takes = {.ago = true, .choice = true, .another = true},
    .show = show};

}  // namespace wins
