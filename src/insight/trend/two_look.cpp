// SPDX-License-Identifier: MIT
// What holds at two boundaries.
#include "wins/insight/trend/two_look.h"

#include <algorithm>
#include <utility>

namespace wins::trend {

TwoLook two_look(Evidence latest, Evidence before) {
  TwoLook looks{.latest = std::move(latest), .before = std::move(before)};
  const auto& now = looks.latest.tested;
  const auto& earlier = looks.before.tested;
  looks.enough = now.has_value() && earlier.has_value();
  if (!looks.enough) {
    return looks;
  }
  if (now->gentler_allowed && earlier->gentler_allowed) {
    looks.p.gentler = std::max(now->p.gentler, earlier->p.gentler);
  }
  if (now->harder_allowed && earlier->harder_allowed) {
    looks.p.harder = std::max(now->p.harder, earlier->p.harder);
  }
  return looks;
}

TwoLook two_look(std::span<const Row> rows, Week boundary, Orient orient,
                 Scale scale) {
  return two_look(evidence(rows, boundary, orient, scale),
                  evidence(rows, boundary - kChapter, orient, scale));
}

}  // namespace wins::trend
