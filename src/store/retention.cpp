// SPDX-License-Identifier: MIT
#include "retention.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace wins {
namespace {

constexpr int kDays = 7;
constexpr std::size_t kWeeks = 4;
constexpr int kBeforeEach = 4;

using Marks = std::vector<bool>;

/// Weeks are counted from a Monday.
std::int64_t week_of(const Snapshot& snapshot) {
  const Day day = std::chrono::floor<std::chrono::days>(snapshot.made);
  constexpr Day kMonday{std::chrono::year(1970) / 1 / 5};
  return std::chrono::floor<std::chrono::weeks>(day - kMonday).count();
}

bool is_daily(const Kept& kept) {
  return kept.snapshot.kind == SnapshotKind::daily && kept.entries.has_value();
}

/// The newest daily one of those with the most entries; the size of `all`
/// when there is none.
std::size_t fullest(const std::vector<Kept>& all) {
  std::size_t found = all.size();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (is_daily(all[i]) &&
        (found == all.size() || *all[i].entries > *all[found].entries)) {
      found = i;
    }
  }
  return found;
}

/// One of the last days or weeks. `days` and `weeks` are those seen so far.
bool is_recent(const Kept& kept, int& days, std::set<std::int64_t>& weeks) {
  if (days < kDays) {
    ++days;
    return true;
  }
  return weeks.size() < kWeeks && weeks.insert(week_of(kept.snapshot)).second;
}

Marks by_age(const std::vector<Kept>& all) {
  Marks goes(all.size(), false);
  int days = 0;
  std::set<std::int64_t> weeks;
  std::map<SnapshotKind, int> others;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const SnapshotKind kind = all[i].snapshot.kind;
    if (is_daily(all[i])) {
      goes[i] = !is_recent(all[i], days, weeks);
    } else if (kind != SnapshotKind::daily && kind != SnapshotKind::backup) {
      goes[i] = ++others[kind] > kBeforeEach;
    }
  }
  return goes;
}

void by_size(const std::vector<Kept>& all, std::size_t good,
             std::int64_t most_bytes, Marks& goes) {
  std::int64_t bytes = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    bytes += goes[i] ? 0 : all[i].snapshot.bytes;
  }
  const auto drop = [&](std::size_t i) {
    if (bytes > most_bytes && !goes[i] &&
        all[i].snapshot.kind != SnapshotKind::backup) {
      goes[i] = true;
      bytes -= all[i].snapshot.bytes;
    }
  };
  for (std::size_t i = all.size(); i > 1; --i) {
    if (i - 1 != good) {
      drop(i - 1);
    }
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    drop(i);
  }
}

}  // namespace

std::vector<std::filesystem::path> beyond_keeping(
    const std::vector<Kept>& newest_first, std::int64_t most_bytes) {
  Marks goes = by_age(newest_first);
  const std::size_t good = fullest(newest_first);
  if (good < goes.size()) {
    goes[good] = false;
  }
  by_size(newest_first, good, most_bytes, goes);
  std::vector<std::filesystem::path> files;
  for (std::size_t i = 0; i < goes.size(); ++i) {
    if (goes[i]) {
      files.push_back(newest_first[i].snapshot.path);
    }
  }
  return files;
}

}  // namespace wins
