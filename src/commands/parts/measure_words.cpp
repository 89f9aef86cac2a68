// SPDX-License-Identifier: MIT
#include "measure_words.h"

#include "wins/core/catalogue/reading.h"
#include "wins/text/duration.h"

namespace wins {
namespace {

using messages::reading;

const Message& row_name(Measure measure) {
  switch (measure) {
    case Measure::duration:
      return reading["stats.duration"];
    case Measure::intensity:
      return reading["stats.intensity"];
    case Measure::choice:
      return reading["stats.choice"];
    case Measure::self_talk:
      return reading["stats.self_talk"];
    case Measure::repair:
      break;
  }
  return reading["stats.repair"];
}

std::string spoken_span(const Middle& middle) {
  // Between two lengths lies their mean; with "or more" it is a lower bound.
  const std::chrono::seconds length((middle.low.value + middle.high.value) / 2);
  return describe(TimeSpan{
      .length = length, .or_more = middle.low.or_more || middle.high.or_more});
}

std::string spoken_number(const Middle& middle) {
  const std::int64_t doubled = middle.low.value + middle.high.value;
  return std::to_string(doubled / 2) + (doubled % 2 == 0 ? "" : ".5");
}

std::string spoken_tone(const Middle& middle) {
  const auto tone = [](const MeasureValue& value) {
    return self_talk_name(static_cast<SelfTalk>(value.value));
  };
  if (middle.low.value == middle.high.value) {
    return std::string(tone(middle.low));
  }
  return say(reading["stats.between"], fmt::arg("low", tone(middle.low)),
             fmt::arg("high", tone(middle.high)));
}

/// A gap before responding is yes or no to people: how many had one.
std::string spoken_choice(const std::vector<CountedValue>& values) {
  std::int64_t noted = 0;
  std::int64_t pauses = 0;
  for (const CountedValue& counted : values) {
    noted += counted.count;
    pauses += counted.value.value > 0 ? counted.count : 0;
  }
  return say(reading["stats.of"], fmt::arg("pauses", pauses),
             fmt::arg("noted", noted));
}

}  // namespace

std::string measure_label(Measure measure) {
  return say(row_name(measure));
}

std::string value_in_words(Measure measure, const MeasureValue& value) {
  if (measure == Measure::choice) {
    return std::string(choice_name(static_cast<Choice>(value.value)));
  }
  return middle_in_words(measure, {{.value = value, .count = 1}});
}

std::string middle_in_words(Measure measure,
                            const std::vector<CountedValue>& values) {
  const Middle middle = middle_of(values);
  switch (measure) {
    case Measure::duration:
    case Measure::repair:
      return spoken_span(middle);
    case Measure::intensity:
      return spoken_number(middle);
    case Measure::self_talk:
      return spoken_tone(middle);
    case Measure::choice:
      break;
  }
  return spoken_choice(values);
}

}  // namespace wins
