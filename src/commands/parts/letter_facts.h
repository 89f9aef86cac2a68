// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "heard_beside.h"
#include "letter.h"
#include "quotable.h"
#include "wins/cli/invocation.h"
#include "wins/core/entry.h"
#include "wins/core/session.h"
#include "wins/insight/middle.h"

namespace wins {

/// A kind or a tag that no earlier entry has.
struct NewName {
  std::string name{};
  EntryId entry = 0;  ///< the first of the span that has it
  Day day{};
};

/// The values of one measure, and the entries that hold them.
struct Noted {
  std::map<std::pair<std::int64_t, bool>, std::int64_t> values{};
  std::vector<EntryId> entries{};
};

/// What may be said about a span, each fact with the ids behind it. Counted
/// in one pass, so that memory stays flat however long the span is.
struct LetterFacts {
  std::int64_t entries = 0;
  std::int64_t worded = 0;
  /// Entries of the span that are not among these: not quoted, or not asked
  /// for. Where there are any, nothing is said about the whole of it.
  std::int64_t others = 0;
  std::optional<Day> first{};
  bool hard = false;
  bool marked = false;  ///< one is hard, a first, or celebrated
  bool kind = false;    ///< a kinder wording, or gentle set by the person
  std::vector<EntryId> here{};
  std::vector<NewName> new_kinds{};  ///< set by the person
  std::vector<NewName> new_tags{};
  std::map<Measure, Noted> noted{};
  std::vector<SessionId> sessions{};
  /// Of rest, gentle, settle and reach set by the person, those that came
  /// after tough sessions, when the kind was asked for.
  std::vector<std::pair<EntryId, Day>> helped{};
  /// What was heard in an earlier session, beside a line of a week or a span.
  std::optional<HeardBeside> heard{};

  /// The values of a measure, ascending, as middle_of wants them.
  [[nodiscard]] std::vector<CountedValue> values_of(Measure measure) const;
  /// Sessions and entries without words, and little else in the span.
  [[nodiscard]] bool is_quiet_season() const;
};

[[nodiscard]] LetterFacts gather_facts(const LetterSpan& span,
                                       const Quotable& entries,
                                       const ReflectArgs& args,
                                       Invocation& invocation);

}  // namespace wins
