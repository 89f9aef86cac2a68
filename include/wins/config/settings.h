// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "wins/core/error.h"
#include "wins/core/measure.h"
#include "wins/core/time.h"

namespace wins {

enum class Tone { gentle, facts };
enum class Role { person, therapist };
enum class SupportHint { matched, always, never };
enum class WhenColor { automatic, never };

/// A date on which nothing old is shown: in every year, or on one day.
using SkipDate = std::variant<std::chrono::month_day, Day>;

/// Everything a person can set, with the defaults.
struct Settings {
  Tone tone = Tone::gentle;
  Role role = Role::person;
  std::optional<std::string> closing{};
  bool add_details = true;
  bool add_guess = true;
  std::vector<Measure> measures_off{};
  std::vector<std::string> kinds_extra{};
  std::chrono::minutes day_starts{0};
  std::chrono::weekday week_starts = std::chrono::Monday;
  bool reflect_ask = true;
  std::vector<std::string> skip_tags{};
  std::vector<SkipDate> skip_dates{};
  std::vector<std::string> celebrate_ways{};
  std::vector<std::string> session_rituals{};
  std::vector<std::string> support_contacts{};
  SupportHint support_hint = SupportHint::matched;
  bool backup_daily = true;
  WhenColor color = WhenColor::automatic;
  bool ascii = false;
  bool pager = false;
  bool completion_tags = true;
  std::optional<std::string> editor{};
};

/// The settings cannot be read; names the file and, where known, the line.
class SettingsError : public Failure {
 public:
  using Failure::Failure;
};

/// What a settings file holds.
struct LoadedSettings {
  Settings settings{};
  /// Keys that wins does not know ("display.colour"), by name.
  std::vector<std::string> unknown{};
  /// The file, or its folder, could be changed by others on this computer.
  bool writable_by_others = false;
};

/// Reads the text of a settings file; `name` stands in messages.
/// Throws: SettingsError.
[[nodiscard]] LoadedSettings parse_settings(std::string_view toml,
                                            std::string_view name);

/// Reads the settings file; a missing one gives the defaults.
/// Throws: SettingsError when it is no regular file of ours or root's, is
/// larger than 64 KiB, cannot be read, or does not parse.
[[nodiscard]] LoadedSettings load_settings(const std::string& path);

/// One row a setting: feeds `wins config`, wins-config(5), completions and
/// the reading of the file, so that they cannot disagree.
struct SettingDoc {
  std::string_view key;      ///< "calendar.day_starts"; public
  std::string_view values;   ///< what the file may hold, the default first
  std::string_view takes;    ///< what is typed for it: "gentle or facts"
  std::string_view summary;  ///< one sentence for the manual, no full stop
  /// The value in force, as TOML writes it; empty when it is unset.
  std::string (*show)(const Settings& settings);
  /// Every word that it takes, for completion; none where words are free.
  std::span<const std::string_view> choices{};
  bool is_list = false;
};
[[nodiscard]] std::span<const SettingDoc> setting_docs();

/// The row of that key, or nothing.
[[nodiscard]] const SettingDoc* find_setting(std::string_view key);

/// The key that was probably meant, when one is near.
[[nodiscard]] std::optional<std::string_view> nearest_setting(
    std::string_view key);

}  // namespace wins
