// SPDX-License-Identifier: MIT
// A signal handler may call a handful of functions and knows only what
// stands in globals, so what it needs to put the terminal back stands here.
#include "terminal_mode.h"

#include <termios.h>
#include <unistd.h>

#include <array>
#include <cassert>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <string_view>

namespace wins {
namespace {

constexpr std::string_view kPasteOn = "\x1B[?2004h";
constexpr std::string_view kPasteOff = "\x1B[?2004l";

constexpr std::array kEndingSignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

struct Modes {
  int input = -1;
  int output = -1;
  bool paste = false;
  termios before{};
  termios during{};
};

Modes terminal;
volatile std::sig_atomic_t is_active = 0;
volatile std::sig_atomic_t has_come_back = 0;

std::array<struct sigaction, kEndingSignals.size()> ending_before;
struct sigaction stop_before;
struct sigaction continue_before;

void send(std::string_view sequence) {
  // Where this does not get through, nothing would.
  [[maybe_unused]] const ssize_t sent =
      write(terminal.output, sequence.data(), sequence.size());
}

void enter_mode() {
  tcsetattr(terminal.input, TCSANOW, &terminal.during);
  if (terminal.paste) {
    send(kPasteOn);
  }
}

void leave_mode() {
  if (terminal.paste) {
    send(kPasteOff);
  }
  tcsetattr(terminal.input, TCSANOW, &terminal.before);
}

void on_continue(int) {
  const int saved_errno = errno;
  if (is_active != 0) {
    enter_mode();
    has_come_back = 1;
  }
  errno = saved_errno;
}

/// Puts the terminal back and lets the signal do what it does by default.
void on_signal(int signal) {
  const int saved_errno = errno;
  leave_mode();
  struct sigaction by_default {};
  by_default.sa_handler = SIG_DFL;
  struct sigaction ours {};
  sigaction(signal, &by_default, &ours);
  raise(signal);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigset_t before;
  sigprocmask(SIG_UNBLOCK, &only, &before);
  // Only a stop comes back to here: the program goes on, or there was no
  // shell to stop for.
  sigprocmask(SIG_SETMASK, &before, nullptr);
  sigaction(signal, &ours, nullptr);
  on_continue(SIGCONT);
  errno = saved_errno;
}

/// A signal that is ignored, as after nohup, stays ignored.
void catch_signal(int signal, void (*handler)(int), struct sigaction* before) {
  struct sigaction action {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(signal, nullptr, before);
  if (before->sa_handler != SIG_IGN) {
    sigaction(signal, &action, nullptr);
  }
}

termios byte_by_byte(termios mode) {
  mode.c_iflag &= ~static_cast<tcflag_t>(ICRNL | INLCR | IGNCR | ISTRIP);
  mode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | IEXTEN);
  mode.c_lflag |= ISIG;
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  return mode;
}

}  // namespace

TerminalMode::TerminalMode(int input, int output, Paste paste) {
  assert(is_active == 0);
  terminal.input = input;
  terminal.output = output;
  terminal.paste = paste == Paste::bracketed;
  tcgetattr(input, &terminal.before);
  terminal.during = byte_by_byte(terminal.before);
  has_come_back = 0;
  is_active = 1;
  for (std::size_t i = 0; i < kEndingSignals.size(); ++i) {
    catch_signal(kEndingSignals[i], on_signal, &ending_before[i]);
  }
  catch_signal(SIGTSTP, on_signal, &stop_before);
  catch_signal(SIGCONT, on_continue, &continue_before);
  enter_mode();
}

TerminalMode::~TerminalMode() {
  leave_mode();
  is_active = 0;
  for (std::size_t i = 0; i < kEndingSignals.size(); ++i) {
    sigaction(kEndingSignals[i], &ending_before[i], nullptr);
  }
  sigaction(SIGTSTP, &stop_before, nullptr);
  sigaction(SIGCONT, &continue_before, nullptr);
}

bool TerminalMode::came_back() {
  const bool came = has_come_back != 0;
  has_come_back = 0;
  return came;
}

}  // namespace wins
