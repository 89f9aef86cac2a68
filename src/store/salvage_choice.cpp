// SPDX-License-Identifier: MIT
#include "salvage_choice.h"

#include <algorithm>
#include <set>

#include "salvage_entry.h"

namespace wins {
namespace {

using Records = std::vector<const FoundChange*>;
using TagLists = std::vector<std::vector<Tag>>;

/// More readings of damaged tags than this are not tried.
constexpr std::size_t kMostReadings = 32;

/// The tags that these links may mean; a tag row can have been found twice,
/// with different names.
TagLists readings_of(const std::map<std::int64_t, std::int64_t>& places,
                     const FoundRows& rows) {
  TagLists lists = {{}};
  std::int64_t position = 0;
  for (const auto& [place, number] : places) {
    const auto names = rows.tags.find(number);
    if (place != position++ || names == rows.tags.end()) {
      break;
    }
    TagLists longer;
    for (const std::vector<Tag>& list : lists) {
      for (const Tag& tag : names->second) {
        if (longer.size() < kMostReadings) {
          longer.push_back(list);
          longer.back().push_back(tag);
        }
      }
    }
    lists = std::move(longer);
  }
  return lists;
}

/// Every list of tags that the entry may have had, the likeliest first.
TagLists tag_lists(EntryId id, const FoundRows& rows, const Records& records) {
  TagLists lists;
  for (const Links& links : rows.links) {
    if (const auto places = links.find(id); places != links.end()) {
      const TagLists more = readings_of(places->second, rows);
      lists.insert(lists.end(), more.begin(), more.end());
    }
  }
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    for (const auto* const image : {&(*record)->after, &(*record)->before}) {
      if (image->has_value()) {
        lists.push_back((*image)->tags);
      }
    }
  }
  lists.emplace_back();
  return lists;
}

/// One entry and all that was found of it.
class Chooser {
 public:
  Chooser(EntryId id, const FoundRows& rows, const Records& records)
      : records_(records), tags_(tag_lists(id, rows, records)) {
    if (const auto found = rows.entries.find(id); found != rows.entries.end()) {
      for (const FoundEntry& copy : found->second) {
        (copy.in_table ? in_table_ : strays_).push_back(&copy);
      }
    }
  }

  [[nodiscard]] bool is_in_table() const { return !in_table_.empty(); }

  [[nodiscard]] std::optional<ChosenEntry> choose() const {
    if (auto whole = whole_of_table(); whole.has_value()) {
      return ChosenEntry{.entry = std::move(*whole)};
    }
    if (!in_table_.empty()) {
      return ChosenEntry{.entry = with_likely_tags(*in_table_.front()),
                         .assurance = Assurance::unchecked};
    }
    return away_from_table();
  }

 private:
  using Copies = std::vector<const FoundEntry*>;

  /// The copy with the tags by which its digest holds.
  [[nodiscard]] std::optional<Entry> whole(const FoundEntry& copy) const {
    for (const std::vector<Tag>& tags : tags_) {
      Entry entry = copy.entry;
      entry.tags = tags;
      if (!copy.mended && digest_of(entry) == copy.digest) {
        return entry;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Entry> whole_of_table() const {
    for (const FoundEntry* const copy : in_table_) {
      if (auto entry = whole(*copy); entry.has_value()) {
        return entry;
      }
      // The row is damaged; a copy elsewhere may be what its digest names.
      for (const FoundEntry* const stray : strays_) {
        if (stray->digest == copy->digest) {
          if (auto entry = whole(*stray); entry.has_value()) {
            return entry;
          }
        }
      }
      if (auto entry = image_of(copy->digest); entry.has_value()) {
        return entry;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Entry> image_of(const Digest& digest) const {
    for (const FoundChange* const record : records_) {
      for (const auto* const image : {&record->after, &record->before}) {
        if (image->has_value() && digest_of(**image) == digest) {
          return **image;
        }
      }
    }
    return std::nullopt;
  }

  /// What the log holds of the wording that stands; nothing where no change
  /// was made to it, or the log does not know.
  [[nodiscard]] std::optional<Entry> wording_in_log() const {
    std::optional<Entry> wording;
    for (const FoundChange* const record : records_) {
      if (record->stands) {
        wording = record->after;
      }
    }
    return wording;
  }

  [[nodiscard]] std::optional<ChosenEntry> away_from_table() const {
    const std::optional<Entry> wording = wording_in_log();
    const FoundEntry* latest = nullptr;
    std::optional<Entry> latest_whole;
    for (const FoundEntry* const stray : strays_) {
      auto entry = whole(*stray);
      if (entry.has_value() && (!latest_whole.has_value() ||
                                latest_whole->changed < entry->changed)) {
        latest = stray;
        latest_whole = std::move(entry);
      }
    }
    if (latest != nullptr &&
        (!wording.has_value() || digest_of(*wording) == latest->digest)) {
      return ChosenEntry{.entry = std::move(*latest_whole)};
    }
    if (wording.has_value()) {
      return ChosenEntry{.entry = *wording, .assurance = Assurance::unchecked};
    }
    if (!strays_.empty()) {
      return ChosenEntry{.entry = with_likely_tags(*strays_.front()),
                         .assurance = Assurance::unchecked};
    }
    return earlier_wording();
  }

  [[nodiscard]] std::optional<ChosenEntry> earlier_wording() const {
    for (auto record = records_.rbegin(); record != records_.rend(); ++record) {
      for (const auto* const image : {&(*record)->after, &(*record)->before}) {
        if (image->has_value()) {
          return ChosenEntry{.entry = **image, .assurance = Assurance::earlier};
        }
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] Entry with_likely_tags(const FoundEntry& copy) const {
    Entry entry = copy.entry;
    const auto some = std::ranges::find_if(
        tags_, [](const std::vector<Tag>& tags) { return !tags.empty(); });
    if (some != tags_.end()) {
      entry.tags = *some;
    }
    return entry;
  }

  const Records& records_;
  TagLists tags_;
  Copies in_table_{};
  Copies strays_{};
};

/// A row whose number was damaged is known by its uid.
void renumber(FoundRows& rows) {
  std::map<Uid, EntryId> numbers;
  for (const auto& [id, change] : rows.changes) {
    if (change.subject == "entry") {
      Uid uid;
      std::ranges::copy(std::get<Blob>(change.values[7]), uid.bytes.begin());
      numbers[uid] = change.subject_id;
    }
  }
  std::map<EntryId, std::vector<FoundEntry>> renumbered;
  for (auto& [id, copies] : rows.entries) {
    for (FoundEntry& copy : copies) {
      const auto number = numbers.find(copy.entry.uid);
      if (number != numbers.end()) {
        copy.entry.id = number->second;
      }
      renumbered[copy.entry.id].push_back(std::move(copy));
    }
  }
  rows.entries = std::move(renumbered);
}

std::set<EntryId> known_ids(const FoundRows& rows,
                            const std::map<EntryId, Records>& records) {
  std::set<EntryId> ids;
  for (const auto& [id, copies] : rows.entries) {
    ids.insert(id);
  }
  for (const auto& [id, list] : records) {
    ids.insert(id);
  }
  for (const auto& [id, at] : rows.indexed) {
    ids.insert(id);
  }
  return ids;
}

}  // namespace

std::map<std::int64_t, Records> records_of(const FoundRows& rows,
                                           std::string_view subject) {
  std::map<std::int64_t, Records> records;
  for (const auto& [id, change] : rows.changes) {
    if (change.subject == subject) {
      records[change.subject_id].push_back(&change);
    }
  }
  return records;
}

std::optional<bool> stands_in_log(const Records& records) {
  if (records.empty()) {
    return std::nullopt;
  }
  bool stands = false;
  for (const FoundChange* const record : records) {
    if (record->stands) {
      stands = !record->has_before || record->has_after;
    }
  }
  return stands;
}

Selection select_entries(FoundRows& rows) {
  renumber(rows);
  const std::map<EntryId, Records> records = records_of(rows, "entry");
  const Records none;
  Selection selection;
  for (const EntryId id : known_ids(rows, records)) {
    const auto own = records.find(id);
    const Records& list = own == records.end() ? none : own->second;
    const std::optional<bool> stands = stands_in_log(list);
    const Chooser chooser(id, rows, list);
    const bool indexed = rows.indexed.contains(id);
    const bool wanted = chooser.is_in_table() || stands.value_or(indexed) ||
                        (!stands.has_value() && !rows.changes_complete);
    if (!wanted) {
      continue;
    }
    if (auto chosen = chooser.choose(); chosen.has_value()) {
      selection.entries.emplace(id, std::move(*chosen));
    } else if (indexed || stands.value_or(false)) {
      selection.lost.push_back(
          {.id = id,
           .at = indexed ? std::optional(rows.indexed.at(id)) : std::nullopt});
    }
  }
  return selection;
}

}  // namespace wins
