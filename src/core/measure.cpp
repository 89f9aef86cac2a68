// SPDX-License-Identifier: MIT
#include "wins/core/measure.h"

#include <algorithm>

namespace wins {
namespace {

constexpr std::array<std::string_view, 5> kMeasureNames = {
    "duration", "intensity", "choice", "self-talk", "repair"};
constexpr std::array<std::string_view, 3> kChoiceNames = {"no", "brief", "yes"};
constexpr std::array<std::string_view, 5> kToneNames = {
    "harsh", "rough", "mixed", "gentle", "kind"};

/// The place of `name` among `names`, or nothing.
template <std::size_t Count>
std::optional<int> place_of(const std::array<std::string_view, Count>& names,
                            std::string_view name) {
  const auto* const found = std::ranges::find(names, name);
  return found == names.end()
             ? std::nullopt
             : std::optional(static_cast<int>(found - names.begin()));
}

MeasureValue value_of_span(const TimeSpan& span) {
  return {.value = span.length.count(), .or_more = span.or_more};
}

}  // namespace

std::string_view measure_name(Measure measure) {
  return kMeasureNames.at(static_cast<std::size_t>(measure));
}

std::optional<Measure> parse_measure(std::string_view name) {
  const auto place = place_of(kMeasureNames, name);
  return place ? std::optional(static_cast<Measure>(*place)) : std::nullopt;
}

std::string_view choice_name(Choice choice) {
  return kChoiceNames.at(static_cast<std::size_t>(choice));
}

std::optional<Choice> parse_choice(std::string_view name) {
  const auto place = place_of(kChoiceNames, name);
  return place ? std::optional(static_cast<Choice>(*place)) : std::nullopt;
}

std::string_view self_talk_name(SelfTalk tone) {
  return kToneNames.at(static_cast<std::size_t>(tone) - 1);
}

std::optional<SelfTalk> parse_self_talk(std::string_view name) {
  const auto place = place_of(kToneNames, name);
  return place ? std::optional(static_cast<SelfTalk>(*place + 1))
               : std::nullopt;
}

bool has(const Measures& measures, Measure measure) {
  return value_of(measures, measure).has_value();
}

std::optional<MeasureValue> value_of(const Measures& measures,
                                     Measure measure) {
  switch (measure) {
    case Measure::duration:
      return measures.duration.has_value()
                 ? std::optional(value_of_span(*measures.duration))
                 : std::nullopt;
    case Measure::repair:
      return measures.repair.has_value()
                 ? std::optional(value_of_span(*measures.repair))
                 : std::nullopt;
    case Measure::intensity:
      return measures.intensity.has_value()
                 ? std::optional(MeasureValue{.value = *measures.intensity})
                 : std::nullopt;
    case Measure::choice:
      return measures.choice.has_value()
                 ? std::optional(MeasureValue{
                       .value = static_cast<int>(*measures.choice)})
                 : std::nullopt;
    case Measure::self_talk:
      return measures.self_talk.has_value()
                 ? std::optional(MeasureValue{
                       .value = static_cast<int>(*measures.self_talk)})
                 : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace wins
