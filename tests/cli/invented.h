// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "support/fake_host.h"
#include "wins/cli/run.h"
#include "wins/config/settings.h"

namespace wins::test {

/// What the invented commands were given.
struct Given {
  std::vector<std::string> words{};
  std::vector<std::string> tags{};
  std::optional<std::string> used_to{};
  std::optional<std::string> kind{};
  std::optional<std::string> when{};
  std::optional<std::int64_t> number{};
  bool hard = false;
  bool edit = false;
};

/// Prints what it was given, each value between angles.
inline ExitCode echo(const Given& given, Invocation& invocation) {
  Output& out = invocation.host().out;
  for (const std::string& word : given.words) {
    out << "word<" << word << ">\n";
  }
  for (const std::string& tag : given.tags) {
    out << "tag<" << tag << ">\n";
  }
  for (const auto& [name, value] :
       {std::pair("used-to", given.used_to), std::pair("kind", given.kind),
        std::pair("when", given.when)}) {
    if (value) {
      out << name << '<' << *value << ">\n";
    }
  }
  if (given.number) {
    out << "number<" << std::to_string(*given.number) << ">\n";
  }
  out << (given.hard ? "hard\n" : "") << (given.edit ? "edit\n" : "");
  return ExitCode::ok;
}

inline Action setup_add(Options& options) {
  const auto given = std::make_shared<Given>();
  options.words(Value::text, given->words, "The words to keep");
  options.value("-w,--when", given->when, Value::when, "When it happened");
  options.value("-k,--kind", given->kind, Value::kind, "The kind");
  options.each("-t,--tag", given->tags, Value::tag, "Put this TAG on it");
  options.value("-u,--used-to", given->used_to, Value::text,
                "How this used to go");
  options.flag("--hard", given->hard, "It was hard");
  options.flag("-e,--edit", given->edit, "Write it in the editor");
  return [given](Invocation& invocation) { return echo(*given, invocation); };
}

inline Action setup_stats(Options& options) {
  const auto given = std::make_shared<Given>();
  options.value("-n,--limit", given->number, "Show at most N rows");
  options.value("--since", given->when, Value::when, "From WHEN on");
  return [given](Invocation& invocation) { return echo(*given, invocation); };
}

inline Action setup_undo(Options& options) {
  const auto given = std::make_shared<Given>();
  options.words(Value::number, given->words, "How many steps");
  return [given](Invocation& invocation) { return echo(*given, invocation); };
}

inline constexpr Example kAddExamples[] = {
    {"add", "Asks for a line."},
    {"add said no -k boundary", "Keeps the words and a kind."},
};
inline constexpr Example kStatsExamples[] = {
    {"stats --since 'last month'", "Numbers since last month."},
};

inline constexpr Command kAdd{
    .name = "add",
    .aliases = "",
    .group = "Everyday",
    .summary = "Write a moment down",
    .details =
        "Keeps a moment, word for word.\n\n  wins add\n\nSee "
        "wins-dates(7).",
    .examples = kAddExamples,
    .access = Access::write,
    .setup = setup_add,
    .overview = "write one down",
};
inline constexpr Command kStats{
    .name = "stats",
    .aliases = "numbers st",
    .group = "Everyday",
    .summary = "Numbers, for when they help",
    .details = "Prints numbers.",
    .examples = kStatsExamples,
    .access = Access::read,
    .setup = setup_stats,
    .overview = "numbers, for when they help",
};
inline constexpr Command kUndo{
    .name = "undo",
    .aliases = "",
    .group = "Changing",
    .summary = "Take the last thing back",
    .details = "Takes the last thing back.",
    .examples = kStatsExamples,
    .access = Access::write,
    .setup = setup_undo,
    .arguments = "[N]",
};
inline constexpr Command kReflect{
    .name = "reflect",
    .aliases = "",
    .group = "Everyday",
    .summary = "Look back",
    .details = "Looks back.",
    .examples = kStatsExamples,
    .access = Access::none,
    .setup = setup_stats,
};
inline constexpr Command kHidden{
    .name = "__complete",
    .aliases = "",
    .group = "About wins",
    .summary = "Names",
    .details = "Prints names.",
    .examples = kStatsExamples,
    .access = Access::read,
    .setup = setup_undo,
    .hidden = true,
};

inline constexpr const Command* kInvented[] = {&kAdd, &kStats, &kUndo,
                                               &kReflect, &kHidden};

/// Openers for commands that want no journal.
inline Openers no_journal() {
  return {
      .journal = [](const Places&, Access,
                    const Host&) -> std::shared_ptr<Store> {
        throw StorageError("the journal /j could not be opened: no");
      },
      .settings = [](const std::filesystem::path&) { return LoadedSettings{}; },
      .here = "/home/jo/work"};
}

/// What a run of the invented commands came to.
struct Outcome {
  ExitCode code{};
  std::string out{};
  std::string err{};
};

inline Outcome type(const std::vector<std::string>& arguments) {
  FakeHost fake;
  const Openers openers = no_journal();
  const ExitCode code = run(arguments, kInvented, fake.host, openers);
  return {code, fake.out.str(), fake.err.str()};
}

}  // namespace wins::test
