// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "views.h"

namespace wins {

/// What stands under a pair on a terminal: the facts of the first measure that
/// has some, then and now, and one open question about them. Facts without the
/// question where `reflect.ask` says no, with --facts, with facts alone, and
/// on the day of a tough session; nothing where harder is stated, and with -k,
/// -t or --ago. No word of change stands here.
[[nodiscard]] std::vector<std::string> then_measures(const ReflectArgs& args,
                                                     Invocation& invocation);

}  // namespace wins
