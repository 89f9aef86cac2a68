// SPDX-License-Identifier: MIT
#pragma once

#include "views.h"

namespace wins {

/// After the entries of today: one open question about one of them, or one
/// sentence where a question has no place. An answer is kept as an entry of
/// its own, linked to what it answers. Nothing is asked off a terminal, with
/// --facts, -k or -t, where `reflect.ask` says no, on the day of a tough
/// session, and beside words that `wins support` tells of.
void ask_about_today(const ReflectArgs& args, Day day, Invocation& invocation);

}  // namespace wins
