// SPDX-License-Identifier: MIT
#include "salvage_record.h"

#include <cstring>

namespace wins {
namespace {

/// More columns than any table of wins has.
constexpr std::size_t kMostColumns = 64;

// Types of a column: 0 null, 1 to 6 integers, 7 a float, 8 and 9 the numbers
// 0 and 1, even from 12 on blobs, odd from 13 on texts.
constexpr std::uint64_t kNull = 0;
constexpr std::uint64_t kFloat = 7;
constexpr std::uint64_t kZero = 8;
constexpr std::uint64_t kOne = 9;
constexpr std::uint64_t kFirstBlob = 12;

std::int64_t sign_extended(std::uint64_t value, std::uint64_t bytes) {
  const auto unused = static_cast<unsigned>(64 - 8 * bytes);
  return static_cast<std::int64_t>(value << unused) >> unused;
}

StoredValue value_of(std::uint64_t type, ByteView bytes) {
  if (type == kNull) {
    return {};
  }
  if (type == kZero || type == kOne) {
    return static_cast<std::int64_t>(type - kZero);
  }
  if (type >= kFirstBlob) {
    if (type % 2 == 0) {
      return Blob(bytes.begin(), bytes.end());
    }
    return std::string(bytes.begin(), bytes.end());
  }
  const std::uint64_t raw = *ByteReader(bytes).big_endian(bytes.size());
  if (type == kFloat) {
    double number = 0;
    std::memcpy(&number, &raw, sizeof number);
    return number;
  }
  return sign_extended(raw, bytes.size());
}

}  // namespace

std::optional<std::uint64_t> ByteReader::varint() {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < 9 && i < rest_.size(); ++i) {
    if (i == 8) {
      value = value << 8U | rest_[i];
    } else {
      value = value << 7U | (rest_[i] & 0x7FU);
    }
    if (i == 8 || (rest_[i] & 0x80U) == 0) {
      rest_ = rest_.subspan(i + 1);
      return value;
    }
  }
  return std::nullopt;
}

std::optional<std::uint64_t> ByteReader::big_endian(std::size_t count) {
  const auto bytes = take(count);
  if (!bytes.has_value()) {
    return std::nullopt;
  }
  std::uint64_t value = 0;
  for (const std::uint8_t byte : *bytes) {
    value = value << 8U | byte;
  }
  return value;
}

std::optional<ByteView> ByteReader::take(std::uint64_t count) {
  if (count > rest_.size()) {
    return std::nullopt;
  }
  const ByteView taken = rest_.first(static_cast<std::size_t>(count));
  rest_ = rest_.subspan(static_cast<std::size_t>(count));
  return taken;
}

std::uint64_t size_of_type(std::uint64_t type) {
  constexpr std::uint64_t kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
  return type < kFirstBlob ? kSizes[type] : (type - kFirstBlob) / 2;
}

std::optional<RecordHeader> read_record_header(ByteView begin,
                                               std::uint64_t payload) {
  ByteReader reader(begin);
  RecordHeader header;
  const auto size = reader.varint();
  if (!size.has_value() || *size > begin.size() || *size > payload) {
    return std::nullopt;
  }
  header.bytes = *size;
  std::uint64_t total = *size;
  const std::size_t after = begin.size() - static_cast<std::size_t>(*size);
  while (reader.left() > after) {
    const auto type = reader.varint();
    constexpr std::uint64_t kReserved = 10;
    if (!type.has_value() || header.types.size() == kMostColumns ||
        (*type >= kReserved && *type < kFirstBlob) ||
        size_of_type(*type) > payload) {
      return std::nullopt;
    }
    header.types.push_back(*type);
    total += size_of_type(*type);
  }
  if (reader.left() != after || total != payload) {
    return std::nullopt;
  }
  return header;
}

std::optional<std::vector<StoredValue>> read_record(ByteView record) {
  const auto header = read_record_header(record, record.size());
  if (!header.has_value()) {
    return std::nullopt;
  }
  ByteReader reader(record.subspan(static_cast<std::size_t>(header->bytes)));
  std::vector<StoredValue> values;
  values.reserve(header->types.size());
  for (const std::uint64_t type : header->types) {
    values.push_back(value_of(type, *reader.take(size_of_type(type))));
  }
  return values;
}

}  // namespace wins
