// SPDX-License-Identifier: MIT
#include "wins/host/line_reader.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <string_view>

#include "terminal_mode.h"
#include "wins/host/fd_text.h"
#include "wins/host/line_painter.h"
#include "wins/host/typed_line.h"

namespace wins {
namespace {

constexpr int kUsualRows = 24;
/// The bytes of an arrow key arrive together, even over a slow line.
constexpr int kEscapeWait = 100;  // milliseconds

int rows_of(int output) {
  winsize size{};
  return ioctl(output, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 ? size.ws_row
                                                                  : kUsualRows;
}

/// True when a byte can be read within so many milliseconds (-1: whenever).
bool is_ready(int input, int milliseconds) {
  pollfd ready{.fd = input, .events = POLLIN, .revents = 0};
  return poll(&ready, 1, milliseconds) > 0;
}

/// Reads and shows with a painter of either kind.
template <typename Painter>
std::optional<std::string> read_with(Painter& painter, int input, int output) {
  const auto show = [output](std::string_view bytes) {
    // Not being able to show the line is no reason to lose it.
    static_cast<void>(write_whole(output, bytes));
  };
  TypedLine line;
  show(painter.paint(line.text()));
  while (true) {
    if (TerminalMode::came_back()) {
      painter.forget();
      show(painter.paint(line.text()));
    }
    if (line.in_escape() && !is_ready(input, kEscapeWait)) {
      line.pause();
    }
    // One byte, so that what is typed ahead stays with the terminal, for the
    // next question or the shell.
    char byte = '\0';
    const ssize_t got = read(input, &byte, 1);
    if (got < 0 && errno == EINTR) {
      continue;
    }
    const TypedLine::State state =
        got == 1 ? line.take(byte) : TypedLine::State::left;
    if (state == TypedLine::State::open && is_ready(input, 0)) {
      continue;
    }
    show(painter.paint(line.text()));
    if (state != TypedLine::State::open) {
      show("\n");
      const bool left = state == TypedLine::State::left && line.text().empty();
      return left ? std::nullopt : std::optional(line.text());
    }
  }
}

}  // namespace

std::optional<std::string> read_line(int input, int output,
                                     const Terminal& terminal,
                                     const std::string& prompt) {
  if (terminal.dumb) {
    const TerminalMode mode(input, output, TerminalMode::Paste::plain);
    PlainPainter painter(prompt);
    return read_with(painter, input, output);
  }
  const TerminalMode mode(input, output, TerminalMode::Paste::bracketed);
  LinePainter painter(prompt, std::max(terminal.columns, 1), rows_of(output));
  return read_with(painter, input, output);
}

}  // namespace wins
