// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace wins {

/// The five optional measures, in the one order that every screen keeps.
enum class Measure { duration, intensity, choice, self_talk, repair };

inline constexpr std::array kMeasures = {Measure::duration, Measure::intensity,
                                         Measure::choice, Measure::self_talk,
                                         Measure::repair};

/// A length of time; `or_more` when the true one is at least this long
/// (right-censored).
struct TimeSpan {
  std::chrono::seconds length{};
  bool or_more = false;
  bool operator==(const TimeSpan&) const = default;
};

/// A gap before responding.
enum class Choice { no, brief, yes };

/// The tone of the inner voice; the numbers are stored.
enum class SelfTalk { harsh = 1, rough, mixed, gentle, kind };

/// What was noted about one moment; what was left out leaves no trace.
struct Measures {
  std::optional<TimeSpan> duration{};  ///< until things eased
  std::optional<int> intensity{};      ///< 0 to 10
  std::optional<Choice> choice{};
  std::optional<SelfTalk> self_talk{};
  std::optional<TimeSpan> repair{};  ///< until back in touch
  bool operator==(const Measures&) const = default;
};

/// "duration", "intensity", "choice", "self-talk", "repair": the names in
/// options and settings. Public.
[[nodiscard]] std::string_view measure_name(Measure measure);
[[nodiscard]] std::optional<Measure> parse_measure(std::string_view name);

/// "no", "brief", "yes". Public: written to JSON.
[[nodiscard]] std::string_view choice_name(Choice choice);
[[nodiscard]] std::optional<Choice> parse_choice(std::string_view name);

/// "harsh" to "kind". Public: written to JSON.
[[nodiscard]] std::string_view self_talk_name(SelfTalk tone);
[[nodiscard]] std::optional<SelfTalk> parse_self_talk(std::string_view name);

/// True when `measures` holds a value for `measure`.
[[nodiscard]] bool has(const Measures& measures, Measure measure);

/// The value as the statistics and the sums see it: seconds for duration
/// and repair, 0 to 10, 0 to 2 (no, brief, yes), 1 to 5.
struct MeasureValue {
  std::int64_t value = 0;
  bool or_more = false;
  bool operator==(const MeasureValue&) const = default;
};
[[nodiscard]] std::optional<MeasureValue> value_of(const Measures& measures,
                                                   Measure measure);

}  // namespace wins
