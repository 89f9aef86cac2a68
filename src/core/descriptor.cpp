// SPDX-License-Identifier: MIT
#include "wins/core/descriptor.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace wins {

Descriptor::~Descriptor() {
  if (is_open()) {
    ::close(number_);
  }
}

bool write_all(const Descriptor& file, std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(file.number(), bytes.data(), bytes.size());
    if (put > 0) {
      bytes = bytes.subspan(static_cast<std::size_t>(put));
    } else if (put == 0 || errno != EINTR) {
      errno = put == 0 ? ENOSPC : errno;
      return false;
    }
  }
  return true;
}

std::ptrdiff_t read_at(const Descriptor& file, std::span<std::byte> into,
                       std::int64_t at) {
  std::size_t have = 0;
  while (have < into.size()) {
    const ssize_t got =
        ::pread(file.number(), into.data() + have, into.size() - have,
                at + static_cast<off_t>(have));
    if (got == 0) {
      break;
    }
    if (got < 0 && errno != EINTR) {
      return got;
    }
    have += static_cast<std::size_t>(std::max<ssize_t>(got, 0));
  }
  return static_cast<std::ptrdiff_t>(have);
}

std::optional<std::string> read_begin(const Descriptor& file,
                                      std::size_t most) {
  constexpr std::size_t kPart = std::size_t{64} * 1024;
  std::string text;
  while (text.size() < most) {
    const std::size_t have = text.size();
    text.resize(have + std::min(kPart, most - have));
    const std::ptrdiff_t got =
        read_at(file, std::as_writable_bytes(std::span(text).subspan(have)),
                static_cast<std::int64_t>(have));
    if (got < 0) {
      return std::nullopt;
    }
    const std::size_t end = have + static_cast<std::size_t>(got);
    const bool is_end = end < text.size();
    text.resize(end);
    if (is_end) {
      break;
    }
  }
  return text;
}

bool make_private_folders(const std::filesystem::path& folder) {
  std::error_code problem;
  if (folder.empty() || std::filesystem::is_directory(folder, problem)) {
    return true;
  }
  const std::filesystem::path above = folder.parent_path();
  if (above != folder && !make_private_folders(above)) {
    return false;
  }
  return ::mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST;
}

}  // namespace wins
