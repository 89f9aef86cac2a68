// SPDX-License-Identifier: MIT
#include "fuzz/import_bytes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  wins::test::read_any(
      data, size, [](const wins::ImportFile& file, const wins::RowTaker& rows) {
        return wins::import_lines(file, rows);
      });
  return 0;
}
