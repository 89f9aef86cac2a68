// SPDX-License-Identifier: MIT
#include "config_words.h"

#include <algorithm>
#include <array>

#include "wins/config/settings.h"

namespace wins {
namespace {

constexpr std::array<std::string_view, 6> kVerbs{"list",  "get",  "set",
                                                 "unset", "path", "edit"};

std::vector<std::string_view> keys() {
  std::vector<std::string_view> all;
  for (const SettingDoc& doc : setting_docs()) {
    all.push_back(doc.key);
  }
  return all;
}

}  // namespace

std::span<const std::string_view> config_verbs() {
  return kVerbs;
}

std::vector<std::string_view> config_words(std::span<const std::string> words) {
  if (words.empty()) {
    return {kVerbs.begin(), kVerbs.end()};
  }
  const std::string& verb = words.front();
  if (words.size() == 1 &&
      (verb == "get" || verb == "set" || verb == "unset")) {
    return keys();
  }
  const SettingDoc* const doc =
      words.size() > 1 && verb == "set" ? find_setting(words[1]) : nullptr;
  if (doc == nullptr || (words.size() > 2 && !doc->is_list)) {
    return {};
  }
  std::vector<std::string_view> choices(doc->choices.begin(),
                                        doc->choices.end());
  const auto typed = words.subspan(2);
  std::erase_if(choices, [typed](std::string_view choice) {
    return std::ranges::find(typed, choice) != typed.end();
  });
  return choices;
}

}  // namespace wins
