// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "clause_reader.h"
#include "rule_table.h"
#include "told_words.h"

namespace wins::rules {

/// A rule that holds for a text.
struct Fired {
  const Rule* rule = nullptr;
  std::vector<std::size_t> words{};  ///< that it names, in order
};

/// The rules that hold, each once: where it holds first.
[[nodiscard]] std::vector<Fired> fired_rules(std::span<const ToldWord> words,
                                             const RuleTable& table);

/// These words as they were written, with a blank between each two.
[[nodiscard]] std::string written_words(std::span<const ToldWord> words,
                                        std::span<const std::size_t> which);

}  // namespace wins::rules
