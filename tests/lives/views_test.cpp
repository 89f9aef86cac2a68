// SPDX-License-Identifier: MIT
// What is said to a person about years of theirs, in every voice: nothing
// private, nothing against the language, no word that they did not write.
#include <array>
#include <regex>
#include <set>
#include <string>

#include "commands/holds.h"
#include "commands/language.h"
#include "scene.h"
#include "voice.h"

namespace wins::lives {
namespace {

using nlohmann::json;
using test::holds;
using test::joined;
using test::kOk;
using test::lint;

/// What a view may quote.
enum class May {
  anything,  ///< it was asked for
  unasked,   ///< what may be quoted unasked
  lift       ///< and nothing hard, dismissing, self-critical or of a tough day
};

struct View {
  std::string line{};
  May may = May::anything;
};

/// Every view, over each sort of stretch; a view to come is one row more.
std::vector<View> views_of(const Scene& scene) {
  return {
      {"reflect today", May::unasked},
      {"reflect week", May::unasked},
      {"reflect week --facts", May::unasked},
      {scene.week_of(Season::quiet), May::unasked},
      {scene.week_of(Season::hard), May::unasked},
      {scene.week_of(Season::silent), May::unasked},
      {"reflect --since 2023 --until 2024-12", May::unasked},
      {"reflect then", May::unasked},
      {"reflect then --another", May::unasked},
      {"reflect kinder", May::unasked},
      {"reflect lift", May::lift},
      {"reflect lift --another", May::lift},
      {"reflect signs"},
      {"celebrate", May::unasked},
      {"list"},
      {"list --hard -n 30"},
      {"list --here -n 30"},
      {"list --celebrated -n 30"},
      {"session list"},
      {"stats"},
  };
}

/// Two years in each voice, every second one with tags.
std::vector<LifePlan> plans() {
  std::vector<LifePlan> all;
  for (const Voice* voice : all_voices()) {
    all.push_back({.seed = 11 + all.size(),
                   .voice = std::string(voice->name),
                   .years = 2,
                   .tags = all.size() % 2 == 0});
  }
  return all;
}

void check_no_leak(std::string_view output) {
  for (const std::string_view word :
       {kPrivateWord, kSupportWord, kSetAsideTagWord, kSetAsideDayWord}) {
    CAPTURE(word);
    CHECK(!holds(output, word));
  }
}

/// What stands between line breaks and gaps of two blanks or more. The facts
/// of then and of now stand in one line, and are no sentence either: they end
/// where the next begin.
std::vector<std::string> cells_of(const std::string& text) {
  static const std::regex kGaps("\n| {2,}|, now |\\), ");
  return {std::sregex_token_iterator(text.begin(), text.end(), kGaps, -1), {}};
}

/// Each cell of each line once, whatever its numbers: a row of figures is no
/// sentence, and regular expressions take their time.
std::string distinct_cells(const std::string& text) {
  std::set<std::string> seen;
  std::string cells;
  for (const std::string& cell : cells_of(text)) {
    std::string shape = cell;
    std::erase_if(shape, [](char byte) { return byte >= '0' && byte <= '9'; });
    if (seen.insert(shape).second) {
      cells += cell + '\n';
    }
  }
  return cells;
}

void check_language(Scene& scene) {
  const test::Bench& bench = scene.bench();
  for (const std::string& said : {bench.out, bench.err}) {
    const std::string own = distinct_cells(scene.without_own_words(said));
    CAPTURE(own);
    CHECK(joined(lint().check_output(own, {}, Scope::reply)) == "");
  }
  for (const std::string& prompt : bench.prompts) {
    CAPTURE(prompt);
    CHECK(joined(lint().check_output(scene.without_own_words(prompt), {},
                                     Scope::reply)) == "");
  }
}

/// Calls `visit` for each object that holds a text, wherever it stands.
template <typename Visitor>
void for_each_text(const json& part, const Visitor& visit) {
  if (part.is_object() && part.contains("text")) {
    visit(part);
  }
  if (part.is_structured()) {
    for (const json& inner : part) {
      for_each_text(inner, visit);
    }
  }
}

void check_entry(Scene& scene, const json& quoted, May may) {
  CAPTURE(quoted.dump());
  REQUIRE(quoted.contains("id"));
  const EntryId id = quoted["id"];
  const auto entry = scene.bench().store().entry(id);
  REQUIRE(entry.has_value());
  CHECK(quoted["text"] == entry->text);
  if (quoted.contains("used_to") && !quoted["used_to"].is_null()) {
    CHECK(quoted["used_to"] == entry->used_to.value_or(""));
  }
  if (quoted.contains("kinder") && !quoted["kinder"].is_null()) {
    CHECK(quoted["kinder"] == entry->kinder.value_or(""));
  }
  if (may != May::anything) {
    CHECK(scene.may_be_quoted(id));
  }
  if (may == May::lift) {
    CHECK(scene.may_lift(id));
  }
}

void check_view(Scene& scene, const View& view) {
  test::Bench& bench = scene.bench();
  REQUIRE(bench.run(view.line + " --no-input") == kOk);
  check_language(scene);
  if (view.may != May::anything) {
    check_no_leak(bench.out + bench.err);
  }
  REQUIRE(bench.look(view.line) == kOk);
  check_language(scene);
  if (view.may != May::anything) {
    check_no_leak(bench.out + bench.err);
  }
  REQUIRE(bench.run(view.line + " --json") == kOk);
  const json printed = bench.json();
  for_each_text(printed, [&](const json& quoted) {
    check_entry(scene, quoted, view.may);
  });
}

TEST_CASE("lives: every view, of every voice, over every sort of stretch") {
  for (const LifePlan& plan : plans()) {
    CAPTURE(plan.voice);
    Scene scene(plan);
    for (const View& view : views_of(scene)) {
      CAPTURE(view.line);
      check_view(scene, view);
    }
  }
}

TEST_CASE("lives: facts alone keep the language as well") {
  for (const LifePlan& plan : plans()) {
    CAPTURE(plan.voice);
    Scene scene(plan);
    scene.bench().settings = "tone = \"facts\"\n" + scene.life().settings;
    for (const View& view : views_of(scene)) {
      CAPTURE(view.line);
      REQUIRE(scene.bench().look(view.line) == kOk);
      check_language(scene);
    }
  }
}

TEST_CASE("lives: a leak would be seen") {
  Scene scene({.seed = 2, .voice = "texter", .years = 2, .tags = true});
  for (const std::string_view word :
       {kPrivateWord, kSupportWord, kSetAsideTagWord}) {
    CAPTURE(word);
    REQUIRE(scene.bench().run("list --json " + std::string(word)) == kOk);
    const json found = scene.bench().json();
    REQUIRE(!found.empty());
    for_each_text(found, [&](const json& quoted) {
      CHECK(!scene.may_be_quoted(quoted["id"]));
    });
  }
}

}  // namespace
}  // namespace wins::lives
