// SPDX-License-Identifier: MIT
#include "table.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace wins::bench {
namespace {

constexpr double kMostMib = 24;

/// The value below which the part lies, 0.5 for the middle one.
double quantile(std::vector<double> values, double part) {
  std::ranges::sort(values);
  const auto last = static_cast<double>(values.size() - 1);
  return values.at(static_cast<std::size_t>(std::lround(last * part)));
}

std::vector<double> ratios(const Pairs& pairs) {
  std::vector<double> result;
  result.reserve(pairs.ours.size());
  for (std::size_t i = 0; i < pairs.ours.size(); ++i) {
    result.push_back(pairs.ours.at(i).milliseconds /
                     pairs.theirs.at(i).milliseconds);
  }
  return result;
}

/// Of the figures that were judged.
struct Tally {
  int bounded = 0;
  int over = 0;
};

Tally& tally() {
  static Tally all;
  return all;
}

}  // namespace

std::string_view judged(double figure, std::optional<double> bound) {
  if (!bound.has_value()) {
    return "";
  }
  const bool is_over = figure > *bound;
  ++tally().bounded;
  tally().over += is_over ? 1 : 0;
  return is_over ? "  over" : "";
}

void print_verdict() {
  fmt::print("\n{} figures within their bounds, {} over\n",
             tally().bounded - tally().over, tally().over);
}

double middle_time(const std::vector<Run>& runs) {
  std::vector<double> times;
  times.reserve(runs.size());
  for (const Run& run : runs) {
    times.push_back(run.milliseconds);
  }
  return quantile(std::move(times), 0.5);
}

double peak_mib(const std::vector<Run>& runs) {
  return static_cast<double>(
             std::ranges::max_element(runs, {}, &Run::peak_kib)->peak_kib) /
         1024;
}

void print_heading() {
  fmt::print("{:<34}{:>10}{:>10}{:>8}{:>14}{:>7}{:>9}\n", "", "wins ms",
             "other ms", "ratio", "quarters", "bound", "peak MiB");
}

void print_pairs(const std::string& name, const Pairs& pairs,
                 std::optional<double> bound) {
  const std::vector<double> all = ratios(pairs);
  const double ratio = quantile(all, 0.5);
  const double peak = peak_mib(pairs.ours);
  fmt::print(
      "{:<34}{:>10.2f}{:>10.2f}{:>8.2f}{:>14}{:>7}{:>9.1f}", name,
      middle_time(pairs.ours), middle_time(pairs.theirs), ratio,
      fmt::format("{:.2f}-{:.2f}", quantile(all, 0.25), quantile(all, 0.75)),
      bound.has_value() ? fmt::format("{:.2f}", *bound) : "", peak);
  fmt::print("{}{}\n", judged(ratio, bound),
             peak > kMostMib ? "  over 24 MiB" : "");
  std::fflush(stdout);
}

void print_instructions_heading(std::int64_t entries) {
  fmt::print("\n{:<34}{:>10}{:>10}{:>8}{:>7}\n",
             fmt::format("millions of instructions, of {}", entries), "wins",
             "other", "ratio", "bound");
}

void print_instructions(const std::string& name,
                        std::optional<std::int64_t> ours,
                        std::optional<std::int64_t> theirs, double bound) {
  if (!ours.has_value() || !theirs.has_value()) {
    fmt::print("{:<34}no valgrind to count them\n", name);
    return;
  }
  const auto millions = [](std::int64_t count) {
    return static_cast<double>(count) / 1e6;
  };
  const double ratio = millions(*ours) / millions(*theirs);
  fmt::print("{:<34}{:>10.2f}{:>10.2f}{:>8.2f}{:>7.2f}{}\n", name,
             millions(*ours), millions(*theirs), ratio, bound,
             judged(ratio, bound));
  std::fflush(stdout);
}

void print_growth(const std::string& name, const Pairs& at_fewer,
                  std::int64_t fewer, const Pairs& at_more, std::int64_t more) {
  const double exponent =
      std::log(middle_time(at_more.ours) / middle_time(at_fewer.ours)) /
      std::log(static_cast<double>(more) / static_cast<double>(fewer));
  fmt::print("{}: grows with exponent {:.2f} from {} to {}\n", name, exponent,
             fewer, more);
}

}  // namespace wins::bench
