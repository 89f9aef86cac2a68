// SPDX-License-Identifier: MIT
// Changes a list item by item, so that what stands between them stays.
#include "toml_list_edit.h"

#include <algorithm>
#include <utility>

namespace wins {
namespace {

/// Beyond this many comparisons lists are compared from the front alone.
constexpr std::size_t kMostCompared = 1'000'000;

/// Which old item stays as which new one, both counted from 0, in order.
using Kept = std::vector<std::pair<std::size_t, std::size_t>>;

/// The longest common subsequence, so that a comment stays with its item.
Kept kept_items(const std::vector<TomlNode>& before,
                const std::vector<TomlNode>& after) {
  const auto is_same = [&](std::size_t i, std::size_t j) {
    return before[i].kind == TomlNode::Kind::text &&
           before[i].text == after[j].text;
  };
  Kept kept;
  std::size_t i = 0;
  std::size_t j = 0;
  for (; i < before.size() && j < after.size() && is_same(i, j); ++i, ++j) {
    kept.emplace_back(i, j);
  }
  const std::size_t rows = before.size() - i;
  const std::size_t columns = after.size() - j;
  if (rows != 0 && columns > kMostCompared / rows) {
    return kept;
  }
  // lengths[r][c]: of the common subsequence of what comes from there on.
  std::vector<std::vector<std::size_t>> lengths(
      rows + 1, std::vector<std::size_t>(columns + 1, 0));
  for (std::size_t r = rows; r-- > 0;) {
    for (std::size_t c = columns; c-- > 0;) {
      lengths[r][c] = is_same(i + r, j + c)
                          ? lengths[r + 1][c + 1] + 1
                          : std::max(lengths[r + 1][c], lengths[r][c + 1]);
    }
  }
  for (std::size_t r = 0, c = 0; r < rows && c < columns;) {
    if (is_same(i + r, j + c)) {
      kept.emplace_back(i + r++, j + c++);
    } else if (lengths[r + 1][c] >= lengths[r][c + 1]) {
      ++r;
    } else {
      ++c;
    }
  }
  return kept;
}

/// The edits of one list.
class ListEdits {
 public:
  ListEdits(std::string_view toml, const TomlPair& pair,
            const TypedSetting& value)
      : toml_(toml),
        pair_(pair),
        value_(value),
        items_(list_items(toml, pair.value)),
        break_(line_break(toml, pair.value)) {}

  [[nodiscard]] std::size_t size() const { return items_.size(); }

  std::vector<TextEdit> from(const std::vector<TomlNode>& before) {
    Kept kept = kept_items(before, value_.node.items);
    kept.emplace_back(items_.size(), value_.items.size());
    std::size_t old_at = 0;
    std::size_t new_at = 0;
    for (const auto& [old_end, new_end] : kept) {
      for (; old_at < old_end && new_at < new_end; ++old_at, ++new_at) {
        const TomlItem& item = items_[old_at];
        edits_.push_back({item.begin, item.end, value_.items[new_at]});
      }
      for (; old_at < old_end; ++old_at) {
        remove(old_at);
      }
      if (new_at < new_end) {
        insert(old_at, new_at, new_end);
      }
      old_at = old_end + 1;
      new_at = new_end + 1;
    }
    return std::move(edits_);
  }

 private:
  /// Where the item after it begins, or the list ends.
  [[nodiscard]] std::size_t next_begin(std::size_t index) const {
    return index + 1 < items_.size() ? items_[index + 1].begin : pair_.end - 1;
  }

  /// Puts new items in front of the old one of that index.
  void insert(std::size_t index, std::size_t from, std::size_t to) {
    if (index > 0) {
      insert_after(index - 1, from, to);
    } else if (items_.empty()) {
      std::string lines;
      for (; from < to; ++from) {
        lines += break_ + indentation(toml_, pair_.begin) + "  " +
                 value_.items[from] + ",";
      }
      const std::size_t at = line_end(toml_, pair_.value);
      edits_.push_back({at, at, lines});
    } else {
      const std::size_t at = items_.front().begin;
      const bool is_own_line = line_begin(toml_, at) > pair_.value;
      const std::string between =
          is_own_line ? "," + break_ + indentation(toml_, at) : ", ";
      std::string lines;
      for (; from < to; ++from) {
        lines += value_.items[from] + between;
      }
      edits_.push_back({at, at, lines});
    }
  }

  /// On lines of their own, below a comment that ends the item's line; on
  /// the same line where the list goes on in it.
  void insert_after(std::size_t index, std::size_t from, std::size_t to) {
    const TomlItem& item = items_[index];
    const bool has_comma = item.comma != std::string_view::npos;
    const std::size_t at = line_end(toml_, has_comma ? item.comma : item.end);
    std::string lines;
    if (at >= next_begin(index)) {
      for (; from < to; ++from) {
        lines += ", " + value_.items[from];
      }
      edits_.push_back({item.end, item.end, lines});
      return;
    }
    if (!has_comma) {
      edits_.push_back({item.end, item.end, ","});
    }
    for (; from < to; ++from) {
      lines += break_ + indentation(toml_, item.begin) + value_.items[from];
      lines += from + 1 < to || has_comma ? "," : "";
    }
    edits_.push_back({at, at, lines});
  }

  /// With its comma, and with its line where that is left empty.
  void remove(std::size_t index) {
    const TomlItem& item = items_[index];
    TextEdit edit{item.begin, item.end, ""};
    const bool has_comma = item.comma != std::string_view::npos;
    const bool is_beside = has_comma && skip_blanks(item.end) == item.comma;
    edit.end = is_beside ? item.comma + 1 : item.end;
    const std::size_t rest = skip_blanks(edit.end);
    const std::size_t begin = line_begin(toml_, item.begin);
    if (rest == line_end(toml_, rest) && skip_blanks(begin) == item.begin) {
      edit.begin = begin;
      edit.end = next_line(toml_, rest);
    } else if (rest < line_end(toml_, rest)) {
      edit.end = rest;
    }
    edits_.push_back(edit);
    if (has_comma && !is_beside) {
      edits_.push_back({item.comma, item.comma + 1, ""});
    }
  }

  [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
    return std::min(toml_.find_first_not_of(" \t", at), toml_.size());
  }

  std::string_view toml_;
  const TomlPair& pair_;
  const TypedSetting& value_;
  std::vector<TomlItem> items_;
  std::string break_;
  std::vector<TextEdit> edits_{};
};

}  // namespace

std::vector<TextEdit> edits_of_value(std::string_view toml,
                                     const TomlPair& pair,
                                     const TypedSetting& value) {
  const std::string_view written =
      toml.substr(pair.value, pair.end - pair.value);
  const bool has_lines =
      written.starts_with('[') && written.find('\n') != written.npos;
  if (has_lines && value.node.kind == TomlNode::Kind::list) {
    const TomlNode before = parse_toml("list = " + std::string(written));
    ListEdits edits(toml, pair, value);
    const std::vector<TomlNode>& items = before.members.front().second.items;
    if (items.size() == edits.size()) {
      return edits.from(items);
    }
  }
  return {{pair.value, pair.end, value.toml}};
}

}  // namespace wins
