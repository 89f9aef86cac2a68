// SPDX-License-Identifier: MIT
// Changes the text of a settings file, and looks at what came of it.
#include "wins/config/change_settings.h"

#include <fmt/core.h>

#include <algorithm>

#include "place_setting.h"
#include "settings_toml.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/message.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

using messages::settings;

TomlPath path_of(std::string_view key) {
  TomlPath path;
  for (std::size_t dot = key.find('.'); dot != key.npos; dot = key.find('.')) {
    path.emplace_back(key.substr(0, dot));
    key.remove_prefix(dot + 1);
  }
  path.emplace_back(key);
  return path;
}

const TomlNode* find_node(const TomlNode& table, const std::string& name) {
  const auto found = std::ranges::find_if(
      table.members, [&](const auto& member) { return member.first == name; });
  return found == table.members.end() ? nullptr : &found->second;
}

/// Equal but for the lines that they stand in.
bool is_same(const TomlNode& left, const TomlNode& right) {
  return left.kind == right.kind && left.text == right.text &&
         left.truth == right.truth &&
         std::ranges::equal(left.items, right.items, is_same) &&
         std::ranges::equal(left.members, right.members,
                            [](const auto& one, const auto& other) {
                              return one.first == other.first &&
                                     is_same(one.second, other.second);
                            });
}

/// Equal but for what is at `path`; a table on the way may be empty on one
/// side and missing on the other.
bool is_same_beside(const TomlNode& left, const TomlNode& right,
                    std::span<const std::string> path) {
  const auto is_kept = [&](const TomlNode& from, const TomlNode& to) {
    return std::ranges::all_of(from.members, [&](const auto& member) {
      const TomlNode* const other = find_node(to, member.first);
      return member.first == path.front() ||
             (other != nullptr && is_same(member.second, *other));
    });
  };
  if (left.kind != TomlNode::Kind::table ||
      right.kind != TomlNode::Kind::table || !is_kept(left, right) ||
      !is_kept(right, left)) {
    return false;
  }
  if (path.size() == 1) {
    return true;
  }
  const TomlNode none{};
  const TomlNode* const from = find_node(left, path.front());
  const TomlNode* const to = find_node(right, path.front());
  return is_same_beside(from == nullptr ? none : *from,
                        to == nullptr ? none : *to, path.subspan(1));
}

const TomlNode* node_at(const TomlNode& root, const TomlPath& path) {
  const TomlNode* node = &root;
  for (const std::string& name : path) {
    node = node == nullptr ? nullptr : find_node(*node, name);
  }
  return node;
}

/// A change to one key of one text.
class Change {
 public:
  Change(std::string_view text, const SettingRow& row, std::string_view name)
      : text_(text),
        path_(path_of(row.doc.key)),
        key_(row.doc.key),
        file_(make_safe(name, Breaks::shown)) {}

  std::string set(const TypedSetting& value) {
    hint_ =
        say(settings["set-line"], fmt::arg("line", key_ + " = " + value.toml));
    const std::string result =
        edit([&] { return edits_to_set(text_, path_, value); });
    const TomlNode after = reread(result);
    const TomlNode* const node = node_at(after, path_);
    if (node == nullptr || !is_same(*node, value.node)) {
      refuse(1);
    }
    return result;
  }

  std::string unset() {
    hint_ = say(settings["unset-line"]);
    const std::string result =
        edit([&] { return edits_to_unset(text_, path_); });
    if (node_at(reread(result), path_) != nullptr) {
      refuse(1);
    }
    return result;
  }

 private:
  template <typename Edits>
  std::string edit(const Edits& edits) {
    try {
      before_ = read_settings_toml(text_, file_);
    } catch (const SettingsError& unread) {
      throw SettingsError(unread.what(), hint_);
    }
    try {
      return edited(text_, edits());
    } catch (const NoPlace& found) {
      refuse(found.line());
    }
  }

  /// The new text, when everything else in it says what it said.
  TomlNode reread(const std::string& result) {
    if (result.size() > kMostSettingsBytes) {
      throw SettingsError(say(settings["set-large"], fmt::arg("file", file_)),
                          say(settings["unset-line"]));
    }
    try {
      TomlNode after = read_settings_toml(result, file_);
      if (is_same_beside(before_, after, path_)) {
        return after;
      }
    } catch (const SettingsError&) {
      // It read before; the place was not one for this key.
    }
    refuse(line_of_section());
  }

  /// Where the file has what the key is part of.
  [[nodiscard]] std::size_t line_of_section() const {
    const TomlNode* const node = find_node(before_, path_.front());
    return node == nullptr ? 1 : std::max<std::size_t>(node->line, 1);
  }

  [[noreturn]] void refuse(std::size_t line) const {
    throw SettingsError(say(settings["set-elsewhere"], fmt::arg("file", file_),
                            fmt::arg("line", line), fmt::arg("key", key_)),
                        hint_);
  }

  std::string_view text_;
  TomlPath path_;
  std::string key_;
  std::string file_;
  std::string hint_{};
  TomlNode before_{};
};

const SettingRow& row_of(std::string_view key, std::string_view line) {
  const SettingRow* const row = find_row(key);
  if (row == nullptr) {
    throw unknown_setting(key, line);
  }
  return *row;
}

}  // namespace

std::string set_setting(std::string_view file_text, std::string_view key,
                        std::span<const std::string> values,
                        std::string_view name) {
  const SettingRow& row = row_of(key, "wins config set");
  const TypedSetting value = read_typed(row, values);
  return Change(file_text, row, name).set(value);
}

std::string unset_setting(std::string_view file_text, std::string_view key,
                          std::string_view name) {
  return Change(file_text, row_of(key, "wins config unset"), name).unset();
}

}  // namespace wins
