// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

#include "wins/core/time.h"
#include "wins/host/host.h"

namespace wins {

/// The variables that wins reads, as far as they are set. An empty value is
/// kept: what it means is for the reader to say.
[[nodiscard]] Environment read_environment();

/// What the variables and the three standard streams say of the terminal.
[[nodiscard]] Terminal read_terminal(const Environment& env);

/// True when the first of LC_ALL, LC_CTYPE and LANG that says anything names
/// UTF-8 as its character set.
[[nodiscard]] bool is_utf8_locale(const Environment& env);

/// WINS_NOW where it is set, else the clock. Throws: UsageError.
[[nodiscard]] Instant read_now(const Environment& env, const TimeZone& zone);

/// WINS_SEED where it is set. Throws: UsageError.
[[nodiscard]] std::optional<std::uint64_t> read_seed(const Environment& env);

}  // namespace wins
