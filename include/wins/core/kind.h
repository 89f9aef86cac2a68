// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wins {

/// A kind of moment. The thirteen below are known to everyone; a person may
/// add names of their own (`kinds.extra`), so an entry keeps the name.
struct Kind {
  std::string_view name;     ///< stored and typed: "boundary". Public.
  std::string_view printed;  ///< "a boundary"
  std::string_view summary;  ///< one line, for help and the manual
  std::string_view aliases;  ///< other names it answers to, blank between
};

/// The thirteen, in the order of the manual.
[[nodiscard]] std::span<const Kind> all_kinds();

/// The kind of that name or alias, without regard to ASCII case.
[[nodiscard]] const Kind* find_kind(std::string_view name_or_alias);

/// "a boundary" for "boundary"; a name of the person's own is given back as
/// it stands.
[[nodiscard]] std::string printed_kind(std::string_view name);

}  // namespace wins
