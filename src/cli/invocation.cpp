// SPDX-License-Identifier: MIT
#include "wins/cli/invocation.h"

#include <stdexcept>

#include "looks.h"
#include "wins/core/catalogue/settings.h"
#include "wins/core/catalogue/usage.h"
#include "wins/text/when.h"

namespace wins {

using messages::usage;

Invocation::Invocation(const Parsed& parsed, Commands commands, Host& host,
                       const Openers& openers)
    : parsed_(parsed),
      commands_(commands),
      host_(host),
      openers_(openers),
      access_(parsed.command->access) {}

const Places& Invocation::places() {
  if (!places_) {
    places_ = find_places(parsed_.globals, host_, openers_.here);
  }
  return *places_;
}

const std::filesystem::path& Invocation::settings_file() {
  if (!settings_file_) {
    settings_file_ = find_settings_file(parsed_.globals, host_, openers_.here);
  }
  return *settings_file_;
}

Format Invocation::format() const {
  if (parsed_.globals.json) {
    return Format::json;
  }
  return parsed_.globals.plain ? Format::plain : Format::human;
}

const Settings& Invocation::load_settings() {
  if (!settings_) {
    const std::filesystem::path& file = settings_file();
    settings_ = file.empty() ? LoadedSettings{} : openers_.settings(file);
  }
  return settings_->settings;
}

const Settings& Invocation::settings() {
  return load_settings();
}

const Settings& Invocation::settings_or_defaults() {
  try {
    return load_settings();
  } catch (const Failure& unread) {
    settings_ = LoadedSettings{};
    settings_unread_ = true;
    say_on_stderr("wins: " + say(usage["settings_left_out"],
                                 fmt::arg("reason", unread.what())));
    return settings_->settings;
  }
}

void Invocation::change_settings(const SettingsChange& change) {
  if (settings_file().empty()) {
    throw UserError(say(messages::settings["no-place"]),
                    say(messages::settings["no-place.hint"]));
  }
  openers_.change_settings(settings_file(), change);
  settings_.reset();
}

std::string Invocation::settings_problem() {
  try {
    load_settings();
  } catch (const SettingsError& unread) {
    settings_ = LoadedSettings{};
    return unread.what();
  }
  return {};
}

const std::vector<std::string>& Invocation::unknown_settings() {
  load_settings();
  return settings_->unknown;
}

bool Invocation::settings_writable_by_others() {
  load_settings();
  return settings_->writable_by_others;
}

void Invocation::change_access(Access access) {
  close_store();
  access_ = access;
}

Store& Invocation::store() {
  if (access_ == Access::none) {
    throw std::logic_error("a command without access asked for the journal");
  }
  if (!store_) {
    known_journal();
    store_ = openers_.journal(places(), access_, host_);
    opened_to_change_ = access_ == Access::write;
  }
  return *store_;
}

const std::filesystem::path& Invocation::known_journal() {
  if (places().journal.empty()) {
    throw UserError(say(usage["no_home"]), say(usage["no_home.hint"]));
  }
  if (!parsed_.command->may_edit && !may_start_pager()) {
    start_nothing();
  }
  return places().journal;
}

bool Invocation::may_start_pager() const {
  // Settings that were not read yet may ask for one.
  const Settings& known =
      settings_ ? settings_->settings : Settings{.pager = true};
  return access_ != Access::write &&
         !choose_pager(parsed_.globals, known, host_).empty();
}

void Invocation::start_nothing() {
  if (!starts_nothing_) {
    host_.confine();
    starts_nothing_ = true;
  }
}

Checkup Invocation::check_journal() {
  return openers_.checkup(known_journal());
}

Salvaged Invocation::salvage_journal() {
  return openers_.salvage(known_journal());
}

JournalFile Invocation::journal_file() {
  return {.path = known_journal(),
          .modes = modes_of(places()),
          .teaching_words = openers_.teaching_words};
}

void Invocation::close_store() {
  store_.reset();
}

void Invocation::end_change() {
  if (!opened_to_change_ || !openers_.daily_snapshot) {
    return;
  }
  host_.out.flush();
  store_.reset();
  const Settings& in_force = settings_or_defaults();
  // What could not be read may say no.
  if (in_force.backup_daily && !settings_unread_) {
    const Calendar calendar{.now = host_.now,
                            .zone = host_.zone,
                            .day_starts = in_force.day_starts};
    openers_.daily_snapshot(places(), calendar.today());
  }
}

void Invocation::print(const Report& report) {
  const bool reads = access_ != Access::write;
  if (parsed_.globals.quiet && !reads) {
    return;
  }
  const Style looks = style();
  if (reads && !paging_) {
    const std::vector<std::string> pager =
        choose_pager(parsed_.globals, settings_->settings, host_);
    if (!pager.empty()) {
      host_.start_pager(pager);
      paging_ = true;
    }
    start_nothing();
  }
  write(report, format(), looks, host_.out);
}

void Invocation::show(const Report& report) {
  write(report, format(), style(), host_.out);
}

Style Invocation::style() {
  // A change that was made is confirmed whatever state the settings are in.
  const Settings& settings_in_force =
      access_ == Access::write ? settings_or_defaults() : settings();
  return choose_style(parsed_.globals, settings_in_force, host_);
}

Style Invocation::style_without_settings() const {
  return choose_style(parsed_.globals, Settings{}, host_);
}

Style Invocation::style_so_far() const {
  return choose_style(parsed_.globals,
                      settings_ ? settings_->settings : Settings{}, host_);
}

void Invocation::tell(const std::string& sentence) {
  const bool quiet = parsed_.globals.quiet && access_ == Access::write;
  if (format() == Format::human && !quiet) {
    host_.out << shown(sentence, style()) << '\n';
  }
}

void Invocation::say_on_stderr(const std::string& sentence) {
  host_.err << shown(sentence, style_so_far()) << '\n';
}

void Invocation::hint(const std::string& sentence) {
  if (format() == Format::human && !parsed_.globals.quiet) {
    say_on_stderr(sentence);
  }
}

void Invocation::warn(const std::string& sentence) {
  say_on_stderr(sentence);
}

bool Invocation::may_ask() const {
  return host_.terminal.input && host_.terminal.error &&
         !parsed_.globals.no_input;
}

std::optional<std::string> Invocation::ask(const std::string& prompt) {
  if (!may_ask()) {
    throw std::logic_error("a command asked where nobody can answer");
  }
  host_.out.flush();
  return host_.ask(shown(prompt, style_so_far()));
}

}  // namespace wins
