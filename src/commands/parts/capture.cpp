// SPDX-License-Identifier: MIT
#include "capture.h"

#include "guess.h"
#include "read_date.h"
#include "saved_sentence.h"
#include "wins/core/catalogue/saving.h"
#include "wins/text/sanitize.h"
#include "wins/text/when.h"

namespace wins {
namespace {

using messages::saving;

/// The words must not be lost with the failure: a draft beside the journal,
/// else the terminal, from which they can be copied.
void rescue(const Words& words, Invocation& invocation) {
  if (words.text.empty()) {
    return;
  }
  Host& host = invocation.host();
  if (!words.draft.empty()) {
    invocation.warn(
        say(saving["draft.kept"], fmt::arg("path", words.draft.string())));
    return;
  }
  if (const auto draft =
          host.keep_draft(invocation.places().drafts, words.text)) {
    invocation.warn(
        say(saving["draft.kept"], fmt::arg("path", draft->string())));
    return;
  }
  invocation.warn(say(saving["draft.given_back"]));
  host.err << make_safe(words.text, Breaks::kept) << '\n';
}

}  // namespace

Entry new_entry(const EntryOptions& given, Invocation& invocation) {
  Entry entry;
  entry.when = moment_now(calendar_for("", invocation));
  apply(given, invocation, entry);
  entry.uid = invocation.host().new_uid();
  entry.created = invocation.host().now;
  entry.changed = entry.created;
  return entry;
}

void put_words(const Words& words, Invocation& invocation, Entry& entry) {
  entry.text = read_text(words.text, invocation);
  std::vector<Tag> tags = tags_in(entry.text, tag_signs(words.origin));
  add_tags(tags, entry.tags);
  entry.tags = std::move(tags);
}

bool keep_or_rescue(const Words& words, Invocation& invocation,
                    const std::function<bool()>& keep) {
  // The editor, if there was one, is closed.
  invocation.start_nothing();
  try {
    const bool changed = keep();
    if (!words.draft.empty()) {
      invocation.host().discard(words.draft);
    }
    return changed;
  } catch (...) {
    rescue(words, invocation);
    throw;
  }
}

Entry capture(Entry draft, const std::string& command, const Words& words,
              Invocation& invocation, Guess guess) {
  Entry kept;
  keep_or_rescue(words, invocation, [&] {
    put_words(words, invocation, draft);
    if (guess == Guess::welcome) {
      guess_kind_of(draft, invocation);
    }
    kept = invocation.store().add(
        draft, {.command = command, .at = invocation.host().now});
    invocation.note_saved(kept.id);
    return true;
  });
  confirm_saved(kept, invocation);
  return kept;
}

}  // namespace wins
