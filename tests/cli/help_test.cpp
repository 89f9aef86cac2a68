// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "cli/invented.h"
#include "support/golden.h"
#include "support/language_lint.h"
#include "support/places.h"
#include "wins/cli/docs.h"
#include "wins/text/width.h"

namespace wins::test {
namespace {

int widest_line(const std::string& text) {
  int widest = 0;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    widest = std::max(widest, display_width(line));
  }
  return widest;
}

TEST_CASE("help: bare wins names what the rows say, and no more") {
  CHECK(overview_text(kInvented) ==
        "wins - a private journal of small wins\n"
        "\n"
        "  wins add     write one down\n"
        "  wins stats   numbers, for when they help\n"
        "\n"
        "wins undo takes back the last thing. The rest: wins help\n");
  const Command* const few[] = {&kAdd};
  CHECK(overview_text(few).ends_with("\n\nThe rest: wins help\n"));
}

TEST_CASE("help: all commands under their groups, and the topics") {
  check_golden("help.txt", help_text(kInvented));
  CHECK(help_text(kInvented).find("__complete") == std::string::npos);
}

TEST_CASE("help: one command, wide and narrow") {
  check_golden("help-add.txt", command_help(kAdd, 80));
  check_golden("help-add-40.txt", command_help(kAdd, 40));
  CHECK(widest_line(command_help(kAdd, 80)) <= 80);
  CHECK(widest_line(command_help(kAdd, 40)) <= 40);
}

TEST_CASE("help: a command says its aliases and its words") {
  const std::string stats = command_help(kStats, 80);
  CHECK(stats.find("  wins stats [OPTION ...]\n") != std::string::npos);
  CHECK(stats.find("It also answers to: numbers st.") != std::string::npos);
  CHECK(command_help(kUndo, 80).find("  wins undo [N]\n") != std::string::npos);
}

TEST_CASE("help: the topics are whole in any width") {
  for (const Topic& topic : topics()) {
    CAPTURE(topic.name);
    CHECK(widest_line(topic_text(topic, 80)) <= 80);
    CHECK(topic_text(topic, 40).size() > 1000);
  }
}

TEST_CASE("help: privacy begins with who this is no safe place for") {
  const std::vector<Topic>& all = topics();
  const auto privacy = std::ranges::find(all, "privacy", &Topic::name);
  REQUIRE(privacy != all.end());
  CHECK(privacy->sections.front().text.starts_with(
      "If someone who frightens you can use this computer, this is not a safe "
      "place for these words."));
}

TEST_CASE("help: the settings of the config topic are all there are") {
  const std::string text = topic_text(topics().back(), 80);
  for (const SettingDoc& doc : setting_docs()) {
    CAPTURE(doc.key);
    CHECK(text.find(doc.key) != std::string::npos);
  }
}

TEST_CASE("help: every page keeps the rules of language") {
  const LanguageLint lint(test::data_file("lint.txt"));
  for (const Topic& topic : topics()) {
    CAPTURE(topic.name);
    CHECK(lint.check_page(topic_text(topic, 80)) == std::vector<std::string>{});
  }
  CHECK(lint.check_page(program_manual(kInvented)) ==
        std::vector<std::string>{});
  CHECK(lint.check_page(help_text(kInvented)) == std::vector<std::string>{});
}

TEST_CASE("help: the table of the README has a row a command") {
  const Command* const few[] = {&kAdd, &kHidden};
  CHECK(readme_commands(few) ==
        "| Command | What it does |\n|---|---|\n"
        "| `wins add` | Write a moment down |\n");
}

}  // namespace
}  // namespace wins::test
