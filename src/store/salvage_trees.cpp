// SPDX-License-Identifier: MIT
#include "salvage_trees.h"

namespace wins {

DamagedTrees::DamagedTrees(const DamagedPages& pages)
    : tree_of_(std::size_t{pages.count()} + 1, nullptr) {
  if (pages.count() == 0) {
    return;
  }
  trees_["sqlite_schema"] = {.root = 1};
  follow(pages, "sqlite_schema", 1);
  read_schema(pages);
  for (const auto& [name, tree] : trees_) {
    follow(pages, name, tree.root);
  }
}

void DamagedTrees::read_schema(const DamagedPages& pages) {
  constexpr std::size_t kColumns = 5;
  constexpr std::size_t kName = 1;
  constexpr std::size_t kRoot = 3;
  for (PageNumber page = 1; page <= pages.count(); ++page) {
    if (tree_of(page) != "sqlite_schema") {
      continue;
    }
    pages.each_row(page, [&](const FoundRow& row) {
      if (row.values.size() != kColumns) {
        return;
      }
      const auto* const name = std::get_if<std::string>(&row.values[kName]);
      const auto* const root = std::get_if<std::int64_t>(&row.values[kRoot]);
      if (name != nullptr && root != nullptr && *root > 1 &&
          *root <= pages.count()) {
        trees_.try_emplace(*name, Tree{.root = static_cast<PageNumber>(*root)});
      }
    });
  }
}

void DamagedTrees::follow(const DamagedPages& pages, const std::string& name,
                          PageNumber root) {
  const auto tree = trees_.find(name);
  std::vector<PageNumber> waiting = {root};
  while (!waiting.empty()) {
    const PageNumber page = waiting.back();
    waiting.pop_back();
    if (page == 0 || page > pages.count() ||
        pages.kind_of(page) == PageKind::other) {
      tree->second.whole = false;
      continue;
    }
    if (tree_of_[page] != nullptr) {
      // Another way leads here: one of the two is wrong.
      tree->second.whole =
          tree->second.whole && *tree_of_[page] == name && page == root;
      continue;
    }
    tree_of_[page] = &tree->first;
    const bool ways_hold = pages.each_child(
        page, [&](PageNumber child) { waiting.push_back(child); });
    tree->second.whole = tree->second.whole && ways_hold;
  }
}

std::string_view DamagedTrees::tree_of(PageNumber page) const {
  return tree_of_[page] == nullptr ? std::string_view() : *tree_of_[page];
}

bool DamagedTrees::is_whole(const std::string& tree) const {
  const auto found = trees_.find(tree);
  return found != trees_.end() && found->second.whole;
}

}  // namespace wins
