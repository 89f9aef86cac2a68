// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "salvage_pages.h"

namespace wins {

/// Which pages belong to which table or index, as far as the ways between
/// them hold.
class DamagedTrees {
 public:
  explicit DamagedTrees(const DamagedPages& pages);

  /// The table or index that the page belongs to; empty when no way leads
  /// to it.
  [[nodiscard]] std::string_view tree_of(PageNumber page) const;
  /// True when every way inside the tree holds.
  [[nodiscard]] bool is_whole(const std::string& tree) const;

 private:
  void read_schema(const DamagedPages& pages);
  void follow(const DamagedPages& pages, const std::string& tree,
              PageNumber root);

  struct Tree {
    PageNumber root = 0;
    bool whole = true;
  };
  std::map<std::string, Tree, std::less<>> trees_{};
  std::vector<const std::string*> tree_of_;  ///< by page; null: none
};

}  // namespace wins
