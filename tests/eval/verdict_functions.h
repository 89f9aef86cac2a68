// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

namespace wins::eval {

/// Rows [day, value, censored] at two boundaries, and the verdict of this
/// measure alone.
[[nodiscard]] nlohmann::json two_look_one_measure(const nlohmann::json& input);

/// Rows [entry, day, value, censored] of each measure, and all verdicts.
[[nodiscard]] nlohmann::json verdicts_five_measures(
    const nlohmann::json& input);

}  // namespace wins::eval
