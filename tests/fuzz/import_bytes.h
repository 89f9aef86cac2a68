// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "support/table_zone.h"
#include "support/text_input.h"
#include "wins/core/error.h"
#include "wins/exchange/import.h"
#include "wins/text/utf8.h"

namespace wins::test {

/// Any bytes give rows that a journal can keep, or a refusal with a sentence.
template <typename Read>
void read_any(const std::uint8_t* data, std::size_t size, const Read& read) {
  static const TableZone kZone = berlin_2026();
  const Calendar calendar{.now = utc_instant("2026-11-04T15:20:00Z"),
                          .zone = kZone};
  TextInput in(std::string(reinterpret_cast<const char*>(data), size));
  const RowTaker rows{
      .entry =
          [](const Entry& entry, std::string_view) {
            const auto away = entry.when.at.time_since_epoch() -
                              entry.when.day.time_since_epoch();
            if (!is_utf8(entry.text) || entry.text.size() > kTextLimit ||
                entry.kind.has_value() != entry.kind_source.has_value() ||
                away < -std::chrono::days(2) || away > std::chrono::days(3)) {
              std::abort();
            }
          },
      .session = [](const Session&) {},
      .checkin = [](const Checkin&) {}};
  try {
    static_cast<void>(
        read(ImportFile{.in = in, .name = "file", .calendar = calendar}, rows));
  } catch (const UserError& refusal) {
    if (std::string_view(refusal.what()).empty()) {
      std::abort();
    }
  }
}

}  // namespace wins::test
