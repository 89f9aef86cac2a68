// SPDX-License-Identifier: MIT
// Hostile and awkward texts: kept byte for byte, shown without harm.
#include <doctest/doctest.h>

#include <charconv>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/person.h"
#include "support/html.h"
#include "support/places.h"
#include "wins/text/utf8.h"

namespace wins::test {
namespace {

struct Case {
  std::string group;
  std::string name;
  std::string bytes;
};

std::string bytes_of(std::string_view hex) {
  std::string bytes;
  for (; hex.size() >= 2; hex.remove_prefix(2)) {
    unsigned value = 0;
    std::from_chars(hex.data(), hex.data() + 2, value, 16);
    bytes += static_cast<char>(value);
  }
  return bytes;
}

std::vector<Case> corpus() {
  std::vector<Case> cases;
  std::ifstream file(test::data_file("injection.jsonl"));
  for (std::string line; std::getline(file, line);) {
    const auto json = nlohmann::json::parse(line);
    cases.push_back({.group = json["class"],
                     .name = json["name"],
                     .bytes = bytes_of(json["hex"].get<std::string>())});
  }
  return cases;
}

/// May stand in an argument, which ends at a NUL.
bool fits_argument(const std::string& bytes) {
  return bytes.find('\0') == std::string::npos;
}

bool is_text(std::string_view bytes) {
  while (!bytes.empty()) {
    const CodePoint point = first_code_point(bytes);
    if (!point.well_formed || point.value == 0) {
      return false;
    }
    bytes.remove_prefix(point.length);
  }
  return true;
}

/// The words that stdin brings: less the one line break that ends them.
std::string words_of(std::string bytes) {
  if (bytes.ends_with('\n')) {
    bytes.pop_back();
    if (bytes.ends_with('\r')) {
      bytes.pop_back();
    }
  }
  return bytes;
}

/// JSON and lines with tabs are read by programs, and there a character that
/// only hides stands for itself.
enum class Reader { person, program };

/// Controls but line break and tab, and characters that turn the reading
/// direction or break a line; for a person, those that hide as well.
bool does_harm(char32_t value, Reader reader) {
  const bool control = (value < 0x20 && value != '\n' && value != '\t') ||
                       (value >= 0x7F && value <= 0x9F);
  const bool turns = value == 0x061C || value == 0x200E || value == 0x200F ||
                     (value >= 0x202A && value <= 0x202E) ||
                     (value >= 0x2066 && value <= 0x2069);
  const bool breaks = value == 0x2028 || value == 0x2029;
  const bool hides = value == 0xFEFF || value == 0x200B || value == 0x2060 ||
                     (value >= 0xE0000 && value <= 0xE007F) ||
                     (value >= 0xFFF9 && value <= 0xFFFB);
  return control || turns || breaks || (hides && reader == Reader::person);
}

/// What is wrong with an output, in words for the test's message; empty when
/// nothing is. Our own renditions are bold, dim and off; a terminal puts a
/// return before each line break.
std::string harm_in(std::string_view output, Reader reader = Reader::person) {
  while (!output.empty()) {
    std::size_t allowed = 0;
    for (const std::string_view ours :
         {"\x1B[0m", "\x1B[1m", "\x1B[2m", "\r\n"}) {
      allowed = output.starts_with(ours) ? ours.size() : allowed;
    }
    if (allowed != 0) {
      output.remove_prefix(allowed);
      continue;
    }
    const CodePoint point = first_code_point(output);
    if (!point.well_formed) {
      return "bytes that are no text";
    }
    if (does_harm(point.value, reader)) {
      return "U+" + std::to_string(static_cast<unsigned>(point.value)) +
             " (decimal)";
    }
    output.remove_prefix(point.length);
  }
  return "";
}

/// Every text of the corpus in one journal, in the words and, where an
/// argument can carry it, in the other texts too.
class Journal {
 public:
  Journal() {
    person.env["CLICOLOR_FORCE"] = "1";
    for (const Case& each : corpus()) {
      CAPTURE(each.name);
      std::vector<std::string> line{"add", "--json"};
      if (fits_argument(each.bytes) && !is_blank_text(each.bytes)) {
        for (const std::string option : {"--used-to", "--kinder"}) {
          line.insert(line.end(), {option, each.bytes});
        }
      }
      const Ending ending = person.wins(line, each.bytes);
      CHECK(harm_in(ending.err) == "");
      if (ending.code == 0) {
        kept.push_back(each);
        answers.push_back(nlohmann::json::parse(ending.out));
      } else {
        CHECK(ending.code == 1);
        CHECK(is_blank_text(each.bytes));
      }
    }
  }

  Person person{};
  std::vector<Case> kept{};
  std::vector<nlohmann::json> answers{};
};

/// Written once, and so the checks of it are one test case: ctest starts a
/// program for each.
const Journal& journal() {
  static const Journal written;
  return written;
}

void check_json() {
  const Journal& all = journal();
  CHECK(all.kept.size() > 220);
  const auto listed = all.person.json({"list", "--oldest-first"});
  REQUIRE(listed.size() == all.kept.size());
  for (std::size_t i = 0; i < listed.size(); ++i) {
    CAPTURE(all.kept[i].name);
    CHECK(listed[i] == all.answers[i]);
    const std::string text = listed[i]["text"];
    if (is_text(all.kept[i].bytes)) {
      CHECK(text == words_of(all.kept[i].bytes));
      CHECK(listed[i]["used_to"] == all.kept[i].bytes);
    } else {
      const bool marked = text.find("\u2400") != std::string::npos ||
                          text.find("\uFFFD") != std::string::npos;
      CHECK(marked);
      CHECK(is_text(text));
    }
  }
}

void check_commands() {
  const Person& person = journal().person;
  for (const std::vector<std::string>& line :
       std::vector<std::vector<std::string>>{
           {"list", "--all"},
           {"list", "--all", "--ascii"},
           {"list", "--all", "--words-only"},
           {"list", "--tags"},
           {"list", "--kinds"},
           {"list", "--plain"},
           {"list", "--json"},
           {"show", "last"},
           {"reflect", "today", "--no-input"},
           {"reflect", "then"},
           {"reflect", "then", "--json"},
           {"reflect", "lift"},
           {"reflect", "kinder"},
           {"reflect", "week"},
           {"reflect", "week", "--json"},
           {"reflect", "week", "--plain"},
           {"share", "--no-input"},
           {"share", "--no-input", "--format", "markdown"},
           {"share", "--no-input", "--format", "html"},
           {"stats"},
           {"stats", "--json"}}) {
    CAPTURE(line.front());
    CAPTURE(line.back());
    const bool to_program = line.back() == "--json" || line.back() == "--plain";
    const Reader reader = to_program ? Reader::program : Reader::person;
    CHECK(harm_in(person.seen(line), reader) == "");
    const Ending ending = person.wins(line);
    CHECK(ending.code == 0);
    CHECK(harm_in(ending.out, reader) == "");
    CHECK(harm_in(ending.err) == "");
  }
}

void check_page() {
  const Person& person = journal().person;
  const std::string file = person.home() / "page.html";
  Pty terminal(person.at_terminal({"share", "-o", file}));
  REQUIRE(terminal.see("leaves without one."));
  // What the prompt sends moves the cursor, and is our own.
  const std::string& screen = terminal.screen();
  CHECK(harm_in(screen.substr(0, screen.find("leaves without one."))) == "");
  terminal.type("\r");
  CHECK(terminal.wait() == 0);
  const std::string page = read_file(file);
  CHECK(harm_in_page(page) == "");
  CHECK(Html(page).named("li").size() > 220);
}

void check_plain_lines() {
  const Journal& all = journal();
  const std::string plain = all.person.wins({"list", "--plain"}).out;
  std::size_t lines = 0;
  std::size_t tabs = 0;
  for (const char byte : plain) {
    lines += byte == '\n' ? 1U : 0U;
    tabs += byte == '\t' ? 1U : 0U;
  }
  CHECK(lines == all.kept.size());
  CHECK(tabs == 13 * all.kept.size());
}

void check_each_alone() {
  const Journal& all = journal();
  for (std::size_t i = 0; i < all.kept.size(); ++i) {
    CAPTURE(all.kept[i].name);
    const std::string id = std::to_string(all.answers[i]["id"].get<int>());
    const std::string screen = all.person.seen({"show", id});
    CHECK(harm_in(screen) == "");
    CHECK(screen.find(id + ", today 15:20") != std::string::npos);
  }
}

TEST_CASE("safe output: what was kept harms nobody, and comes back as it was") {
  SUBCASE("JSON gives back what was stored") {
    check_json();
  }
  SUBCASE("every printing command, on a terminal and in a pipe") {
    check_commands();
  }
  SUBCASE("a page is shown before it leaves, and then in print") {
    check_page();
  }
  SUBCASE("plain lines stay one record a line") {
    check_plain_lines();
  }
  SUBCASE("each entry alone, on a terminal") {
    check_each_alone();
  }
}

TEST_CASE("safe output: what is typed comes back safely in refusals") {
  const Person person;
  for (const Case& each : corpus()) {
    if (!fits_argument(each.bytes)) {
      continue;
    }
    CAPTURE(each.name);
    for (const std::vector<std::string>& line :
         std::vector<std::vector<std::string>>{{each.bytes},
                                               {"list", "--on", each.bytes}}) {
      CHECK(harm_in(person.wins(line).err) == "");
    }
  }
  for (const Case& each : corpus()) {
    if (fits_argument(each.bytes) &&
        (each.group == "c0" || each.group == "c1_raw")) {
      CAPTURE(each.name);
      CHECK(harm_in(person.seen({"show", each.bytes})) == "");
    }
  }
}

TEST_CASE("safe output: the answers to changes") {
  const Person person;
  const std::string words =
      "\x1B[31mred \u202Eover\u202C \x9B"
      "2J +tag\x07";
  REQUIRE(person.wins({"add"}, words).code == 0);
  for (const std::vector<std::string>& line :
       std::vector<std::vector<std::string>>{
           {"add", "--no-input", "--", words},
           {"edit", "1", "--used-to", words},
           {"edit", "1", "--text", words + "!"},
           {"edit", "1", "--untag", words},
           {"edit", "1", "--kinder", words, "--json"},
           {"remove", "1"},
           {"undo"},
           {"redo"},
           {"undo", "--json"},
           {"config", "get", words},
           {"config", "path", "--config", words}}) {
    CAPTURE(line.front());
    CAPTURE(line.back());
    CHECK(harm_in(person.seen(line)) == "");
  }
}

TEST_CASE("safe output: the check itself finds harm") {
  CHECK(harm_in("words\r\n\tand \x1B[1mmore\x1B[0m\n") == "");
  for (const std::string_view harmful :
       {"\x1B[31mred", "\x1B]0;title\x07", "back\b", "over\rwrite", "\x7F",
        "\u009B2J", "\x9B", "\u202E", "\u2028", "\uFEFF", "\U000E0041"}) {
    CAPTURE(harmful);
    CHECK(harm_in(harmful) != "");
  }
}

}  // namespace
}  // namespace wins::test
