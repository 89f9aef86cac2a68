// SPDX-License-Identifier: MIT
// How the values of settings are read.
#include "setting_values.h"

#include "wins/core/kind.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::string_view kNoKind = "none";
constexpr minutes kLatestStart = hours(6);

bool is_text(const TomlNode& node) {
  return node.kind == TomlNode::Kind::text &&
         node.text.find('\0') == std::string::npos;
}

/// Reads a list, each item by `read_item`, which gives nothing for an item
/// that the list does not take. What stands there twice is there once.
template <typename Value, typename Reader>
const TomlNode* read_list(const TomlNode& node, std::vector<Value>& value,
                          const Reader& read_item) {
  if (node.kind != TomlNode::Kind::list) {
    return &node;
  }
  std::vector<Value> items;
  for (const TomlNode& each : node.items) {
    const std::optional<Value> item =
        is_text(each) ? read_item(each.text) : std::nullopt;
    if (!item.has_value()) {
      return &each;
    }
    if (std::find(items.begin(), items.end(), *item) == items.end()) {
      items.push_back(*item);
    }
  }
  value = std::move(items);
  return nullptr;
}

std::optional<std::string> parse_kind_name(const std::string& name) {
  // What names a kind after -k: one word, as a tag is, and not taken yet.
  const auto word = parse_tag(name);
  const bool is_free = word.has_value() && word->shown == name &&
                       word->folded != kNoKind && find_kind(name) == nullptr;
  return is_free ? std::optional(name) : std::nullopt;
}

std::optional<SkipDate> parse_skip_date(const std::string& text) {
  if (const auto day = parse_iso_day(text); day.has_value()) {
    return *day;
  }
  // Any leap year has every date that some year has.
  const auto day = parse_iso_day("2024-" + text);
  if (!day.has_value()) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date(*day);
  return date.month() / date.day();
}

}  // namespace

const TomlNode* read_truth(const TomlNode& node, bool& value) {
  if (node.kind != TomlNode::Kind::truth) {
    return &node;
  }
  value = node.truth;
  return nullptr;
}

const TomlNode* read_text(const TomlNode& node,
                          std::optional<std::string>& value) {
  if (!is_text(node)) {
    return &node;
  }
  value = is_blank_text(node.text) ? std::nullopt : std::optional(node.text);
  return nullptr;
}

const TomlNode* read_texts(const TomlNode& node,
                           std::vector<std::string>& value) {
  const TomlNode* culprit = read_list(
      node, value, [](const std::string& text) { return std::optional(text); });
  if (culprit == nullptr) {
    std::erase_if(value,
                  [](const std::string& text) { return is_blank_text(text); });
  }
  return culprit;
}

const TomlNode* read_tags(const TomlNode& node,
                          std::vector<std::string>& value) {
  return read_list(node, value, [](const std::string& text) {
    const auto tag = parse_tag(text);
    return tag.has_value() ? std::optional(tag->shown) : std::nullopt;
  });
}

const TomlNode* read_kinds(const TomlNode& node,
                           std::vector<std::string>& value) {
  return read_list(node, value, parse_kind_name);
}

const TomlNode* read_measures(const TomlNode& node,
                              std::vector<Measure>& value) {
  return read_list(node, value, parse_measure);
}

const TomlNode* read_dates(const TomlNode& node, std::vector<SkipDate>& value) {
  return read_list(node, value, parse_skip_date);
}

const TomlNode* read_day_start(const TomlNode& node, minutes& value) {
  const auto reading = is_text(node) && node.text.size() == 5
                           ? parse_rfc3339("2024-01-01T" + node.text + ":00")
                           : std::nullopt;
  if (!reading.has_value() || reading->offset.has_value()) {
    return &node;
  }
  const auto day = std::chrono::floor<std::chrono::days>(reading->reading);
  const auto start =
      std::chrono::duration_cast<minutes>(reading->reading - day);
  if (start > kLatestStart) {
    return &node;
  }
  value = start;
  return nullptr;
}

}  // namespace wins
