// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "all_catalogues.h"
#include "support/golden.h"
#include "support/language_lint.h"
#include "support/places.h"
#include "wins/core/kind.h"

using namespace wins;
using namespace wins::test;

namespace {

const LanguageLint& lint() {
  static const LanguageLint kLint(test::data_file("lint.txt"));
  return kLint;
}

std::string joined(const std::vector<std::string>& lines) {
  return fmt::format("{}", fmt::join(lines, "; "));
}

}  // namespace

TEST_CASE("catalogues: every file of the folder is linted") {
  const std::string collected =
      file_text(test::source_dir() + "/tests/lint/all_catalogues.h");
  const std::filesystem::path folder =
      test::source_dir() + "/include/wins/core/catalogue";
  static const std::regex kName("inline constexpr auto (\\w+) = Catalogue\\{");
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    const std::string name = file.path().filename().string();
    CAPTURE(name);
    CHECK(collected.find("catalogue/" + name + "\"") != std::string::npos);
    const std::string text = file_text(file.path());
    std::smatch match;
    REQUIRE(std::regex_search(text, match, kName));
    CHECK(collected.find("messages::" + match[1].str() + ")") !=
          std::string::npos);
  }
}

TEST_CASE("catalogues: the folder has messages") {
  CHECK(all_messages().size() > 100);
}

TEST_CASE("catalogues: every message keeps the rules of language") {
  for (const Placed& one : all_messages()) {
    CAPTURE(one.name);
    CAPTURE(one.message.text.view());
    CHECK(joined(lint().check_message(one.message.text, one.message.scope)) ==
          "");
  }
}

TEST_CASE("catalogues: an id stands once in its catalogue") {
  std::set<std::string> seen;
  for (const Placed& one : all_messages()) {
    CAPTURE(one.name);
    CHECK(seen.insert(one.name).second);
  }
}

TEST_CASE("catalogues: every message says when it holds") {
  for (const Placed& one : all_messages()) {
    CAPTURE(one.name);
    CHECK(!one.message.holds.view().empty());
    CHECK(!one.message.text.view().empty());
  }
}

TEST_CASE("catalogues: a message of help brings no warmth") {
  for (const Placed& one : all_messages()) {
    CAPTURE(one.name);
    CHECK((one.message.scope == Scope::reply ||
           one.message.warmth == Warmth::none));
  }
}

TEST_CASE("kinds: printed names and summaries keep the rules of language") {
  for (const Kind& kind : all_kinds()) {
    CAPTURE(kind.name);
    CHECK(joined(lint().check_message(kind.printed, Scope::reply)) == "");
    CHECK(joined(lint().check_message(kind.summary, Scope::help)) == "");
  }
}
