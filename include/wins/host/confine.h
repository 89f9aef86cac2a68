// SPDX-License-Identifier: MIT
#pragma once

namespace wins {

/// Confines this process for the rest of its life: socket(2), execve(2) and
/// their kin fail with EPERM from here on. wins calls none of them once the
/// journal is open; this holds whatever a damaged journal might make it do.
/// seccomp(2) with a filter, which child processes inherit. Where the kernel
/// has no seccomp, or the processor is not known to the filter, nothing
/// happens.
void confine();

}  // namespace wins
