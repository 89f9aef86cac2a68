// SPDX-License-Identifier: MIT
#include "weigh.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "owned_weights.h"
#include "text_features.h"
#include "told_words.h"
#include "weight_file.h"
#include "wins/core/error.h"
#include "wins/text/utf8.h"

namespace wins::rules {
namespace {

constexpr std::string_view kLabels[] = {"hold", "rest", "none"};
constexpr std::int16_t kBiases[] = {0, 0, 0};

OwnedWeights weights() {
  OwnedWeights all;
  all.add("lamp", std::vector<Weight>{{0, 300}});
  all.add("nap", std::vector<Weight>{{1, 200}, {2, -100}});
  all.add("nap now", std::vector<Weight>{{1, 50}});
  return all;
}

const OwnedWeights kWeights = weights();
const WeightTable kTable = {kLabels, kBiases, 60, kWeights.features()};

std::vector<Feature> features(const std::vector<std::string>& names) {
  std::vector<Feature> all;
  std::uint32_t at = 0;
  for (const std::string& name : names) {
    all.push_back({.name = name, .words = {at, at}});
    ++at;
  }
  return all;
}

bool has(const std::vector<Feature>& all, std::string_view name) {
  for (const Feature& feature : all) {
    if (feature.name == name) {
      return true;
    }
  }
  return false;
}

std::vector<Feature> features_of(std::string_view text) {
  const std::string folded = fold_case(text);
  return kind_features(told_words(folded, kind_rule_table()),
                       kind_rule_table());
}

TEST_CASE("weights: what is known of a text makes a label probable") {
  const auto nothing = probabilities(features({"unknown"}), kTable);
  CHECK(nothing[1] == doctest::Approx(1.0 / 3));
  CHECK(clear_label(nothing, kTable) == 2);
  const auto nap = probabilities(features({"nap"}), kTable);
  // e^2 / (1 + e^2 + e^-1)
  CHECK(nap[1] == doctest::Approx(0.8438));
  CHECK(clear_label(nap, kTable) == 1);
}

TEST_CASE("weights: a label that may not be answered gets nothing") {
  const auto lamp = probabilities(features({"lamp"}), kTable, "hold");
  CHECK(lamp[0] == doctest::Approx(0));
  CHECK(lamp[1] + lamp[2] == doctest::Approx(1));
  CHECK(clear_label(probabilities(features({"lamp"}), kTable), kTable) == 0);
}

TEST_CASE("weights: more features do not make a text surer by their number") {
  // 2.5 / sqrt(2) against -1 / sqrt(2) and 0; without the root it were 0.8981.
  const auto both = probabilities(features({"nap", "nap now"}), kTable);
  CHECK(both[1] == doctest::Approx(0.7969).epsilon(0.001));
}

TEST_CASE("weights: the words that counted most for a label are told") {
  const auto all = features({"nap", "lamp", "nap now", "nap"});
  CHECK(telling_words(all, kTable, 1, 3) == std::vector<std::size_t>{0, 3});
  CHECK(telling_words(all, kTable, 1, 1) == std::vector<std::size_t>{0});
  CHECK(telling_words(all, kTable, 2, 3).empty());
}

TEST_CASE("features: words, how they are told, neighbours, and the rules") {
  const auto all = features_of("I didn't shout at the neighbour");
  for (const std::string_view name :
       {"shout", "NOT shout", "shout at", "shout .. neighbour", "^ i",
        "<w_snap>", "NOT <snap>"}) {
    CAPTURE(name);
    CHECK(has(all, name));
  }
  CHECK(has(features_of("my sister said no"), "THEY say"));
  CHECK(has(features_of("should rest tomorrow"), "MAYBE rest"));
  CHECK(has(features_of("said no to him"), "RULES say boundary"));
  CHECK(has(features_of("green lamp"), "RULES say nothing"));
  CHECK_FALSE(has(features_of("left. door"), "leav door"));
}

TEST_CASE("weights: a file that was written is read as it was") {
  const std::string text =
      "labels rest none\nbiases 3 -4\nenough 70\nI nap: rest 120 none -31\n"
      "nap now: rest 9\n";
  CHECK(written(read_weights("# a comment\n" + text)) == text);
}

TEST_CASE("weights: a line that cannot be read is named") {
  const std::string head = "labels rest none\nbiases 3 -4\n";
  for (const char* bad : {"nap", "nap: rest", "nap: rest x", "nap: pause 3",
                          "nap: rest 99999", "enough many"}) {
    CAPTURE(bad);
    CHECK_THROWS_WITH_AS(
        (void)read_weights(head + bad),
        ("the weights, line 3: cannot read \"" + std::string(bad) + "\"")
            .c_str(),
        UserError);
  }
  CHECK_THROWS_AS((void)read_weights("labels rest none\nbiases 3\n"),
                  UserError);
}

}  // namespace
}  // namespace wins::rules
