// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <regex>

#include "layers/sources.h"
#include "support/places.h"

namespace wins::test {
namespace {

constexpr std::size_t kSourceLimit = 400;
constexpr std::size_t kHeaderLimit = 150;

/// What asks the machine, or ends the process.
const std::regex& machine_words() {
  static const std::regex kWords(
      R"(std::cout|std::cerr|std::cin|\bgetenv\b|\bisatty\b|random_device|)"
      R"(\b_?exit\(|\babort\(|\blocaltime|std::time\(|system_clock::now)");
  return kWords;
}

bool may_ask_the_machine(const SourceFile& file) {
  return file.layer == "main" || file.layer == "host";
}

TEST_CASE("house: the machine is asked by main and by the host alone") {
  for (const SourceFile& file : all_sources()) {
    if (may_ask_the_machine(file)) {
      continue;
    }
    CAPTURE(file.path);
    for (const std::string& line : file.lines) {
      CAPTURE(line);
      CHECK_FALSE(std::regex_search(without_comment(line), machine_words()));
    }
  }
}

TEST_CASE("house: a word that asks the machine is seen") {
  for (const std::string line :
       {"std::cout << x;", "const char* v = getenv(\"X\");", "  exit(1);",
        "std::exit(1);", "if (isatty(0)) {", "std::random_device device;"}) {
    CAPTURE(line);
    CHECK(std::regex_search(line, machine_words()));
  }
  CHECK_FALSE(std::regex_search("on_exit_do(1);", machine_words()));
}

TEST_CASE("house: no file is longer than one idea") {
  for (const SourceFile& file : all_sources()) {
    // A catalogue is a table, and its sentences stand together; so do the
    // tables of a version of the schema.
    if (file.path.find("/catalogue/") != std::string::npos ||
        file.path.find("/schema_") != std::string::npos) {
      continue;
    }
    CAPTURE(file.path);
    CHECK(file.lines.size() <=
          (file.path.ends_with(".h") ? kHeaderLimit : kSourceLimit));
  }
}

TEST_CASE("house: every file begins with its licence") {
  for (const SourceFile& file : all_sources()) {
    CAPTURE(file.path);
    REQUIRE_FALSE(file.lines.empty());
    CHECK(file.lines.front() == "// SPDX-License-Identifier: MIT");
  }
}

TEST_CASE("house: every command has a test of its name") {
  const std::filesystem::path top(test::source_dir());
  int commands = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(top / "src" / "commands")) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() != ".cpp" || path.stem() == "registry") {
      continue;
    }
    ++commands;
    const auto test =
        top / "tests" / "commands" / (path.stem().string() + "_test.cpp");
    CAPTURE(test);
    CHECK(std::filesystem::exists(test));
  }
  CHECK(commands > 0);
}

}  // namespace
}  // namespace wins::test
