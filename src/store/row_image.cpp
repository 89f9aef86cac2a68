// SPDX-License-Identifier: MIT
#include "row_image.h"

#include <cstring>
#include <limits>

#include "row_columns.h"
#include "row_columns_read.h"

namespace wins {
namespace {

using Bytes = std::vector<std::uint8_t>;

/// Stored: the version of the schema whose columns a copy holds.
constexpr std::uint8_t kImageVersion = 1;
constexpr std::uint32_t kNull = std::numeric_limits<std::uint32_t>::max();

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
      put_length(kNull);
    }
  }

 private:
  void put_length(std::uint32_t length) { put_little_endian(length, 4); }

  void put_little_endian(std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) {
      bytes_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
  }

  Bytes& bytes_;
};

class FieldReader {
 public:
  explicit FieldReader(std::span<const std::uint8_t> bytes) : rest_(bytes) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  [[nodiscard]] std::optional<Bytes> maybe_bytes() {
    const auto length = static_cast<std::uint32_t>(little_endian(take(4)));
    if (length == kNull) {
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

void append_fields(Bytes& bytes, const Entry& entry) {
  FieldWriter writer(bytes);
  put_columns(writer, entry);
  for (const Tag& tag : entry.tags) {
    writer.put(tag.shown);
    writer.put(tag.folded);
  }
}

}  // namespace

Bytes row_fields(const Entry& entry) {
  Bytes bytes;
  append_fields(bytes, entry);
  return bytes;
}

Bytes row_image(const Entry& entry) {
  Bytes bytes = {kImageVersion};
  append_fields(bytes, entry);
  return bytes;
}

Entry read_row_image(std::span<const std::uint8_t> image) {
  if (image.empty() || image.front() != kImageVersion) {
    throw unreadable();
  }
  FieldReader reader(image.subspan(1));
  Entry entry = take_columns(reader);
  while (!reader.at_end()) {
    Tag tag;
    tag.shown = reader.text();
    tag.folded = reader.text();
    entry.tags.push_back(std::move(tag));
  }
  return entry;
}

}  // namespace wins
