// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

#include "wins/core/entry.h"

namespace wins::test {

/// Wednesday 4 November 2026, 15:20:00 UTC.
inline constexpr Instant kNow{
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 4} +
    std::chrono::hours{15} + std::chrono::minutes{20}};

inline Tag tag(std::string_view name) {
  Tag made;
  made.shown = name;
  for (const char letter : name) {
    made.folded += letter >= 'A' && letter <= 'Z'
                       ? static_cast<char>(letter - 'A' + 'a')
                       : letter;
  }
  return made;
}

/// An entry for a test, a detail at a time:
/// an_entry("told mum").on(2026y / March / 8).tagged("family").build().
class EntryBuilder {
 public:
  explicit EntryBuilder(std::string text) {
    entry_.text = std::move(text);
    at(kNow);
    entry_.created = kNow;
    entry_.changed = kNow;
  }

  EntryBuilder& id(EntryId value) {
    entry_.id = value;
    return *this;
  }
  EntryBuilder& uid(const Uid& value) {
    entry_.uid = value;
    return *this;
  }
  /// In UTC, to the minute; it counts for the day in UTC.
  EntryBuilder& at(Instant when) {
    entry_.when.at = when;
    entry_.when.day =
        Day(std::chrono::floor<std::chrono::days>(when).time_since_epoch());
    return *this;
  }
  /// At noon of that day in UTC.
  EntryBuilder& on(std::chrono::year_month_day date) {
    return at(std::chrono::sys_days(date) + std::chrono::hours(12));
  }
  EntryBuilder& kind(std::string name, KindSource source = KindSource::given) {
    entry_.kind = std::move(name);
    entry_.kind_source = source;
    return *this;
  }
  EntryBuilder& tagged(std::string_view name) {
    entry_.tags.push_back(tag(name));
    return *this;
  }
  EntryBuilder& used_to(std::string text) {
    entry_.used_to = std::move(text);
    return *this;
  }
  EntryBuilder& kinder(std::string text) {
    entry_.kinder = std::move(text);
    return *this;
  }
  EntryBuilder& here() {
    entry_.here = true;
    return *this;
  }
  EntryBuilder& hard() {
    entry_.hard = true;
    return *this;
  }
  EntryBuilder& first() {
    entry_.first = true;
    return *this;
  }
  EntryBuilder& bring() {
    entry_.bring = true;
    return *this;
  }
  EntryBuilder& is_private() {
    entry_.is_private = true;
    return *this;
  }
  EntryBuilder& celebrated(Instant when, std::string how) {
    entry_.celebrated = when;
    entry_.celebrated_how = std::move(how);
    return *this;
  }
  EntryBuilder& duration(std::chrono::seconds length, bool or_more = false) {
    entry_.measures.duration = TimeSpan{.length = length, .or_more = or_more};
    return *this;
  }
  EntryBuilder& intensity(int value) {
    entry_.measures.intensity = value;
    return *this;
  }
  EntryBuilder& choice(Choice value) {
    entry_.measures.choice = value;
    return *this;
  }
  EntryBuilder& self_talk(SelfTalk value) {
    entry_.measures.self_talk = value;
    return *this;
  }
  EntryBuilder& repair(std::chrono::seconds length, bool or_more = false) {
    entry_.measures.repair = TimeSpan{.length = length, .or_more = or_more};
    return *this;
  }
  EntryBuilder& answers(std::string question, EntryId about) {
    entry_.answers = Answers{.question = std::move(question), .entry = about};
    return *this;
  }
  EntryBuilder& session(std::int64_t number) {
    entry_.session = number;
    return *this;
  }

  [[nodiscard]] Entry build() const { return entry_; }
  // An entry is what a builder is for.
  operator Entry() const { return entry_; }  // NOLINT(*explicit*)

 private:
  Entry entry_{};
};

inline EntryBuilder an_entry(std::string text) {
  return EntryBuilder(std::move(text));
}

}  // namespace wins::test
