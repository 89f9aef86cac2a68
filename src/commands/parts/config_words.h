// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// The first words that `wins config` takes.
[[nodiscard]] std::span<const std::string_view> config_verbs();

/// What can follow these words of `wins config`: its verbs, the keys, the
/// values of a setting that are not there yet. Empty where words are free.
[[nodiscard]] std::vector<std::string_view> config_words(
    std::span<const std::string> words);

}  // namespace wins
