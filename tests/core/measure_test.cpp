// SPDX-License-Identifier: MIT
#include "wins/core/measure.h"

#include <doctest/doctest.h>

namespace wins {
namespace {

using std::chrono::seconds;

TEST_CASE("measure: five names, in the order of every screen") {
  REQUIRE(kMeasures.size() == 5);
  CHECK(measure_name(kMeasures[0]) == "duration");
  CHECK(measure_name(kMeasures[1]) == "intensity");
  CHECK(measure_name(kMeasures[2]) == "choice");
  CHECK(measure_name(kMeasures[3]) == "self-talk");
  CHECK(measure_name(kMeasures[4]) == "repair");
}

TEST_CASE("measure: names are read back, and nothing else is") {
  CHECK(parse_measure("duration") == Measure::duration);
  CHECK(parse_measure("self-talk") == Measure::self_talk);
  CHECK(parse_measure("repair") == Measure::repair);
  CHECK_FALSE(parse_measure("").has_value());
  CHECK_FALSE(parse_measure("Duration").has_value());
  CHECK_FALSE(parse_measure("selftalk").has_value());
}

TEST_CASE("choice: three names, there and back") {
  CHECK(choice_name(Choice::no) == "no");
  CHECK(choice_name(Choice::brief) == "brief");
  CHECK(choice_name(Choice::yes) == "yes");
  CHECK(parse_choice("brief") == Choice::brief);
  CHECK_FALSE(parse_choice("maybe").has_value());
}

TEST_CASE("self-talk: five names, there and back") {
  CHECK(self_talk_name(SelfTalk::harsh) == "harsh");
  CHECK(self_talk_name(SelfTalk::rough) == "rough");
  CHECK(self_talk_name(SelfTalk::mixed) == "mixed");
  CHECK(self_talk_name(SelfTalk::gentle) == "gentle");
  CHECK(self_talk_name(SelfTalk::kind) == "kind");
  CHECK(parse_self_talk("harsh") == SelfTalk::harsh);
  CHECK(parse_self_talk("kind") == SelfTalk::kind);
  CHECK_FALSE(parse_self_talk("cruel").has_value());
}

TEST_CASE("measures: what was left out leaves no trace") {
  const Measures none;
  for (const Measure measure : kMeasures) {
    CAPTURE(measure_name(measure));
    CHECK_FALSE(has(none, measure));
    CHECK_FALSE(value_of(none, measure).has_value());
  }
}

TEST_CASE("measures: each value in its own unit") {
  const Measures measures{
      .duration = TimeSpan{.length = seconds(2400)},
      .intensity = 0,
      .choice = Choice::no,
      .self_talk = SelfTalk::kind,
      .repair = TimeSpan{.length = seconds(86400), .or_more = true}};
  CHECK(value_of(measures, Measure::duration) ==
        MeasureValue{.value = 2400, .or_more = false});
  CHECK(value_of(measures, Measure::intensity) ==
        MeasureValue{.value = 0, .or_more = false});
  CHECK(value_of(measures, Measure::choice) ==
        MeasureValue{.value = 0, .or_more = false});
  CHECK(value_of(measures, Measure::self_talk) ==
        MeasureValue{.value = 5, .or_more = false});
  CHECK(value_of(measures, Measure::repair) ==
        MeasureValue{.value = 86400, .or_more = true});
  CHECK(has(measures, Measure::choice));
}

}  // namespace
}  // namespace wins
