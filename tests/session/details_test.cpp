// SPDX-License-Identifier: MIT
// One detail at a time, after a line was saved at the prompt.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/keys.h"
#include "session/person.h"

namespace wins::test {
namespace {

/// A person who has just saved a line and sees what may be added.
class AfterSaving {
 public:
  explicit AfterSaving(const std::vector<std::string>& options = {}) {
    std::vector<std::string> arguments{"add"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    terminal_.emplace(person.at_terminal(arguments));
    before_ = terminal_->mode_at_start();
    REQUIRE(terminal_->see("> "));
    answer("asked sam to sit with me");
    REQUIRE(terminal_->see(kDetailsPrompt));
  }

  void answer(std::string_view keys) {
    terminal_->type(keys);
    terminal_->type(kEnter);
  }
  [[nodiscard]] bool asks(std::string_view text) {
    return terminal_->see(text);
  }
  [[nodiscard]] bool ends_well() {
    return terminal_->wait() == 0 && same_mode(terminal_->mode(), before_);
  }
  [[nodiscard]] nlohmann::json entry() const {
    return person.json({"show", "1"});
  }

  const Person person{};

 private:
  std::optional<Pty> terminal_{};
  termios before_{};
};

TEST_CASE("details: d asks how it used to go first, then the measures") {
  AfterSaving scene;
  scene.answer("d");
  REQUIRE(scene.asks("How this used to go > "));
  scene.answer("i'd go to my room");
  REQUIRE(scene.asks(kDetailsPrompt));
  scene.answer("d");
  REQUIRE(scene.asks("How long until things eased, such as 20m, 2h or 1d+ > "));
  scene.answer("40m");
  REQUIRE(scene.asks(kDetailsPrompt));
  scene.answer("d");
  REQUIRE(scene.asks("How intense it was, 0 to 10 > "));
  scene.answer("4");
  REQUIRE(scene.asks(kDetailsPrompt));
  scene.answer("");
  CHECK(scene.ends_well());
  CHECK(scene.entry()["used_to"] == "i'd go to my room");
  CHECK(scene.entry()["measures"]["duration_s"] == 2400);
  CHECK(scene.entry()["measures"]["intensity"] == 4);
}

TEST_CASE("details: the measure that goes with the kind comes first") {
  AfterSaving scene({"-k", "boundary", "--used-to", "used to say yes"});
  scene.answer("d");
  REQUIRE(scene.asks("A gap before responding: no, brief or yes > "));
  scene.answer("brief");
  REQUIRE(scene.asks(kDetailsPrompt));
  scene.answer("");
  CHECK(scene.ends_well());
  CHECK(scene.entry()["measures"]["choice"] == "brief");
}

TEST_CASE("details: Enter leaves each of them empty") {
  AfterSaving scene;
  for (const std::string_view question :
       {"How this used to go > ", "How long until things eased",
        "How intense it was", "A gap before responding", "The tone of your",
        "How long until back in touch"}) {
    CAPTURE(question);
    scene.answer("d");
    REQUIRE(scene.asks(question));
    scene.answer("");
    REQUIRE(scene.asks(kDetailsPrompt));
  }
  scene.answer("d");
  CHECK(scene.asks("Everything there is to add is there."));
  scene.answer("");
  CHECK(scene.ends_well());
  CHECK(scene.entry()["used_to"].is_null());
  CHECK(scene.entry()["measures"]["duration_s"].is_null());
  CHECK(scene.entry()["measures"]["choice"].is_null());
}

TEST_CASE("details: what cannot be read is asked for again") {
  AfterSaving scene({"--used-to", "hid"});
  scene.answer("d");
  REQUIRE(scene.asks("How long until things eased"));
  scene.answer("a while");
  REQUIRE(scene.asks("wins: 'a while'"));
  REQUIRE(scene.asks("How long until things eased"));
  scene.answer("20m");
  REQUIRE(scene.asks(kDetailsPrompt));
  scene.answer("");
  CHECK(scene.ends_well());
  CHECK(scene.entry()["measures"]["duration_s"] == 1200);
}

TEST_CASE("details: any other line belongs to the entry") {
  AfterSaving scene;
  scene.answer("and then we had soup +food");
  CHECK(scene.asks("Added to 1."));
  REQUIRE(scene.asks(kDetailsPrompt));
  scene.answer("");
  CHECK(scene.ends_well());
  CHECK(scene.entry()["text"] ==
        "asked sam to sit with me\nand then we had soup +food");
  CHECK(scene.entry()["tags"] == nlohmann::json{"food"});
}

TEST_CASE("details: they are not asked for when the setting says so") {
  const Person person;
  person.settings("[add]\ndetails = false\n");
  Pty terminal(person.at_terminal({"add"}));
  REQUIRE(terminal.see("> "));
  terminal.type("rested");
  terminal.type(kEnter);
  CHECK(terminal.wait() == 0);
  CHECK(terminal.screen().find("d adds one thing") == std::string::npos);
}

}  // namespace
}  // namespace wins::test
