// SPDX-License-Identifier: MIT
#include "wins/host/fd_text.h"

#include <fmt/core.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>

#include "wins/core/catalogue/machine.h"
#include "wins/core/error.h"

namespace wins {
namespace {

constexpr std::size_t kBufferSize = std::size_t{64} * 1024;

/// Left unwritten: most runs use a part of one buffer, and memory that nobody
/// touches costs nothing.
std::unique_ptr<char[]> make_buffer() {
  return std::make_unique_for_overwrite<char[]>(kBufferSize);
}

/// Waits until a descriptor that someone made non-blocking is ready.
void wait_for(int fd, short events) {
  pollfd ready{.fd = fd, .events = events, .revents = 0};
  poll(&ready, 1, -1);
}

}  // namespace

int write_whole(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(fd, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      wait_for(fd, POLLOUT);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

FdOutput::FdOutput(int fd) : fd_(fd) {}

void FdOutput::write(std::string_view text) {
  if (buffer_ == nullptr) {
    buffer_ = make_buffer();
  }
  while (!text.empty() && failure_ == 0) {
    if (used_ == kBufferSize) {
      flush();
    }
    const std::size_t part =
        text.copy(buffer_.get() + used_, kBufferSize - used_);
    used_ += part;
    text.remove_prefix(part);
  }
}

void FdOutput::flush() {
  if (failure_ == 0) {
    failure_ = write_whole(fd_, {buffer_.get(), used_});
  }
  used_ = 0;
}

FdInput::FdInput(int fd) : fd_(fd) {}

std::size_t FdInput::read(std::span<char> into) {
  std::size_t got = 0;
  while (got < into.size()) {
    const std::string_view have = ready();
    if (have.empty()) {
      break;
    }
    const std::size_t part = have.copy(into.data() + got, into.size() - got);
    at_ += part;
    got += part;
  }
  return got;
}

std::optional<std::string> FdInput::line() {
  std::string text;
  std::string_view have = ready();
  if (have.empty()) {
    return std::nullopt;
  }
  for (; !have.empty(); have = ready()) {
    const std::size_t end = have.find('\n');
    text += have.substr(0, end);
    at_ += std::min(end, have.size());
    if (end != have.npos) {
      ++at_;
      break;
    }
  }
  return text;
}

std::string_view FdInput::ready() {
  if (buffer_ == nullptr) {
    buffer_ = make_buffer();
  }
  if (at_ == end_) {
    ssize_t got = -1;
    while ((got = ::read(fd_, buffer_.get(), kBufferSize)) < 0) {
      if (errno == EAGAIN) {
        wait_for(fd_, POLLIN);
      } else if (errno != EINTR) {
        throw StorageError(say(messages::machine["input-unread"],
                               fmt::arg("reason", std::strerror(errno))));
      }
    }
    at_ = 0;
    end_ = static_cast<std::size_t>(got);
  }
  return {buffer_.get() + at_, end_ - at_};
}

}  // namespace wins
