// SPDX-License-Identifier: MIT
// wins edit: changes an entry.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/capture.h"
#include "parts/change_report.h"
#include "parts/clear_field.h"
#include "parts/entry_id.h"
#include "parts/entry_options.h"
#include "parts/for_good.h"
#include "parts/saved_sentence.h"
#include "parts/words_source.h"
#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/changing.h"
#include "wins/core/catalogue/saving.h"
#include "wins/text/tags.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::asking;
using messages::changing;
using messages::saving;

struct EditArgs {
  std::vector<std::string> ids{};
  EntryOptions entry{};
  std::optional<std::string> text{};
  std::vector<std::string> untag{};
  std::vector<std::string> clear{};
  bool edit = false;
  bool for_good = false;
  bool yes = false;
  /// How many options were given, to tell a bare `edit ID`.
  [[nodiscard]] bool bare() const;
};

bool EditArgs::bare() const {
  const EntryOptions& given = entry;
  const bool value_given = given.when || given.kind || given.used_to ||
                           given.kinder || given.duration || given.eased ||
                           given.intensity || given.choice || given.pause ||
                           given.self_talk || given.repair || text;
  const bool mark_given =
      given.hard || given.first || given.bring || given.is_private;
  return !value_given && !mark_given && given.tags.empty() && untag.empty() &&
         clear.empty() && !for_good;
}

EntryId which(const EditArgs& args, Invocation& invocation) {
  const std::vector<std::string> first(
      args.ids.begin(), args.ids.begin() + (args.ids.empty() ? 0 : 1));
  const EntryId id = read_ids(first, "edit", invocation).front();
  if (args.ids.size() > 1) {
    throw UsageError(say(changing["words_after_id"]),
                     say(changing["words_after_id.hint"], fmt::arg("id", id)));
  }
  return id;
}

/// New words bring their tags; tags of the old words go with them, those
/// given by option stay.
void put_new_words(const Words& words, Invocation& invocation, Entry& entry) {
  if (is_blank_text(words.text) && !entry.here) {
    throw UserError(say(saving["blank"]), say(saving["blank.hint"]));
  }
  const std::vector<Tag> old_tags =
      tags_in(entry.text, TagSigns::plus_and_hash);
  std::erase_if(entry.tags, [&](const Tag& tag) {
    return std::ranges::find(old_tags, tag) != old_tags.end();
  });
  put_words(words, invocation, entry);
}

/// Applies everything the options ask for; the words of the editor are
/// given back, so that they can be kept if saving does not work.
Words change(const EditArgs& args, Invocation& invocation, Entry& entry) {
  Words words{.text = args.text.value_or("")};
  if (args.edit || args.bare()) {
    words = edit_words(entry.text, invocation);
    put_new_words(words, invocation, entry);
  } else if (args.text.has_value()) {
    put_new_words(words, invocation, entry);
  }
  for (const std::string& name : args.untag) {
    std::erase(entry.tags, read_tag(name));
  }
  for (const std::string& field : args.clear) {
    clear_field(field, entry);
  }
  apply(args.entry, invocation, entry);
  return words;
}

void keep(const Entry& entry, const Words& words, Invocation& invocation) {
  const bool changed = keep_or_rescue(words, invocation, [&] {
    return invocation.store().edit(
        entry, {.command = "edit", .at = invocation.host().now});
  });
  if (invocation.globals().quiet) {
    return;
  }
  if (invocation.format() != Format::human) {
    invocation.print(report_of(entry_of(entry.id, invocation), "edit",
                               EntryLayout::in_full));
    return;
  }
  invocation.tell(say(changed ? changing["edited"] : changing["edited.same"],
                      fmt::arg("id", entry.id)));
}

void erase_earlier(EntryId id, const EditArgs& args, Invocation& invocation) {
  if (!confirmed_for_good(asking["for_good.earlier"], {id}, "edit", args.yes,
                          invocation)) {
    return;
  }
  invocation.store().erase_earlier(id);
  if (invocation.format() == Format::human) {
    invocation.tell(say(changing["edited.for_good"], fmt::arg("id", id)));
    invocation.hint(say(changing["erased.beyond"]));
  }
}

ExitCode run(const EditArgs& args, Invocation& invocation) {
  const EntryId id = which(args, invocation);
  Entry entry = entry_of(id, invocation);
  const Words words = change(args, invocation, entry);
  keep(entry, words, invocation);
  if (args.for_good) {
    erase_earlier(id, args, invocation);
  }
  return ExitCode::ok;
}

Action setup(Options& options) {
  const auto args = std::make_shared<EditArgs>();
  options.words(Value::id, args->ids, "The id, or last");
  options.value("--text", args->text, Value::text, "TEXT is the new wording");
  declare(options, args->entry);
  options.each("--untag", args->untag, Value::tag, "Take this TAG off");
  options.each("--clear", args->clear, Value::field,
               "Empty this FIELD; several may be given");
  options.flag("-e,--edit", args->edit, "Open the words in the editor");
  options.flag("--for-good", args->for_good,
               "Keep no copy of earlier wordings");
  options.flag("--yes", args->yes, "Do not ask before --for-good, for scripts");
  return [args](Invocation& invocation) { return run(*args, invocation); };
}

constexpr Example kExamples[] = {
    {"edit 41", "Opens the words of entry 41 in the editor."},
    {"edit last -k boundary --used-to 'i said yes and felt sick'",
     "Adds a kind and how it used to go."},
    {"edit 41 --clear kind --untag family", "Takes things off."},
};

}  // namespace

constinit const Command edit_command{
    .name = "edit",
    .aliases = "",
    .group = "Changing",
    .summary = "Change an entry",
    .details =
        "Changes an entry; wins-undo(1) brings the earlier one back. Alone "
        "it opens the words in the editor. It takes the options of "
        "wins-add(1), and new words come with --text.\n\n"
        "FIELD is one of: kind, tags, used-to, kinder, hard, first, bring, "
        "private, celebrated, duration, intensity, choice, self-talk, "
        "repair.\n\n"
        "With --for-good earlier wordings of the entry are erased from the "
        "change log and the index; undo steps over them.\n\n"
        "With --json the entry is printed as one object, in the form that "
        "wins-list(1) describes.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
};

}  // namespace wins
