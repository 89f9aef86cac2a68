// SPDX-License-Identifier: MIT
#include "change_size.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "verdict_words.h"
#include "wins/core/catalogue/verdicts.h"

namespace wins {
namespace {

using messages::verdicts;

struct Part {
  double share;
  const Message* words;
};
constexpr std::array<Part, 8> kParts = {{
    {0.1, &verdicts["part.tenth"]},
    {0.2, &verdicts["part.fifth"]},
    {0.25, &verdicts["part.quarter"]},
    {1.0 / 3, &verdicts["part.third"]},
    {0.5, &verdicts["part.half"]},
    {2.0 / 3, &verdicts["part.two_thirds"]},
    {0.75, &verdicts["part.three_quarters"]},
    {0.9, &verdicts["part.nine_tenths"]},
}};

/// Below half a tenth it is no change.
constexpr double kLeastPart = 0.05;
constexpr double kTwice = 1.95;

std::string part_in_words(double share, const Message& way) {
  const auto* const part = std::ranges::min_element(
      kParts, {},
      [share](const Part& one) { return std::abs(one.share - share); });
  return say(verdicts["far.part"], fmt::arg("part", say(*part->words)),
             fmt::arg("way", say(way)));
}

std::string number(double value) {
  const double halves = std::round(value * 2) / 2;
  return fmt::format("{}", halves);
}

/// Of now to then.
std::string ratio_in_words(double ratio, const Ways& ways) {
  if (std::abs(ratio - 1) < kLeastPart) {
    return say(verdicts["far.same"]);
  }
  if (ratio < 1) {
    return part_in_words(1 - ratio, *ways.gentler);
  }
  if (ratio < kTwice) {
    return part_in_words(ratio - 1, *ways.harder);
  }
  const std::string times = number(ratio);
  return times == "2" ? say(verdicts["far.twice"])
                      : say(verdicts["far.times"], fmt::arg("count", times));
}

std::string steps_in_words(double steps, const Message& rising,
                           const Message& falling) {
  const std::string count = number(std::abs(steps));
  if (count == "0") {
    return say(verdicts["far.same"]);
  }
  const std::string way = say(steps > 0 ? rising : falling);
  return count == "1" ? say(verdicts["far.step"], fmt::arg("way", way))
                      : say(verdicts["far.steps"], fmt::arg("count", count),
                            fmt::arg("way", way));
}

std::string in_words(Measure measure, double size) {
  const Ways ways = ways_of(measure);
  if (trend::scale_of(measure) == trend::Scale::minutes) {
    return ratio_in_words(size, ways);
  }
  const bool higher_is_gentler =
      trend::orient_of(measure) == trend::Orient::higher;
  return higher_is_gentler ? steps_in_words(size, *ways.gentler, *ways.harder)
                           : steps_in_words(size, *ways.harder, *ways.gentler);
}

}  // namespace

std::string size_in_words(Measure measure, const trend::Magnitude& magnitude) {
  // The end nearer to no change comes first, whichever way it goes.
  double near = magnitude.interval.low;
  double far = magnitude.interval.high;
  const double still =
      trend::scale_of(measure) == trend::Scale::minutes ? 1 : 0;
  if (std::abs(near - still) > std::abs(far - still)) {
    std::swap(near, far);
  }
  return say(verdicts["far"],
             fmt::arg("middle", in_words(measure, magnitude.estimate)),
             fmt::arg("low", in_words(measure, near)),
             fmt::arg("high", in_words(measure, far)));
}

}  // namespace wins
