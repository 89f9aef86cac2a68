// SPDX-License-Identifier: MIT
#include "support/bench.h"

#include <stdexcept>

#include "support/text_input.h"
#include "wins/commands/registry.h"
#include "wins/config/settings.h"
#include "wins/core/text_output.h"
#include "wins/insight/kind_guess.h"
#include "wins/store/backup.h"
#include "wins/store/open.h"
#include "wins/text/command_words.h"

namespace wins::test {
namespace {

/// Uids that count up, so that runs can be compared.
Uid counted_uid(std::uint64_t number) {
  std::array<std::uint8_t, 10> bytes{};
  for (std::size_t i = 0; i < 8; ++i) {
    bytes[9 - i] = static_cast<std::uint8_t>(number >> (8 * i));
  }
  return make_uid(std::chrono::milliseconds(1), bytes);
}

JournalFile file_of(const Places& places) {
  return {.path = places.journal,
          .modes = modes_of(places),
          .teaching_words = teaching_words};
}

}  // namespace

Bench::Bench() {
  auto counter = std::make_shared<std::uint64_t>(1'000'000);
  store_ = open_in_memory([counter] { return counted_uid(++*counter); },
                          teaching_words);
}

void Bench::live_on_disk(const std::filesystem::path& folder) {
  store_.reset();
  here_ = folder;
  env["XDG_DATA_HOME"] = folder.string();
}

Openers Bench::openers() {
  return {
      .journal = [this](const Places& places, Access access,
                        const Host& host) -> std::shared_ptr<Store> {
        opened.push_back(access);
        if (!broken_journal.empty()) {
          throw StorageError(broken_journal, {}, Fate::told);
        }
        if (access == Access::write && !broken_for_writing.empty()) {
          throw StorageError(broken_for_writing, {}, Fate::told);
        }
        return store_ != nullptr
                   ? store_
                   : open_journal(file_of(places), access, host.new_uid,
                                  to_local(host.now, host.zone));
      },
      .settings =
          [this](const std::filesystem::path&) {
            return parse_settings(settings, "config.toml");
          },
      .daily_snapshot =
          [this](const Places& places, Day today) {
            if (store_ == nullptr) {
              keep_daily_snapshot(file_of(places), today);
            }
          },
      .change_settings =
          [this](const std::filesystem::path&, const SettingsChange& change) {
            settings = change(settings);
          },
      .checkup = [this](const std::filesystem::path&) { return checkup; },
      .salvage = [this](const std::filesystem::path&) { return salvaged; },
      .teaching_words = teaching_words,
      .here = here_};
}

ExitCode Bench::run_arguments(const std::vector<std::string>& arguments) {
  TextInput input(in);
  TextOutput output_text;
  TextOutput error_text;
  prompts.clear();
  drafts.clear();
  opened.clear();
  editor_saw.clear();
  editor_command.clear();
  draft_discarded = false;
  Host host{.now = now,
            .zone = zone,
            .env = env,
            .terminal = terminal,
            .in = input,
            .out = output_text,
            .err = error_text};
  host.ask = [&](const std::string& prompt) -> std::optional<std::string> {
    prompts.push_back(prompt);
    if (lines_.empty()) {
      return std::nullopt;
    }
    std::string line = lines_.front();
    lines_.pop_front();
    return line;
  };
  host.edit = [&](const std::vector<std::string>& editor,
                  const std::string& words) {
    if (confined) {
      throw std::logic_error("an editor cannot be started any more");
    }
    editor_command = editor;
    editor_saw = words;
    return Edited{.text = edited.value_or(words), .draft = "/tmp/draft"};
  };
  host.discard = [&](const std::filesystem::path&) { draft_discarded = true; };
  host.keep_draft =
      [&](const std::filesystem::path& folder,
          std::string_view words) -> std::optional<std::filesystem::path> {
    if (!drafts_work) {
      return std::nullopt;
    }
    drafts.emplace_back(words);
    return folder / "draft.txt";
  };
  host.read_shown = [&](const std::filesystem::path&) { return shown; };
  host.note_shown = [&](const std::filesystem::path&, const Shown& one) {
    if (shown_works) {
      put_shown(shown, one);
    }
    return shown_works;
  };
  host.files = files.view();
  host.start_pager = [&](const std::vector<std::string>&) {
    if (confined) {
      throw std::logic_error("a pager cannot be started any more");
    }
  };
  confined = false;
  host.confine = [&] { confined = true; };
  host.finish_output = [&] { return output; };
  host.new_uid = [&] { return counted_uid(++uids_); };
  const ExitCode code = wins::run(arguments, all_commands(), host, openers());
  out = output_text.str();
  err = error_text.str();
  return code;
}

ExitCode Bench::run(const std::string& line) {
  return run_arguments(split_command(line));
}

ExitCode Bench::look(const std::string& line) {
  return type(line, {});
}

ExitCode Bench::type(const std::string& line,
                     const std::vector<std::string>& lines) {
  lines_.assign(lines.begin(), lines.end());
  const Terminal before = terminal;
  terminal.input = terminal.output = terminal.error = true;
  const ExitCode code = run(line);
  terminal = before;
  lines_.clear();
  return code;
}

void Bench::keep(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    if (run(line) != ExitCode::ok) {
      throw std::logic_error(line + ": " + err);
    }
  }
}

nlohmann::json Bench::entry(EntryId id) {
  run("show --json " + std::to_string(id));
  return json();
}

nlohmann::json Bench::entries() {
  run("list --json");
  return json();
}

}  // namespace wins::test
