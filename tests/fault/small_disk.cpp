// SPDX-License-Identifier: MIT
#include "fault/small_disk.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <string_view>

namespace wins::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFiller = "filler";

bool put(const char* file, std::string_view bytes) {
  const int fd = open(file, O_WRONLY | O_CLOEXEC);
  const bool done = fd >= 0 && write(fd, bytes.data(), bytes.size()) ==
                                   static_cast<ssize_t>(bytes.size());
  close(fd);
  return done;
}

/// New namespaces in which this account counts as root.
bool enter_new_spaces(const std::string& users, const std::string& groups) {
  return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 &&
         put("/proc/self/setgroups", "deny") &&
         put("/proc/self/uid_map", users) && put("/proc/self/gid_map", groups);
}

bool mount_disk(const char* folder) {
  return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         mount("tmpfs", folder, "tmpfs", 0, "size=1m,mode=0700") == 0;
}

/// Keeps the namespaces alive until it is ended, or this program is.
[[noreturn]] void keep(int tell, const char* folder, const std::string& users,
                       const std::string& groups) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  const bool there = enter_new_spaces(users, groups) && mount_disk(folder);
  const char answer = there ? 'y' : 'n';
  if (write(tell, &answer, 1) == 1 && there) {
    pause();
  }
  _exit(0);
}

/// Nothing but system calls: it runs between fork and exec.
void enter(const char* users, const char* mounts, const char* start) {
  const int user_space = open(users, O_RDONLY | O_CLOEXEC);
  const int mount_space = open(mounts, O_RDONLY | O_CLOEXEC);
  if (setns(user_space, CLONE_NEWUSER) != 0 ||
      setns(mount_space, CLONE_NEWNS) != 0 || chdir(start) != 0) {
    _exit(126);
  }
}

}  // namespace

SmallDisk::SmallDisk(const fs::path& folder) : folder_(folder) {
  const std::string users = "0 " + std::to_string(geteuid()) + " 1";
  const std::string groups = "0 " + std::to_string(getegid()) + " 1";
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) {
    throw std::runtime_error("no pipe");
  }
  keeper_ = fork();
  if (keeper_ == 0) {
    keep(ends[1], folder_.c_str(), users, groups);
  }
  close(ends[1]);
  char answer = 'n';
  is_there_ = read(ends[0], &answer, 1) == 1 && answer == 'y';
  close(ends[0]);
  const std::string keeper = "/proc/" + std::to_string(keeper_);
  user_space_ = keeper + "/ns/user";
  mount_space_ = keeper + "/ns/mnt";
  start_ = folder_.string();
}

SmallDisk::~SmallDisk() {
  kill(keeper_, SIGKILL);
  waitpid(keeper_, nullptr, 0);
}

Launch SmallDisk::on_it(Launch launch) const {
  launch.prepare = [this] {
    enter(user_space_.c_str(), mount_space_.c_str(), start_.c_str());
  };
  return launch;
}

fs::path SmallDisk::seen_from_here(const fs::path& path) const {
  return "/proc/" + std::to_string(keeper_) + "/root" + path.string();
}

void SmallDisk::fill(std::size_t rest) const {
  const fs::path filler = seen_from_here(folder_ / kFiller);
  const int fd = open(filler.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  const std::array<char, 4096> page{};
  ssize_t size = lseek(fd, 0, SEEK_END);
  ssize_t written = 0;
  while ((written = write(fd, page.data(), page.size())) > 0) {
    size += written;
  }
  const bool full = fd >= 0 && errno == ENOSPC;
  const bool cut =
      rest == 0 || ftruncate(fd, size - static_cast<ssize_t>(rest)) == 0;
  close(fd);
  if (!full || !cut) {
    throw std::runtime_error("the small disk cannot be filled");
  }
}

void SmallDisk::make_room() const {
  fs::remove(seen_from_here(folder_ / kFiller));
}

}  // namespace wins::test
