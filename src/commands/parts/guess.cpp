// SPDX-License-Identifier: MIT
#include "guess.h"

#include "wins/insight/kind_guess.h"

namespace wins {

void guess_kind_of(Entry& entry, Invocation& invocation) {
  const Settings& settings = invocation.settings_or_defaults();
  if (!settings.add_guess || entry.kind_source == KindSource::given) {
    return;
  }
  const auto learned = invocation.store().learned(teaching_words(entry.text));
  const auto guess = guess_kind(
      entry.text, learned,
      settings.role == Role::therapist ? Offer::therapist : Offer::person);
  entry.kind.reset();
  entry.kind_source.reset();
  if (guess.has_value()) {
    entry.kind = guess->kind;
    entry.kind_source = KindSource::guess;
  }
}

}  // namespace wins
