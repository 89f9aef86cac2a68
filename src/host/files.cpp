// SPDX-License-Identifier: MIT
#include "wins/host/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <span>
#include <system_error>

#include "wins/core/descriptor.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

// The kinds of file system that lie on another computer, or in a program
// that may put them there (statfs(2)).
constexpr std::array<unsigned, 9> kNetworks = {
    0x6969U,      // NFS
    0x517bU,      // SMB
    0xff534d42U,  // CIFS
    0xfe534d42U,  // SMB2
    0x65735546U,  // FUSE: sshfs, rclone and others
    0x01021997U,  // 9P
    0x00c36400U,  // Ceph
    0x5346414fU,  // AFS
    0x47504653U   // GPFS
};

FileType type_of(const struct stat& facts) {
  if (S_ISREG(facts.st_mode)) {
    return FileType::file;
  }
  return S_ISDIR(facts.st_mode) ? FileType::folder : FileType::other;
}

FileFacts look(const fs::path& path) {
  struct stat facts {};
  FileFacts seen;
  if (lstat(path.c_str(), &facts) != 0) {
    return seen;
  }
  seen.is_link = S_ISLNK(facts.st_mode);
  if (seen.is_link && stat(path.c_str(), &facts) != 0) {
    return seen;
  }
  constexpr mode_t kModeBits = 0777;
  seen.type = type_of(facts);
  seen.is_ours = facts.st_uid == geteuid();
  seen.mode = facts.st_mode & kModeBits;
  seen.bytes = facts.st_size;
  seen.changed = Instant(std::chrono::seconds(facts.st_mtim.tv_sec));
  return seen;
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code problem;
  for (fs::directory_iterator item(folder, problem), end;
       !problem && item != end; item.increment(problem)) {
    names.push_back(item->path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

/// The kind of the disk that the path, or what stands above it, is on.
Disk disk_of(const fs::path& path) {
  struct statfs facts {};
  fs::path there = path;
  while (statfs(there.c_str(), &facts) != 0) {
    if (there == there.parent_path()) {
      return Disk::local;
    }
    there = there.parent_path();
  }
  const auto kind = static_cast<unsigned>(facts.f_type);
  return std::ranges::find(kNetworks, kind) == kNetworks.end() ? Disk::local
                                                               : Disk::network;
}

std::optional<std::string> text_of(const fs::path& path, std::size_t most) {
  // Opening a device or a FIFO may itself do something.
  if (look(path).type != FileType::file) {
    return std::nullopt;
  }
  const Descriptor file(
      open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  struct stat facts {};
  if (!file.is_open() || fstat(file.number(), &facts) != 0 ||
      !S_ISREG(facts.st_mode)) {
    return std::nullopt;
  }
  const auto size = static_cast<std::size_t>(facts.st_size);
  const std::size_t begin = size > most ? size - most : 0;
  std::string text(size - begin, '\0');
  const std::ptrdiff_t got =
      read_at(file, std::as_writable_bytes(std::span(text)),
              static_cast<std::int64_t>(begin));
  if (got < 0) {
    return std::nullopt;
  }
  text.resize(static_cast<std::size_t>(got));
  return text;
}

}  // namespace

Files real_files() {
  return {.facts = look, .names = names_in, .disk = disk_of, .text = text_of};
}

}  // namespace wins
