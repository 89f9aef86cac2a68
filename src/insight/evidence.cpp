// SPDX-License-Identifier: MIT
// One measure at one boundary.
#include "wins/insight/evidence.h"

#include <algorithm>

#include "trend/closeness.h"
#include "trend/lookback.h"
#include "trend/scales.h"
#include "wins/insight/trend/autocorrelation.h"
#include "wins/insight/trend/mann_kendall.h"
#include "wins/insight/trend/mann_whitney.h"
#include "wins/insight/trend/nap.h"
#include "wins/insight/trend/theil_sen.h"

namespace wins::trend {
namespace {

constexpr std::size_t kMostWindowWeeks = 13;
constexpr std::size_t kLeastWindowWeeks = 3;
constexpr std::size_t kLeastRows = 6;
constexpr Week kStaleAfter = 6;
constexpr Week kNowReaches = 26;
// Sums of halves that are equal on paper may differ by this.
constexpr double kSlack = 1e-12;

OneSided larger(const OneSided& one, const OneSided& other) {
  return {.gentler = std::max(one.gentler, other.gentler),
          .harder = std::max(one.harder, other.harder)};
}

/// Requires: both windows hold a row.
Tested tested(std::span<const Row> path, const Windows& windows, Orient orient,
              Scale scale) {
  const std::vector<Value> all = values_of(path);
  const MannWhitney groups = mann_whitney(windows.then, windows.now, orient);
  const MannKendall whole = mann_kendall(all, orient);
  Tested tested{.rho = rho_hat(gehan_scores(all, orient))};
  tested.vif = vif(tested.rho);
  tested.mann_whitney = score_test(
      groups.z, windows.then.size() + windows.now.size(), tested.vif);
  tested.mann_kendall = score_test(whole.z, all.size(), tested.vif);
  tested.s = whole.s;
  tested.var_s = whole.var_s;
  tested.tau = whole.tau;
  tested.p = larger(tested.mann_whitney.p, tested.mann_kendall.p);
  tested.nap = nap(windows.then, windows.now, orient).value();
  tested.nap_interval =
      nap_ci(tested.nap, windows.then.size(), windows.now.size(), kZ90,
             tested.vif * groups.untied);
  const double gate = nap_gate(scale);
  tested.gentler_allowed = tested.nap >= gate - kSlack;
  tested.harder_allowed = tested.nap <= 1 - gate + kSlack;
  tested.shift = shift_between(windows, scale, tested.vif);
  tested.share_difference = share_difference(windows, scale, tested.vif);
  tested.same = about_the_same(tested, scale);
  return tested;
}

/// Nothing recent, or the last weeks of notes reach too far back to be "now".
bool is_stale(const std::vector<Week>& weeks, std::size_t window_weeks,
              Week boundary) {
  if (weeks.empty()) {
    return false;
  }
  const Week now_begins =
      weeks[weeks.size() - std::max<std::size_t>(window_weeks, 1)];
  return weeks.back() < boundary - kStaleAfter ||
         now_begins < boundary - kNowReaches;
}

}  // namespace

Evidence evidence(std::span<const Row> rows, Week boundary, Orient orient,
                  Scale scale) {
  const std::vector<Row> noted = lookback(rows, boundary);
  const std::vector<Row> path = thinned(noted);
  const std::vector<Week> weeks = weeks_of(path);
  const std::size_t k = std::min(kMostWindowWeeks, weeks.size() / 3);
  Evidence found{.boundary = boundary,
                 .rows = noted.size(),
                 .active_weeks = weeks.size(),
                 .window_weeks = k,
                 .stale = is_stale(weeks, k, boundary)};
  if (k == 0) {
    return found;
  }
  const Week then_ends = weeks[k - 1];
  const Week now_begins = weeks[weeks.size() - k];
  found.then = rows_within(noted, weeks.front(), then_ends);
  found.now = rows_within(noted, now_begins, weeks.back());
  const Windows windows{
      .then = values_of(rows_within(path, weeks.front(), then_ends)),
      .now = values_of(rows_within(path, now_begins, weeks.back()))};
  if (k >= kLeastWindowWeeks && windows.then.size() >= kLeastRows &&
      windows.now.size() >= kLeastRows && !found.stale) {
    found.tested = tested(path, windows, orient, scale);
  }
  return found;
}

std::optional<double> weekly_slope(std::span<const Row> rows, Week boundary,
                                   Scale scale) {
  constexpr double kDaysInWeek = 7;
  std::vector<double> weeks;
  const std::vector<Row> path = thinned(lookback(rows, boundary));
  for (const Row& row : path) {
    weeks.push_back(static_cast<double>(row.day.time_since_epoch().count()) /
                    kDaysInWeek);
  }
  return theil_sen(weeks, on_scale(values_of(path), scale));
}

}  // namespace wins::trend
