// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "wins/cli/invocation.h"
#include "wins/core/message.h"

namespace wins {

/// What was shown unasked before, and in which order (wins/host/shown.h), so
/// that what was shown waits until the rest has been. When the file cannot
/// be read or written everything counts as never shown, in silence.
class ShownBefore {
 public:
  /// `what` names the sort of thing: "lift", "pair". Stored.
  ShownBefore(std::string_view what, Invocation& invocation);
  /// The same out of lines of every sort that were read already.
  ShownBefore(std::string_view what, std::vector<Shown> lines,
              Invocation& invocation);

  [[nodiscard]] bool has(const std::string& id) const {
    return ids_.contains(id);
  }
  /// How many others of the sort were shown since this one was; nothing
  /// when it never was. A larger number is longer ago.
  [[nodiscard]] std::optional<std::size_t> since(std::string_view id) const;
  /// The last day on which it was shown.
  [[nodiscard]] std::optional<Day> day_of(std::string_view id) const;
  /// The ids, from the one shown longest ago to the one shown last.
  [[nodiscard]] std::vector<std::string> oldest_first() const;
  /// The one shown last.
  [[nodiscard]] std::optional<std::string> latest() const;

  /// From here on it is the one shown last.
  void note(std::string_view id);

 private:
  std::string what_;
  Invocation& invocation_;
  std::vector<Shown> lines_;  ///< of the sort alone, oldest first
  std::unordered_set<std::string> ids_;
};

/// A message and the name under which it is remembered. Stored.
struct Telling {
  std::string_view id;
  const Message* message;
};
using Tellings = std::vector<Telling>;

/// The messages whose ids begin with `prefix`: those of one situation.
template <std::size_t Count>
[[nodiscard]] Tellings tellings(const Catalogue<Count>& catalogue,
                                std::string_view prefix) {
  Tellings found;
  for (const Message& message : catalogue.messages) {
    if (message.id.view().starts_with(prefix)) {
      found.push_back({message.id, &message});
    }
  }
  return found;
}

/// The one situation and the other.
[[nodiscard]] Tellings joined(Tellings first, const Tellings& more);

/// Of messages that are all true, the one told longest ago; one never told
/// comes before those, in the order given. Remembers it as told, so that of
/// seven or more none comes twice in seven. Requires: at least one.
[[nodiscard]] const Message& next_telling(const Tellings& messages,
                                          Invocation& invocation);
/// The same, or nothing when it was one of the six that were told last of
/// all: where plain words do as well.
[[nodiscard]] const Message* rested_telling(const Tellings& messages,
                                            Invocation& invocation);
/// The same as next_telling once a day; after that nothing.
[[nodiscard]] const Message* daily_telling(const Tellings& messages,
                                           Invocation& invocation);
/// Whether one of them was told before.
[[nodiscard]] bool was_told(const Tellings& messages, Invocation& invocation);
/// The one that was told today already, else the next: a view that is read
/// twice in a day says the same twice.
[[nodiscard]] const Message& telling_of_the_day(const Tellings& messages,
                                                Invocation& invocation);
/// The same of rested_telling.
[[nodiscard]] const Message* rested_of_the_day(const Tellings& messages,
                                               Invocation& invocation);

}  // namespace wins
