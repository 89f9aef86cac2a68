// SPDX-License-Identifier: MIT
// Files that were made to do harm, or came to be broken.
#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <string_view>

#include "support/places.h"
#include "wins/config/settings.h"

namespace wins {
namespace {

/// True when the text is read or refused as it should be.
bool is_survived(std::string_view toml) {
  try {
    (void)parse_settings(toml, "config.toml");
  } catch (const SettingsError& failure) {
    return !std::string_view(failure.what()).empty();
  }
  return true;
}

std::string from_hex(std::string_view hex) {
  std::string bytes;
  for (std::size_t at = 0; at + 1 < hex.size(); at += 2) {
    bytes += static_cast<char>(
        std::stoi(std::string(hex.substr(at, 2)), nullptr, 16));
  }
  return bytes;
}

TEST_CASE("each file of the corpus is read or refused") {
  std::ifstream corpus(test::data_file("injection.jsonl"));
  int cases = 0;
  std::string line;
  while (std::getline(corpus, line)) {
    constexpr std::string_view kHex = "\"hex\": \"";
    if (line.find("\"class\": \"toml\"") == std::string::npos) {
      continue;
    }
    const std::size_t begin = line.find(kHex) + kHex.size();
    const std::string bytes =
        from_hex(line.substr(begin, line.find('"', begin) - begin));
    CAPTURE(cases);
    CHECK(is_survived(bytes));
    ++cases;
  }
  CHECK(cases == 19);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) {
    all += text;
  }
  return all;
}

TEST_CASE("64 KiB of nesting end no run") {
  CHECK(is_survived(repeated("[", 65'536)));
  CHECK(is_survived("a = " + repeated("[", 60'000)));
  CHECK(is_survived("a = " + repeated("{a=", 20'000)));
  CHECK(is_survived("a" + repeated(".a", 32'000) + " = 1"));
  CHECK(is_survived("[a" + repeated(".a", 32'000) + "]"));
  CHECK(is_survived("a = " + repeated("{b.c.d = [", 250)));
  CHECK(is_survived("\"a\"" + repeated(" . \"a\"", 10'000) + " = 1"));
}

TEST_CASE("keys of very many parts are refused") {
  CHECK_THROWS_WITH(
      (void)parse_settings("a" + repeated(".a", 2'000) + " = 1", "config.toml"),
      "config.toml has more dotted keys than wins reads");
}

TEST_CASE("dots in texts and comments are nothing to refuse") {
  const std::string dots(5'000, '.');
  CHECK(parse_settings("closing = \"" + dots + "\"", "c").settings.closing ==
        dots);
  CHECK(parse_settings("closing = '" + dots + "'", "c").settings.closing ==
        dots);
  CHECK(parse_settings("closing = \"\"\"\"\\\"" + dots + "\"\"\"", "c")
            .settings.closing == "\"\"" + dots);
  CHECK(parse_settings("closing = '''it's" + dots + "'''", "c")
            .settings.closing == "it's" + dots);
  CHECK(parse_settings("# it's " + dots + "\ntone = \"facts\"", "c")
            .settings.tone == Tone::facts);
}

TEST_CASE("letters that TOML has no place for are named by their line") {
  for (const char* toml : {"tone = \"facts\"\ngr\u00F6\u00DFe = 1",
                           "\ntone = \u00E9", "#\u00E9\n\u3042 = 1"}) {
    CAPTURE(toml);
    CHECK_THROWS_WITH((void)parse_settings(toml, "config.toml"),
                      "config.toml, line 2: this does not read as TOML");
  }
}

TEST_CASE("letters of any script are read wherever a text may have them") {
  CHECK(parse_settings("\xEF\xBB\xBF# \u00E9\nclosing = '\u00E9'", "c")
            .settings.closing == "\u00E9");
  CHECK(parse_settings("closing = \"\"\"one \\\n  \u00E9\u3042\"\"\"", "c")
            .settings.closing == "one \u00E9\u3042");
}

TEST_CASE("bytes that are no text are refused") {
  CHECK_THROWS_AS((void)parse_settings("closing = \"\xFF\"", "c"),
                  SettingsError);
  CHECK_THROWS_AS((void)parse_settings(std::string(1, '\0'), "c"),
                  SettingsError);
}

}  // namespace
}  // namespace wins
