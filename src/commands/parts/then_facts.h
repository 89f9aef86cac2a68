// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "then_pairs.h"
#include "wins/cli/invocation.h"
#include "wins/report/report.h"

namespace wins {

/// Something that holds of a pair or of the journal, and the entries that it
/// rests on.
struct PairFact {
  std::vector<Member> values{};       ///< the name first; for machines
  std::optional<std::string> text{};  ///< for people, where there are words
};

/// What holds of the two lines: how far apart they are, the tags and the kind
/// that they share, and the measures that both have a value of. Measures that
/// are off are left out.
[[nodiscard]] std::vector<PairFact> facts_of(const Pair& pair,
                                             Invocation& invocation);

/// Where moments with a pause in them sat, up to the end of a month and since:
/// three values or more on either side, of the newest ones. Nothing quoted:
/// what may not be shown does not count either.
[[nodiscard]] std::optional<PairFact> pause_fact(Invocation& invocation);

}  // namespace wins
