// SPDX-License-Identifier: MIT
#include "toml_list_edit.h"

namespace wins {

std::vector<TextEdit> edits_of_value(std::string_view /*toml*/,
                                     const TomlPair& pair,
                                     const TypedSetting& value) {
  return {{pair.value, pair.end, value.toml}};
}

}  // namespace wins
