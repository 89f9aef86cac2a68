// SPDX-License-Identifier: MIT
#include "child.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <string_view>
#include <system_error>

namespace wins {
namespace {

class SpawnSetup {
 public:
  SpawnSetup() {
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&files);
  }
  ~SpawnSetup() {
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
  }
  SpawnSetup(const SpawnSetup&) = delete;
  SpawnSetup& operator=(const SpawnSetup&) = delete;

  posix_spawnattr_t attributes{};
  posix_spawn_file_actions_t files{};
};

/// What we ignore, a program that we start does not.
void reset_signals(SpawnSetup& setup) {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT}) {
    sigaddset(&signals, signal);
  }
  posix_spawnattr_setsigdefault(&setup.attributes, &signals);
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(&setup.attributes, &signals);
  posix_spawnattr_setflags(&setup.attributes,
                           POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

std::string_view name_of(std::string_view variable) {
  return variable.substr(0, variable.find('='));
}

std::vector<std::string> environment_with(std::span<const std::string> more) {
  std::vector<std::string> variables(more.begin(), more.end());
  for (char** each = environ; *each != nullptr; ++each) {
    bool replaced = false;
    for (const std::string& variable : more) {
      replaced = replaced || name_of(variable) == name_of(*each);
    }
    if (!replaced) {
      variables.emplace_back(*each);
    }
  }
  return variables;
}

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

}  // namespace

pid_t start_child(const std::vector<std::string>& command,
                  std::span<const std::string> more, int input) {
  SpawnSetup setup;
  reset_signals(setup);
  if (input != -1) {
    posix_spawn_file_actions_adddup2(&setup.files, input, STDIN_FILENO);
  }
  std::vector<std::string> words = command;
  std::vector<std::string> variables = environment_with(more);
  const std::vector<char*> argv = pointers(words);
  const std::vector<char*> env = pointers(variables);
  pid_t child = -1;
  const int problem = posix_spawnp(&child, argv[0], &setup.files,
                                   &setup.attributes, argv.data(), env.data());
  if (problem != 0) {
    throw std::system_error(problem, std::generic_category());
  }
  return child;
}

int wait_for_child(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) {
      throw std::system_error(errno, std::generic_category());
    }
  }
  return status;
}

}  // namespace wins
