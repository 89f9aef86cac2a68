// SPDX-License-Identifier: MIT
#include "wins/host/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "wins/core/catalogue/exchange.h"
#include "wins/core/error.h"

namespace wins {
namespace {

namespace fs = std::filesystem;

/// Where the file itself is to stand.
fs::path followed(const fs::path& target) {
  std::error_code none;
  const fs::path real = fs::canonical(target, none);
  return none ? target : real;
}

std::string beside(const fs::path& target) {
  return (target.parent_path() / ("." + target.filename().string() + ".XXXXXX"))
      .native();
}

}  // namespace

NewFile::NewFile(const fs::path& target) : target_(followed(target)) {
  struct stat there {};
  if (::stat(target_.c_str(), &there) == 0 && !S_ISREG(there.st_mode)) {
    refuse(S_ISDIR(there.st_mode) ? EISDIR : EINVAL);
  }
  constexpr mode_t kPrivate = S_IRUSR | S_IWUSR;
  file_ = ::open(target_.parent_path().c_str(),
                 O_TMPFILE | O_WRONLY | O_CLOEXEC, kPrivate);
  if (file_ < 0) {
    std::string name = beside(target_);
    file_ = ::mkostemp(name.data(), O_CLOEXEC);
    name_ = name;
  }
  if (file_ < 0) {
    name_.clear();
    refuse(errno);
  }
  out_ = std::make_unique<FdOutput>(file_);
}

NewFile::~NewFile() {
  if (file_ >= 0) {
    ::close(file_);
  }
  if (!name_.empty()) {
    ::unlink(name_.c_str());
  }
}

void NewFile::refuse(int reason) const {
  throw StorageError(
      say(messages::exchange["not_written"], fmt::arg("path", target_.native()),
          fmt::arg("reason", std::generic_category().message(reason))));
}

/// A file without a name gets one by which it can be renamed.
void NewFile::give_name() {
  const std::string self = "/proc/self/fd/" + std::to_string(file_);
  for (int attempt = 0; name_.empty(); ++attempt) {
    std::string name = beside(target_);
    const int other = ::mkostemp(name.data(), O_CLOEXEC);
    if (other < 0) {
      refuse(errno);
    }
    ::close(other);
    // The name was free a moment ago, and now it is this account's own.
    ::unlink(name.c_str());
    if (::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name.c_str(),
                 AT_SYMLINK_FOLLOW) == 0) {
      name_ = name;
    } else if (errno != EEXIST || attempt > 8) {
      refuse(errno);
    }
  }
}

void NewFile::keep() {
  out_->flush();
  if (out_->failure() != 0) {
    refuse(out_->failure());
  }
  if (::fsync(file_) != 0) {
    refuse(errno);
  }
  give_name();
  if (::rename(name_.c_str(), target_.c_str()) != 0) {
    refuse(errno);
  }
  name_.clear();
}

}  // namespace wins
