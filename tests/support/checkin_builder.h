// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "support/entry_builder.h"
#include "wins/core/checkin.h"

namespace wins::test {

/// A check-in for a test: a_checkin("sooner").answer(CheckinAnswer::yes). In
/// UTC, for the day in UTC; at kNow when nothing else is said.
class CheckinBuilder {
 public:
  explicit CheckinBuilder(std::string question) {
    checkin_.question = std::move(question);
    at(kNow);
    checkin_.created = kNow;
  }

  CheckinBuilder& id(CheckinId value) {
    checkin_.id = value;
    return *this;
  }
  CheckinBuilder& at(Instant when) {
    checkin_.when.at = when;
    checkin_.when.day =
        Day(std::chrono::floor<std::chrono::days>(when).time_since_epoch());
    return *this;
  }
  CheckinBuilder& answer(CheckinAnswer value) {
    checkin_.answer = value;
    return *this;
  }
  CheckinBuilder& about(EntryId entry) {
    checkin_.entry = entry;
    return *this;
  }

  // A check-in is what a builder is for.
  operator Checkin() const { return checkin_; }  // NOLINT(*explicit*)

 private:
  Checkin checkin_{};
};

inline CheckinBuilder a_checkin(std::string question = "sooner") {
  return CheckinBuilder(std::move(question));
}

}  // namespace wins::test
