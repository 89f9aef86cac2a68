// SPDX-License-Identifier: MIT
#include "support/pty.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <system_error>

namespace wins::test {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr auto kPatience = std::chrono::seconds(10);

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
[[noreturn]] void become(int slave, const char* output_file, char* const* argv,
                         char* const* environment) {
  // A test program that runs in the background may have these ignored.
  for (const int number : {SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGTSTP}) {
    std::signal(number, SIG_DFL);
  }
  login_tty(slave);
  if (*output_file != '\0') {
    const int file = open(output_file, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(file, STDOUT_FILENO);
    close(file);
  }
  execve(argv[0], argv, environment);
  _exit(127);
}

}  // namespace

Pty::Pty(const Setup& setup) {
  winsize size{};
  size.ws_col = static_cast<unsigned short>(setup.columns);
  size.ws_row = static_cast<unsigned short>(setup.rows);
  if (openpty(&master_, &slave_, nullptr, nullptr, &size) != 0) {
    throw std::system_error(errno, std::generic_category(), "openpty");
  }
  at_start_ = mode();
  fcntl(master_, F_SETFD, FD_CLOEXEC);
  fcntl(master_, F_SETFL, O_NONBLOCK);
  const std::vector<char*> argv = pointers(setup.command);
  const std::vector<char*> environment = pointers(setup.environment);
  pid_ = fork();
  if (pid_ == 0) {
    become(slave_, setup.output_file.c_str(), argv.data(), environment.data());
  }
}

Pty::~Pty() {
  if (pid_ > 0) {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  close(slave_);
  close(master_);
}

void Pty::collect(milliseconds at_most) {
  pollfd ready{.fd = master_, .events = POLLIN, .revents = 0};
  if (poll(&ready, 1, static_cast<int>(at_most.count())) <= 0) {
    return;
  }
  std::array<char, 4096> buffer{};
  ssize_t got = 0;
  while ((got = read(master_, buffer.data(), buffer.size())) > 0) {
    screen_.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

void Pty::type(std::string_view bytes) {
  const auto deadline = Clock::now() + kPatience;
  while (!bytes.empty() && Clock::now() < deadline) {
    const ssize_t written = write(master_, bytes.data(), bytes.size());
    if (written > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else {
      // The program has not read yet; it may be waiting to be read itself.
      collect(milliseconds(2));
    }
  }
}

bool Pty::see(std::string_view text) {
  const auto deadline = Clock::now() + kPatience;
  std::size_t found = std::string::npos;
  while ((found = screen_.find(text, seen_)) == std::string::npos) {
    if (Clock::now() > deadline) {
      return false;
    }
    collect(milliseconds(50));
  }
  seen_ = found + text.size();
  return true;
}

void Pty::signal(int number) const {
  kill(pid_, number);
}

void Pty::hang_up() {
  close(slave_);
  close(master_);
  slave_ = -1;
  master_ = -1;
}

int Pty::wait() {
  const auto deadline = Clock::now() + kPatience;
  int status = 0;
  pid_t ended = 0;
  while ((ended = waitpid(pid_, &status, WNOHANG)) == 0) {
    if (Clock::now() > deadline) {
      return -1;
    }
    collect(milliseconds(5));
  }
  collect(milliseconds(0));
  pid_ = -1;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

termios Pty::mode() const {
  termios now{};
  tcgetattr(slave_, &now);
  return now;
}

bool same_mode(const termios& left, const termios& right) {
  return left.c_iflag == right.c_iflag && left.c_oflag == right.c_oflag &&
         left.c_cflag == right.c_cflag && left.c_lflag == right.c_lflag &&
         std::memcmp(left.c_cc, right.c_cc, sizeof left.c_cc) == 0;
}

}  // namespace wins::test
