// SPDX-License-Identifier: MIT
// Whole verdicts, as vectors ask for them.
#include "eval/verdict_functions.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "wins/core/error.h"
#include "wins/insight/trend/quantile.h"
#include "wins/insight/verdict.h"

namespace wins::eval {
namespace {

using nlohmann::json;
using trend::Row;

Day day_at(const json& number) {
  return Day{std::chrono::days(number.get<int>())};
}

Day today_in(const json& input) {
  return day_at(input.at("today"));
}

/// Throws: UserError.
trend::Scale scale_in(const json& input) {
  static const std::map<std::string, trend::Scale> kScales = {
      {"minutes", trend::Scale::minutes},
      {"ordinal", trend::Scale::ordinal},
      {"binary", trend::Scale::binary},
      {"composite", trend::Scale::composite}};
  const auto found = kScales.find(input.at("kind"));
  if (found == kScales.end()) {
    throw UserError("unknown kind");
  }
  return found->second;
}

trend::Orient orient_in(const json& input) {
  return input.at("orient").get<int>() > 0 ? trend::Orient::higher
                                           : trend::Orient::lower;
}

json middle_of(const std::vector<Row>& rows) {
  const auto middle = trend::quantile7(trend::values_of(rows), 0.5);
  return middle.has_value() ? json(middle->value) : json();
}

void add_tested(const trend::Tested& tested, const trend::OneSided& p,
                json& found) {
  found.update({{"rho", tested.rho},
                {"vif", tested.vif},
                {"z_mw", tested.mann_whitney.z},
                {"S", tested.s},
                {"var_s", tested.var_s},
                {"z_mk", tested.mann_kendall.z},
                {"nap", tested.nap},
                {"nap_lo", tested.nap_interval.low},
                {"nap_hi", tested.nap_interval.high},
                {"p_gentler", p.gentler},
                {"p_harder", p.harder}});
}

/// Holm's procedure for a p that is the smallest of `count`.
trend::Stated smallest_of(std::size_t count, double p, double alpha) {
  std::vector<double> all(count, 1.0);
  all.front() = p;
  return trend::holm(all, alpha).front();
}

json two_p(const trend::OneSided& p) {
  return {{"p_gentler", p.gentler}, {"p_harder", p.harder}};
}

/// Throws: UserError when the measure is read another way than `wins` does.
trend::Series series_in(const json& input, Measure measure,
                        const std::string& name) {
  trend::Series series{.measure = measure};
  if (!input.at("measures").contains(name)) {
    return series;
  }
  const json& given = input["measures"][name];
  if (orient_in(given) != trend::orient_of(measure)) {
    throw UserError("unknown orient of " + name);
  }
  for (const json& row : given.at("rows")) {
    series.rows.push_back({.entry = row.at(0),
                           .day = day_at(row.at(1)),
                           .value = row.at(2),
                           .or_more = row.at(3)});
  }
  return series;
}

/// The names of the measures in vectors, in the order of kMeasures.
constexpr const char* kNames[] = {"duration", "intensity", "choice", "selftalk",
                                  "repair"};

}  // namespace

json two_look_one_measure(const json& input) {
  std::vector<Row> rows;
  for (const json& row : input.at("rows")) {
    rows.push_back({.entry = static_cast<EntryId>(rows.size() + 1),
                    .day = day_at(row.at(0)),
                    .value = row.at(1),
                    .or_more = row.at(2)});
  }
  const trend::TwoLook looks =
      trend::two_look(rows, trend::boundary_of(today_in(input)),
                      orient_in(input), scale_in(input));
  const std::size_t count =
      std::max<std::size_t>(input.value("holm_m", std::size_t{1}), 1);
  const trend::Verdict verdict = trend::verdict_of(
      looks, smallest_of(count, looks.p.gentler, trend::kAlphaGentler),
      smallest_of(count, looks.p.harder, trend::kAlphaHarder));
  const trend::Evidence& latest = looks.latest;
  json found = {{"verdict", trend::verdict_name(verdict)},
                {"enough", looks.enough},
                {"n", latest.rows},
                {"active_weeks", latest.active_weeks},
                {"k", latest.window_weeks},
                {"nA", latest.then.size()},
                {"nB", latest.now.size()},
                {"medA", middle_of(latest.then)},
                {"medB", middle_of(latest.now)}};
  for (const char* name : {"rho", "vif", "z_mw", "S", "var_s", "z_mk", "nap",
                           "nap_lo", "nap_hi", "p_gentler", "p_harder"}) {
    found[name] = nullptr;
  }
  if (latest.tested.has_value()) {
    add_tested(*latest.tested, looks.p, found);
  }
  return found;
}

json verdicts_five_measures(const json& input) {
  std::vector<trend::Series> series;
  for (const Measure measure : kMeasures) {
    series.push_back(
        series_in(input, measure, kNames[static_cast<std::size_t>(measure)]));
  }
  const trend::Verdicts found = trend::verdicts_of(series, today_in(input));
  json verdicts = json::object();
  json p = json::object();
  const auto add = [&](const char* name, const trend::Trend& of) {
    verdicts[name] = trend::verdict_name(of.verdict);
    p[name] = of.looks.enough ? two_p(of.looks.p) : json();
  };
  for (const trend::MeasureTrend& one : found.measures) {
    add(kNames[static_cast<std::size_t>(one.measure)], one.trend);
  }
  add("overall", found.together);
  return {{"verdicts", verdicts}, {"p", p}};
}

}  // namespace wins::eval
