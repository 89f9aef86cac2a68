// SPDX-License-Identifier: MIT
#include "salvage_entry.h"

#include <algorithm>

#include "failure.h"
#include "row_columns_read.h"
#include "row_image.h"

namespace wins {
namespace {

/// Gives the values of a row in turn, as a statement of SQLite would.
class ValueSource {
 public:
  explicit ValueSource(const std::vector<StoredValue>& values)
      : values_(values) {}

  [[nodiscard]] std::int64_t integer() { return next<std::int64_t>(); }
  [[nodiscard]] std::string text() { return next<std::string>(); }
  [[nodiscard]] Blob bytes() { return next<Blob>(); }
  [[nodiscard]] std::optional<std::int64_t> maybe_integer() {
    return maybe<std::int64_t>();
  }
  [[nodiscard]] std::optional<std::string> maybe_text() {
    return maybe<std::string>();
  }

 private:
  const StoredValue& next_value() {
    if (next_ == values_.size()) {
      throw unreadable();
    }
    return values_[next_++];
  }
  template <typename Wanted>
  Wanted next() {
    const auto* const value = std::get_if<Wanted>(&next_value());
    if (value == nullptr) {
      throw unreadable();
    }
    return *value;
  }
  template <typename Wanted>
  std::optional<Wanted> maybe() {
    const StoredValue& value = next_value();
    if (std::holds_alternative<std::monostate>(value)) {
      return std::nullopt;
    }
    const auto* const wanted = std::get_if<Wanted>(&value);
    if (wanted == nullptr) {
      throw unreadable();
    }
    return *wanted;
  }

  const std::vector<StoredValue>& values_;
  std::size_t next_ = 0;
};

std::optional<Entry> read_columns(const std::vector<StoredValue>& values) {
  try {
    ValueSource source(values);
    Entry entry = take_columns(source);
    const auto away =
        entry.when.at.time_since_epoch() - entry.when.day.time_since_epoch();
    // Outside of this the table would not take it back.
    if (away < -std::chrono::days(2) || away > std::chrono::days(3) ||
        entry.kind.has_value() != entry.kind_source.has_value() ||
        entry.kind == std::optional<std::string>("")) {
      return std::nullopt;
    }
    return entry;
  } catch (const StorageError&) {
    return std::nullopt;
  }
}

// Columns by their place in the row.
constexpr std::size_t kKind = 7;
constexpr std::size_t kKindSource = 8;
constexpr std::size_t kMarks = 11;
constexpr std::size_t kDurationOrMore = 16;
constexpr std::size_t kRepairOrMore = 21;
constexpr std::size_t kQuestion = 22;
constexpr std::size_t kAbout = 23;
constexpr std::size_t kCreated = 24;

/// Takes out a column that an entry can be without.
void leave_out(std::vector<StoredValue>& values, std::size_t column) {
  values[column] = {};
  if (column == kKind || column == kKindSource) {
    values[kKind] = values[kKindSource] = {};
  } else if (column == kQuestion || column == kAbout) {
    values[kQuestion] = values[kAbout] = {};
  } else if (column == kMarks || column == kDurationOrMore ||
             column == kRepairOrMore) {
    values[column] = std::int64_t{0};
  } else if (column >= kCreated) {
    constexpr std::size_t kAt = 2;
    values[column] = values[kAt];
  }
}

std::optional<Entry> read_mended(const std::vector<StoredValue>& values) {
  // One value at a time first, so that no more is left out than has to be.
  for (std::size_t column = kKind; column <= kCreated + 1; ++column) {
    std::vector<StoredValue> others = values;
    leave_out(others, column);
    if (auto entry = read_columns(others); entry.has_value()) {
      return entry;
    }
  }
  std::vector<StoredValue> others = values;
  for (std::size_t column = kKind; column <= kCreated + 1; ++column) {
    constexpr std::size_t kUsedTo = 9;
    constexpr std::size_t kKinder = 10;
    const bool words = (column == kUsedTo || column == kKinder) &&
                       std::holds_alternative<std::string>(others[column]);
    if (!words) {
      leave_out(others, column);
    }
  }
  return read_columns(others);
}

bool has_image(const StoredValue& value) {
  return std::holds_alternative<Blob>(value);
}

std::optional<Entry> read_image(const StoredValue& value) {
  const auto* const image = std::get_if<Blob>(&value);
  return image == nullptr ? std::nullopt
                          : std::optional(read_row_image(*image));
}

}  // namespace

std::optional<FoundEntry> entry_of_row(const FoundRow& row) {
  std::vector<StoredValue> values = row.values;
  values.front() = row.number;
  FoundEntry found;
  const Blob& digest = std::get<Blob>(values.back());
  std::ranges::copy(digest, found.digest.begin());
  std::optional<Entry> entry = read_columns(values);
  if (!entry.has_value()) {
    found.mended = true;
    entry = read_mended(values);
  }
  if (!entry.has_value()) {
    return std::nullopt;
  }
  found.entry = std::move(*entry);
  return found;
}

std::optional<FoundChange> change_of_row(const FoundRow& row) {
  FoundChange change{.id = row.number, .values = row.values};
  change.values.front() = row.number;
  try {
    ValueSource source(change.values);
    change.id = source.integer();
    take_uid(source);
    static_cast<void>(source.integer());
    instant_of(source.integer());
    static_cast<void>(source.text());
    change.subject = source.text();
    change.subject_id = source.integer();
    take_uid(source);
    change.has_before = has_image(change.values[8]);
    change.has_after = has_image(change.values[9]);
    if (change.subject == "entry") {
      change.before = read_image(change.values[8]);
      change.after = read_image(change.values[9]);
    }
    const auto* const state = std::get_if<std::int64_t>(&change.values[10]);
    if (state == nullptr || *state < 0 || *state > 2) {
      return std::nullopt;
    }
    change.stands = *state == 0;
    const bool about_another =
        (change.before && change.before->id != change.subject_id) ||
        (change.after && change.after->id != change.subject_id);
    return about_another ? std::nullopt : std::optional(std::move(change));
  } catch (const StorageError&) {
    return std::nullopt;
  }
}

}  // namespace wins
