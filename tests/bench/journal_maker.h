// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace wins::bench {

/// Stands in one entry of a hundred.
inline constexpr std::string_view kSoughtWord = "lantern";

/// Stands in all others that the maker writes.
inline constexpr std::string_view kCommonWord = "today";

/// When the last entry was written; the others are spread over twenty years
/// before it.
inline constexpr std::int64_t kLastInstant = 1767225600;  // 2026-01-01

/// Fills a journal that wins has made, with its first entry in it, until it
/// holds that many: rows with all that may stand beside the words, tags,
/// sessions, answers, index and counts of words, sums and change log. The
/// digests stay zero; nothing that is timed here looks at them.
/// Throws: std::runtime_error.
void fill_journal(const std::filesystem::path& journal, std::int64_t entries);

}  // namespace wins::bench
