// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "share_args.h"
#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// Where an entry stands on a page, in this order.
enum class Part { bring, celebrated, rest };

/// Whether it is on the page.
enum class Standing {
  on_page,
  waiting,  ///< the support rule reacts to it: the person decides
  left_out  ///< the person took it off
};

struct ShareItem {
  Entry entry{};
  Part part = Part::rest;
  Standing standing = Standing::on_page;
};

/// What a page may hold.
struct ShareItems {
  std::vector<ShareItem> items{};  ///< by part, oldest first
  std::string beginning{};  ///< where it begins, said in a sentence; may be
                            ///< empty: the person said where

  [[nodiscard]] bool has(Standing standing) const;
  /// The entries on the page, in its order.
  [[nodiscard]] std::vector<EntryId> ids_on_page() const;
};

/// The entries that were asked for. Ids alone mean these alone; beside a
/// filter or a beginning they are added. What an id names is on the page
/// whatever it holds; of the rest, private entries and the tags and dates
/// that are set aside stay out, and entries that the support rule reacts to
/// wait. Throws: UsageError, and UserError for an id that is not there.
[[nodiscard]] ShareItems gather_items(const ShareArgs& args,
                                      Invocation& invocation);

}  // namespace wins
