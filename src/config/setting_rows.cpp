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

constexpr std::array kRows{
    SettingRow{
        {"tone", "\"gentle\" or \"facts\"",
         "Whether a sentence may carry warmth beside its facts",
         [](const Settings& from) { return toml_name(kTones, from.tone); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_name(node, kTones, to.tone);
        }},
    SettingRow{
        {"role", "\"person\" or \"therapist\"",
         "Who keeps the journal; a therapist is offered the kind hold",
         [](const Settings& from) { return toml_name(kRoles, from.role); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_name(node, kRoles, to.role);
        }},
    SettingRow{
        {"closing", "a text, or nothing",
         "A last line of one's own, shown where a reflection ends",
         [](const Settings& from) { return toml_text_if(from.closing); }},
        Holds::words,
        [](const TomlNode& node, Settings& to) {
          return read_text(node, to.closing);
        }},
    SettingRow{
        {"add.details", "true or false",
         "Whether the prompt offers to add one thing after an entry",
         [](const Settings& from) { return toml_truth(from.add_details); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_truth(node, to.add_details);
        }},
    SettingRow{
        {"add.guess", "true or false",
         "Whether a kind may be guessed from the words",
         [](const Settings& from) { return toml_truth(from.add_guess); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_truth(node, to.add_guess);
        }},
    SettingRow{
        {"measures.off",
         "[] or any of \"duration\", \"intensity\", \"choice\", \"self-talk\", "
         "\"repair\"",
         "Measures that are never asked, shown or counted",
         [](const Settings& from) { return toml_measures(from.measures_off); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_measures(node, to.measures_off);
        }},
    SettingRow{
        {"kinds.extra",
         "[] or one-word names of one's own, such as [\"garden\"]",
         "Kinds of one's own, beside the thirteen",
         [](const Settings& from) { return toml_texts(from.kinds_extra); }},
        Holds::words,
        [](const TomlNode& node, Settings& to) {
          return read_kinds(node, to.kinds_extra);
        }},
    SettingRow{
        {"calendar.day_starts", "\"00:00\" to \"06:00\"",
         "When a day begins; what is earlier counts for the day before",
         [](const Settings& from) { return toml_day_start(from.day_starts); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_day_start(node, to.day_starts);
        }},
    SettingRow{
        {"calendar.week_starts", "\"monday\", \"sunday\" or \"saturday\"",
         "The first day of a week",
         [](const Settings& from) {
           return toml_name(kWeekStarts, from.week_starts);
         }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_name(node, kWeekStarts, to.week_starts);
        }},
    SettingRow{
        {"reflect.ask", "true or false",
         "Whether a reflection may end with a question",
         [](const Settings& from) { return toml_truth(from.reflect_ask); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_truth(node, to.reflect_ask);
        }},
    SettingRow{
        {"reflect.skip_tags", "[] or tags, such as [\"work\"]",
         "Tags whose entries are never shown unasked",
         [](const Settings& from) { return toml_texts(from.skip_tags); }},
        Holds::words,
        [](const TomlNode& node, Settings& to) {
          return read_tags(node, to.skip_tags);
        }},
    SettingRow{
        {"reflect.skip_dates",
         "[] or dates, such as [\"03-21\", \"2025-03-21\"]",
         "Dates around which nothing is shown unasked",
         [](const Settings& from) { return toml_dates(from.skip_dates); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_dates(node, to.skip_dates);
        }},
    SettingRow{
        {"celebrate.ways", "[] or texts, such as [\"the good tea\"]",
         "One's own ways to mark a moment",
         [](const Settings& from) { return toml_texts(from.celebrate_ways); }},
        Holds::words,
        [](const TomlNode& node, Settings& to) {
          return read_texts(node, to.celebrate_ways);
        }},
    SettingRow{
        {"session.rituals", "[] or texts, such as [\"a slow walk\"]",
         "One's own list for after a tough session",
         [](const Settings& from) { return toml_texts(from.session_rituals); }},
        Holds::words,
        [](const TomlNode& node, Settings& to) {
          return read_texts(node, to.session_rituals);
        }},
    SettingRow{{"support.contacts", "[] or texts, such as [\"Jo, 555 0100\"]",
                "One's own people, shown first by wins support",
                [](const Settings& from) {
                  return toml_texts(from.support_contacts);
                }},
               Holds::words,
               [](const TomlNode& node, Settings& to) {
                 return read_texts(node, to.support_contacts);
               }},
    SettingRow{{"support.hint", "\"matched\", \"always\" or \"never\"",
                "When an entry is followed by a line about wins support",
                [](const Settings& from) {
                  return toml_name(kHints, from.support_hint);
                }},
               Holds::choices,
               [](const TomlNode& node, Settings& to) {
                 return read_name(node, kHints, to.support_hint);
               }},
    SettingRow{
        {"backup.daily", "true or false",
         "Whether a copy of the journal is made once a day",
         [](const Settings& from) { return toml_truth(from.backup_daily); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_truth(node, to.backup_daily);
        }},
    SettingRow{
        {"display.color", "\"auto\" or \"never\"",
         "Whether a terminal is written to in colour",
         [](const Settings& from) { return toml_name(kColors, from.color); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_name(node, kColors, to.color);
        }},
    SettingRow{{"display.ascii", "false or true",
                "Whether everything is written in ASCII",
                [](const Settings& from) { return toml_truth(from.ascii); }},
               Holds::choices,
               [](const TomlNode& node, Settings& to) {
                 return read_truth(node, to.ascii);
               }},
    SettingRow{{"display.pager", "false or true",
                "Whether long output goes through a pager",
                [](const Settings& from) { return toml_truth(from.pager); }},
               Holds::choices,
               [](const TomlNode& node, Settings& to) {
                 return read_truth(node, to.pager);
               }},
    SettingRow{
        {"completion.tags", "true or false",
         "Whether the shell completes one's own tags",
         [](const Settings& from) { return toml_truth(from.completion_tags); }},
        Holds::choices,
        [](const TomlNode& node, Settings& to) {
          return read_truth(node, to.completion_tags);
        }},
    SettingRow{{"editor", "a command, or nothing",
                "The editor for --edit, before VISUAL and EDITOR",
                [](const Settings& from) { return toml_text_if(from.editor); }},
               Holds::words,
               [](const TomlNode& node, Settings& to) {
                 return read_text(node, to.editor);
               }},
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
