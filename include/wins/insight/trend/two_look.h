// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "wins/insight/evidence.h"

namespace wins::trend {

/// The same at the last two boundaries. A direction has to hold at both, so
/// its p is the larger one (an intersection-union test, Berger 1982).
struct TwoLook {
  Evidence latest{};    ///< at the current boundary
  Evidence before{};    ///< four weeks earlier
  bool enough = false;  ///< at both
  /// 1 where a gate is shut at either boundary, or there is not enough.
  OneSided p{};
};

[[nodiscard]] TwoLook two_look(Evidence latest, Evidence before);
[[nodiscard]] TwoLook two_look(std::span<const Row> rows, Week boundary,
                               Orient orient, Scale scale);

}  // namespace wins::trend
