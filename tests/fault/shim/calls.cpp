// SPDX-License-Identifier: MIT
// Calls that fail: those of the home alone, so that the program starts as
// ever.
#include <dlfcn.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>

#include "plan.h"

namespace {

using wins::shim::Ill;
using wins::shim::Plan;

/// What a call needs: those that take room meet a full disk.
enum class Call { asks, reads, takes_room, writes_bytes };

constexpr int kMakes = 0100;  // O_CREAT: <fcntl.h> would give some of
constexpr int kHere = -100;   // these names a second form; AT_FDCWD
constexpr int kMostFiles = 1024;
bool ours[kMostFiles] = {};
long passed = 0;

template <typename Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool is_ours(int file) {
  return file >= 0 && file < kMostFiles && ours[file];
}

/// Below the home, where the program is started.
bool is_ours(const char* path) {
  static const char* const kHome = std::getenv("HOME");
  return kHome != nullptr &&
         (path[0] != '/' || std::strncmp(path, kHome, std::strlen(kHome)) == 0);
}

void note(int file, bool is_of_home) {
  if (file >= 0 && file < kMostFiles) {
    ours[file] = is_of_home;
  }
}

enum class Fate { goes_on, fails, halved };

Fate fail_with(int error) {
  errno = error;
  return Fate::fails;
}

bool can_meet(Ill ill, Call call) {
  switch (ill) {
    case Ill::none:
      return false;
    case Ill::refused:
    case Ill::ended:
      return true;
    case Ill::cut:
      return call == Call::writes_bytes || call == Call::reads;
    case Ill::full:
    case Ill::filling:
      return call != Call::asks && call != Call::reads;
  }
  return false;
}

/// What becomes of a call that concerns the home.
Fate fate_of(Call call, const char* name) {
  const Plan& plan = wins::shim::plan();
  if (!can_meet(plan.ill, call)) {
    return Fate::goes_on;
  }
  ++passed;
  if (passed < plan.at || (passed > plan.at && !plan.for_good)) {
    return Fate::goes_on;
  }
  wins::shim::leave_mark(name);
  switch (plan.ill) {
    case Ill::refused:
      return fail_with(EIO);
    case Ill::cut:
      return Fate::halved;
    case Ill::filling:
      // What is left of the disk takes half of one write.
      if (call == Call::writes_bytes && passed == plan.at) {
        return Fate::halved;
      }
      [[fallthrough]];
    case Ill::full:
      return fail_with(ENOSPC);
    case Ill::ended:
      std::raise(SIGKILL);
      [[fallthrough]];
    case Ill::none:
      break;
  }
  return Fate::goes_on;
}

/// The same for a call by an open file; others pass.
Fate fate_of(int file, Call call, const char* name) {
  return is_ours(file) ? fate_of(call, name) : Fate::goes_on;
}

Fate fate_of(const char* path, Call call, const char* name) {
  return is_ours(path) ? fate_of(call, name) : Fate::goes_on;
}

std::size_t half(Fate fate, std::size_t count) {
  return fate == Fate::halved && count > 1 ? count / 2 : count;
}

int open_any(const char* real, int folder, const char* path, int flags,
             unsigned mode) {
  const bool of_home = is_ours(path) || is_ours(folder);
  const Call call = (flags & kMakes) != 0 ? Call::takes_room : Call::asks;
  if (of_home && fate_of(call, "open") == Fate::fails) {
    return -1;
  }
  const int file =
      next<int(int, const char*, int, ...)>(real)(folder, path, flags, mode);
  note(file, of_home);
  return file;
}

unsigned mode_in(std::va_list& rest) {
  return va_arg(rest, unsigned);
}

}  // namespace

#define WINS_OPEN(name)                                    \
  int name(const char* path, int flags, ...) {             \
    std::va_list rest;                                     \
    va_start(rest, flags);                                 \
    const unsigned mode = mode_in(rest);                   \
    va_end(rest);                                          \
    return open_any("openat64", kHere, path, flags, mode); \
  }
#define WINS_OPENAT(name)                                   \
  int name(int folder, const char* path, int flags, ...) {  \
    std::va_list rest;                                      \
    va_start(rest, flags);                                  \
    const unsigned mode = mode_in(rest);                    \
    va_end(rest);                                           \
    return open_any("openat64", folder, path, flags, mode); \
  }
// A call by a path or an open file, with nothing but success or failure.
#define WINS_CALL(name, kind, subject, declared, passed_on)   \
  int name declared {                                         \
    static auto* const real = next<int declared>(#name);      \
    return fate_of(subject, Call::kind, #name) == Fate::fails \
               ? -1                                           \
               : real passed_on;                              \
  }
#define WINS_TRANSFER(name, kind, bytes, declared_rest, passed_rest)       \
  ssize_t name(int file, bytes* buffer, std::size_t count declared_rest) { \
    static auto* const real =                                              \
        next<ssize_t(int, bytes*, std::size_t declared_rest)>(#name);      \
    const Fate fate = fate_of(file, Call::kind, #name);                    \
    return fate == Fate::fails                                             \
               ? -1                                                        \
               : real(file, buffer, half(fate, count) passed_rest);        \
  }
#define WINS_COMMA ,

extern "C" {

WINS_OPEN(open)
WINS_OPEN(open64)
WINS_OPENAT(openat)
WINS_OPENAT(openat64)

int close(int file) {
  // What it was is forgotten even where closing fails, as the kernel does.
  const Fate fate = fate_of(file, Call::asks, "close");
  const int error = errno;
  note(file, false);
  const long closed = syscall(SYS_close, file);
  if (fate == Fate::fails) {
    errno = error;
    return -1;
  }
  return static_cast<int>(closed);
}

WINS_TRANSFER(read, reads, void, , )
WINS_TRANSFER(write, writes_bytes, const void, , )
WINS_TRANSFER(pread, reads, void, WINS_COMMA off_t at, WINS_COMMA at)
WINS_TRANSFER(pread64, reads, void, WINS_COMMA off_t at, WINS_COMMA at)
WINS_TRANSFER(pwrite, writes_bytes, const void, WINS_COMMA off_t at,
              WINS_COMMA at)
WINS_TRANSFER(pwrite64, writes_bytes, const void, WINS_COMMA off_t at,
              WINS_COMMA at)

WINS_CALL(fsync, takes_room, file, (int file), (file))
WINS_CALL(fdatasync, takes_room, file, (int file), (file))
WINS_CALL(ftruncate, takes_room, file, (int file, off_t size), (file, size))
WINS_CALL(ftruncate64, takes_room, file, (int file, off_t size), (file, size))
WINS_CALL(fchmod, asks, file, (int file, mode_t mode), (file, mode))
WINS_CALL(fchown, asks, file, (int file, uid_t user, gid_t group),
          (file, user, group))
WINS_CALL(fstat, asks, file, (int file, void* facts), (file, facts))
WINS_CALL(fstat64, asks, file, (int file, void* facts), (file, facts))
WINS_CALL(flock, asks, file, (int file, int how), (file, how))
WINS_CALL(stat, asks, path, (const char* path, void* facts), (path, facts))
WINS_CALL(stat64, asks, path, (const char* path, void* facts), (path, facts))
WINS_CALL(lstat, asks, path, (const char* path, void* facts), (path, facts))
WINS_CALL(lstat64, asks, path, (const char* path, void* facts), (path, facts))
WINS_CALL(access, asks, path, (const char* path, int how), (path, how))
WINS_CALL(unlink, asks, path, (const char* path), (path))
WINS_CALL(mkdir, takes_room, path, (const char* path, mode_t mode),
          (path, mode))
WINS_CALL(rename, takes_room, from, (const char* from, const char* to),
          (from, to))
WINS_CALL(renameat2, takes_room, from,
          (int folder, const char* from, int other, const char* to,
           unsigned flags),
          (folder, from, other, to, flags))

int fcntl64(int file, int command, ...) {
  std::va_list rest;
  va_start(rest, command);
  void* const argument = va_arg(rest, void*);
  va_end(rest);
  static auto* const real = next<int(int, int, ...)>("fcntl64");
  return fate_of(file, Call::asks, "fcntl") == Fate::fails
             ? -1
             : real(file, command, argument);
}

}  // extern "C"
