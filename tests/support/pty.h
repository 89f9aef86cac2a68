// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>
#include <termios.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wins::test {

/// A program that runs on a pseudo-terminal of its own, and the person in
/// front of it.
class Pty {
 public:
  struct Setup {
    std::vector<std::string> command{};
    /// "NAME=value": the whole environment.
    std::vector<std::string> environment{};
    int columns = 80;
    int rows = 24;
    /// Where stdout goes; the terminal when empty.
    std::string output_file{};
  };

  /// Throws: std::system_error when it cannot be started.
  explicit Pty(const Setup& setup);
  /// Ends the program, if it still runs.
  ~Pty();
  Pty(const Pty&) = delete;
  Pty& operator=(const Pty&) = delete;

  /// Types bytes, as a keyboard or a paste would send them.
  void type(std::string_view bytes);
  /// Waits until the screen was sent `text` after the last such wait; false
  /// after ten seconds.
  [[nodiscard]] bool see(std::string_view text);
  /// Sends the program a signal.
  void signal(int number) const;
  /// Closes the terminal's window.
  void hang_up();
  /// Waits for the end; the exit code, or 128 and the signal as a shell has
  /// it. -1 after ten seconds.
  [[nodiscard]] int wait();

  /// Everything that was sent to the screen so far.
  [[nodiscard]] const std::string& screen() const { return screen_; }
  /// How the terminal is set now.
  [[nodiscard]] termios mode() const;
  /// How it was set before the program started. What `mode()` says after the
  /// start is no substitute: the program may have changed it already.
  [[nodiscard]] const termios& mode_at_start() const { return at_start_; }
  [[nodiscard]] pid_t pid() const { return pid_; }

 private:
  void collect(std::chrono::milliseconds at_most);

  int master_ = -1;
  int slave_ = -1;  // kept open, so that the mode can be read at the end
  pid_t pid_ = -1;
  termios at_start_{};
  std::string screen_{};
  std::size_t seen_ = 0;
};

/// True when both treat keys and output alike.
[[nodiscard]] bool same_mode(const termios& left, const termios& right);

}  // namespace wins::test
