// SPDX-License-Identifier: MIT
#include "row_image.h"

#include "checkin_columns.h"
#include "row_columns.h"
#include "row_columns_read.h"
#include "row_fields.h"
#include "session_columns.h"

namespace wins {
namespace {

/// Stored: the version of the schema that made the columns a copy holds.
/// Version 2 has the same ones.
constexpr std::uint8_t kImageVersion = 1;
/// An entry of a few lines has no more.
constexpr std::size_t kUsualBytes = 768;

void append_fields(Bytes& bytes, const Entry& entry) {
  FieldWriter writer(bytes);
  put_columns(writer, entry);
  for (const Tag& tag : entry.tags) {
    writer.put(tag.shown);
    writer.put(tag.folded);
  }
}

void append_fields(Bytes& bytes, const Session& session) {
  FieldWriter writer(bytes);
  put_columns(writer, session);
}

void append_fields(Bytes& bytes, const Checkin& checkin) {
  FieldWriter writer(bytes);
  put_columns(writer, checkin);
}

template <typename Row>
Bytes fields_of(const Row& row) {
  Bytes bytes;
  bytes.reserve(kUsualBytes);
  append_fields(bytes, row);
  return bytes;
}

template <typename Row>
Bytes image_of(const Row& row) {
  Bytes bytes = {kImageVersion};
  append_fields(bytes, row);
  return bytes;
}

FieldReader reader_of(std::span<const std::uint8_t> image) {
  if (image.empty() || image.front() != kImageVersion) {
    throw unreadable();
  }
  return FieldReader(image.subspan(1));
}

}  // namespace

Bytes row_fields(const Entry& entry) {
  return fields_of(entry);
}

Bytes row_fields(const Session& session) {
  return fields_of(session);
}

Bytes row_fields(const Checkin& checkin) {
  return fields_of(checkin);
}

Bytes row_image(const Entry& entry) {
  return image_of(entry);
}

Bytes row_image(const Session& session) {
  return image_of(session);
}

Bytes row_image(const Checkin& checkin) {
  return image_of(checkin);
}

Entry read_row_image(std::span<const std::uint8_t> image) {
  FieldReader reader = reader_of(image);
  Entry entry = take_columns(reader);
  while (!reader.at_end()) {
    Tag tag;
    tag.shown = reader.text();
    tag.folded = reader.text();
    entry.tags.push_back(std::move(tag));
  }
  return entry;
}

Session read_session_image(std::span<const std::uint8_t> image) {
  FieldReader reader = reader_of(image);
  Session session = take_session(reader);
  if (!reader.at_end()) {
    throw unreadable();
  }
  return session;
}

Checkin read_checkin_image(std::span<const std::uint8_t> image) {
  FieldReader reader = reader_of(image);
  Checkin checkin = take_checkin(reader);
  if (!reader.at_end()) {
    throw unreadable();
  }
  return checkin;
}

}  // namespace wins
