// SPDX-License-Identifier: MIT
#include "session/person.h"

#include <fmt/core.h>

#include <algorithm>

#include "support/places.h"

namespace wins::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> command(const std::vector<std::string>& arguments) {
  std::vector<std::string> whole{test::wins_binary()};
  whole.insert(whole.end(), arguments.begin(), arguments.end());
  return whole;
}

}  // namespace

Person::Person() {
  for (const char* const name : {"config", "data", "run", "state"}) {
    fs::create_directory(home_ / name);
    fs::permissions(home_ / name, fs::perms::owner_all);
  }
  env = {{"HOME", home_.path().string()},
         {"LC_ALL", "C.UTF-8"},
         {"PATH", "/usr/bin:/bin"},
         {"TERM", "xterm"},
         {"TZ", "UTC"},
         {"WINS_NOW", "2026-11-04T15:20:00"},
         {"WINS_SEED", "1"},
         {"XDG_CONFIG_HOME", (home_ / "config").string()},
         {"XDG_DATA_HOME", (home_ / "data").string()},
         {"XDG_RUNTIME_DIR", (home_ / "run").string()},
         {"XDG_STATE_HOME", (home_ / "state").string()}};
}

std::vector<std::string> Person::environment() const {
  std::vector<std::string> variables;
  for (const auto& [name, value] : env) {
    variables.push_back(fmt::format("{}={}", name, value));
  }
  return variables;
}

Ending Person::wins(const std::vector<std::string>& arguments,
                    const std::string& input) const {
  return run_program({.command = command(arguments),
                      .environment = environment(),
                      .input = input,
                      .folder = home_.path()});
}

nlohmann::json Person::json(std::vector<std::string> arguments,
                            const std::string& input) const {
  // In front, because what follows -- is words.
  arguments.insert(arguments.begin(), "--json");
  const Ending ending = wins(arguments, input);
  auto parsed = nlohmann::json::parse(ending.out, nullptr, false);
  return parsed.is_discarded() ? nlohmann::json() : parsed;
}

Ending Person::shell(const std::string& line, const std::string& input) const {
  const std::string wins_function =
      "wins() { '" + test::wins_binary() + "' \"$@\"; }\n";
  return run_program({.command = {"/bin/sh", "-c", wins_function + line},
                      .environment = environment(),
                      .input = input,
                      .folder = home_.path()});
}

Pty::Setup Person::at_terminal(
    const std::vector<std::string>& arguments) const {
  return {.command = command(arguments), .environment = environment()};
}

std::string Person::seen(const std::vector<std::string>& arguments) const {
  Pty terminal(at_terminal(arguments));
  static_cast<void>(terminal.wait());
  return terminal.screen();
}

std::string Person::last_text() const {
  const auto entry = json({"show", "last"});
  return entry.is_object() ? entry["text"].get<std::string>() : "";
}

std::vector<std::string> Person::texts() const {
  std::vector<std::string> texts;
  for (const auto& entry : json({"list", "--all", "--oldest-first"})) {
    texts.push_back(entry["text"]);
  }
  return texts;
}

void Person::settings(std::string_view toml) const {
  fs::create_directories(home_ / "config" / "wins");
  static_cast<void>(home_.write("config/wins/config.toml", toml));
}

std::string Person::script(std::string_view name,
                           const std::string& lines) const {
  return home_.write(name, "#!/bin/sh\n" + lines, 0700).string();
}

fs::path Person::data() const {
  return home_ / "data" / "wins";
}

fs::path Person::journal() const {
  return data() / "journal.db";
}

std::vector<fs::path> Person::drafts() const {
  std::vector<fs::path> found;
  std::error_code none;
  for (const auto& item : fs::directory_iterator(data() / "drafts", none)) {
    found.push_back(item.path());
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace wins::test
