// SPDX-License-Identifier: MIT
// A signal handler may call a handful of functions and knows only what
// stands in globals, so the paths stand here.
#include "ending_signals.h"

#include <unistd.h>

#include <array>
#include <climits>
#include <csignal>
#include <cstddef>

namespace wins {
namespace {

constexpr std::array kEndingSignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

struct Slot {
  volatile std::sig_atomic_t is_used = 0;
  std::array<char, PATH_MAX> file{};
  std::array<char, PATH_MAX> beside{};
};

std::array<Slot, 4> slots;
std::array<struct sigaction, kEndingSignals.size()> before;
int used = 0;

void remove_and_end(int signal) {
  for (const Slot& slot : slots) {
    if (slot.is_used != 0) {
      unlink(slot.file.data());
      unlink(slot.beside.data());
    }
  }
  struct sigaction ending {};
  ending.sa_handler = SIG_DFL;
  sigaction(signal, &ending, nullptr);
  raise(signal);
}

void watch_signals() {
  for (std::size_t i = 0; i < kEndingSignals.size(); ++i) {
    struct sigaction removing {};
    removing.sa_handler = remove_and_end;
    sigaction(kEndingSignals.at(i), nullptr, &before.at(i));
    // Whoever ignores it (nohup) goes on doing so.
    if (before.at(i).sa_handler == SIG_DFL) {
      sigaction(kEndingSignals.at(i), &removing, nullptr);
    }
  }
}

void stop_watching() {
  for (std::size_t i = 0; i < kEndingSignals.size(); ++i) {
    sigaction(kEndingSignals.at(i), &before.at(i), nullptr);
  }
}

}  // namespace

int remove_when_ended(const std::string& path) {
  const std::string beside = path + "-journal";
  if (beside.size() >= PATH_MAX) {
    return -1;
  }
  for (std::size_t i = 0; i < slots.size(); ++i) {
    Slot& slot = slots.at(i);
    if (slot.is_used == 0) {
      path.copy(slot.file.data(), path.size());
      beside.copy(slot.beside.data(), beside.size());
      slot.file.at(path.size()) = '\0';
      slot.beside.at(beside.size()) = '\0';
      if (++used == 1) {
        watch_signals();
      }
      slot.is_used = 1;
      return static_cast<int>(i);
    }
  }
  return -1;
}

void keep_when_ended(int slot) {
  if (slot < 0) {
    return;
  }
  slots.at(static_cast<std::size_t>(slot)).is_used = 0;
  if (--used == 0) {
    stop_watching();
  }
}

}  // namespace wins
