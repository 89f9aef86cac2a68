// SPDX-License-Identifier: MIT
#pragma once

#include "wins/cli/invocation.h"
#include "wins/core/filter.h"
#include "wins/core/message.h"
#include "wins/report/report.h"

namespace wins {

/// Adds how often each answer was given to each question of `reflect signs`
/// in these days, in the order of the questions; answers that were never
/// given, and those that passed, are left out.
void add_sign_answers(const DayRange& days, const Message& title,
                      Invocation& invocation, Report& report);

}  // namespace wins
