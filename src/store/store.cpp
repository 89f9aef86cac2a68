// SPDX-License-Identifier: MIT
#include "wins/store/store.h"

namespace wins {

std::vector<Entry> Store::find(const Filter& filter) {
  std::vector<Entry> found;
  for_each(filter, [&](const Entry& entry) {
    found.push_back(entry);
    return Visit::go_on;
  });
  return found;
}

}  // namespace wins
