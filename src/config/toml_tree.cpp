// SPDX-License-Identifier: MIT
// The one source that sees toml++. Its own assertion would end the program
// on a file such as `[=`; without it that is a parse error like any other.
#define TOML_ASSERT(expression) static_cast<void>(0)
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include "toml_tree.h"

namespace wins {
namespace {

TomlNode to_node(const toml::node& node);

void add_members(const toml::table& table, TomlNode& to) {
  for (const auto& [key, value] : table) {
    to.members.emplace_back(std::string(key.str()), to_node(value));
  }
}

TomlNode to_node(const toml::node& node) {
  using Kind = TomlNode::Kind;
  TomlNode result{.kind = Kind::moment, .line = node.source().begin.line};
  if (const auto* table = node.as_table(); table != nullptr) {
    result.kind = Kind::table;
    add_members(*table, result);
  } else if (const auto* list = node.as_array(); list != nullptr) {
    result.kind = Kind::list;
    for (const toml::node& item : *list) {
      result.items.push_back(to_node(item));
    }
  } else if (const auto* text = node.as_string(); text != nullptr) {
    result.kind = Kind::text;
    result.text = text->get();
  } else if (const auto* truth = node.as_boolean(); truth != nullptr) {
    result.kind = Kind::truth;
    result.truth = truth->get();
  } else if (node.is_number()) {
    result.kind = Kind::number;
  }
  return result;
}

}  // namespace

TomlNode parse_toml(std::string_view text) {
  try {
    return to_node(toml::parse(text));
  } catch (const toml::parse_error& problem) {
    throw TomlProblem(problem.source().begin.line);
  }
}

}  // namespace wins
