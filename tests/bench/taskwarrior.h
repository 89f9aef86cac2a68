// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"

namespace wins::bench {

/// Times wins beside Taskwarrior, a program that people pick for noting what
/// they have done, which keeps text files and syncs them: `add` beside `log`,
/// and `list` beside `completed`, over as many. Where it is not installed, a
/// line says so.
/// Throws: std::runtime_error when a command does not end well.
void measure_taskwarrior(const Field& field);

}  // namespace wins::bench
