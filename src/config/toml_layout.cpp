// SPDX-License-Identifier: MIT
#include "toml_layout.h"

#include <algorithm>

#include "toml_tree.h"

namespace wins {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The name that a part of a key stands for.
std::string key_name(std::string_view written) {
  if (written.empty() || (written[0] != '"' && written[0] != '\'')) {
    return std::string(written);
  }
  if (written[0] == '"' && written.find('\\') != written.npos) {
    try {
      return parse_toml(std::string(written) + " = 0").members.at(0).first;
    } catch (const TomlProblem&) {
      return std::string(written);
    }
  }
  written.remove_prefix(1);
  return std::string(written.substr(0, written.size() - 1));
}

bool starts_with(const TomlPath& path, const TomlPath& front) {
  return path.size() >= front.size() &&
         std::equal(front.begin(), front.end(), path.begin());
}

/// Goes along a text once. Steps over what it does not know, so that it ends
/// on every text.
class Scanner {
 public:
  Scanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  TomlLayout lay_out() {
    TomlLayout layout{.begin = at_, .tables = {TomlTable{}}};
    skip_space();
    while (at_ < text_.size()) {
      if (here() == '[') {
        layout.tables.push_back(read_header(layout.tables));
      } else {
        TomlTable& table = layout.tables.back();
        table.pairs.push_back(read_pair(table.path));
      }
      skip_space();
    }
    return layout;
  }

  std::vector<TomlItem> list_items() {
    std::vector<TomlItem> items;
    ++at_;
    for (skip_space(); at_ < text_.size() && here() != ']'; skip_space()) {
      if (here() == ',') {
        if (!items.empty()) {
          items.back().comma = at_;
        }
        ++at_;
        continue;
      }
      TomlItem item{.begin = at_};
      skip_value(nullptr);
      item.end = at_;
      items.push_back(item);
    }
    return items;
  }

 private:
  [[nodiscard]] char here() const {
    return at_ < text_.size() ? text_[at_] : '\0';
  }
  void step(std::size_t count = 1) {
    at_ = std::min(at_ + count, text_.size());
  }

  void skip_blanks() {
    at_ = std::min(text_.find_first_not_of(" \t", at_), text_.size());
  }

  /// White space, line ends and comments.
  void skip_space() {
    for (;;) {
      at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
      if (here() != '#') {
        return;
      }
      at_ = std::min(text_.find('\n', at_), text_.size());
    }
  }

  void skip_string() {
    const char quote = here();
    const std::string lines(3, quote);
    const bool has_lines = text_.substr(at_).starts_with(lines);
    const std::string end = has_lines ? lines : std::string(1, quote);
    step(end.size());
    while (at_ < text_.size() && !text_.substr(at_).starts_with(end)) {
      step(quote == '"' && here() == '\\' ? 2 : 1);
    }
    step(end.size());
    // Up to two quotes more belong to the text that they end.
    for (int more = 0; has_lines && more < 2 && here() == quote; ++more) {
      step();
    }
  }

  TomlPath read_key() {
    TomlPath path;
    do {
      step(here() == '.' ? 1 : 0);
      skip_blanks();
      const std::size_t begin = at_;
      if (here() == '"' || here() == '\'') {
        skip_string();
      } else {
        at_ = std::min(text_.find_first_of(" \t\r\n.=]#", at_), text_.size());
      }
      path.push_back(key_name(text_.substr(begin, at_ - begin)));
      skip_blanks();
    } while (here() == '.');
    return path;
  }

  TomlTable read_header(const std::vector<TomlTable>& before) {
    TomlTable table{.begin = at_};
    const std::size_t brackets = text_.substr(at_).starts_with("[[") ? 2 : 1;
    step(brackets);
    table.path = read_key();
    step(brackets);
    table.end = at_;
    table.in_list =
        brackets == 2 || std::ranges::any_of(before, [&](const TomlTable& one) {
          return one.in_list && starts_with(table.path, one.path);
        });
    return table;
  }

  TomlPair read_pair(const TomlPath& above) {
    TomlPair pair{.path = above, .begin = at_};
    for (std::string& part : read_key()) {
      pair.path.push_back(std::move(part));
    }
    step();  // the equals sign
    skip_blanks();
    pair.value = at_;
    pair.is_inline_table = here() == '{';
    skip_value(&pair);
    pair.end = at_;
    return pair;
  }

  /// Steps over a value; the members of an inline table go to `owner`.
  void skip_value(TomlPair* owner) {
    switch (here()) {
      case '"':
      case '\'':
        skip_string();
        return;
      case '[':
        at_ += 1;
        for (skip_space(); at_ < text_.size() && here() != ']'; skip_space()) {
          if (here() == ',') {
            step();
          } else {
            skip_value(nullptr);
          }
        }
        step();
        return;
      case '{':
        skip_inline_table(owner);
        return;
      default:
        skip_bare();
    }
  }

  void skip_inline_table(TomlPair* owner) {
    step();
    for (skip_space(); at_ < text_.size() && here() != '}'; skip_space()) {
      if (here() == ',') {
        step();
        continue;
      }
      TomlPair member = read_pair(owner == nullptr ? TomlPath{} : owner->path);
      if (owner != nullptr) {
        owner->members.push_back(std::move(member));
      }
    }
    step();
  }

  /// A number, a date with a blank in it, a truth.
  void skip_bare() {
    const std::size_t begin = at_;
    const std::size_t end =
        std::min(text_.find_first_of(",]}#\r\n", at_), text_.size());
    at_ = end;
    while (at_ > begin && (text_[at_ - 1] == ' ' || text_[at_ - 1] == '\t')) {
      --at_;
    }
    step(at_ == begin ? 1 : 0);
  }

  std::string_view text_;
  std::size_t at_;
};

}  // namespace

TomlLayout lay_out(std::string_view toml) {
  return Scanner(toml,
                 toml.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0)
      .lay_out();
}

std::vector<TomlItem> list_items(std::string_view toml, std::size_t begin) {
  return Scanner(toml, begin).list_items();
}

}  // namespace wins
