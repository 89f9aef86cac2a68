// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <unordered_map>

#include "change_log.h"
#include "source_uid.h"

namespace wins {

/// A row that the change log knows and the journal no longer has.
struct GoneRow {
  std::int64_t id = 0;
  bool removed = false;  ///< by a step that stands; else its add was undone
};

/// All of them in one table, by uid.
[[nodiscard]] std::unordered_map<Uid, GoneRow, UidHash> gone_rows(
    Connection& journal, Subject subject);

}  // namespace wins
