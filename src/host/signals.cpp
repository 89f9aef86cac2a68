// SPDX-License-Identifier: MIT
#include "wins/host/signals.h"

namespace wins {
namespace {

struct sigaction ignore() {
  struct sigaction action {};
  action.sa_handler = SIG_IGN;
  return action;
}

}  // namespace

void ignore_write_signals() {
  const struct sigaction ignored = ignore();
  sigaction(SIGPIPE, &ignored, nullptr);
  sigaction(SIGXFSZ, &ignored, nullptr);
}

KeyboardIgnored::KeyboardIgnored() {
  const struct sigaction ignored = ignore();
  sigaction(SIGINT, &ignored, &interrupt_);
  sigaction(SIGQUIT, &ignored, &quit_);
}

KeyboardIgnored::~KeyboardIgnored() {
  sigaction(SIGINT, &interrupt_, nullptr);
  sigaction(SIGQUIT, &quit_, nullptr);
}

}  // namespace wins
