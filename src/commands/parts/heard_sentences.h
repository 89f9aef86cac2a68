// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wins/core/session.h"

namespace wins {

/// One sentence that was heard in a session.
struct Heard {
  SessionId session = 0;
  Day day{};
  std::string text{};
};

/// The sentences that were heard in a session, as they were written down:
/// one a line, blank lines left out.
[[nodiscard]] std::vector<std::string> heard_sentences(const Session& session);

/// Which one of which session.
struct HeardPlace {
  SessionId session = 0;
  std::size_t sentence = 0;  ///< from 0
};

/// "heard.3.0": its name in the file of what was shown. Stored.
[[nodiscard]] std::string name_of(const HeardPlace& place);
[[nodiscard]] std::optional<HeardPlace> parse_heard_place(
    std::string_view name);

}  // namespace wins
