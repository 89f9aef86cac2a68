// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include "unasked.h"
#include "wins/cli/invocation.h"
#include "wins/core/entry.h"

namespace wins {

/// The moments that `celebrate` shows, one after the other and round again:
/// the one that was asked for, then those that may be shown unasked and are
/// neither hard nor celebrated, newest first. Each is read when it is asked
/// for, so that a long journal costs nothing.
class Moments {
 public:
  Moments(std::optional<EntryId> asked_for, Invocation& invocation);

  /// Nothing when none may be shown.
  /// Throws: UserError when the one asked for is not there.
  [[nodiscard]] std::optional<Entry> first();
  [[nodiscard]] bool has_another() const;
  /// The next one; after the last comes the first. Nothing when there is no
  /// other.
  [[nodiscard]] std::optional<Entry> another();

 private:
  [[nodiscard]] std::optional<Entry> at(std::size_t place) const;
  [[nodiscard]] std::optional<Entry> unasked_at(std::size_t place) const;

  std::optional<EntryId> asked_for_;
  Invocation& invocation_;
  QuoteRule rule_;
  std::size_t place_ = 0;
};

}  // namespace wins
