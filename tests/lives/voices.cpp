// SPDX-License-Identifier: MIT
#include "voices.h"

#include <algorithm>

namespace wins::lives {
namespace {

constexpr const Voice* kVoices[] = {&kTexter,    &kRambler,        &kFormal,
                                    &kNurse,     &kSecondLanguage, &kStudent,
                                    &kTherapist, &kParent};

}  // namespace

std::span<const Voice* const> all_voices() {
  return kVoices;
}

const Voice* find_voice(std::string_view name) {
  const auto* const found = std::ranges::find(
      kVoices, name, [](const Voice* voice) { return voice->name; });
  return found == std::end(kVoices) ? nullptr : *found;
}

}  // namespace wins::lives
