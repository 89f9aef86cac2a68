// SPDX-License-Identifier: MIT
// Every setting there is.
#include "setting_rows.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "setting_values.h"
#include "wins/text/near.h"

namespace wins {
namespace {

using Holds = SettingRow::Holds;
using Form = SettingRow::Form;
using Words = std::span<const std::string_view>;

constexpr Names<Tone, 2> kTones{
    {{"gentle", Tone::gentle}, {"facts", Tone::facts}}};
constexpr Names<Role, 2> kRoles{
    {{"person", Role::person}, {"therapist", Role::therapist}}};
constexpr Names<std::chrono::weekday, 3> kWeekStarts{
    {{"monday", std::chrono::Monday},
     {"sunday", std::chrono::Sunday},
     {"saturday", std::chrono::Saturday}}};
constexpr Names<SupportHint, 3> kHints{{{"matched", SupportHint::matched},
                                        {"always", SupportHint::always},
                                        {"never", SupportHint::never}}};
constexpr Names<WhenColor, 2> kColors{
    {{"auto", WhenColor::automatic}, {"never", WhenColor::never}}};

constexpr std::array<std::string_view, 2> kTruths{"true", "false"};
constexpr std::array<std::string_view, 5> kMeasureWords{
    "duration", "intensity", "choice", "self-talk", "repair"};

/// The words of a table of names.
template <const auto& kNames>
constexpr auto kWordsOf = [] {
  std::array<std::string_view, kNames.size()> words{};
  for (std::size_t i = 0; i < words.size(); ++i) {
    words[i] = kNames[i].first;
  }
  return words;
}();

// The shapes that several settings share; `Member` says where in Settings
// the value goes.

template <auto Member, const auto& kNames>
constexpr SettingRow name_row(std::string_view key, std::string_view values,
                              std::string_view takes,
                              std::string_view summary) {
  return {{key, values, takes, summary,
           [](const Settings& from) { return toml_name(kNames, from.*Member); },
           Words(kWordsOf<kNames>)},
          Form::text,
          Holds::choices,
          [](const TomlNode& node, Settings& to) {
            return read_name(node, kNames, to.*Member);
          }};
}

template <auto Member>
constexpr SettingRow truth_row(std::string_view key, std::string_view values,
                               std::string_view summary) {
  return {{key, values, values, summary,
           [](const Settings& from) { return toml_truth(from.*Member); },
           Words(kTruths)},
          Form::truth,
          Holds::choices,
          [](const TomlNode& node, Settings& to) {
            return read_truth(node, to.*Member);
          }};
}

template <auto Member>
constexpr SettingRow text_row(std::string_view key, std::string_view values,
                              std::string_view takes,
                              std::string_view summary) {
  return {{key, values, takes, summary,
           [](const Settings& from) { return toml_text_if(from.*Member); }},
          Form::text,
          Holds::words,
          [](const TomlNode& node, Settings& to) {
            return read_text(node, to.*Member);
          }};
}

template <auto Member, auto kRead = read_texts, auto kShow = toml_texts>
constexpr SettingRow list_row(std::string_view key, std::string_view values,
                              std::string_view takes, std::string_view summary,
                              Holds holds = Holds::words, Words choices = {}) {
  return {
      {key, values, takes, summary,
       [](const Settings& from) { return kShow(from.*Member); }, choices, true},
      Form::list,
      holds,
      [](const TomlNode& node, Settings& to) {
        return kRead(node, to.*Member);
      }};
}

constexpr std::array kRows{
    name_row<&Settings::tone, kTones>(
        "tone", "\"gentle\" or \"facts\"", "gentle or facts",
        "Whether a sentence may carry warmth beside its facts"),
    name_row<&Settings::role, kRoles>(
        "role", "\"person\" or \"therapist\"", "person or therapist",
        "Who keeps the journal; a therapist is offered the kind hold"),
    text_row<&Settings::closing>(
        "closing", "a text, or nothing", "a text",
        "A last line of one's own, shown where a reflection ends"),
    truth_row<&Settings::add_details>(
        "add.details", "true or false",
        "Whether the prompt offers to add one thing after an entry"),
    truth_row<&Settings::add_guess>(
        "add.guess", "true or false",
        "Whether a kind may be guessed from the words"),
    list_row<&Settings::measures_off, read_measures, toml_measures>(
        "measures.off",
        "[] or any of \"duration\", \"intensity\", \"choice\", \"self-talk\", "
        "\"repair\"",
        "any of duration, intensity, choice, self-talk, repair",
        "Measures that are never asked, shown or counted", Holds::choices,
        kMeasureWords),
    list_row<&Settings::kinds_extra, read_kinds>(
        "kinds.extra",
        "[] or one-word names of one's own, such as [\"garden\"]",
        "one-word names that no kind has yet, such as garden",
        "Kinds of one's own, beside the thirteen"),
    SettingRow{
        {"calendar.day_starts", "\"00:00\" to \"06:00\"",
         "a time from 00:00 to 06:00",
         "When a day begins; what is earlier counts for the day before",
         [](const Settings& from) { return toml_day_start(from.day_starts); }},
        Form::text,
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_day_start(node, to.day_starts);
        }},
    name_row<&Settings::week_starts, kWeekStarts>(
        "calendar.week_starts", "\"monday\", \"sunday\" or \"saturday\"",
        "monday, sunday or saturday", "The first day of a week"),
    truth_row<&Settings::reflect_ask>(
        "reflect.ask", "true or false",
        "Whether a reflection may end with a question"),
    list_row<&Settings::skip_tags, read_tags>(
        "reflect.skip_tags", "[] or tags, such as [\"work\"]",
        "tags, such as work", "Tags whose entries are never shown unasked"),
    list_row<&Settings::skip_dates, read_dates, toml_dates>(
        "reflect.skip_dates",
        "[] or dates, such as [\"03-21\", \"2025-03-21\"]",
        "dates, such as 03-21 or 2025-03-21",
        "Dates around which nothing is shown unasked", Holds::choices),
    list_row<&Settings::celebrate_ways>(
        "celebrate.ways", "[] or texts, such as [\"the good tea\"]",
        "texts, such as 'the good tea'", "One's own ways to mark a moment"),
    list_row<&Settings::session_rituals>(
        "session.rituals", "[] or texts, such as [\"a slow walk\"]",
        "texts, such as 'a slow walk'",
        "One's own list for after a tough session"),
    list_row<&Settings::support_contacts>(
        "support.contacts", "[] or texts, such as [\"Jo, 555 0100\"]",
        "texts, such as 'Jo, 555 0100'",
        "One's own people, shown first by wins support"),
    name_row<&Settings::support_hint, kHints>(
        "support.hint", "\"matched\", \"always\" or \"never\"",
        "matched, always or never",
        "When an entry is followed by a line about wins support"),
    truth_row<&Settings::backup_daily>(
        "backup.daily", "true or false",
        "Whether a copy of the journal is made once a day"),
    name_row<&Settings::color, kColors>(
        "display.color", "\"auto\" or \"never\"", "auto or never",
        "Whether a terminal is written to in colour"),
    truth_row<&Settings::ascii>("display.ascii", "false or true",
                                "Whether everything is written in ASCII"),
    truth_row<&Settings::pager>("display.pager", "false or true",
                                "Whether long output goes through a pager"),
    truth_row<&Settings::completion_tags>(
        "completion.tags", "true or false",
        "Whether the shell completes one's own tags"),
    text_row<&Settings::editor>(
        "editor", "a command, or nothing", "a command",
        "The editor for --edit, before VISUAL and EDITOR"),
};

constexpr auto kDocs = [] {
  std::array<SettingDoc, kRows.size()> docs{};
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    docs[i] = kRows[i].doc;
  }
  return docs;
}();

constexpr auto kKeys = [] {
  std::array<std::string_view, kRows.size()> keys{};
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    keys[i] = kRows[i].doc.key;
  }
  return keys;
}();

}  // namespace

std::span<const SettingRow> setting_rows() {
  return kRows;
}

std::span<const SettingDoc> setting_docs() {
  return kDocs;
}

const SettingRow* find_row(std::string_view key) {
  const auto found =
      std::find_if(kRows.begin(), kRows.end(),
                   [key](const SettingRow& row) { return row.doc.key == key; });
  return found == kRows.end() ? nullptr : &*found;
}

const SettingDoc* find_setting(std::string_view key) {
  const SettingRow* row = find_row(key);
  return row == nullptr ? nullptr : &row->doc;
}

std::optional<std::string_view> nearest_setting(std::string_view key) {
  return nearest(key, kKeys);
}

}  // namespace wins
