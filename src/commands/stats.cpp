// SPDX-License-Identifier: MIT
// wins stats: what the entries hold, in numbers.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/kinds_table.h"
#include "parts/month_middles.h"
#include "parts/read_date.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/sessions.h"

namespace wins {
namespace {

using messages::reading;
using messages::sessions;
using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

struct StatsArgs {
  std::vector<std::string> without{};
  bool no_bars = false;
};

std::vector<Measure> hidden_measures(const StatsArgs& args,
                                     Invocation& invocation) {
  std::vector<Measure> hidden = invocation.settings().measures_off;
  for (const std::string& name : args.without) {
    const auto measure = parse_measure(name);
    if (!measure.has_value()) {
      throw UsageError(say(reading["wrong_measure"], fmt::arg("typed", name)),
                       say(reading["wrong_measure.hint"]));
    }
    hidden.push_back(*measure);
  }
  return hidden;
}

year_month month_of(Day day) {
  const year_month_day date(day);
  return date.year() / date.month();
}

/// "62 moments, 24 sessions".
std::string amount_of(const Overview& overview) {
  std::string moments =
      overview.entries == 1
          ? say(reading["stats.one"])
          : say(reading["stats.many"], fmt::arg("count", overview.entries));
  switch (overview.sessions) {
    case 0:
      return moments;
    case 1:
      return say(sessions["stats.one"], fmt::arg("moments", moments));
    default:
      return say(sessions["stats.many"], fmt::arg("moments", moments),
                 fmt::arg("count", overview.sessions));
  }
}

Block span_line(const Overview& overview, Day today) {
  const std::string moments = amount_of(overview);
  return {Note{say(reading["stats.span"],
                   fmt::arg("from", short_day(*overview.first, today)),
                   fmt::arg("to", short_day(*overview.last, today)),
                   fmt::arg("moments", moments))},
          Audience::people};
}

Block span_facts(const Overview& overview) {
  const auto cell = [](const std::optional<Day>& day) {
    return day.has_value() ? Cell(*day) : Cell();
  };
  return {Facts{{{.key = "from", .value = cell(overview.first)},
                 {.key = "to", .value = cell(overview.last)},
                 {.key = "moments", .value = overview.entries},
                 {.key = "sessions", .value = overview.sessions}}},
          Audience::machines};
}

ExitCode run(const StatsArgs& args, Invocation& invocation) {
  const std::vector<Measure> hidden = hidden_measures(args, invocation);
  Store& store = invocation.store();
  const Overview overview = store.overview();
  const Day day = today(invocation);
  if (overview.entries == 0 && invocation.host().terminal.output) {
    invocation.hint(say(reading["first_comes"]));
  }
  // The last twelve months, this one included.
  const year_month last = month_of(day);
  const year_month first = last - months(11);
  Report report{.kind = "stats"};
  if (overview.entries > 0) {
    report.blocks.push_back(span_line(overview, day));
  }
  report.blocks.push_back(span_facts(overview));
  const bool older = overview.entries > 0 && month_of(*overview.first) < first;
  add_kinds(store.month_counts(first, last),
            older ? Reach::last_year : Reach::whole,
            args.no_bars ? Bars::left_out : Bars::drawn, report);
  add_middles(store.month_values(first, last), hidden, report);
  invocation.print(report);
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<StatsArgs>();
  options.each("--without", args->without, Value::measure,
               "Leave the row of this MEASURE out");
  options.flag("--no-bars", args->no_bars, "Numbers without bars");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"stats", "The last twelve months in numbers."},
    {"stats --without intensity", "Without the row of intensity."},
};

}  // namespace

constinit const Command stats_command{
    .name = "stats",
    .aliases = "",
    .group = "Everyday",
    .summary = "Numbers, for when they help",
    .details =
        "Prints the span of the journal, how many moments there are of each "
        "kind, and the middle value of each measure by month, over the last "
        "twelve months. The middle value is the median: as many values lie "
        "below it as above. Months without a note are left out. A gap before "
        "responding is told as how many of the noted moments had one.\n\n"
        "With --json it prints one object: kind, from, to, moments, "
        "sessions, the array kinds (name, entries), and the array months "
        "(measure, month, low, high, or_more, noted). low and high are the "
        "value in the middle, or the two around the middle; seconds for "
        "duration and repair, 0 to 10 for intensity, 0 to 2 for choice (no, "
        "brief, yes), 1 to 5 for self-talk (harsh to kind).",
    .examples = kExamples,
    .access = Access::read,
    .setup = setup,
    .overview = "numbers, for when they help",
};

}  // namespace wins
