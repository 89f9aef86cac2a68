// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "self_talk_file.h"

namespace wins {

/// A place of a phrase while its words are words.
struct DraftPlace {
  std::set<std::string> words{};  ///< none for any word
  std::uint8_t least = 1;
  std::uint8_t most = 1;
};

struct DraftPhrase {
  SelfTalkRule rule{};
  std::vector<DraftPlace> places{};
};

/// A file of phrases as it is written, before the words have numbers.
struct SelfTalkDraft {
  std::set<std::string> words{};
  std::map<std::string, std::string> spellings{};
  std::map<std::string, std::string> singles{};
  /// Two words, and their short form.
  std::map<std::pair<std::string, std::string>, std::string> short_forms{};
  std::vector<DraftPhrase> phrases{};
  std::array<std::set<std::string>, kWordListNames.size()> lists{};
};

/// Gives every word its number, and lays the tables out flat. Requires:
/// every word of the draft is one of its `words`. Throws: UserError where it
/// does not fit the tables.
[[nodiscard]] SelfTalkFile numbered(const SelfTalkDraft& draft);

}  // namespace wins
