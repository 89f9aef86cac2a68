// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/filter.h"

namespace wins {

/// What was typed after `wins reflect`.
struct ReflectArgs {
  std::vector<std::string> words{};  ///< the view, and what follows it
  std::optional<std::string> since{};
  std::optional<std::string> until{};
  std::optional<std::string> ending{};
  std::optional<std::string> ago{};
  std::vector<std::string> kinds{};
  std::vector<std::string> tags{};
  bool another = false;
  bool with_measures = false;
  bool facts = false;
};

/// Which of the options a view answers to; --facts goes with all of them.
struct Takes {
  bool span = false;    ///< --since, --until
  bool ending = false;  ///< --ending
  bool ago = false;     ///< --ago
  bool choice = false;  ///< -k, -t
  bool another = false;
  bool measures = false;  ///< --with-measures
  bool id = false;        ///< a word after the view: an entry
};

/// One way to look back: a row of the table of `reflect`.
struct ReflectView {
  std::string_view name;
  Takes takes;
  /// Prints it. Nothing in `args` is set that `takes` leaves out; but for
  /// the id, `words` is empty. Throws: UsageError, UserError.
  void (*show)(const ReflectArgs& args, Invocation& invocation);
};

extern const ReflectView today_view;
extern const ReflectView week_view;
extern const ReflectView signs_view;
extern const ReflectView kinder_view;
extern const ReflectView lift_view;
extern const ReflectView then_view;

/// The entries that were asked for by kind and tag, oldest first.
/// Throws: UsageError.
[[nodiscard]] Filter filter_for(const ReflectArgs& args,
                                Invocation& invocation);

/// Whether a sentence may stand beside the facts: neither --facts nor
/// `tone = "facts"` says no.
[[nodiscard]] bool is_gentle(const ReflectArgs& args, Invocation& invocation);

/// The person's own last line, where a view ends on one: on a terminal, for
/// people, and not with --facts.
[[nodiscard]] std::optional<std::string> closing_line(const ReflectArgs& args,
                                                      Invocation& invocation);

}  // namespace wins
