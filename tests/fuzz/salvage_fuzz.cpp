// SPDX-License-Identifier: MIT
// Any bytes as a damaged journal: what is found in them can be chosen from,
// and an entry that is said to be as it was written is.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "digest.h"
#include "salvage_choice.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  constexpr std::size_t kMost = std::size_t{1} << 20;
  if (size > kMost) {
    return 0;
  }
  wins::FoundRows rows =
      wins::find_rows(wins::DamagedPages(wins::Blob(data, data + size)));
  const wins::Selection selection = wins::select_entries(rows);
  for (const auto& [id, chosen] : selection.entries) {
    if (chosen.entry.id != id) {
      std::abort();
    }
  }
  return 0;
}
