// SPDX-License-Identifier: MIT
// What is simulated, from words and back to words.
#include "eval/scenario.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "eval/invented_journal.h"
#include "wins/core/error.h"

namespace wins::eval {
namespace {

/// Throws: UsageError.
double number(const std::string& word, double least, double most) {
  double value = 0;
  const char* const end = word.data() + word.size();
  const auto read = std::from_chars(word.data(), end, value);
  if (read.ec != std::errc() || read.ptr != end || !(value >= least) ||
      !(value <= most)) {
    throw UsageError(
        fmt::format("'{}' is no number from {} to {}", word, least, most));
  }
  return value;
}

int whole(const std::string& word, int least, int most) {
  const double value = number(word, least, most);
  return static_cast<int>(value);
}

CycleWeeks cycle_of(const std::string& word) {
  const std::size_t dash = word.find('-');
  if (dash == std::string::npos) {
    throw UsageError(fmt::format("'{}' is no range of weeks like 6-13", word));
  }
  return {.shortest = number(word.substr(0, dash), 1, 1000),
          .longest = number(word.substr(dash + 1), 1, 1000)};
}

Change change_of(const std::string& word) {
  if (word == "none" || word == "ramp" || word == "step") {
    return word == "none"   ? Change::none
           : word == "ramp" ? Change::ramp
                            : Change::step;
  }
  throw UsageError(fmt::format("'{}' is none of none, ramp, step", word));
}

std::string_view change_name(Change change) {
  constexpr std::array<std::string_view, 3> kNames = {"none", "ramp", "step"};
  return kNames.at(static_cast<std::size_t>(change));
}

/// An option with a value.
struct Setting {
  std::string_view name;
  std::string_view usage;
  void (*set)(Scenario& scenario, const std::string& value);
};

constexpr Setting kSettings[] = {
    {"--seed", "N",
     [](Scenario& to, const std::string& value) {
       to.seed = static_cast<std::uint64_t>(number(value, 0, 1e15));
     }},
    {"--journals", "N",
     [](Scenario& to, const std::string& value) {
       to.journals = whole(value, 1, 1'000'000);
     }},
    {"--phi", "R",
     [](Scenario& to, const std::string& value) {
       to.phi = number(value, 0, 0.95);
     }},
    {"--ou", "R",
     [](Scenario& to, const std::string& value) {
       to.ou = number(value, 0.01, 0.95);
     }},
    {"--cycle", "WEEKS-WEEKS",
     [](Scenario& to, const std::string& value) {
       to.cycle = cycle_of(value);
     }},
    {"--change", "none|ramp|step",
     [](Scenario& to, const std::string& value) {
       to.change = change_of(value);
     }},
    {"--factor", "F",
     [](Scenario& to, const std::string& value) {
       to.factor = number(value, 0.01, 100);
     }},
    {"--changed", "all|duration",
     [](Scenario& to, const std::string& value) {
       to.only_duration = value == "duration";
     }},
    {"--measures", "1..5",
     [](Scenario& to, const std::string& value) {
       to.measures = whole(value, 1, 5);
     }},
    {"--rate", "ENTRIES",
     [](Scenario& to, const std::string& value) {
       to.rate = whole(value, 1, 20);
     }},
    {"--dip", "SD",
     [](Scenario& to, const std::string& value) {
       to.dip = number(value, 0, 5);
     }},
    {"--year", "1|2",
     [](Scenario& to, const std::string& value) {
       to.year = whole(value, 1, 2);
     }},
};

std::string memory_of(const Scenario& scenario) {
  return scenario.ou.has_value()
             ? fmt::format("correlation_over_a_week {}\n", *scenario.ou)
             : fmt::format("correlation_to_next_entry {}\n", scenario.phi);
}

std::string cycle_words(const Scenario& scenario) {
  return scenario.cycle.has_value()
             ? fmt::format("cycle_weeks {} {}\ncycle_swing_sd {}\n",
                           scenario.cycle->shortest, scenario.cycle->longest,
                           kSwing)
             : "";
}

std::string change_words(const Scenario& scenario) {
  return fmt::format(
      "change {}\nfactor {}\nchanged {}\nramp_weeks {}\nstep_week {}\n"
      "dip_sd {} weeks {} {}\n",
      change_name(scenario.change), scenario.factor,
      scenario.only_duration ? "duration" : "all", kRampWeeks, kStepWeek,
      scenario.dip, kDipBegins, kDipEnds);
}

}  // namespace

Scenario scenario_of(const std::vector<std::string>& words) {
  Scenario scenario;
  for (std::size_t place = 0; place < words.size(); place += 2) {
    const auto* const setting =
        std::ranges::find(kSettings, words[place], &Setting::name);
    if (setting == std::end(kSettings) || place + 1 == words.size()) {
      throw UsageError(scenario_usage());
    }
    setting->set(scenario, words[place + 1]);
  }
  return scenario;
}

std::string scenario_usage() {
  std::string usage = "usage: wins-eval simulate";
  for (const Setting& setting : kSettings) {
    usage += fmt::format("\n         [{} {}]", setting.name, setting.usage);
  }
  return usage;
}

std::string parameters_of(const Scenario& scenario) {
  return fmt::format(
             "seed {}\njournals {}\nyear {}\nmeasures {}\nentries_a_week {}\n",
             scenario.seed, scenario.journals, scenario.year, scenario.measures,
             scenario.rate.has_value() ? fmt::to_string(*scenario.rate)
                                       : "1 2 3 4 5") +
         memory_of(scenario) + cycle_words(scenario) + change_words(scenario) +
         fmt::format(
             "common_variance {}\nlog_sd {}\nnoted {}\nusual_minutes {} {}\n"
             "quiet_weeks {}\njournals_with_gap {}\ngap_weeks {} {}\n",
             kCommon, kLogSpread, fmt::join(kNoted, " "), kUsualDuration,
             kUsualRepair, kQuiet, kWithGap, kShortestGap, kLongestGap);
}

}  // namespace wins::eval
