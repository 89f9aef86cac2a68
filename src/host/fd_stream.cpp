// SPDX-License-Identifier: MIT
#include "wins/host/fd_stream.h"

#include <fmt/core.h>
#include <poll.h>
#include <unistd.h>

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

FdOutput::FdOutput(int fd) : fd_(fd), buffer_(make_buffer()) {
  setp(buffer_.get(), buffer_.get() + kBufferSize);
}

FdOutput::int_type FdOutput::overflow(int_type byte) {
  flush_buffer();
  if (failure_ != 0) {
    return traits_type::eof();
  }
  if (!traits_type::eq_int_type(byte, traits_type::eof())) {
    *pptr() = traits_type::to_char_type(byte);
    pbump(1);
  }
  return traits_type::not_eof(byte);
}

int FdOutput::sync() {
  flush_buffer();
  return failure_ == 0 ? 0 : -1;
}

void FdOutput::flush_buffer() {
  const char* from = pbase();
  while (from < pptr() && failure_ == 0) {
    const ssize_t written =
        write(fd_, from, static_cast<std::size_t>(pptr() - from));
    if (written >= 0) {
      from += written;
    } else if (errno == EAGAIN) {
      wait_for(fd_, POLLOUT);
    } else if (errno != EINTR) {
      failure_ = errno;
    }
  }
  setp(buffer_.get(), buffer_.get() + kBufferSize);
}

FdInput::FdInput(int fd) : fd_(fd), buffer_(make_buffer()) {}

FdInput::int_type FdInput::underflow() {
  ssize_t got = -1;
  while ((got = read(fd_, buffer_.get(), kBufferSize)) < 0) {
    if (errno == EAGAIN) {
      wait_for(fd_, POLLIN);
    } else if (errno != EINTR) {
      throw StorageError(say(messages::machine["input-unread"],
                             fmt::arg("reason", std::strerror(errno))));
    }
  }
  if (got == 0) {
    return traits_type::eof();
  }
  setg(buffer_.get(), buffer_.get(), buffer_.get() + got);
  return traits_type::to_int_type(*gptr());
}

}  // namespace wins
