// SPDX-License-Identifier: MIT
#include "process.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sched.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <exception>
#include <stdexcept>

namespace wins::bench {
namespace {

/// Three descriptors that lead to /dev/null.
class NoStreams {
 public:
  NoStreams() {
    posix_spawn_file_actions_init(&actions_);
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
      posix_spawn_file_actions_addopen(&actions_, fd, "/dev/null", O_RDWR, 0);
    }
  }
  ~NoStreams() { posix_spawn_file_actions_destroy(&actions_); }
  NoStreams(const NoStreams&) = delete;
  NoStreams& operator=(const NoStreams&) = delete;

  [[nodiscard]] const posix_spawn_file_actions_t* get() const {
    return &actions_;
  }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// For functions of C, which take pointers to char and change nothing.
std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> result;
  result.reserve(strings.size() + 1);
  for (std::string& each : strings) {
    result.push_back(each.data());
  }
  result.push_back(nullptr);
  return result;
}

/// What the process used, once it has ended well.
rusage wait_for(pid_t child, const std::string& name) {
  int status = 0;
  rusage used{};
  while (wait4(child, &status, 0, &used) < 0) {
    if (errno != EINTR) {
      throw std::runtime_error(fmt::format("{} could not be awaited", name));
    }
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    throw std::runtime_error(fmt::format("{} did not end well", name));
  }
  return used;
}

}  // namespace

Run run(const CommandLine& command,
        const std::vector<std::string>& environment) {
  const NoStreams streams;
  std::vector<std::string> words = command;
  std::vector<std::string> variables = environment;
  const std::vector<char*> argv = pointers(words);
  const std::vector<char*> env = pointers(variables);
  pid_t child = -1;
  const auto start = std::chrono::steady_clock::now();
  if (posix_spawnp(&child, argv[0], streams.get(), nullptr, argv.data(),
                   env.data()) != 0) {
    throw std::runtime_error(
        fmt::format("{} could not be started", command.front()));
  }
  const rusage used = wait_for(child, command.front());
  const std::chrono::duration<double, std::milli> took =
      std::chrono::steady_clock::now() - start;
  return {.milliseconds = took.count(), .peak_kib = used.ru_maxrss};
}

bool run_under(CommandLine watcher, const CommandLine& command,
               const std::vector<std::string>& environment) {
  watcher.insert(watcher.end(), command.begin(), command.end());
  try {
    // Its time is the watcher's, not the program's.
    static_cast<void>(run(watcher, environment));
    return true;
  } catch (const std::runtime_error&) {
    return false;
  }
}

void stay_on_one_processor() {
  cpu_set_t only;
  CPU_ZERO(&only);
  const int here = sched_getcpu();
  if (here < 0) {
    return;
  }
  CPU_SET(static_cast<std::size_t>(here), &only);
  // Without the right to, the figures are as noisy as before.
  static_cast<void>(sched_setaffinity(0, sizeof(only), &only));
}

void in_own_process(const std::function<void()>& work) {
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child < 0) {
    throw std::runtime_error("no process could be made");
  }
  if (child == 0) {
    try {
      work();
      _exit(0);
    } catch (const std::exception& failure) {
      fmt::print(stderr, "{}\n", failure.what());
      _exit(1);
    }
  }
  wait_for(child, "the work");
}

}  // namespace wins::bench
