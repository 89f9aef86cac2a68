// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "wins/cli/command.h"
#include "wins/cli/command_line.h"
#include "wins/cli/openers.h"
#include "wins/cli/places.h"
#include "wins/config/settings.h"
#include "wins/host/host.h"
#include "wins/report/report.h"
#include "wins/store/open.h"
#include "wins/store/store.h"

namespace wins {

/// One run of one command: what it may use, and how it speaks.
class Invocation {
 public:
  Invocation(const Parsed& parsed, Commands commands, Host& host,
             const Openers& openers);

  [[nodiscard]] Host& host() { return host_; }
  [[nodiscard]] const Globals& globals() const { return parsed_.globals; }
  [[nodiscard]] Commands commands() const { return commands_; }
  /// Looked for on first use, so that `support` and `help` work wherever
  /// --db and WINS_DB point. Throws: UsageError.
  [[nodiscard]] const Places& places();
  [[nodiscard]] const std::filesystem::path& settings_file();
  /// The working directory.
  [[nodiscard]] const std::filesystem::path& here() const {
    return openers_.here;
  }
  [[nodiscard]] Format format() const;

  /// The settings in force. A file that cannot be read does not stop a
  /// command that writes an entry (`settings_or_defaults`); any other
  /// command ends here. Throws: SettingsError.
  const Settings& settings();
  /// The same, with the defaults and one line on stderr in place of a
  /// failure. Whichever of the two is called first decides for the run.
  [[nodiscard]] const Settings& settings_or_defaults();
  /// Puts what `change` makes of the settings file's text in its place; the
  /// settings in force are read anew after it. Throws: SettingsError,
  /// StorageError; UserError when nothing says where the file is; what
  /// `change` throws.
  void change_settings(const SettingsChange& change);
  /// Why the settings cannot be read, with the defaults in force from here
  /// on; empty where they can. Requires: nothing has asked for them yet.
  [[nodiscard]] std::string settings_problem();
  /// Names in the settings file that wins does not know.
  [[nodiscard]] const std::vector<std::string>& unknown_settings();
  /// Others on this computer could change the settings file.
  [[nodiscard]] bool settings_writable_by_others();

  /// What this run may do with the journal: at first what the command's row
  /// says.
  [[nodiscard]] Access access() const { return access_; }
  /// From here on the run does this: a form of a writing command that only
  /// looks, a look at an empty day that comes to write.
  void change_access(Access access);

  /// The journal, opened on first use for what `access` says.
  /// Throws: StorageError; UserError when nothing says where the journal is;
  /// std::logic_error when the row says Access::none.
  [[nodiscard]] Store& store();
  /// From here on this run is one of a reading command, where a command has
  /// forms of both kinds. Requires: the journal was not opened yet.
  void read_only() { access_ = Access::read; }
  /// Every row of the journal, looked at without changing a byte; and what a
  /// damaged one still holds, in a new file.
  /// Throws: UserError when nothing says where the journal is.
  [[nodiscard]] Checkup check_journal();
  [[nodiscard]] Salvaged salvage_journal();
  /// The journal as a file, for what is done to it as one.
  /// Throws: UserError when nothing says where the journal is.
  [[nodiscard]] JournalFile journal_file();
  /// From here on this run starts no other program. Where it never does, that
  /// holds from the first look at the journal.
  void start_nothing();
  /// Lets go of the journal before something slow (an editor, a prompt).
  void close_store();

  /// Writes the report to stdout in the format that was asked for. With
  /// --quiet nothing is printed after a change. A reading command's report
  /// goes through the pager where one is asked for.
  void print(const Report& report);
  /// The same straight to stdout, past any pager: a question comes after it,
  /// or nothing may stand in its way.
  void show(const Report& report);
  /// What was printed waits in a pager: no question can come after it.
  [[nodiscard]] bool is_paging() const { return paging_; }
  /// How reports look in this run.
  [[nodiscard]] Style style();
  /// The same for help, which never reads the settings.
  [[nodiscard]] Style style_without_settings() const;

  /// A result in one sentence, on stdout, for people alone.
  void tell(const std::string& sentence);
  /// A hint on stderr, for people alone; --quiet leaves it out. This and the
  /// two beside it make safe for a terminal what the person's words bring.
  void hint(const std::string& sentence);
  /// Something that people and scripts both have to know, on stderr.
  void warn(const std::string& sentence);

  /// stdin and stderr are terminals and --no-input is absent.
  [[nodiscard]] bool may_ask() const;
  /// One line from the person; nothing when they left. Requires: may_ask().
  [[nodiscard]] std::optional<std::string> ask(const std::string& prompt);

  /// Ends a run that has opened the journal to change it: what was printed
  /// goes out first, then the snapshot of the day is kept.
  void end_change();

  /// What an error from here on says of the words: "saved as 41".
  void note_saved(EntryId id) { saved_ = id; }
  [[nodiscard]] std::optional<EntryId> saved() const { return saved_; }

 private:
  const Settings& load_settings();
  const std::filesystem::path& known_journal();
  [[nodiscard]] bool may_start_pager() const;
  [[nodiscard]] Style style_so_far() const;
  void say_on_stderr(const std::string& sentence);

  const Parsed& parsed_;
  Commands commands_;
  Host& host_;
  const Openers& openers_;
  Access access_;
  std::optional<Places> places_;
  std::optional<std::filesystem::path> settings_file_;
  std::optional<LoadedSettings> settings_;
  std::shared_ptr<Store> store_;
  std::optional<EntryId> saved_;
  bool settings_unread_ = false;
  bool opened_to_change_ = false;
  bool paging_ = false;
  bool starts_nothing_ = false;
};

}  // namespace wins
