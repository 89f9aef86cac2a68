// SPDX-License-Identifier: MIT
// wins edit: changes an entry.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands.h"
#include "parts/capture.h"
#include "parts/change_report.h"
#include "parts/clear_field.h"
#include "parts/copies.h"
#include "parts/entry_id.h"
#include "parts/entry_options.h"
#include "parts/for_good.h"
#include "parts/guess.h"
#include "parts/saved_sentence.h"
#include "parts/support_line.h"
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
  /// Nothing says what to change.
  [[nodiscard]] bool bare() const;
};

bool EditArgs::bare() const {
  const EntryOptions& given = entry;
  const bool value_given = given.when || given.kind || given.used_to ||
                           given.kinder || given.duration || given.intensity ||
                           given.choice || given.self_talk || given.repair;
  const bool mark_given =
      given.hard || given.first || given.bring || given.is_private;
  return !value_given && !mark_given && given.tags.empty() && !text && !edit &&
         untag.empty() && clear.empty();
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

void change_fields(const EditArgs& args, Invocation& invocation, Entry& entry) {
  for (const std::string& name : args.untag) {
    std::erase(entry.tags, read_tag(name));
  }
  for (const std::string& field : args.clear) {
    clear_field(field, entry);
  }
  apply(args.entry, invocation, entry);
}

/// The new words: those of --text, or of the editor, which a bare `edit ID`
/// opens. Nothing when the words stay as they are.
std::optional<Words> new_words(const EditArgs& args, const Entry& entry,
                               Invocation& invocation) {
  if (!args.edit && !(args.bare() && !args.for_good)) {
    return args.text.has_value() ? std::optional(Words{.text = *args.text})
                                 : std::nullopt;
  }
  Words words = edit_words(args.text.value_or(entry.text), invocation);
  const bool emptied = is_blank_text(words.text) && !entry.here;
  if (words.text == entry.text || emptied) {
    invocation.host().discard(words.draft);
    return std::nullopt;
  }
  return words;
}

/// New words bring their tags, and the tags of the old words go with those;
/// what was asked for by option holds whatever the words say.
void put_new_words(const Words& words, const EditArgs& args,
                   Invocation& invocation, Entry& entry) {
  if (is_blank_text(words.text) && !entry.here) {
    throw UserError(say(saving["blank"]), say(saving["blank.hint"]));
  }
  const std::vector<Tag> old_tags =
      tags_in(entry.text, TagSigns::plus_and_hash);
  std::erase_if(entry.tags, [&](const Tag& tag) {
    return std::ranges::find(old_tags, tag) != old_tags.end();
  });
  put_words(words, invocation, entry);
  if (entry.kind_source == KindSource::guess) {
    guess_kind_of(entry, invocation);
  }
  for (const std::string& name : args.untag) {
    std::erase(entry.tags, read_tag(name));
  }
  for (const std::string& name : args.entry.tags) {
    add_tags(entry.tags, {read_tag(name)});
  }
}

/// Keeps the changed entry; true when something is different now.
bool keep(const std::optional<Words>& words, const EditArgs& args, Entry& entry,
          Invocation& invocation) {
  const Stamp stamp{.command = "edit", .at = invocation.host().now};
  if (!words.has_value()) {
    return invocation.store().edit(entry, stamp);
  }
  return keep_or_rescue(*words, invocation, [&] {
    put_new_words(*words, args, invocation, entry);
    return invocation.store().edit(entry, stamp);
  });
}

void confirm_changed(EntryId id, const Message& sentence,
                     Invocation& invocation) {
  if (invocation.format() == Format::human) {
    invocation.tell(say(sentence, fmt::arg("id", id)));
  } else {
    invocation.print(
        report_of(entry_of(id, invocation), "edit", EntryLayout::in_full));
  }
}

ExitCode change(EntryId id, const EditArgs& args, Invocation& invocation) {
  Entry entry = entry_of(id, invocation);
  const Entry before = entry;
  // What cannot be read ends the run before an editor is opened.
  change_fields(args, invocation, entry);
  const auto words = new_words(args, entry, invocation);
  const bool changed = keep(words, args, entry, invocation);
  confirm_changed(id, changed ? changing["edited"] : changing["edited.same"],
                  invocation);
  offer_support_for_new_words(before, entry, invocation);
  return ExitCode::ok;
}

/// The question comes first: an edit is not made on the way to a no.
ExitCode change_for_good(EntryId id, const EditArgs& args,
                         Invocation& invocation) {
  Entry entry = entry_of(id, invocation);
  const Entry before = entry;
  change_fields(args, invocation, entry);
  if (!confirmed_for_good(asking["for_good.earlier"], {id}, "edit", args.yes,
                          invocation)) {
    return ExitCode::ok;
  }
  const auto words = new_words(args, entry, invocation);
  if (keep(words, args, entry, invocation) &&
      invocation.format() == Format::human) {
    confirm_changed(id, changing["edited.alone"], invocation);
  }
  const bool reached =
      tell_forgotten(forget_wordings_in_snapshots(invocation.journal_file(),
                                                  entry_of(id, invocation)),
                     invocation);
  invocation.store().erase_earlier(id);
  confirm_changed(
      id,
      reached ? changing["edited.for_good"] : changing["edited.but_snapshots"],
      invocation);
  invocation.hint(say(changing["erased.beyond"]));
  offer_support_for_new_words(before, entry, invocation);
  return ExitCode::ok;
}

ExitCode run(const EditArgs& args, Invocation& invocation) {
  // A settings file that cannot be read ends the run here.
  invocation.settings();
  const EntryId id = which(args, invocation);
  return args.for_good ? change_for_good(id, args, invocation)
                       : change(id, args, invocation);
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
        "change log, the index and the snapshots; undo steps over them.\n\n"
        "With --json the entry is printed as one object, in the form that "
        "wins-list(1) describes.",
    .examples = kExamples,
    .access = Access::write,
    .setup = setup,
    .may_edit = true,
};

}  // namespace wins
