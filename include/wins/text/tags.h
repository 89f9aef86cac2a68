// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "wins/core/entry.h"

namespace wins {

/// Which signs begin a tag: `#` never reaches a program through a shell, so
/// it is understood at the prompt, on stdin and in the editor alone.
enum class TagSigns { plus, plus_and_hash };

/// The tags in a text, in order, each once. A tag is a sign at the start of
/// a word (of the text, or after white space), a letter of any script, then
/// letters, digits, `-`, `_` and `/`; a trailing `-`, `_` or `/` is not part
/// of it, nor is other punctuation. Marks belong to their letters, joiners to
/// the letters on both sides. `++word` and `+1` are text, and so is a name of
/// more than 255 bytes.
[[nodiscard]] std::vector<Tag> tags_in(std::string_view text, TagSigns signs);

/// A tag as given to an option, with or without its sign; nothing when it
/// is not one tag from end to end, so that it could not stand in a text.
[[nodiscard]] std::optional<Tag> parse_tag(std::string_view name);

/// Adds the tags that are not there yet; order is kept.
void add_tags(std::vector<Tag>& to, const std::vector<Tag>& more);

}  // namespace wins
