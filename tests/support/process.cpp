// SPDX-License-Identifier: MIT
#include "support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <ctime>
#include <system_error>

namespace wins::test {
namespace {

constexpr auto kPatience = std::chrono::minutes(1);

using Pipe = std::array<int, 2>;

Pipe make_pipe() {
  Pipe ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) {
    throw std::system_error(errno, std::generic_category(), "pipe2");
  }
  return ends;
}

void shut(int& fd) {
  if (fd >= 0) {
    close(fd);
    fd = -1;
  }
}

std::vector<char*> pointers(const std::vector<std::string>& strings) {
  std::vector<char*> result;
  result.reserve(strings.size() + 1);
  for (const std::string& each : strings) {
    result.push_back(const_cast<char*>(each.c_str()));
  }
  result.push_back(nullptr);
  return result;
}

/// What the new process does: nothing but system calls.
[[noreturn]] void become(const Launch& launch, const Pipe& streams, int errors,
                         char* const* argv, char* const* environment) {
  for (const int number : {SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGPIPE}) {
    std::signal(number, SIG_DFL);
  }
  dup2(streams[0], STDIN_FILENO);
  dup2(streams[1], STDOUT_FILENO);
  dup2(errors, STDERR_FILENO);
  if (!launch.output_file.empty()) {
    const int file = open(launch.output_file.c_str(),
                          O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    dup2(file, STDOUT_FILENO);
  }
  if (!launch.folder.empty() && chdir(launch.folder.c_str()) != 0) {
    _exit(127);
  }
  if (launch.prepare) {
    launch.prepare();
  }
  execve(argv[0], argv, environment);
  _exit(127);
}

timespec to_timespec(Process::Clock::duration time) {
  const auto nanoseconds = std::max<std::chrono::nanoseconds>(
      std::chrono::nanoseconds(time), std::chrono::nanoseconds(0));
  return {.tv_sec = static_cast<time_t>(nanoseconds.count() / 1'000'000'000),
          .tv_nsec = static_cast<long>(nanoseconds.count() % 1'000'000'000)};
}

}  // namespace

Process::Process(const Launch& launch) : unread_(launch.input) {
  // A program that ends before it has read its input is no concern of ours.
  std::signal(SIGPIPE, SIG_IGN);
  Pipe in = make_pipe();
  Pipe out = make_pipe();
  Pipe err = make_pipe();
  const std::vector<char*> argv = pointers(launch.command);
  const std::vector<char*> environment = pointers(launch.environment);
  pid_ = fork();
  if (pid_ == 0) {
    become(launch, {in[0], out[1]}, err[1], argv.data(), environment.data());
  }
  const int failure = errno;
  for (int* const theirs : {&in[0], &out[1], &err[1]}) {
    shut(*theirs);
  }
  input_ = in[1];
  outputs_ = {out[0], err[0]};
  if (pid_ < 0) {
    throw std::system_error(failure, std::generic_category(), "fork");
  }
  fcntl(input_, F_SETFL, O_NONBLOCK);
  feed();
}

Process::~Process() {
  if (pid_ > 0) {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  shut(input_);
  shut(outputs_[0]);
  shut(outputs_[1]);
}

void Process::feed() {
  while (!unread_.empty()) {
    const ssize_t written = write(input_, unread_.data(), unread_.size());
    if (written < 0 && errno == EAGAIN) {
      return;
    }
    // Whoever closed their end wants no more of it.
    unread_.erase(
        0, written < 0 ? unread_.size() : static_cast<std::size_t>(written));
  }
  shut(input_);
}

void Process::exchange(Clock::duration at_most) {
  // poll leaves a negative number out.
  std::array<pollfd, 3> ready{
      pollfd{.fd = outputs_[0], .events = POLLIN, .revents = 0},
      pollfd{.fd = outputs_[1], .events = POLLIN, .revents = 0},
      pollfd{.fd = input_, .events = POLLOUT, .revents = 0}};
  const timespec limit = to_timespec(at_most);
  if (ppoll(ready.data(), ready.size(), &limit, nullptr) <= 0) {
    return;
  }
  std::array<char, 65536> buffer{};
  for (const std::size_t stream : {std::size_t{0}, std::size_t{1}}) {
    if (ready.at(stream).revents == 0) {
      continue;
    }
    const ssize_t got = read(outputs_.at(stream), buffer.data(), buffer.size());
    if (got <= 0) {
      shut(outputs_.at(stream));
    } else {
      (stream == 0 ? ending_.out : ending_.err)
          .append(buffer.data(), static_cast<std::size_t>(got));
    }
  }
  if (ready[2].revents != 0) {
    feed();
  }
}

bool Process::ends_before(Clock::time_point then) {
  while (outputs_[0] >= 0 || outputs_[1] >= 0) {
    if (Clock::now() >= then) {
      return false;
    }
    exchange(then - Clock::now());
  }
  return true;
}

void Process::end_now() const {
  kill(pid_, SIGKILL);
}

Ending Process::wait() {
  if (!ends_before(Clock::now() + kPatience)) {
    end_now();
  }
  int status = 0;
  while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  ending_.code =
      WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  return ending_;
}

Ending run_program(const Launch& launch) {
  return Process(launch).wait();
}

}  // namespace wins::test
