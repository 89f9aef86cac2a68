// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "owned_names.h"
#include "self_talk_table.h"

namespace wins {

/// A file of phrases that was read; self_talk.txt describes what stands in
/// one.
struct SelfTalkFile {
  OwnedNames words{};
  OwnedNames spellings{};
  std::vector<WordNumber> spelled{};
  OwnedNames singles{};
  std::vector<WordNumber> doubled{};
  std::vector<ShortForm> short_forms{};
  std::vector<SelfTalkRule> rules{};
  std::vector<SelfTalkPlace> places{};
  std::vector<WordNumber> choices{};
  std::vector<std::uint16_t> starts{};
  std::vector<std::uint16_t> starting{};
  std::array<WordRange, kWordListNames.size()> lists{};

  /// Looks at the file: holds as long as it stays where it is, unchanged.
  [[nodiscard]] SelfTalkTable table() const;
};

/// Throws: UserError that names the line, when something in it cannot be
/// read, or the list that is missing.
[[nodiscard]] SelfTalkFile read_self_talk(std::string_view text);

}  // namespace wins
