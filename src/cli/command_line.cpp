// SPDX-License-Identifier: MIT
#include "wins/cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <stdexcept>
#include <utility>

#include "arguments.h"
#include "options_sink.h"
#include "refusals.h"
#include "wins/core/catalogue/usage.h"

namespace wins {
namespace {

using messages::usage;

/// CLI11, told of options alone.
class Parser final : public Options::Sink {
 public:
  Parser() {
    app_.set_help_flag();
    app_.allow_windows_style_options(false);
  }

  void words(std::vector<std::string>& into) override { words_ = &into; }

  void literal_words(bool& into) override { literal_ = &into; }

  void flag(const std::string& name, bool& into) override {
    app_.add_flag_callback(name, [&into] { into = true; })
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  }

  // CLI11 would convert: "{}" to an empty list, "[a,b]" to two values. So it
  // hands over its raw results, and an option never takes more than one
  // argument at a time.
  void value(const std::string& name,
             std::function<void(const std::string&)> take) override {
    app_.add_option(name,
                    [take = std::move(take)](const CLI::results_t& results) {
                      std::ranges::for_each(results, take);
                      return true;
                    })
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
  }

  /// Hands the words over; false when the command takes none.
  bool give_words(Apart& apart) const {
    if (literal_ != nullptr) {
      *literal_ = apart.literal;
    }
    if (words_ != nullptr) {
      *words_ = std::move(apart.words);
    }
    return words_ != nullptr;
  }

  void read(std::vector<std::string> options) {
    // CLI11 takes its arguments from the end.
    std::ranges::reverse(options);
    try {
      app_.parse(std::move(options));
    } catch (const CLI::Error&) {
      // set_apart lets no option through that CLI11 could refuse.
      throw std::logic_error("the parser refused options that were checked");
    }
  }

 private:
  CLI::App app_;
  std::vector<std::string>* words_ = nullptr;
  bool* literal_ = nullptr;
};

void declare_globals(Options& options, Globals& into) {
  options.flag("-h,--help", into.help, "Show what the command does");
  options.flag("--version", into.version, "Show the version of wins");
  options.flag("-q,--quiet", into.quiet, "Leave out confirmations and hints");
  options.flag("--json", into.json, "Write JSON");
  options.flag("--plain", into.plain,
               "Write lines with tabs between the fields");
  options.value("--color", into.color, Value::color,
                "Use bold and dim text: auto, always or never");
  options.flag("--no-color", into.no_color, "The same as --color never");
  options.flag("--ascii", into.ascii,
               "Write everything that is not ASCII in ASCII");
  options.flag("--no-input", into.no_input, "Ask nothing");
  options.flag("--no-pager", into.no_pager, "Start no pager");
  options.value("--db", into.db, Value::path, "Use the journal in PATH");
  options.value("--config", into.config, Value::path,
                "Read the settings in PATH");
}

void check_globals(const Globals& globals, const std::string& line) {
  if (globals.json && globals.plain) {
    throw UsageError(say(usage["two_formats"]),
                     say(usage["two_formats.hint"], fmt::arg("line", line)));
  }
  if (globals.color && *globals.color != "auto" && *globals.color != "always" &&
      *globals.color != "never") {
    throw UsageError(
        say(usage["color_word"], fmt::arg("typed", *globals.color)),
        say(usage["color_word.hint"]));
  }
}

void append(std::vector<std::string>& to,
            const std::vector<std::string>& more) {
  to.insert(to.end(), more.begin(), more.end());
}

}  // namespace

Parsed parse_command_line(std::span<const std::string> arguments,
                          Commands commands) {
  Parsed parsed;
  Parser parser;
  Options globals(parser);
  declare_globals(globals, parsed.globals);
  Apart before =
      set_apart(arguments, globals.docs(), Until::first_word, "wins");
  std::string line = "wins";
  if (before.next < arguments.size()) {
    const std::string& word = arguments[before.next];
    if (word == "--") {
      throw UsageError(say(usage["dashes_first"]),
                       say(usage["dashes_first.hint"]));
    }
    parsed.command = find_command(commands, word);
    if (parsed.command == nullptr) {
      throw unknown_command(word, commands);
    }
    line = fmt::format("wins {}", parsed.command->name);
    Options options(parser);
    parsed.action = parsed.command->setup(options);
    std::vector<OptionDoc> docs = options.docs();
    docs.insert(docs.end(), globals.docs().begin(), globals.docs().end());
    Apart after =
        set_apart(arguments.subspan(before.next + 1), docs, Until::end, line);
    append(before.options, after.options);
    if (!parser.give_words(after) && !after.words.empty()) {
      throw takes_no_words(line);
    }
  }
  parser.read(std::move(before.options));
  check_globals(parsed.globals, line);
  return parsed;
}

const Command* named_command(std::span<const std::string> arguments,
                             Commands commands) {
  const auto at = find_command_word(arguments, global_option_docs());
  return at ? find_command(commands, arguments[*at]) : nullptr;
}

std::vector<OptionDoc> option_docs(const Command& command) {
  UnreadSink sink;
  Options options(sink);
  // The action keeps what the options were bound to.
  const Action action = command.setup(options);
  return options.docs();
}

std::vector<OptionDoc> global_option_docs() {
  UnreadSink sink;
  Options options(sink);
  Globals globals;
  declare_globals(options, globals);
  return options.docs();
}

}  // namespace wins
