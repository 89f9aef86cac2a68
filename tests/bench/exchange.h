// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "field.h"

namespace wins::bench {

/// Times an import of so many entries from JSON beside the sqlite3 shell that
/// imports the same rows from CSV, and tells whether a journal that was
/// exported and imported is exported as the same bytes. Needs room for some
/// five times the JSON.
void measure_exchange(const Field& field, std::int64_t entries, int pairs);

}  // namespace wins::bench
