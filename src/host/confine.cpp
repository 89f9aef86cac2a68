// SPDX-License-Identifier: MIT
// A seccomp filter: no sockets, no other programs.
#include "wins/host/confine.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>

namespace wins {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kOurCalls = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kOurCalls = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kOurCalls = 0;
#endif

/// io_uring could open a socket on the caller's behalf.
constexpr std::array<std::uint32_t, 5> kRefused = {
    SYS_socket, SYS_socketpair, SYS_execve, SYS_execveat, SYS_io_uring_setup};

/// Set in the number of a call of x32, which would pass by the list.
constexpr std::uint32_t kX32 = 0x40000000;

// Load the number of the call; for each refused one jump to the last
// instruction; allow; refuse. A call of another processor's table is refused
// as well: its numbers mean other things.
constexpr std::size_t kHead = 5;
constexpr std::size_t kLength = kHead + kRefused.size() + 2;

constexpr sock_filter load(std::uint32_t offset) {
  return {BPF_LD | BPF_W | BPF_ABS, 0, 0, offset};
}

constexpr sock_filter answer(std::uint32_t with) {
  return {BPF_RET | BPF_K, 0, 0, with};
}

/// Jumps `yes` or `no` instructions on.
constexpr sock_filter jump(std::uint16_t test, std::uint32_t value,
                           std::size_t yes, std::size_t no) {
  return {static_cast<std::uint16_t>(BPF_JMP | test | BPF_K),
          static_cast<std::uint8_t>(yes), static_cast<std::uint8_t>(no), value};
}

constexpr std::array<sock_filter, kLength> make_filter() {
  constexpr std::uint32_t kRefuse = SECCOMP_RET_ERRNO | EPERM;
  constexpr std::size_t kLast = kLength - 1;
  std::array<sock_filter, kLength> filter{};
  filter[0] = load(offsetof(seccomp_data, arch));
  filter[1] = jump(BPF_JEQ, kOurCalls, 1, 0);
  filter[2] = answer(kRefuse);
  filter[3] = load(offsetof(seccomp_data, nr));
  filter[4] = jump(BPF_JGE, kX32, kLast - kHead, 0);
  for (std::size_t i = 0; i < kRefused.size(); ++i) {
    const std::size_t at = kHead + i;
    filter[at] = jump(BPF_JEQ, kRefused[i], kLast - at - 1, 0);
  }
  filter[kLast - 1] = answer(SECCOMP_RET_ALLOW);
  filter[kLast] = answer(kRefuse);
  return filter;
}

}  // namespace

void confine() {
  if (kOurCalls == 0) {
    return;
  }
  static constexpr std::array kFilter = make_filter();
  // The kernel reads the filter and changes nothing in it.
  sock_fprog program{static_cast<unsigned short>(kFilter.size()),
                     const_cast<sock_filter*>(kFilter.data())};
  // The kernel wants the first before the second. Where it refuses either,
  // wins goes on as it was.
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) {
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
  }
}

}  // namespace wins
