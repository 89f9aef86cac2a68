// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "support/entry_builder.h"
#include "wins/core/session.h"

namespace wins::test {

/// A session for a test: a_session().at(kNow - 2h).tough(). In UTC, and it
/// belongs to the day in UTC; it began at kNow when nothing else is said.
class SessionBuilder {
 public:
  SessionBuilder() {
    at(kNow);
    session_.created = kNow;
    session_.changed = kNow;
  }

  SessionBuilder& id(SessionId value) {
    session_.id = value;
    return *this;
  }
  SessionBuilder& at(Instant when) {
    session_.when.at = when;
    session_.when.day =
        Day(std::chrono::floor<std::chrono::days>(when).time_since_epoch());
    return *this;
  }
  SessionBuilder& precise_to(Precision precision) {
    session_.when.precision = precision;
    return *this;
  }
  SessionBuilder& tough() {
    session_.tough = true;
    return *this;
  }
  SessionBuilder& note(std::string text) {
    session_.note = std::move(text);
    return *this;
  }
  SessionBuilder& heard(std::string lines) {
    session_.heard = std::move(lines);
    return *this;
  }

  // A session is what a builder is for.
  operator Session() const { return session_; }  // NOLINT(*explicit*)

 private:
  Session session_{};
};

inline SessionBuilder a_session() {
  return {};
}

}  // namespace wins::test
