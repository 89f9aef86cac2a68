// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "wins/core/entry.h"

namespace wins {

// JSON as wins writes it. Controls (C0, DEL, C1, bidi), U+2028 and U+2029 are
// written \uXXXX, so that JSON on a terminal moves no cursor; ill-formed bytes
// become U+FFFD. Public.

/// Appends the text as a JSON string, quotes included.
void append_json_text(std::string& json, std::string_view text);

/// Appends the entry as an object: every key, in the order that is public.
void append_json_entry(std::string& json, const Entry& entry);

/// Appends the members of an object one after the other. Keys are our own, so
/// they stand unescaped.
class JsonMembers {
 public:
  explicit JsonMembers(std::string& json) : json_(json) { json_ += '{'; }

  void text(std::string_view key, std::string_view value);
  /// A value that needs no escaping: a date, a name of ours.
  void word(std::string_view key, std::string_view value);
  void text_or_null(std::string_view key,
                    const std::optional<std::string>& value);
  void number(std::string_view key, std::optional<std::int64_t> value);
  void flag(std::string_view key, bool value);
  void null(std::string_view key);
  /// Writes the key alone; the value is appended by the caller.
  void begin(std::string_view key);
  void end() { json_ += '}'; }

 private:
  std::string& json_;
};

/// Writes what every row of a journal begins with: id, uid, when and day.
void append_row_members(JsonMembers& members, std::int64_t id, const Uid& uid,
                        const Moment& when);

}  // namespace wins
