// SPDX-License-Identifier: MIT
#pragma once

/// Loaded into the program under test before the C library: the Nth call that
/// concerns its home, or the Nth piece of memory, fails as the environment
/// says. Nothing here takes memory or throws.
namespace wins::shim {

enum class Ill {
  none,
  refused,  ///< EIO
  full,     ///< ENOSPC, for what takes room
  cut,      ///< a read or write does half of what it was asked for
  filling,  ///< half of a write, and ENOSPC from then on
  ended,    ///< SIGKILL
};

struct Plan {
  Ill ill = Ill::none;
  long at = 0;  ///< counted from 1
  bool for_good = false;
  long memory_at = 0;  ///< the piece of memory that is not given, from 1
};

/// Read from WINS_SHIM: "refused 12 once", "full 3 good", "memory 40 once".
const Plan& plan();

/// Leaves the name of what failed first in the file WINS_SHIM_MARK.
void leave_mark(const char* what);

}  // namespace wins::shim
