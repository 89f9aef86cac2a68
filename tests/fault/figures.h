// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace wins::test {

/// What a fault program tried and found, for one line of the table that the
/// fault tests end with.
struct Figures {
  std::string row{};   ///< of the table in rows.h: "T2"
  std::string what{};  ///< "power cuts during add"
  std::int64_t points = 0;
  std::int64_t acknowledged = 0;  ///< of the points, how many came after
  std::int64_t lost = 0;          ///< what a pass has none of
  std::string more{};
};

/// Says it in the output of the test, and adds it to the figures.
void tell(const Figures& figures);

}  // namespace wins::test
