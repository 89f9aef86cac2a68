// SPDX-License-Identifier: MIT
// What invented journals are told.
#include "eval/simulate.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <span>

#include "eval/invented_journal.h"
#include "wins/insight/verdict.h"

namespace wins::eval {
namespace {

using trend::Verdict;
using trend::Verdicts;

bool is_change(Verdict verdict) {
  return verdict == Verdict::gentler || verdict == Verdict::harder;
}

bool any(const Verdicts& verdicts, Verdict verdict) {
  return verdicts.together.verdict == verdict ||
         std::ranges::any_of(verdicts.measures, [verdict](const auto& one) {
           return one.trend.verdict == verdict;
         });
}

/// What one journal is told at each boundary of the year, the first being
/// that with which the year begins.
std::vector<Verdicts> verdicts_in_year(const std::vector<Entry>& journal,
                                       const Scenario& scenario) {
  const std::span<const Measure> tracked(
      kMeasures.data(), static_cast<std::size_t>(scenario.measures));
  const auto series = trend::series_of(journal, tracked);
  const trend::Week begins = kFirstWeek + (scenario.year - 1) * kWeeksInYear;
  std::vector<Verdicts> all;
  for (int week = 0; week <= kWeeksInYear; week += trend::kChapter) {
    const Day today = trend::first_day_of(begins + week);
    all.push_back(trend::verdicts_of(series, today));
  }
  return all;
}

/// Between boundaries the verdicts stay.
const Verdicts& in_week(const std::vector<Verdicts>& year, int week) {
  return year[static_cast<std::size_t>(week / trend::kChapter)];
}

void count_looks(const std::vector<Verdicts>& year, Told& told) {
  for (int week = 1; week <= kWeeksInYear; ++week) {
    const Verdicts& verdicts = in_week(year, week);
    const bool change =
        any(verdicts, Verdict::gentler) || any(verdicts, Verdict::harder);
    told.looks.count(change);
    told.weeks[static_cast<std::size_t>(week - 1)].count(change);
    for (const auto& one : verdicts.measures) {
      told.measure_looks.count(is_change(one.trend.verdict));
    }
  }
}

void count_year(const std::vector<Verdicts>& year, Told& told) {
  const auto ever = [&year](Verdict verdict) {
    return std::ranges::any_of(
        year.begin() + 1, year.end(),
        [verdict](const Verdicts& verdicts) { return any(verdicts, verdict); });
  };
  const bool gentler = ever(Verdict::gentler);
  const bool harder = ever(Verdict::harder);
  told.gentler.count(gentler);
  told.harder.count(harder);
  told.change.count(gentler || harder);
  told.gentler_at_end.count(any(year.back(), Verdict::gentler));
  told.harder_at_end.count(any(year.back(), Verdict::harder));
}

void count_power(const std::vector<Verdicts>& year, Told& told) {
  for (std::size_t place = 0; place < kPowerWeeks.size(); ++place) {
    const Verdicts& verdicts = in_week(year, kPowerWeeks.at(place));
    const Verdict duration = verdicts.measures.front().trend.verdict;
    const Verdict together = verdicts.together.verdict;
    told.duration_gentler.at(place).count(duration == Verdict::gentler);
    told.together_gentler.at(place).count(together == Verdict::gentler);
    told.duration_harder.at(place).count(duration == Verdict::harder);
    told.together_harder.at(place).count(together == Verdict::harder);
  }
}

/// "0.054 0.004": the share and its error, two standard errors wide.
std::string with_error(const Share& share) {
  const double value = share.value();
  const auto count = static_cast<double>(std::max<std::size_t>(share.whole, 1));
  const double error = 1.96 * std::sqrt(value * (1 - value) / count);
  return fmt::format("{:.4f} {:.4f}", value, error);
}

std::string by_week(const char* name,
                    const std::array<Share, kPowerWeeks.size()>& shares) {
  std::string lines;
  for (std::size_t place = 0; place < kPowerWeeks.size(); ++place) {
    lines += fmt::format("{}_week_{} {}\n", name, kPowerWeeks.at(place),
                         with_error(shares.at(place)));
  }
  return lines;
}

}  // namespace

Share Told::worst_week() const {
  return *std::ranges::max_element(weeks, {}, &Share::value);
}

Told simulate(const Scenario& scenario) {
  Told told{.weeks = std::vector<Share>(kWeeksInYear)};
  Dice dice(scenario.seed);
  for (int journal = 0; journal < scenario.journals; ++journal) {
    const std::vector<Entry> entries = invented_journal(scenario, dice);
    const std::vector<Verdicts> year = verdicts_in_year(entries, scenario);
    count_looks(year, told);
    count_year(year, told);
    count_power(year, told);
  }
  return told;
}

std::string table_of(const Told& told) {
  // Looks of one journal are not independent, so theirs have no error.
  std::string table = fmt::format(
      "told_any_change_in_year {}\ntold_gentler_in_year {}\n"
      "told_harder_in_year {}\ntold_in_worst_week {}\n"
      "told_per_look {:.4f}\ntold_per_measure_look {:.4f}\n"
      "gentler_any_week_52 {}\nharder_any_week_52 {}\n",
      with_error(told.change), with_error(told.gentler),
      with_error(told.harder), with_error(told.worst_week()),
      told.looks.value(), told.measure_looks.value(),
      with_error(told.gentler_at_end), with_error(told.harder_at_end));
  table += by_week("duration_gentler", told.duration_gentler);
  table += by_week("together_gentler", told.together_gentler);
  table += by_week("duration_harder", told.duration_harder);
  return table + by_week("together_harder", told.together_harder);
}

}  // namespace wins::eval
