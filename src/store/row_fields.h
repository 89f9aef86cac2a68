// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "failure.h"
#include "wins/core/entry.h"

// A row as a chain of fields, each with its length in front; row_image.h
// describes the layout, which is stored.
namespace wins {

using Bytes = std::vector<std::uint8_t>;

/// Stored: the length of a null.
inline constexpr std::uint32_t kNullLength =
    std::numeric_limits<std::uint32_t>::max();

/// Appends the fields of a row.
class FieldWriter {
 public:
  explicit FieldWriter(Bytes& bytes) : bytes_(bytes) {}

  void put(std::int64_t value) {
    put_length(8);
    put_little_endian(static_cast<std::uint64_t>(value), 8);
  }
  void put(const std::string& text) {
    put_length(static_cast<std::uint32_t>(text.size()));
    bytes_.insert(bytes_.end(), text.begin(), text.end());
  }
  void put(const Uid& uid) {
    put_length(static_cast<std::uint32_t>(uid.bytes.size()));
    bytes_.insert(bytes_.end(), uid.bytes.begin(), uid.bytes.end());
  }
  void put(Instant when) { put(std::int64_t{when.time_since_epoch().count()}); }
  template <typename Value>
  void put(const std::optional<Value>& value) {
    if (value.has_value()) {
      put(*value);
    } else {
      put_length(kNullLength);
    }
  }

 private:
  void put_length(std::uint32_t length) { put_little_endian(length, 4); }

  void put_little_endian(std::uint64_t value, std::size_t bytes) {
    std::array<std::uint8_t, 8> written{};
    for (std::size_t i = 0; i < bytes; ++i) {
      written[i] = static_cast<std::uint8_t>(value >> (8 * i));
    }
    bytes_.insert(bytes_.end(), written.begin(),
                  written.begin() + static_cast<std::ptrdiff_t>(bytes));
  }

  Bytes& bytes_;
};

/// Takes the fields off again. Throws: StorageError when they are others.
class FieldReader {
 public:
  explicit FieldReader(std::span<const std::uint8_t> bytes) : rest_(bytes) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  [[nodiscard]] std::optional<Bytes> maybe_bytes() {
    const auto length = static_cast<std::uint32_t>(little_endian(take(4)));
    if (length == kNullLength) {
      return std::nullopt;
    }
    const auto field = take(length);
    return Bytes(field.begin(), field.end());
  }
  [[nodiscard]] Bytes bytes() { return present(maybe_bytes()); }
  [[nodiscard]] std::optional<std::string> maybe_text() {
    const std::optional<Bytes> field = maybe_bytes();
    return field.has_value()
               ? std::optional(std::string(field->begin(), field->end()))
               : std::nullopt;
  }
  [[nodiscard]] std::string text() { return present(maybe_text()); }
  [[nodiscard]] std::optional<std::int64_t> maybe_integer() {
    const std::optional<Bytes> field = maybe_bytes();
    if (!field.has_value()) {
      return std::nullopt;
    }
    if (field->size() != 8) {
      throw unreadable();
    }
    return static_cast<std::int64_t>(little_endian(*field));
  }
  [[nodiscard]] std::int64_t integer() { return present(maybe_integer()); }

 private:
  template <typename Value>
  static Value present(std::optional<Value> field) {
    if (!field.has_value()) {
      throw unreadable();
    }
    return std::move(*field);
  }

  std::span<const std::uint8_t> take(std::size_t count) {
    if (count > rest_.size()) {
      throw unreadable();
    }
    const auto taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
  }

  static std::uint64_t little_endian(std::span<const std::uint8_t> bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i) {
      value = value << 8U | bytes[i - 1];
    }
    return value;
  }

  std::span<const std::uint8_t> rest_;
};

}  // namespace wins
