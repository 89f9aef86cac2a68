// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "field_row.h"
#include "import_bytes.h"

namespace wins {

/// The arrays of a document of wins.
enum class JsonSection { entries, sessions, checkins };

/// What a document says of itself.
struct JsonHead {
  std::string format{};
  std::string version{};
  bool is_array = false;  ///< of entries, with nothing around it
};

/// A record, and the line it begins at.
using RecordVisitor =
    std::function<void(JsonSection, const FieldRow&, std::int64_t line)>;

/// Reads a document as a stream: each object in one of its arrays becomes a
/// row of fields. Members of `measures` come under their own names, those of
/// another object inside under the object's name, "_" and theirs; an array
/// gives its values one after the other.
/// Throws: UserError with the line where it is no such document.
JsonHead read_json_records(ImportBytes& reader, const RecordVisitor& visit);

/// The same of one object, in `text`, which is line `line` of the file.
void read_json_record(const ImportBytes& reader, std::string_view text,
                      std::int64_t line, const RecordVisitor& visit);

}  // namespace wins
