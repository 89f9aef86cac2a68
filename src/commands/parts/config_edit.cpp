// SPDX-License-Identifier: MIT
// The settings file in the person's editor.
#include <string>

#include "config_change.h"
#include "wins/config/change_settings.h"
#include "wins/core/catalogue/config.h"
#include "wins/core/catalogue/machine.h"
#include "wins/text/sanitize.h"
#include "wins/text/utf8.h"
#include "words_source.h"

namespace wins {
namespace {

using messages::config;

/// What a new file begins with: every setting at its default, as comments.
/// Keys are dotted, so that each line stands for itself.
std::string template_text() {
  std::string text;
  std::string_view head = config["edit-template"].text;
  for (std::size_t end = 0; !head.empty();
       head.remove_prefix(std::min(end + 1, head.size()))) {
    end = std::min(head.find('\n'), head.size());
    text += "# " + std::string(head.substr(0, end)) + "\n";
  }
  const Settings defaults;
  for (const SettingDoc& doc : setting_docs()) {
    const std::string value = doc.show(defaults);
    text += fmt::format("\n# {}: {}.\n# {} = {}\n", doc.summary, doc.values,
                        doc.key, value.empty() ? "\"\"" : value);
  }
  return text;
}

std::string text_now(Invocation& invocation) {
  std::string now;
  invocation.change_settings([&now](std::string_view text) {
    now = text;
    return now;
  });
  return now;
}

/// Keeps what the editor gave back; words that cannot be kept stay in the
/// draft.
void keep(const Edited& edited, const std::string& before,
          Invocation& invocation) {
  const std::string draft =
      say(messages::machine["draft-kept"],
          fmt::arg("draft", make_safe(edited.draft.string(), Breaks::shown)));
  try {
    invocation.change_settings([&](std::string_view now) {
      if (now != before) {
        throw UserError(say(config["edit-meanwhile"]));
      }
      return edited.text;
    });
  } catch (const Failure& failure) {
    const std::string hint =
        failure.hint().empty() ? draft : failure.hint() + "\n" + draft;
    throw UserError(failure.what(), hint);
  }
  invocation.host().discard(edited.draft);
}

/// The file is kept in any case; a person may well come back to it.
void look_at_settings(Invocation& invocation) {
  try {
    static_cast<void>(invocation.settings());
  } catch (const SettingsError& unread) {
    throw SettingsError(unread.what(),
                        unread.hint() + "\n" + say(config["edit-unread"]));
  }
}

}  // namespace

ExitCode edit_config(Invocation& invocation) {
  const std::string before = text_now(invocation);
  const std::string words = is_blank_text(before) ? template_text() : before;
  const Edited edited =
      invocation.host().edit(editor_command(invocation), words);
  const bool is_same = edited.text == words || is_blank_text(edited.text);
  if (is_same) {
    invocation.host().discard(edited.draft);
  } else {
    keep(edited, before, invocation);
  }
  look_at_settings(invocation);
  invocation.hint(say(is_same ? config["edit-same"] : config["edit-done"]));
  tell_unknown_settings(invocation);
  return ExitCode::ok;
}

}  // namespace wins
