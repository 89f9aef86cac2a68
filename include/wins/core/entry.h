// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/measure.h"
#include "wins/core/time.h"

namespace wins {

using EntryId = std::int64_t;

/// A UUIDv7 (RFC 9562): made before the insert, so that an entry can be
/// looked for when a commit reports a failure.
struct Uid {
  std::array<std::uint8_t, 16> bytes{};
  auto operator<=>(const Uid&) const = default;
};

/// Requires: `random` are ten bytes from the system's random source.
[[nodiscard]] Uid make_uid(std::chrono::milliseconds since_epoch,
                           const std::array<std::uint8_t, 10>& random);
/// "0193a5b0-...": lower case, with hyphens.
[[nodiscard]] std::string to_string(const Uid& uid);
[[nodiscard]] std::optional<Uid> parse_uid(std::string_view text);

/// How exactly the person said when something happened. The numbers are
/// stored.
enum class Precision { minute = 0, part, day, week, month, year };
[[nodiscard]] std::string_view precision_name(Precision precision);  // public

/// When something happened: the instant, the offset of the wall clock then,
/// and the day it counts for. The day is fixed when written, so that travel
/// never moves a moment to another day.
struct Moment {
  Instant at{};
  std::chrono::minutes offset{};
  Day day{};
  Precision precision = Precision::minute;
  bool operator==(const Moment&) const = default;
};

/// A tag as first written, and folded for comparing.
struct Tag {
  std::string shown{};
  std::string folded{};
  bool operator==(const Tag& other) const { return folded == other.folded; }
};

/// Who said what kind an entry is. The numbers are stored.
enum class KindSource { given = 0, guess };

/// The question an entry answers, and the entry the question was about.
struct Answers {
  std::string question{};
  EntryId entry = 0;
  bool operator==(const Answers&) const = default;
};

/// One moment, as the person wrote it.
struct Entry {
  EntryId id = 0;  ///< given by the store; 0 until then
  Uid uid{};
  Moment when{};
  std::string text{};  ///< valid UTF-8, at most kTextLimit bytes
  std::vector<Tag> tags{};
  std::optional<std::string> kind{};
  std::optional<KindSource> kind_source{};  ///< set exactly when kind is
  std::optional<std::string> used_to{};
  std::optional<std::string> kinder{};
  bool here = false;
  bool hard = false;
  bool first = false;
  bool bring = false;
  bool is_private = false;
  std::optional<Instant> celebrated{};
  std::optional<std::string> celebrated_how{};
  std::optional<std::int64_t> session{};
  Measures measures{};
  std::optional<Answers> answers{};
  Instant created{};
  Instant changed{};
  bool operator==(const Entry&) const = default;
};

/// The most bytes that one text may have.
inline constexpr std::size_t kTextLimit = std::size_t{64} * 1024;

}  // namespace wins
