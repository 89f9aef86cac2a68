// SPDX-License-Identifier: MIT
// From pages to rows. A row of a table is known by its shape, because the
// ways that lead to it may be broken; the pages that belong to a table only
// say which of two copies to believe.
#include "salvage_rows.h"

#include <algorithm>
#include <array>

#include "salvage_entry.h"
#include "salvage_trees.h"

namespace wins {
namespace {

constexpr std::size_t kEntryColumns = 27;
constexpr std::size_t kChangeColumns = 11;
constexpr std::size_t kSessionColumns = 12;
constexpr std::size_t kCheckinColumns = 10;
constexpr std::size_t kTagColumns = 3;
constexpr std::uint64_t kUidType = 12 + 2 * 16;

template <typename Wanted>
bool is(const StoredValue& value) {
  return std::holds_alternative<Wanted>(value);
}

bool is_uid(const StoredValue& value) {
  const auto* const bytes = std::get_if<Blob>(&value);
  return bytes != nullptr && bytes->size() == 16;
}

std::optional<std::int64_t> whole_number(const StoredValue& value) {
  const auto* const number = std::get_if<std::int64_t>(&value);
  return number == nullptr ? std::nullopt : std::optional(*number);
}

/// Goes through the pages once, and keeps what it knows.
class Finder {
 public:
  explicit Finder(const DamagedPages& pages) : pages_(pages), trees_(pages) {
    rows_.links.resize(4);
  }

  FoundRows find() {
    for (PageNumber page = 1; page <= pages_.count(); ++page) {
      read_page(page);
    }
    for (PageNumber page = 1; page <= pages_.count(); ++page) {
      read_strays(page);
    }
    for (const auto& [id, at] : by_time_) {
      if (by_uid_.contains(id)) {
        rows_.indexed.emplace(id, at);
      }
    }
    rows_.changes_complete = trees_.is_whole("changes") &&
                             trees_.is_whole("sqlite_autoindex_changes_1") &&
                             changes_whole_ &&
                             changes_in_table_ == changes_in_index_;
    return std::move(rows_);
  }

 private:
  void read_page(PageNumber page);
  void read_strays(PageNumber page);
  void take_table_row(std::string_view tree, const FoundRow& row);
  void take_index_row(std::string_view tree,
                      const std::vector<StoredValue>& row);
  void take_entry(const FoundRow& row, bool in_table);
  void take_change(const FoundRow& row);
  static void take_numbered(
      const FoundRow& row,
      std::map<std::int64_t, std::vector<StoredValue>>& rows) {
    std::vector<StoredValue> values = row.values;
    values.front() = row.number;
    rows.emplace(row.number, std::move(values));
  }
  std::map<std::int64_t, std::vector<StoredValue>>& rows_of_table(
      const std::string& table, std::string_view tree) {
    return tree == table ? rows_.others[table] : rows_.strays[table];
  }
  void take_tag(const FoundRow& row);
  void take_link(std::size_t source, std::int64_t entry, std::int64_t position,
                 std::int64_t tag) {
    if (position >= 0) {
      rows_.links[source][entry].emplace(position, tag);
    }
  }

  const DamagedPages& pages_;
  DamagedTrees trees_;
  FoundRows rows_{};
  std::map<EntryId, Instant> by_time_{};
  std::set<EntryId> by_uid_{};
  bool changes_whole_ = true;
  std::int64_t changes_in_table_ = 0;
  std::int64_t changes_in_index_ = 0;
};

bool looks_like_entry(const std::vector<StoredValue>& row) {
  return row.size() == kEntryColumns && is<std::monostate>(row[0]) &&
         is_uid(row[1]) && is_uid(row.back());
}

bool looks_like_change(const std::vector<StoredValue>& row) {
  return row.size() == kChangeColumns && is<std::monostate>(row[0]) &&
         is_uid(row[1]) && is_uid(row[7]) && is<std::string>(row[5]);
}

bool looks_like_session(const std::vector<StoredValue>& row) {
  return row.size() == kSessionColumns && is<std::monostate>(row[0]) &&
         is_uid(row[1]) && is_uid(row.back());
}

bool looks_like_checkin(const std::vector<StoredValue>& row) {
  return row.size() == kCheckinColumns && is<std::monostate>(row[0]) &&
         is_uid(row[1]) && is<std::string>(row[5]) && is_uid(row.back());
}

bool looks_like_tag(const std::vector<StoredValue>& row) {
  return row.size() == kTagColumns && is<std::monostate>(row[0]) &&
         is<std::string>(row[1]) && is<std::string>(row[2]);
}

void Finder::read_page(PageNumber page) {
  const std::string_view tree = trees_.tree_of(page);
  const PageKind kind = pages_.kind_of(page);
  const bool whole = pages_.each_row(page, [&](const FoundRow& row) {
    if (kind == PageKind::table_leaf) {
      take_table_row(tree, row);
    } else {
      take_index_row(tree, row.values);
    }
  });
  if (!whole && (tree == "changes" || tree == "sqlite_autoindex_changes_1")) {
    changes_whole_ = false;
  }
}

void Finder::take_table_row(std::string_view tree, const FoundRow& row) {
  if (looks_like_entry(row.values)) {
    take_entry(row, tree == "entries");
  } else if (looks_like_change(row.values)) {
    changes_in_table_ += tree == "changes" ? 1 : 0;
    take_change(row);
  } else if (looks_like_tag(row.values)) {
    take_tag(row);
  } else if (looks_like_session(row.values)) {
    take_numbered(row, rows_of_table("sessions", tree));
  } else if (looks_like_checkin(row.values)) {
    take_numbered(row, rows_of_table("checkins", tree));
  } else if (tree == "sqlite_sequence" && row.values.size() == 2 &&
             row.values[0] == StoredValue(std::string("entries"))) {
    rows_.last_id =
        std::max(rows_.last_id, whole_number(row.values[1]).value_or(0));
  }
}

void Finder::take_index_row(std::string_view tree,
                            const std::vector<StoredValue>& row) {
  const auto number = [&](std::size_t at) {
    return at < row.size() ? whole_number(row[at]) : std::nullopt;
  };
  if (row.size() == 2 && tree == "entries_by_time" && number(0) && number(1)) {
    by_time_.emplace(*number(1), Instant(std::chrono::seconds(*number(0))));
  } else if (row.size() == 2 && tree == "sqlite_autoindex_entries_1" &&
             number(1)) {
    by_uid_.insert(*number(1));
  } else if (tree == "sqlite_autoindex_changes_1") {
    ++changes_in_index_;
  } else if (tree == "shared") {
    auto& rows = rows_.others["shared"];
    rows.emplace(static_cast<std::int64_t>(rows.size()), row);
  } else if (row.size() == 3 && number(0) && number(1) && number(2)) {
    if (tree == "entry_tags") {
      take_link(0, *number(0), *number(1), *number(2));
    } else if (tree == "entry_tags_by_tag") {
      take_link(1, *number(1), *number(2), *number(0));
    } else if (tree.empty()) {
      // A page that no way leads to: it may be of the table or the index.
      take_link(2, *number(0), *number(1), *number(2));
      take_link(3, *number(1), *number(2), *number(0));
    }
  }
}

void Finder::take_entry(const FoundRow& row, bool in_table) {
  if (row.number <= 0) {
    return;
  }
  std::optional<FoundEntry> found = entry_of_row(row);
  if (found.has_value()) {
    found->in_table = in_table;
    auto& copies = rows_.entries[row.number];
    const bool known = std::ranges::any_of(copies, [&](const FoundEntry& copy) {
      return copy.entry == found->entry && copy.digest == found->digest;
    });
    if (!known) {
      copies.push_back(std::move(*found));
    }
  } else if (const auto* const text = std::get_if<std::string>(&row.values[6]);
             text != nullptr && in_table) {
    rows_.words.push_back({.id = row.number, .text = *text});
  }
}

void Finder::take_change(const FoundRow& row) {
  if (rows_.changes.contains(row.number)) {
    return;
  }
  std::optional<FoundChange> change = change_of_row(row);
  if (change.has_value()) {
    rows_.last_id = std::max(
        rows_.last_id, change->subject == "entry" ? change->subject_id : 0);
    rows_.changes.emplace(row.number, std::move(*change));
  } else {
    ++rows_.unreadable_changes;
  }
}

void Finder::take_tag(const FoundRow& row) {
  Tag tag{.shown = std::get<std::string>(row.values[1]),
          .folded = std::get<std::string>(row.values[2])};
  auto& known = rows_.tags[row.number];
  const bool there = std::ranges::any_of(known, [&](const Tag& other) {
    return other.shown == tag.shown && other.folded == tag.folded;
  });
  if (!there && !tag.shown.empty()) {
    known.push_back(std::move(tag));
  }
}

void Finder::read_strays(PageNumber page) {
  pages_.each_stray_row(
      page,
      [](const std::vector<std::uint64_t>& types) {
        if (types.empty() || types.front() != 0) {
          return false;
        }
        const bool tag = types.size() == kTagColumns && types[1] > 13 &&
                         types[1] % 2 == 1 && types[2] > 13 &&
                         types[2] % 2 == 1;
        const bool uid = types.size() > 1 && types[1] == kUidType;
        return tag || (uid && (types.size() == kChangeColumns ||
                               ((types.size() == kEntryColumns ||
                                 types.size() == kCheckinColumns) &&
                                types.back() == kUidType)));
      },
      [&](const FoundRow& row) {
        if (looks_like_entry(row.values)) {
          take_entry(row, false);
        } else if (looks_like_change(row.values)) {
          take_change(row);
        } else if (looks_like_session(row.values)) {
          take_numbered(row, rows_.strays["sessions"]);
        } else if (looks_like_checkin(row.values)) {
          take_numbered(row, rows_.strays["checkins"]);
        } else if (looks_like_tag(row.values) &&
                   !rows_.tags.contains(row.number)) {
          take_tag(row);
        }
      });
}

}  // namespace

FoundRows find_rows(const DamagedPages& pages) {
  return Finder(pages).find();
}

}  // namespace wins
