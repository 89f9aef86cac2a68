// SPDX-License-Identifier: MIT
// From the text of a settings file to settings.
#include <fmt/core.h>

#include "setting_rows.h"
#include "settings_toml.h"
#include "toml_tree.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/message.h"
#include "wins/text/sanitize.h"
#include "wins/text/width.h"

namespace wins {
namespace {

constexpr int kQuotedColumns = 40;

/// "display" for "display.color".
bool is_section(std::string_view name) {
  for (const SettingRow& row : setting_rows()) {
    if (row.doc.key.starts_with(std::string(name) + ".")) {
      return true;
    }
  }
  return false;
}

std::string quoted(const TomlNode& node) {
  switch (node.kind) {
    case TomlNode::Kind::text:
      return shorten(make_safe(node.text, Breaks::shown), kQuotedColumns,
                     "...");
    case TomlNode::Kind::truth:
      return node.truth ? "true" : "false";
    default:
      return {};
  }
}

[[noreturn]] void refuse(const SettingRow& row, const TomlNode& culprit,
                         const std::string& file) {
  const std::string value =
      row.holds == SettingRow::Holds::words ? "" : quoted(culprit);
  throw SettingsError(
      value.empty()
          ? say(messages::settings["settings-words"], fmt::arg("file", file),
                fmt::arg("line", culprit.line), fmt::arg("key", row.doc.key))
          : say(messages::settings["settings-value"], fmt::arg("file", file),
                fmt::arg("line", culprit.line), fmt::arg("key", row.doc.key),
                fmt::arg("value", value)),
      say(messages::settings["settings-takes"], fmt::arg("key", row.doc.key),
          fmt::arg("values", row.doc.values)));
}

void read_table(const TomlNode& table, const std::string& prefix,
                const std::string& file, LoadedSettings& loaded) {
  for (const auto& [name, node] : table.members) {
    const std::string key = prefix + name;
    const SettingRow* row = find_row(key);
    const bool is_table = node.kind == TomlNode::Kind::table;
    if (row != nullptr) {
      const TomlNode* culprit = row->read(node, loaded.settings);
      if (culprit != nullptr) {
        refuse(*row, *culprit, file);
      }
    } else if (is_table && !node.members.empty()) {
      read_table(node, key + ".", file, loaded);
    } else if (!is_table || !is_section(key)) {
      loaded.unknown.push_back(key);
    }
  }
}

}  // namespace

LoadedSettings parse_settings(std::string_view toml, std::string_view name) {
  const std::string file = make_safe(name, Breaks::shown);
  LoadedSettings loaded;
  read_table(read_settings_toml(toml, file), "", file, loaded);
  return loaded;
}

}  // namespace wins
