// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "wins/config/settings.h"
#include "wins/core/error.h"

namespace wins {

// Changing a settings file that a person writes by hand. Comments, order,
// blank lines, line ends and every other value stay as they are, to the byte:
// the text is changed where the value stands, read again, and compared.

/// The text with `key` set to `values`, words as they are typed: "facts",
/// "true", the items of a list one by one. A text of several words is joined
/// by blanks, as `wins add` does. `name` stands in messages.
///
/// Throws: UsageError when there is no such key or it does not take the
/// values (the sentence names what it takes); SettingsError when the text
/// does not parse, would grow beyond 64 KiB, or has the key in a form that
/// is not changed here (the message names the line).
[[nodiscard]] std::string set_setting(
    std::string_view file_text, std::string_view key,
    std::span<const std::string> values,
    std::string_view name = "the settings file");

/// The text without `key`, so that its default is in force; the same text
/// when it is not there. A comment beside it stays.
/// Throws: UsageError; SettingsError, as set_setting.
[[nodiscard]] std::string unset_setting(
    std::string_view file_text, std::string_view key,
    std::string_view name = "the settings file");

/// What is typed after `wins config get`, `set` and `unset`: refuses a key
/// that there is not, with the nearest. `line` is the command before the key.
[[nodiscard]] UsageError unknown_setting(std::string_view typed,
                                         std::string_view line);

/// What a change makes of the text of a settings file.
using SettingsChange = std::function<std::string(std::string_view text)>;

/// Puts what `change` makes of the file's text (empty when there is none) in
/// its place. The file is whole at every moment: the old one or the new one.
/// A new file is 0600, an existing one keeps its mode, a link its target;
/// folders that are missing are made 0700. The same text writes nothing. Two
/// changes at once wait for each other.
///
/// Throws: SettingsError as load_settings does, and when the new text has
/// more than 64 KiB; StorageError when it cannot be written; what `change`
/// throws. The file is then as it was.
void change_settings_file(const std::string& path,
                          const SettingsChange& change);

}  // namespace wins
