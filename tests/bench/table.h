// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "process.h"
#include "turns.h"

namespace wins::bench {

/// The median.
[[nodiscard]] double middle_time(const std::vector<Run>& runs);

/// The most that any run held at once.
[[nodiscard]] double peak_mib(const std::vector<Run>& runs);

/// "  over" for a figure that is over its bound, and nothing otherwise; counts
/// both for print_verdict().
[[nodiscard]] std::string_view judged(double figure,
                                      std::optional<double> bound);

/// Prints how many figures had a bound, and how many were over it.
void print_verdict();

/// Prints what the columns are.
void print_heading();

/// Prints one line: the middle time of either program, the middle of the
/// ratios of the pairs and the quarters around it, our peak of memory, and
/// whether the middle ratio is within the bound.
/// Requires: at least one pair.
void print_pairs(const std::string& name, const Pairs& pairs,
                 std::optional<double> bound);

/// Prints what the columns of print_instructions are.
void print_instructions_heading(std::int64_t entries);

/// Prints one line: the millions of instructions of either program and their
/// ratio, and whether it is within the bound. Nothing stands for a count that
/// could not be made.
void print_instructions(const std::string& name,
                        std::optional<std::int64_t> ours,
                        std::optional<std::int64_t> theirs, double bound);

/// Prints the exponent with which our time grows from one number of entries to
/// a larger one: 0 when it does not, 1 when it grows as they do.
/// Requires: at least one run each, and fewer < more.
void print_growth(const std::string& name, const Pairs& at_fewer,
                  std::int64_t fewer, const Pairs& at_more, std::int64_t more);

}  // namespace wins::bench
