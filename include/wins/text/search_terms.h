// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "wins/core/filter.h"

namespace wins {

/// Turns the arguments of a search into terms. An argument that holds no
/// letter and no digit, or a letter of a script written without blanks
/// (Han, Kana, Thai, Lao, Khmer, Myanmar, Tibetan), is looked for as it
/// stands; anything else by its words. An empty argument looks for nothing
/// and gives no term; ill-formed bytes become U+FFFD, as they are stored.
[[nodiscard]] std::vector<SearchTerm> search_terms(
    std::span<const std::string> arguments);

}  // namespace wins
