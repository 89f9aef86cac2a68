// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace wins::lives {

// Everything a voice writes is a pattern: {a|b} is one of several, which may
// hold patterns themselves, and {name} is one of the choices of that slot.

/// What stands behind a name in braces: the choices, with | between.
struct Slot {
  std::string_view name{};
  std::string_view choices{};
};

/// Something the person may write, and what goes with it where they add it.
struct Line {
  /// With * in front, or without a kind, it is something that happened.
  std::string_view text{};
  std::string_view tag{};
  std::string_view kind{};
  std::string_view used_to{};
  std::string_view kinder{};
};

/// How a kind of thing used to go, to stand beside an entry of that kind.
struct Before {
  std::string_view kind{};
  std::string_view text{};
};

/// A situation that comes back after months and is met differently.
struct Situation {
  std::string_view tag{};
  std::string_view then{};
  std::string_view now{};
  std::string_view kind{};     ///< what the person may call the second one
  std::string_view used_to{};  ///< what may stand beside the second one
  /// Harmless entries in which the same rarer words stand.
  std::array<std::string_view, 2> also{};
};

using Patterns = std::span<const std::string_view>;

/// Which words can be met in which entries and nowhere else, so that a test
/// can find a leak.
inline constexpr std::string_view kPrivateWord = "peregrine";
inline constexpr std::string_view kSupportWord = "tamarack";
inline constexpr std::string_view kSetAsideTagWord = "isinglass";
inline constexpr std::string_view kSetAsideDayWord = "verdigris";

/// A person, as far as a journal shows one.
struct Voice {
  std::string_view name{};
  bool therapist = false;
  bool tags_in_words = false;    ///< "+mum" in the text instead of -t mum
  int entries_a_week = 8;        ///< in usual weeks
  int lines_an_entry = 1;        ///< of `ordinary`, at most
  int first_hour = 7;            ///< when they write, on a clock of 24 hours
  int hours = 16;                ///< for how long from then on
  unsigned session_weekday{};    ///< 0 is Sunday
  int kinds_percent = 30;        ///< of what has a kind, how much is set
  int measures_percent = 20;     ///< of what may have one
  std::string_view skip_tag{};   ///< set aside from every reflection
  std::string_view skip_date{};  ///< "03-14": set aside in every year
  std::string_view closing{};
  std::string_view ways{};     ///< TOML strings, with commas between
  std::string_view rituals{};  ///< the same
  std::span<const Slot> slots{};
  std::span<const Line> ordinary{};
  std::span<const Line> told{};  ///< with used_to or kinder
  std::span<const Line> hard{};
  std::span<const Line> firsts{};  ///< each once in a life
  Patterns once{};                 ///< each once in a life
  std::span<const Before> before{};
  Patterns kinder{};  ///< beside harsh words
  std::span<const Situation> situations{};
  Patterns dismissing{};
  Patterns self_critical{};
  Patterns for_oneself{};    ///< private; each holds kPrivateWord
  Patterns support{};        ///< matched; each holds kSupportWord
  Patterns set_aside_tag{};  ///< each holds kSetAsideTagWord
  Patterns set_aside_day{};  ///< each holds kSetAsideDayWord
  Patterns heard{};          ///< sentences heard in sessions
  Patterns notes{};          ///< on sessions
  Patterns here{};           ///< words beside `here`, where there are any
  Patterns marked{};         ///< how a moment was celebrated
};

/// All of them, in a fixed order.
[[nodiscard]] std::span<const Voice* const> all_voices();

/// Nothing where no voice has that name.
[[nodiscard]] const Voice* find_voice(std::string_view name);

}  // namespace wins::lives
