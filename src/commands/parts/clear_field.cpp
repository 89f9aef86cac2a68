// SPDX-License-Identifier: MIT
#include "clear_field.h"

#include <algorithm>
#include <array>

#include "wins/core/catalogue/changing.h"
#include "wins/core/error.h"

namespace wins {
namespace {

struct Field {
  std::string_view name;
  void (*clear)(Entry&);
};

constexpr std::array kFields = {
    Field{"kind",
          [](Entry& entry) {
            entry.kind.reset();
            entry.kind_source.reset();
          }},
    Field{"tags", [](Entry& entry) { entry.tags.clear(); }},
    Field{"used-to", [](Entry& entry) { entry.used_to.reset(); }},
    Field{"kinder", [](Entry& entry) { entry.kinder.reset(); }},
    Field{"hard", [](Entry& entry) { entry.hard = false; }},
    Field{"first", [](Entry& entry) { entry.first = false; }},
    Field{"bring", [](Entry& entry) { entry.bring = false; }},
    Field{"private", [](Entry& entry) { entry.is_private = false; }},
    Field{"celebrated",
          [](Entry& entry) {
            entry.celebrated.reset();
            entry.celebrated_how.reset();
          }},
    Field{"duration", [](Entry& entry) { entry.measures.duration.reset(); }},
    Field{"intensity", [](Entry& entry) { entry.measures.intensity.reset(); }},
    Field{"choice", [](Entry& entry) { entry.measures.choice.reset(); }},
    Field{"self-talk", [](Entry& entry) { entry.measures.self_talk.reset(); }},
    Field{"repair", [](Entry& entry) { entry.measures.repair.reset(); }},
};

}  // namespace

std::span<const std::string_view> clearable_fields() {
  static constexpr auto kNames = [] {
    std::array<std::string_view, kFields.size()> names{};
    std::ranges::transform(kFields, names.begin(), &Field::name);
    return names;
  }();
  return kNames;
}

void clear_field(const std::string& name, Entry& entry) {
  const auto* const field = std::ranges::find(kFields, name, &Field::name);
  if (field != kFields.end()) {
    field->clear(entry);
    return;
  }
  std::string names;
  for (const std::string_view known : clearable_fields()) {
    names += names.empty() ? "" : ", ";
    names += known;
  }
  throw UsageError(
      say(messages::changing["wrong_field"], fmt::arg("typed", name)),
      say(messages::changing["wrong_field.hint"], fmt::arg("fields", names)));
}

}  // namespace wins
