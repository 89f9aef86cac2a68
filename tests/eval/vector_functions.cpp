// SPDX-License-Identifier: MIT
// The functions of the statistics that vectors can name.
#include "eval/vector_functions.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "eval/verdict_functions.h"
#include "wins/insight/calendar.h"
#include "wins/insight/trend/autocorrelation.h"
#include "wins/insight/trend/hodges_lehmann.h"
#include "wins/insight/trend/holm.h"
#include "wins/insight/trend/mann_kendall.h"
#include "wins/insight/trend/mann_whitney.h"
#include "wins/insight/trend/nap.h"
#include "wins/insight/trend/proportion.h"
#include "wins/insight/trend/quantile.h"
#include "wins/insight/trend/score_test.h"
#include "wins/insight/trend/theil_sen.h"

namespace wins::eval {
namespace {

using nlohmann::json;

using Numbers = std::vector<double>;
using Values = std::vector<trend::Value>;

Values values(const json& input, const char* name, const char* censored) {
  Values values;
  for (const json& value : input.at(name)) {
    values.push_back({.value = value});
  }
  if (input.contains(censored) && !input[censored].is_null()) {
    for (std::size_t place = 0; place < values.size(); ++place) {
      values[place].or_more = input[censored].at(place);
    }
  }
  return values;
}

trend::Orient orient(const json& input) {
  return input.at("orient").get<int>() > 0 ? trend::Orient::higher
                                           : trend::Orient::lower;
}

json number_or_null(const std::optional<double>& number) {
  return number.has_value() ? json(*number) : json();
}

json week_and_boundary(const json& input) {
  const Day day{std::chrono::days(input.at("day").get<int>())};
  return {{"week", trend::week_of(day)}, {"boundary", trend::boundary_of(day)}};
}

json gehan_scores(const json& input) {
  return {{"scores",
           trend::gehan_scores(values(input, "x", "cens"), orient(input))}};
}

json nap(const json& input) {
  return {{"nap", number_or_null(trend::nap(values(input, "A", "censA"),
                                            values(input, "B", "censB"),
                                            orient(input)))}};
}

json mann_whitney_z(const json& input) {
  return {{"z", trend::mann_whitney(values(input, "A", "censA"),
                                    values(input, "B", "censB"), orient(input))
                    .z}};
}

json mann_kendall(const json& input) {
  const trend::MannKendall found =
      trend::mann_kendall(values(input, "x", "cens"), orient(input));
  return {{"S", found.s},
          {"var_s", found.var_s},
          {"z", found.z},
          {"tau", found.tau}};
}

json rho_hat(const json& input) {
  const Numbers series = input.at("u");
  const double rho = trend::rho_hat(series);
  return {{"lag1", trend::lag1_autocorrelation(series)},
          {"rho", rho},
          {"vif", trend::vif(rho)}};
}

json score_test(const json& input) {
  const trend::Test test =
      trend::score_test(input.at("z"), input.at("N"), input.at("vif"));
  return {{"t", test.t},
          {"df", test.df},
          {"p_gentler", test.p.gentler},
          {"p_harder", test.p.harder}};
}

json theil_sen(const json& input) {
  const Numbers times = input.at("t");
  const Numbers series = input.at("x");
  return {{"slope", number_or_null(trend::theil_sen(times, series))}};
}

json hodges_lehmann(const json& input) {
  const Numbers then = input.at("A");
  const Numbers now = input.at("B");
  const auto shift =
      trend::hodges_lehmann(then, now, input.at("z"), input.at("vif"));
  json found = {{"est", nullptr}, {"lo", nullptr}, {"hi", nullptr}};
  if (shift.has_value()) {
    found["est"] = shift->estimate;
    if (shift->interval.has_value()) {
      found["lo"] = shift->interval->low;
      found["hi"] = shift->interval->high;
    }
  }
  return found;
}

json nap_ci(const json& input) {
  const trend::Interval interval =
      trend::nap_ci(input.at("nap"), input.at("m"), input.at("n"),
                    input.at("z"), input.at("vif"));
  return {{"lo", interval.low}, {"hi", interval.high}};
}

std::optional<double> share(std::size_t k, std::size_t n) {
  return n == 0
             ? std::nullopt
             : std::optional(static_cast<double>(k) / static_cast<double>(n));
}

json wilson(const json& input) {
  const std::size_t k = input.at("k");
  const std::size_t n = input.at("n");
  const trend::Interval interval = trend::wilson(k, n, input.at("z"));
  return {{"p", number_or_null(share(k, n))},
          {"lo", interval.low},
          {"hi", interval.high}};
}

json newcombe_diff(const json& input) {
  const double z = input.at("z");
  const auto now = share(input.at("kB"), input.at("nB"));
  const auto then = share(input.at("kA"), input.at("nA"));
  if (!now.has_value() || !then.has_value()) {
    return {{"diff", nullptr}, {"lo", nullptr}, {"hi", nullptr}};
  }
  const trend::Interval interval = trend::difference_interval(
      *now, trend::wilson(input.at("kB"), input.at("nB"), z), *then,
      trend::wilson(input.at("kA"), input.at("nA"), z));
  return {{"diff", *now - *then}, {"lo", interval.low}, {"hi", interval.high}};
}

json holm(const json& input) {
  json reject = json::array();
  const Numbers p = input.at("p");
  for (const trend::Stated& stated : trend::holm(p, input.at("alpha"))) {
    reject.push_back(stated.rejected);
  }
  return {{"reject", reject}};
}

json quantile7(const json& input) {
  json quantiles = json::array();
  const Numbers series = input.at("x");
  for (const json& p : input.at("p")) {
    quantiles.push_back(
        number_or_null(trend::quantile7(series, p.get<double>())));
  }
  return {{"q", quantiles}};
}

struct Named {
  std::string_view name;
  VectorFunction function;
};

constexpr Named kFunctions[] = {
    {"week_and_boundary", week_and_boundary},
    {"gehan_scores", gehan_scores},
    {"nap", nap},
    {"mann_whitney_z", mann_whitney_z},
    {"mann_kendall", mann_kendall},
    {"rho_hat", rho_hat},
    {"score_test", score_test},
    {"theil_sen", theil_sen},
    {"hodges_lehmann", hodges_lehmann},
    {"nap_ci", nap_ci},
    {"wilson", wilson},
    {"newcombe_diff", newcombe_diff},
    {"holm", holm},
    {"quantile7", quantile7},
    {"two_look_one_measure", two_look_one_measure},
    {"verdicts_five_measures", verdicts_five_measures},
};

}  // namespace

VectorFunction find_vector_function(std::string_view name) {
  const auto* const found = std::ranges::find(kFunctions, name, &Named::name);
  return found == std::end(kFunctions) ? nullptr : found->function;
}

}  // namespace wins::eval
