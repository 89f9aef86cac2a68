// SPDX-License-Identifier: MIT
#include "work_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

#include "ending_signals.h"
#include "failure.h"
#include "journal_file.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kName = ".wins-part-";
constexpr std::string_view kSixRandom = "XXXXXX";

bool is_leftover(const fs::directory_entry& item) {
  std::error_code none;
  return is_work_file(item.path()) &&
         item.symlink_status(none).type() == fs::file_type::regular;
}

void remove_leftovers(const fs::path& folder) {
  std::error_code none;
  for (fs::directory_iterator item(folder, none), end; !none && item != end;
       item.increment(none)) {
    if (is_leftover(*item)) {
      ::unlink(item->path().c_str());
    }
  }
}

Refusal refusal_of_system() {
  return Refusal(reason_of_errno(errno));
}

/// A file system may know no rename that leaves alone what is there.
bool lacks_no_replace(int problem) {
  return problem == EINVAL || problem == ENOSYS || problem == EOPNOTSUPP;
}

bool rename_to_free_name(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(),
                  RENAME_NOREPLACE) == 0) {
    return true;
  }
  if (errno == EEXIST) {
    return false;
  }
  if (!lacks_no_replace(errno)) {
    throw refusal_of_system();
  }
  struct stat status {};
  if (::lstat(to.c_str(), &status) == 0) {
    return false;
  }
  if (::rename(from.c_str(), to.c_str()) != 0) {
    throw refusal_of_system();
  }
  return true;
}

}  // namespace

FolderWork::FolderWork(const fs::path& folder, Others others)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (!folder_.is_open()) {
    return;
  }
  const int wait = others == Others::take_turns ? 0 : LOCK_NB;
  alone_ = ::flock(folder_.number(), LOCK_EX | wait) == 0;
  if (alone_) {
    remove_leftovers(folder);
  }
  if (others == Others::work_too) {
    ::flock(folder_.number(), LOCK_SH);
  }
}

WorkFile::WorkFile(const fs::path& folder, const FolderWork& /*work*/) {
  std::string name = (folder / (std::string(kName) + std::string(kSixRandom)));
  const Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
  if (!file.is_open()) {
    throw refusal_of_system();
  }
  path_ = name;
  slot_ = remove_when_ended(name);
}

WorkFile::~WorkFile() {
  if (!path_.empty()) {
    ::unlink(path_.c_str());
    for (const char* const beside : {"-journal", "-wal", "-shm"}) {
      ::unlink((path_.native() + beside).c_str());
    }
    leave();
  }
}

void WorkFile::sync() const {
  const Descriptor file(::open(path_.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open() || ::fsync(file.number()) != 0) {
    throw refusal_of_system();
  }
}

void WorkFile::replace(const fs::path& target) {
  if (::rename(path_.c_str(), target.c_str()) != 0) {
    throw refusal_of_system();
  }
  leave();
  sync_folder(target.parent_path());
}

bool WorkFile::settle(const fs::path& target) {
  if (!rename_to_free_name(path_, target)) {
    return false;
  }
  leave();
  sync_folder(target.parent_path());
  return true;
}

void WorkFile::leave() {
  keep_when_ended(slot_);
  path_.clear();
}

bool is_work_file(const fs::path& file) {
  return file.filename().string().starts_with(kName);
}

void sync_folder(const fs::path& folder) {
  const Descriptor opened(
      ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.is_open()) {
    // Some file systems refuse to sync a folder; what is in it is no less
    // there.
    ::fsync(opened.number());
  }
}

}  // namespace wins
