// SPDX-License-Identifier: MIT
#include "wins/core/kind.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace wins {
namespace {

constexpr std::array kKinds = {
    Kind{"notice", "noticing",
         "saw it: what stirred it, a pattern, the body, sooner or afterwards",
         "noticed saw opportunity trigger"},
    Kind{"pause", "a pause",
         "a gap before acting, or a different choice than usual", ""},
    Kind{"feel", "letting it be felt",
         "let a feeling be there instead of numbing it", "felt"},
    Kind{"stay", "staying",
         "stayed present or close where leaving, freezing, drifting off used "
         "to happen",
         "stayed present"},
    Kind{"settle", "settling",
         "came back down: shorter, softer, without the crash", "recover calm"},
    Kind{"repair", "repair", "came back together after a rupture", "repaired"},
    Kind{"reach", "reaching out",
         "asked, told someone, let someone in, chose company", "connect ask"},
    Kind{"boundary", "a boundary", "a no, a limit, an honest word",
         "limit speak"},
    Kind{"rest", "rest", "rest, sleep, stopping, basic care of the body",
         "sleep"},
    Kind{"gentle", "kindness to yourself",
         "kinder words or acts towards oneself", "self"},
    Kind{"show", "showing up", "turned up, kept on, or was here", "showed"},
    Kind{"safe", "safe enough",
         "it was safe enough, or someone met you, where that used to be in "
         "doubt",
         ""},
    Kind{"hold", "holding steady",
         "for therapists: one's own steadiness, listening, constancy",
         "held presence"},
};

bool same_word(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) ==
           std::tolower(static_cast<unsigned char>(b));
  });
}

bool holds_word(std::string_view words, std::string_view wanted) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (same_word(words.substr(0, end), wanted)) {
      return true;
    }
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

}  // namespace

std::span<const Kind> all_kinds() {
  return kKinds;
}

const Kind* find_kind(std::string_view name_or_alias) {
  const auto* const found = std::ranges::find_if(kKinds, [&](const Kind& kind) {
    return same_word(kind.name, name_or_alias) ||
           holds_word(kind.aliases, name_or_alias);
  });
  return found == kKinds.end() ? nullptr : found;
}

std::string printed_kind(std::string_view name) {
  const auto* const found = std::ranges::find(kKinds, name, &Kind::name);
  return std::string(found == kKinds.end() ? name : found->printed);
}

}  // namespace wins
