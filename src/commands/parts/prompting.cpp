// SPDX-License-Identifier: MIT
#include "prompting.h"

namespace wins {

bool can_ask_here(Invocation& invocation) {
  return invocation.may_ask() && invocation.host().terminal.output &&
         invocation.format() == Format::human;
}

void say_above_prompt(const std::string& sentence, Invocation& invocation) {
  const Report report{.blocks = {{Note{sentence}, Audience::people}}};
  invocation.host().out.flush();
  write(report, Format::human, invocation.style(), invocation.host().err);
}

}  // namespace wins
