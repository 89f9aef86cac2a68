// SPDX-License-Identifier: MIT
#include "salvage_copy.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <span>

#include "failure.h"
#include "wins/core/catalogue/checking.h"
#include "wins/core/descriptor.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::checking;

constexpr std::size_t kBlock = 4096;

[[noreturn]] void refuse(const Message& sentence, const fs::path& path) {
  const int reason = errno;
  throw StorageError(say(sentence, fmt::arg("path", path.native()),
                         fmt::arg("reason", reason_of_errno(reason))));
}

/// Keeps a wins that writes from writing until the file is closed: the lock
/// that SQLite's own readers take, on the same bytes.
void lock_for_reading(int file, const fs::path& path) {
  struct flock lock {};
  lock.l_type = F_RDLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = 0x40000000 + 2;
  lock.l_len = 510;
  if (::fcntl(file, F_SETLK, &lock) != 0 &&
      (errno == EAGAIN || errno == EACCES)) {
    throw StorageError(
        say(checking["salvage.busy"], fmt::arg("path", path.native())));
  }
}

/// Reads a block; what the disk does not give is zeros.
void read_block(const Descriptor& file, std::size_t at, Blob& block) {
  block.assign(kBlock, 0);
  static_cast<void>(read_at(file, std::as_writable_bytes(std::span(block)),
                            static_cast<std::int64_t>(at)));
}

void write_to(const Descriptor& file, ByteView bytes, const fs::path& path) {
  if (!write_all(file, std::as_bytes(bytes))) {
    refuse(checking["salvage.not_written"], path);
  }
}

/// The number of a new file.
int make(const fs::path& path) {
  const int number =
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
             S_IRUSR | S_IWUSR);
  if (number < 0) {
    refuse(checking["salvage.not_written"], path);
  }
  return number;
}

void sync(const Descriptor& file, const fs::path& path) {
  if (::fsync(file.number()) != 0) {
    refuse(checking["salvage.not_written"], path);
  }
  const Descriptor folder(
      ::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.is_open()) {
    ::fsync(folder.number());
  }
}

std::size_t size_of(const Descriptor& file, const fs::path& path) {
  struct stat facts {};
  if (!file.is_open() || ::fstat(file.number(), &facts) != 0) {
    refuse(checking["salvage.not_read"], path);
  }
  return static_cast<std::size_t>(facts.st_size);
}

void copy_one(const fs::path& from, const fs::path& to) {
  const Descriptor source(
      ::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  const std::size_t size = size_of(source, from);
  lock_for_reading(source.number(), from);
  const Descriptor copy(make(to));
  Blob block;
  for (std::size_t at = 0; at < size; at += kBlock) {
    read_block(source, at, block);
    write_to(copy, ByteView(block).first(std::min(kBlock, size - at)), to);
  }
  sync(copy, to);
}

}  // namespace

fs::path free_name(const fs::path& file, std::string_view word) {
  const std::string name = fmt::format("{}.{}", file.native(), word);
  fs::path free = name;
  std::error_code none;
  for (int number = 2; fs::exists(fs::symlink_status(free, none)); ++number) {
    free = fmt::format("{}-{}", name, number);
  }
  return free;
}

void copy_file_whole(const fs::path& from, const fs::path& to) {
  if (has_sidecar(from)) {
    copy_one(sidecar_of(from), sidecar_of(to));
  }
  copy_one(from, to);
}

Blob read_file_whole(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  Blob bytes(size_of(file, path));
  Blob block;
  for (std::size_t at = 0; at < bytes.size(); at += kBlock) {
    read_block(file, at, block);
    std::copy_n(block.begin(), std::min(kBlock, bytes.size() - at),
                bytes.begin() + static_cast<std::ptrdiff_t>(at));
  }
  return bytes;
}

void write_file_whole(const fs::path& path, ByteView bytes) {
  const Descriptor file(make(path));
  write_to(file, bytes, path);
  sync(file, path);
}

fs::path sidecar_of(const fs::path& file) {
  return file.native() + "-journal";
}

bool has_sidecar(const fs::path& file) {
  struct stat facts {};
  return ::stat(sidecar_of(file).c_str(), &facts) == 0 &&
         S_ISREG(facts.st_mode) && facts.st_size > 0;
}

}  // namespace wins
