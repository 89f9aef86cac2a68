// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "toml_tree.h"

namespace wins {

/// What a settings file may hold.
inline constexpr std::size_t kMostSettingsBytes = std::size_t{64} * 1024;

/// The text of a settings file as a table; `file` stands in messages.
/// Throws: SettingsError.
[[nodiscard]] TomlNode read_settings_toml(std::string_view toml,
                                          const std::string& file);

}  // namespace wins
