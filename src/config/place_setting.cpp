// SPDX-License-Identifier: MIT
// Where in a file that a person wrote a setting goes.
#include "place_setting.h"

#include <algorithm>

#include "toml_list_edit.h"

namespace wins {
namespace {

bool is_front(const TomlPath& front, const TomlPath& path) {
  return front.size() <= path.size() &&
         std::equal(front.begin(), front.end(), path.begin());
}

/// A pair, and the inline table that it stands in.
struct Found {
  const TomlPair* pair = nullptr;
  const TomlPair* within = nullptr;
};

/// The pair at `path`. Throws: NoPlace where the path is something else, or
/// leads through something that is no table.
Found find_pair(std::string_view toml, const std::vector<TomlPair>& pairs,
                const TomlPath& path, const TomlPair* within) {
  for (const TomlPair& pair : pairs) {
    if (pair.path == path) {
      return {&pair, within};
    }
    if (is_front(path, pair.path) ||
        (is_front(pair.path, path) && !pair.is_inline_table)) {
      throw NoPlace(line_number(toml, pair.begin));
    }
    if (is_front(pair.path, path)) {
      const Found found = find_pair(toml, pair.members, path, &pair);
      return {found.pair, found.pair == nullptr ? &pair : found.within};
    }
  }
  return {};
}

/// The same in the whole text; without a pair, `within` is the inline table
/// that the path leads into, if there is one.
Found find_pair(std::string_view toml, const TomlLayout& layout,
                const TomlPath& path) {
  for (const TomlTable& table : layout.tables) {
    if (is_front(path, table.path) ||
        (table.in_list && is_front(table.path, path))) {
      throw NoPlace(line_number(toml, table.begin));
    }
    const Found found =
        table.in_list ? Found{} : find_pair(toml, table.pairs, path, nullptr);
    if (found.pair != nullptr || found.within != nullptr) {
      return found;
    }
  }
  return {};
}

std::string dotted(const TomlPath& path) {
  std::string key;
  for (const std::string& part : path) {
    key += (key.empty() ? "" : ".") + part;
  }
  return key;
}

/// A new line after the one at `at`, as that one is indented. The last line
/// of the text keeps its end, or goes without as it did.
TextEdit line_after(std::string_view toml, std::size_t at,
                    const std::string& line) {
  const std::string end = line_break(toml, at);
  const std::size_t next = next_line(toml, at);
  const std::string indented = indentation(toml, at) + line;
  const bool has_end = next > 0 && toml[next - 1] == '\n';
  return {next, next, has_end ? indented + end : end + indented};
}

/// Before the first header, and below a comment that opens the file.
TextEdit line_at_top(std::string_view toml, const TomlLayout& layout,
                     const std::string& line) {
  const std::string end = line_break(toml, 0);
  const std::size_t header = layout.tables.at(1).begin;
  std::size_t at = layout.begin;
  while (at < header && toml[at] == '#') {
    at = next_line(toml, at);
  }
  const bool is_heading = at > layout.begin && line_end(toml, at) == at;
  at = is_heading ? next_line(toml, at) : layout.begin;
  return {at, at, line + end + end};
}

/// At the end of the text, which has no header.
TextEdit line_at_end(std::string_view toml, const std::string& line) {
  const std::string end = line_break(toml, 0);
  const bool ends = toml.empty() || toml.back() == '\n';
  const bool is_mark_alone = toml == "\xEF\xBB\xBF";
  return {toml.size(), toml.size(),
          ends || is_mark_alone ? line + end : end + line};
}

TextEdit table_at_end(std::string_view toml, const std::string& header,
                      const std::string& line) {
  const std::string end = line_break(toml, 0);
  const std::string lines = end + "[" + header + "]" + end + line;
  return {toml.size(), toml.size(),
          toml.back() == '\n' ? lines + end : end + lines};
}

/// The last of the pairs whose keys begin with `front`.
const TomlPair* last_below(const std::vector<TomlPair>& pairs,
                           const TomlPath& front) {
  const auto found = std::find_if(
      pairs.rbegin(), pairs.rend(),
      [&](const TomlPair& pair) { return is_front(front, pair.path); });
  return found == pairs.rend() ? nullptr : &*found;
}

TextEdit add_to_inline(const TomlPair& table, const std::string& line) {
  if (table.members.empty()) {
    return {table.value, table.end, "{ " + line + " }"};
  }
  const std::size_t at = table.members.back().end;
  return {at, at, ", " + line};
}

/// In the table that has the path's header, or beside dotted keys of the same
/// beginning.
std::optional<TextEdit> add_to_section(std::string_view toml,
                                       const TomlLayout& layout,
                                       const TomlPath& path,
                                       const std::string& value) {
  const TomlPath section(path.begin(), path.end() - 1);
  const TomlTable& top = layout.tables.front();
  if (section.empty()) {
    return top.pairs.empty()
               ? std::nullopt
               : std::optional(line_after(toml, top.pairs.back().end,
                                          path.back() + " = " + value));
  }
  const auto table =
      std::find_if(layout.tables.begin() + 1, layout.tables.end(),
                   [&](const TomlTable& one) { return one.path == section; });
  if (table != layout.tables.end()) {
    return line_after(
        toml, table->pairs.empty() ? table->end : table->pairs.back().end,
        path.back() + " = " + value);
  }
  const TomlPair* const beside = last_below(top.pairs, section);
  if (beside != nullptr) {
    return line_after(toml, beside->end, dotted(path) + " = " + value);
  }
  return std::nullopt;
}

TextEdit add(std::string_view toml, const TomlLayout& layout,
             const TomlPath& path, const std::string& value) {
  if (const auto edit = add_to_section(toml, layout, path, value)) {
    return *edit;
  }
  const bool has_headers = layout.tables.size() > 1;
  if (has_headers && path.size() > 1) {
    const TomlPath section(path.begin(), path.end() - 1);
    return table_at_end(toml, dotted(section), path.back() + " = " + value);
  }
  const std::string line = dotted(path) + " = " + value;
  if (has_headers) {
    return line_at_top(toml, layout, line);
  }
  const TomlTable& top = layout.tables.front();
  return top.pairs.empty() ? line_at_end(toml, line)
                           : line_after(toml, top.pairs.back().end, line);
}

/// With the comma that parts it from its neighbour.
TextEdit remove_inline(const TomlPair& pair, const TomlPair& within) {
  const std::vector<TomlPair>& members = within.members;
  const auto index = static_cast<std::size_t>(&pair - members.data());
  if (index + 1 < members.size()) {
    return {pair.begin, members[index + 1].begin, ""};
  }
  return {index > 0 ? members[index - 1].end : pair.begin, pair.end, ""};
}

/// With its line, unless a comment stands in it.
TextEdit remove_line(std::string_view toml, const TomlPair& pair) {
  const std::size_t rest =
      std::min(toml.find_first_not_of(" \t", pair.end), toml.size());
  if (rest < toml.size() && toml[rest] == '#') {
    return {pair.begin, rest, ""};
  }
  std::size_t begin = line_begin(toml, pair.begin);
  const std::size_t next = next_line(toml, rest);
  if (toml.substr(0, pair.begin).ends_with("\xEF\xBB\xBF")) {
    begin = pair.begin;
  } else if (next == toml.size() && toml.back() != '\n' && begin > 0) {
    // The line before is the last now, and goes without its end.
    begin = line_end(toml, line_begin(toml, begin - 1));
  }
  return {begin, next, ""};
}

}  // namespace

std::vector<TextEdit> edits_to_set(std::string_view toml, const TomlPath& path,
                                   const TypedSetting& value) {
  const TomlLayout layout = lay_out(toml);
  const Found found = find_pair(toml, layout, path);
  if (found.pair != nullptr) {
    return edits_of_value(toml, *found.pair, value);
  }
  if (found.within != nullptr) {
    const TomlPath rest(
        path.begin() + static_cast<std::ptrdiff_t>(found.within->path.size()),
        path.end());
    return {add_to_inline(*found.within, dotted(rest) + " = " + value.toml)};
  }
  return {add(toml, layout, path, value.toml)};
}

std::vector<TextEdit> edits_to_unset(std::string_view toml,
                                     const TomlPath& path) {
  const TomlLayout layout = lay_out(toml);
  const Found found = find_pair(toml, layout, path);
  if (found.pair == nullptr) {
    return {};
  }
  return {found.within == nullptr ? remove_line(toml, *found.pair)
                                  : remove_inline(*found.pair, *found.within)};
}

}  // namespace wins
