// SPDX-License-Identifier: MIT
#include "verdict_words.h"

#include <array>
#include <stdexcept>

#include "measure_words.h"
#include "wins/core/catalogue/verdicts.h"

namespace wins {
namespace {

using messages::verdicts;
using trend::Verdict;

constexpr std::string_view kTogether = "together";

/// All that is said of one subject.
struct Vocabulary {
  const Message* gentler;
  const Message* harder;
  const Message* same;
  const Message* varied;
  Ways ways;
};

/// In the order of kMeasures, then all taken together.
constexpr std::array<Vocabulary, 6> kVocabularies = {{
    {&verdicts["duration.gentler"],
     &verdicts["duration.harder"],
     &verdicts["same"],
     &verdicts["varied"],
     {&verdicts["way.shorter"], &verdicts["way.longer"]}},
    {&verdicts["intensity.gentler"],
     &verdicts["intensity.harder"],
     &verdicts["same"],
     &verdicts["varied"],
     {&verdicts["way.softer"], &verdicts["way.louder"]}},
    {&verdicts["choice.gentler"],
     &verdicts["choice.harder"],
     &verdicts["choice.same"],
     &verdicts["choice.varied"],
     {&verdicts["way.more"], &verdicts["way.less"]}},
    {&verdicts["self_talk.gentler"],
     &verdicts["self_talk.harder"],
     &verdicts["same"],
     &verdicts["varied"],
     {&verdicts["way.kinder"], &verdicts["way.rougher"]}},
    {&verdicts["repair.gentler"],
     &verdicts["repair.harder"],
     &verdicts["same"],
     &verdicts["varied"],
     {&verdicts["way.sooner"], &verdicts["way.later"]}},
    {&verdicts["together.gentler"],
     &verdicts["together.harder"],
     &verdicts["together.same"],
     &verdicts["varied"],
     {&verdicts["way.gentler"], &verdicts["way.harder"]}},
}};

const Vocabulary& vocabulary_of(MeasureOrAll subject) {
  return subject.has_value()
             ? kVocabularies.at(static_cast<std::size_t>(*subject))
             : kVocabularies.back();
}

}  // namespace

std::string subject_name(MeasureOrAll subject) {
  return std::string(subject.has_value() ? measure_name(*subject) : kTogether);
}

std::optional<MeasureOrAll> parse_subject(std::string_view name) {
  if (name == kTogether) {
    return MeasureOrAll();
  }
  const auto measure = parse_measure(name);
  return measure.has_value() ? std::optional<MeasureOrAll>(measure)
                             : std::nullopt;
}

std::string subject_label(MeasureOrAll subject) {
  return subject.has_value() ? measure_label(*subject)
                             : say(verdicts["together.row"]);
}

std::string verdict_in_words(MeasureOrAll subject, Verdict verdict) {
  const Vocabulary& words = vocabulary_of(subject);
  switch (verdict) {
    case Verdict::gentler:
      return say(*words.gentler);
    case Verdict::harder:
      return say(*words.harder);
    case Verdict::same:
      return say(*words.same);
    case Verdict::varied:
      return say(*words.varied);
    case Verdict::not_enough:
      break;
  }
  throw std::logic_error("a measure that waits has no word of change");
}

Ways ways_of(MeasureOrAll subject) {
  return vocabulary_of(subject).ways;
}

}  // namespace wins
