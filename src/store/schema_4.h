// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

/// What version 4 adds: the sessions of a day, which are asked for whenever an
/// entry is written and whenever a view looks at a day, and of which there are
/// more each year. Stored: not a letter of it may change.
namespace wins::schema_4 {

inline constexpr std::array<std::string_view, 1> kStatements = {
    "CREATE INDEX sessions_by_day ON sessions (day, precision, at)",
};

}  // namespace wins::schema_4
