// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace wins::test {

/// A program, and what it is started with.
struct Launch {
  /// The path of the program, then its arguments.
  std::vector<std::string> command{};
  /// "NAME=value": the whole environment.
  std::vector<std::string> environment{};
  /// What it finds on stdin.
  std::string input{};
  /// Where stdout goes; it is caught when this is empty.
  std::string output_file{};
  /// The folder it starts in; this one when empty.
  std::filesystem::path folder{};
  /// Called in the new process before the program begins, for limits, modes
  /// and accounts: system calls only, and no memory from the heap.
  std::function<void()> prepare{};
};

/// What a program left behind.
struct Ending {
  /// The exit code, or 128 and the signal as a shell has it; 127 when it
  /// could not be started.
  int code = -1;
  std::string out{};
  std::string err{};
};

/// A program that runs beside the test.
class Process {
 public:
  using Clock = std::chrono::steady_clock;

  /// Throws: std::system_error when there are no pipes or no processes left.
  explicit Process(const Launch& launch);
  /// Ends the program, if it still runs.
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  /// True when it ended by itself before then.
  [[nodiscard]] bool ends_before(Clock::time_point then);
  /// Ends it at once, as a crash would.
  void end_now() const;
  /// Waits for its end; a minute at most, and then it is ended.
  [[nodiscard]] Ending wait();
  [[nodiscard]] pid_t pid() const { return pid_; }

 private:
  void exchange(Clock::duration at_most);
  void feed();

  pid_t pid_ = -1;
  int input_ = -1;
  std::array<int, 2> outputs_{-1, -1};
  std::string unread_{};
  Ending ending_{};
};

/// Runs a program to its end.
[[nodiscard]] Ending run_program(const Launch& launch);

}  // namespace wins::test
