// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace wins {

// The record format of SQLite, for a file that SQLite itself can no longer
// read (sqlite.org/fileformat2.html, section 2). Every length is a claim of
// a damaged file, and is held against the bytes that are there.

using ByteView = std::span<const std::uint8_t>;
using Blob = std::vector<std::uint8_t>;
using StoredValue =
    std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

/// Reads big-endian numbers and variable-length ones from left to right.
class ByteReader {
 public:
  explicit ByteReader(ByteView bytes) : rest_(bytes) {}

  /// Nothing when the bytes end first.
  [[nodiscard]] std::optional<std::uint64_t> varint();
  /// Requires: count is at most 8.
  [[nodiscard]] std::optional<std::uint64_t> big_endian(std::size_t count);
  [[nodiscard]] std::optional<ByteView> take(std::uint64_t count);
  [[nodiscard]] std::size_t left() const { return rest_.size(); }

 private:
  ByteView rest_;
};

/// The types of the columns of a record, as they stand in front of it.
struct RecordHeader {
  std::uint64_t bytes = 0;  ///< of the header itself
  std::vector<std::uint64_t> types{};
};

/// How many bytes a value of this type takes.
[[nodiscard]] std::uint64_t size_of_type(std::uint64_t type);

/// Nothing unless the header is whole, and its columns take `payload` bytes
/// together with it. `begin` is the first part of the record.
[[nodiscard]] std::optional<RecordHeader> read_record_header(
    ByteView begin, std::uint64_t payload);

/// The values of a whole record.
[[nodiscard]] std::optional<std::vector<StoredValue>> read_record(
    ByteView record);

}  // namespace wins
