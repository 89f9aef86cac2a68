// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

/// What version 2 adds: ways to the few entries that reflections ask for. Each
/// index holds those alone, so that an ordinary entry costs nothing more; they
/// are in the order of time, so that the newest few are read and no others.
/// The counts of words by kind are kept from this version on, and made from
/// the entries that are there. Stored: not a letter of it may change.
namespace wins::schema_2 {

inline constexpr std::array<std::string_view, 4> kStatements = {
    "CREATE INDEX entries_by_given_kind ON entries (kind, at)\n"
    "WHERE kind_source = 0",
    "CREATE INDEX entries_celebrated ON entries (at)\n"
    "WHERE celebrated IS NOT NULL",
    "CREATE INDEX entries_with_used_to ON entries (at)\n"
    "WHERE used_to IS NOT NULL",
    "CREATE INDEX entries_with_kinder ON entries (at)\n"
    "WHERE kinder IS NOT NULL",
};

}  // namespace wins::schema_2
