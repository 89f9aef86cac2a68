// SPDX-License-Identifier: MIT
// What every row of the command table has to bring.
#include <fmt/args.h>
#include <fmt/format.h>

#include <filesystem>
#include <set>

#include "holds.h"
#include "support/places.h"
#include "wins/cli/command_line.h"
#include "wins/commands/registry.h"
#include "wins/core/catalogue/asking.h"
#include "wins/core/catalogue/celebrating.h"
#include "wins/core/catalogue/changing.h"
#include "wins/core/catalogue/reading.h"
#include "wins/core/catalogue/saving.h"
#include "wins/core/catalogue/sessions.h"
#include "wins/core/catalogue/support.h"
#include "wins/text/command_words.h"
#include "wins/text/width.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

bool is_one_sentence(std::string_view text) {
  return !text.empty() && !text.ends_with('.') && !holds(text, ". ") &&
         !holds(text, "\n");
}

std::string source_name(const Command& command) {
  return command.name == "__complete" ? "complete" : std::string(command.name);
}

TEST_CASE("table: every example is a valid command line of its command") {
  for (const Command* command : all_commands()) {
    for (const Example& example : command->examples) {
      CAPTURE(example.line);
      const auto words = split_command(example.line);
      CHECK(parse_command_line(words, all_commands()).command == command);
    }
  }
}

TEST_CASE("table: every command has two examples, and says what they do") {
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(command->examples.size() >= 2);
    for (const Example& example : command->examples) {
      CAPTURE(example.line);
      CHECK(example.meaning.ends_with('.'));
    }
  }
}

TEST_CASE("table: summaries fit in a list of commands") {
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(display_width(command->summary) <= 56);
    CHECK(is_one_sentence(command->summary));
  }
}

TEST_CASE("table: details are paragraphs that end with a full stop") {
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(command->details.ends_with('.'));
    CHECK(!holds(command->details, "\n\n\n"));
  }
}

TEST_CASE("table: names and aliases are there once") {
  std::set<std::string_view> names;
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(names.insert(command->name).second);
    for (const std::string_view alias : aliases_of(*command)) {
      CAPTURE(alias);
      CHECK(names.insert(alias).second);
    }
  }
}

TEST_CASE("table: options are there once, the global ones beside them") {
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    std::set<std::string> names;
    for (const auto& docs : {option_docs(*command), global_option_docs()}) {
      for (const OptionDoc& doc : docs) {
        for (const std::string& name : doc.names) {
          CAPTURE(name);
          CHECK(names.insert(name).second);
        }
      }
    }
  }
}

TEST_CASE("table: the help of an option is one sentence without a full stop") {
  for (const Command* command : all_commands()) {
    for (const OptionDoc& doc : option_docs(*command)) {
      CAPTURE(command->name);
      CAPTURE(doc.help);
      CHECK(is_one_sentence(doc.help));
    }
  }
}

TEST_CASE("table: the help of an option with a value names its placeholder") {
  for (const Command* command : all_commands()) {
    for (const OptionDoc& doc : option_docs(*command)) {
      if (doc.names.empty() || !doc.value.has_value()) {
        continue;
      }
      CAPTURE(command->name);
      CAPTURE(doc.names.back());
      CHECK(holds(doc.help, doc.placeholder));
    }
  }
}

TEST_CASE("table: every command is in the registry and has a test") {
  std::set<std::string> registered;
  for (const Command* command : all_commands()) {
    registered.insert(source_name(*command));
    CAPTURE(command->name);
    CHECK(fs::exists(fs::path(test::source_dir() + "/tests/commands") /
                     (source_name(*command) + "_test.cpp")));
  }
  for (const auto& file :
       fs::directory_iterator(test::source_dir() + "/src/commands")) {
    if (file.path().extension() == ".cpp" && file.path().stem() != "registry") {
      CAPTURE(file.path().string());
      CHECK(registered.contains(file.path().stem().string()));
    }
  }
}

TEST_CASE("table: sentences name only commands that are there") {
  // What comes in later rounds.
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(!holds(command->details, "wins share"));
  }
}

/// The message with the word x for each of its facts.
std::string rendered(const Message& message) {
  fmt::dynamic_format_arg_store<fmt::format_context> facts;
  std::set<std::string> names;
  const std::string_view text = message.text;
  std::string_view rest = text;
  for (auto at = rest.find('{'); at != rest.npos; at = rest.find('{')) {
    rest.remove_prefix(at + 1);
    names.emplace(rest.substr(0, rest.find('}')));
  }
  for (const std::string& name : names) {
    facts.push_back(fmt::arg(name.c_str(), "x"));
  }
  return fmt::vformat(fmt::string_view(text.data(), text.size()), facts);
}

TEST_CASE("table: every message of the commands renders") {
  const auto check = [](const auto& catalogue) {
    for (const Message& message : catalogue.messages) {
      CAPTURE(message.id.view());
      const std::string text = rendered(message);
      CHECK(!text.empty());
      CHECK(text.find_first_of("{}") == std::string::npos);
    }
  };
  check(messages::saving);
  check(messages::asking);
  check(messages::changing);
  check(messages::reading);
  check(messages::celebrating);
  check(messages::support);
  check(messages::sessions);
}

}  // namespace
}  // namespace wins::test
