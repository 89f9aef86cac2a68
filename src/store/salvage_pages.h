// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "salvage_record.h"

namespace wins {

/// The number of a page, from 1.
using PageNumber = std::uint32_t;

enum class PageKind : std::uint8_t {
  other = 0,
  index_inner = 2,
  table_inner = 5,
  index_leaf = 10,
  table_leaf = 13
};

/// A row as it stands in a page; an index has no number for its rows.
struct FoundRow {
  std::int64_t number = 0;
  std::vector<StoredValue> values{};
};

/// The pages of a file that may be damaged anywhere. Nothing in it is
/// believed; whatever the bytes are, each function ends and reads inside.
class DamagedPages {
 public:
  explicit DamagedPages(Blob file);

  [[nodiscard]] PageNumber count() const { return count_; }
  [[nodiscard]] PageKind kind_of(PageNumber page) const;

  /// Calls `visit` for each row that the page's own list of cells names and
  /// that can be read; false when one of them cannot.
  bool each_row(PageNumber page,
                const std::function<void(FoundRow)>& visit) const;

  /// Calls `visit` for the pages below an inner page; false when its list of
  /// cells is broken.
  bool each_child(PageNumber page,
                  const std::function<void(PageNumber)>& visit) const;

  /// Looks at each byte of the page for the beginning of a row of a table,
  /// whatever its list of cells says. `fits` is asked before a row is read.
  void each_stray_row(
      PageNumber page,
      const std::function<bool(const std::vector<std::uint64_t>&)>& fits,
      const std::function<void(FoundRow)>& visit) const;

 private:
  enum class Tree { table, index };

  [[nodiscard]] ByteView page(PageNumber number) const;
  [[nodiscard]] ByteView header(PageNumber number) const;
  [[nodiscard]] std::vector<std::size_t> cells(PageNumber number) const;
  [[nodiscard]] std::optional<FoundRow> row_at(PageNumber number,
                                               std::size_t at) const;
  [[nodiscard]] std::size_t local_part(std::uint64_t payload, Tree tree) const;
  [[nodiscard]] std::optional<Blob> payload_of(ByteView local, PageNumber next,
                                               std::uint64_t payload) const;
  [[nodiscard]] std::optional<std::vector<StoredValue>> record_at(
      ByteReader& cell, std::uint64_t payload, Tree tree) const;

  Blob file_;
  std::size_t page_size_;
  PageNumber count_ = 0;
  /// ByteView of chained pages that may still be followed: a file could chain
  /// the same pages behind every row.
  mutable std::uint64_t chained_left_;
};

}  // namespace wins
