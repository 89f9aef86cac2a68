// SPDX-License-Identifier: MIT
#include "journal_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>
#include <string_view>

#include "failure.h"
#include "wins/core/catalogue/storage.h"
#include "wins/core/descriptor.h"
#include "work_file.h"

namespace wins {
namespace {

using messages::storage;

constexpr mode_t kFileMode = S_IRUSR | S_IWUSR;
constexpr mode_t kFolderMode = S_IRWXU;
constexpr mode_t kOthers = S_IRWXG | S_IRWXO;

/// The first sixteen bytes of every SQLite file, the final zero included.
constexpr std::string_view kHeader("SQLite format 3\0", 16);

Refusal refusal_of_system() {
  return Refusal(reason_of_errno(errno));
}

void expect_own_file(const struct stat& status) {
  if (S_ISDIR(status.st_mode)) {
    throw Refusal(say(storage["folder"]));
  }
  if (!S_ISREG(status.st_mode)) {
    throw Refusal(say(storage["not_a_file"]));
  }
  if (status.st_uid != ::geteuid()) {
    throw Refusal(say(storage["not_ours"]));
  }
}

bool has_sidecar(const std::filesystem::path& path) {
  struct stat status {};
  return ::stat((path.native() + "-journal").c_str(), &status) == 0 &&
         S_ISREG(status.st_mode) && status.st_size > 0;
}

void expect_header(const Descriptor& file, const std::filesystem::path& path) {
  std::array<char, kHeader.size()> begin{};
  const std::ptrdiff_t count =
      read_at(file, std::as_writable_bytes(std::span(begin)), 0);
  if (count < 0) {
    throw refusal_of_system();
  }
  const std::string_view found(begin.data(), static_cast<std::size_t>(count));
  // After a power cut during the very first change the file can hold zeros
  // that the journal beside it takes back.
  const bool unfinished =
      std::ranges::all_of(found, [](char byte) { return byte == '\0'; }) &&
      has_sidecar(path);
  if (found != kHeader && !unfinished) {
    throw Refusal(say(storage["not_a_journal"]), Refusal::Cause::unusable);
  }
}

/// SQLite takes what is missing of the last page for zeros and goes on.
void expect_whole_pages(const Descriptor& file,
                        const std::filesystem::path& path, off_t size) {
  constexpr off_t kPageSizeAt = 16;
  std::array<char, 2> stored{};
  if (read_at(file, std::as_writable_bytes(std::span(stored)), kPageSizeAt) !=
      static_cast<std::ptrdiff_t>(stored.size())) {
    return;  // SQLite will find less than a header there
  }
  // 65536 does not fit in two bytes, and stands there as 1.
  const int number = static_cast<unsigned char>(stored[0]) * 256 +
                     static_cast<unsigned char>(stored[1]);
  const off_t page = number == 1 ? 65536 : number;
  if (page != 0 && size % page != 0 && !has_sidecar(path)) {
    throw Refusal(say(storage["not_as_written"]), Refusal::Cause::unusable);
  }
}

}  // namespace

FileState look_at(const std::filesystem::path& path, Modes modes) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) {
    if (errno == ENOENT) {
      return FileState::missing;
    }
    throw refusal_of_system();
  }
  if (S_ISLNK(status.st_mode) && ::stat(path.c_str(), &status) != 0) {
    throw Refusal(errno == ENOENT ? say(storage["dangling_link"])
                                  : reason_of_errno(errno));
  }
  expect_own_file(status);
  const Descriptor file(
      ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!file.is_open() || ::fstat(file.number(), &status) != 0) {
    throw refusal_of_system();
  }
  expect_own_file(status);
  if (status.st_size > 0) {
    expect_header(file, path);
    expect_whole_pages(file, path, status.st_size);
  }
  // Its owner's own bits stay: a file closed to writing was closed by them.
  if (modes == Modes::tighten && (status.st_mode & kOthers) != 0 &&
      ::fchmod(file.number(), status.st_mode & S_IRWXU) != 0) {
    throw refusal_of_system();
  }
  return status.st_size == 0 ? FileState::empty : FileState::written;
}

void make_folder(const std::filesystem::path& folder) {
  struct stat status {};
  if (folder.empty() || ::stat(folder.c_str(), &status) == 0) {
    return;
  }
  const std::filesystem::path above = folder.parent_path();
  if (above != folder) {
    make_folder(above);
  }
  if (::mkdir(folder.c_str(), kFolderMode) != 0 && errno != EEXIST) {
    throw refusal_of_system();
  }
  sync_folder(above);
}

void make_file(const std::filesystem::path& path) {
  make_folder(path.parent_path());
  const Descriptor file(
      ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
             kFileMode));
  if (!file.is_open() && errno != EEXIST) {
    throw refusal_of_system();
  }
}

bool readable_by_others(const std::filesystem::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && (status.st_mode & kOthers) != 0;
}

}  // namespace wins
