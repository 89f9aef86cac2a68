// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "heard_sentences.h"
#include "wins/cli/invocation.h"
#include "wins/core/filter.h"

namespace wins {

/// Why a moment is one to be lifted by, in the order in which they are shown.
enum class LiftSource { celebrated, kinder, heard, kind };

/// One old moment. It holds an entry, or what was heard.
struct Lift {
  LiftSource source = LiftSource::kind;
  std::string id{};  ///< in the file of what was shown
  std::optional<Entry> entry{};
  std::optional<Heard> heard{};
};

/// Whether the one shown last may come again when there is no other.
enum class Again { may_be, not_the_last };

/// Chooses the next moment older than today and counts it as shown: the ones
/// that were just celebrated, then what was never shown, by source and newest
/// first, then what was shown longest ago. Never one that is hard, private,
/// set aside or near a tough session, that speaks of self-harm, or in which
/// any words are dismissing or self-critical.
[[nodiscard]] std::optional<Lift> choose_lift(const Filter& chosen, Again again,
                                              Invocation& invocation);

/// Lets a moment that was just celebrated come first, once it is older than
/// today. False when it cannot come, or that cannot be kept in mind.
bool promise_lift(const Entry& celebrated, Invocation& invocation);

}  // namespace wins
