// SPDX-License-Identifier: MIT
// Journals drawn by chance.
#include "eval/invented_journal.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "eval/draws.h"

namespace wins::eval {
namespace {

using std::chrono::days;
using std::chrono::minutes;

/// The numbers in which people tell how long something took, in minutes.
constexpr double kRound[] = {1,  2,   5,   10,  15,  20,  30,  45,  60,
                             90, 120, 180, 240, 360, 480, 720, 1440};

/// The nearest on a logarithmic scale; beyond a day "a day or more".
TimeSpan told(double exact) {
  constexpr double kDay = 1440;
  const auto* const nearest = std::ranges::min_element(
      kRound, {},
      [exact](double round) { return std::abs(std::log(exact / round)); });
  return {.length = minutes(static_cast<int>(*nearest)),
          .or_more = exact > kDay};
}

/// Weeks since the journal began at which there is an entry, in order.
std::vector<double> times_of(const Scenario& scenario, Dice& dice) {
  const int rate = scenario.rate.value_or(static_cast<int>(1 + dice.below(5)));
  std::vector<double> times;
  for (int year = 0; year < scenario.year; ++year) {
    const int gap =
        happens(dice, kWithGap)
            ? kShortestGap +
                  static_cast<int>(dice.below(kLongestGap - kShortestGap + 1))
            : 0;
    const auto gap_begins = static_cast<int>(dice.below(kWeeksInYear));
    for (int week = 0; week < kWeeksInYear; ++week) {
      const bool silent = gap_begins <= week && week < gap_begins + gap;
      const bool quiet = happens(dice, kQuiet);
      const int entries = poisson(dice, rate);
      for (int entry = 0; entry < entries; ++entry) {
        const double time = year * kWeeksInYear + week + uniform(dice);
        if (!silent && !quiet) {
          times.push_back(time);
        }
      }
    }
  }
  std::ranges::sort(times);
  return times;
}

/// A state of variance 1 that carries over from one entry to the next.
class State {
 public:
  double next(double carried, Dice& dice) {
    value_ = carried * value_ + std::sqrt(1 - carried * carried) * normal(dice);
    return value_;
  }

 private:
  double value_ = 0;
};

/// What moves everything, by the week: the change, the cycle, the dip.
class Course {
 public:
  Course(const Scenario& scenario, Dice& dice)
      : scenario_(scenario), phase_(uniform(dice)), along_(uniform(dice)) {}

  /// How much harder it is than in the beginning, in standard deviations,
  /// because of the change.
  [[nodiscard]] double changed(double week) const {
    const double all = std::log(scenario_.factor) / kLogSpread;
    switch (scenario_.change) {
      case Change::none:
        return 0;
      case Change::ramp:
        return all * std::min(week / kRampWeeks, 1.0);
      case Change::step:
        return week < kStepWeek ? 0 : all;
    }
    return 0;
  }

  /// And for other reasons.
  [[nodiscard]] double passing(double week) const {
    const bool dips = kDipBegins <= week && week < kDipEnds;
    return swing(week) + (dips ? scenario_.dip : 0);
  }

 private:
  [[nodiscard]] double swing(double week) const {
    if (!scenario_.cycle.has_value()) {
      return 0;
    }
    const CycleWeeks& weeks = *scenario_.cycle;
    const double length =
        weeks.shortest + along_ * (weeks.longest - weeks.shortest);
    return kSwing * std::sin(2 * std::numbers::pi * (week / length + phase_));
  }

  const Scenario& scenario_;
  double phase_;
  double along_;
};

int rounded_within(double value, int least, int most) {
  return std::clamp(static_cast<int>(std::lround(value)), least, most);
}

/// What is noted when it is this hard, in standard deviations.
void note(Measure measure, double hard, Measures& measures) {
  constexpr double kMiddleIntensity = 5;
  constexpr double kIntensityStep = 2;
  constexpr double kMiddleTone = 3;
  constexpr double kPauseBelow = -0.2;
  switch (measure) {
    case Measure::duration:
      measures.duration = told(kUsualDuration * std::exp(kLogSpread * hard));
      break;
    case Measure::intensity:
      measures.intensity =
          rounded_within(kMiddleIntensity + kIntensityStep * hard, 0, 10);
      break;
    case Measure::choice:
      measures.choice = hard < kPauseBelow ? Choice::yes : Choice::no;
      break;
    case Measure::self_talk:
      measures.self_talk =
          static_cast<SelfTalk>(rounded_within(kMiddleTone - hard, 1, 5));
      break;
    case Measure::repair:
      measures.repair = told(kUsualRepair * std::exp(kLogSpread * hard));
      break;
  }
}

/// The states behind the entries, from the first to the last.
class Person {
 public:
  Person(const Scenario& scenario, Dice& dice)
      : scenario_(scenario), dice_(dice), course_(scenario, dice) {}

  Measures at(double week) {
    const double carried = scenario_.ou.has_value()
                               ? std::pow(*scenario_.ou, week - last_week_)
                               : scenario_.phi;
    // Before the first entry there is nothing to carry over.
    const double kept = begun_ ? carried : 0;
    begun_ = true;
    last_week_ = week;
    return noted(week, kept);
  }

 private:
  Measures noted(double week, double kept) {
    const double common = std::sqrt(kCommon) * common_.next(kept, dice_);
    Measures measures;
    for (const Measure measure : kMeasures) {
      const auto place = static_cast<std::size_t>(measure);
      const double own =
          std::sqrt(1 - kCommon) * own_.at(place).next(kept, dice_);
      const bool left_out = !happens(dice_, kNoted.at(place)) ||
                            static_cast<int>(place) >= scenario_.measures;
      const bool changes =
          !scenario_.only_duration || measure == Measure::duration;
      if (!left_out) {
        note(measure,
             common + own + course_.passing(week) +
                 (changes ? course_.changed(week) : 0),
             measures);
      }
    }
    return measures;
  }

  const Scenario& scenario_;
  Dice& dice_;
  Course course_;
  State common_{};
  std::array<State, kMeasures.size()> own_{};
  double last_week_ = 0;
  bool begun_ = false;
};

}  // namespace

std::vector<Entry> invented_journal(const Scenario& scenario, Dice& dice) {
  constexpr double kDaysInWeek = 7;
  const Day begins = trend::first_day_of(kFirstWeek);
  Person person(scenario, dice);
  std::vector<Entry> journal;
  for (const double week : times_of(scenario, dice)) {
    Entry entry{.id = static_cast<EntryId>(journal.size() + 1)};
    entry.when.day = begins + days(static_cast<int>(week * kDaysInWeek));
    entry.measures = person.at(week);
    journal.push_back(entry);
  }
  return journal;
}

}  // namespace wins::eval
