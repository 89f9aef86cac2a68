// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace wins::eval {

/// A function of the statistics, from the input of a vector to what it gives.
using VectorFunction = nlohmann::json (*)(const nlohmann::json& input);

/// Null when there is none of that name.
[[nodiscard]] VectorFunction find_vector_function(std::string_view name);

}  // namespace wins::eval
