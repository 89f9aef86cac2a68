// SPDX-License-Identifier: MIT
#pragma once

#include "share_args.h"
#include "share_entries.h"
#include "wins/cli/invocation.h"
#include "wins/report/page.h"

namespace wins {

/// The page with the items that are on it.
[[nodiscard]] SharePage page_of(const ShareItems& found, const ShareArgs& args,
                                Invocation& invocation);

/// What the person sees before it leaves: the same lines, each with its place
/// among the items as a number, and below them those that stay. Nothing of
/// the page beside its lines.
[[nodiscard]] SharePage preview_of(const ShareItems& found, Day today);

}  // namespace wins
