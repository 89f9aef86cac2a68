// SPDX-License-Identifier: MIT
#include "wins/cli/run.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <new>
#include <stdexcept>

#include "cli/invented.h"
#include "wins/cli/docs.h"

namespace wins::test {
namespace {

/// A run of one invented command that does `action`.
struct Stage {
  Access access = Access::read;
  bool takes_text = true;
  std::function<ExitCode(Invocation&)> action{};
};

// A row holds a plain function, so the stage on which it plays stands here
// for the time of a test.
const Stage* stage = nullptr;

Action setup_stage(Options& options) {
  const auto words = std::make_shared<std::vector<std::string>>();
  options.words(stage->takes_text ? Value::text : Value::number, *words, "W");
  return [words, action = stage->action](Invocation& invocation) {
    return action(invocation);
  };
}

Outcome play(FakeHost& fake, const Stage& what,
             const std::vector<std::string>& more = {}) {
  stage = &what;
  const Command command{.name = "act",
                        .aliases = "",
                        .group = "G",
                        .summary = "Act",
                        .details = "Acts.",
                        .examples = {},
                        .access = what.access,
                        .setup = setup_stage};
  const Command* const commands[] = {&command};
  std::vector<std::string> arguments{"act"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  const Openers openers = no_journal();
  const ExitCode code = run(arguments, commands, fake.host, openers);
  return {code, fake.out.str(), fake.err.str()};
}

Outcome play(const Stage& what, const std::vector<std::string>& more = {}) {
  FakeHost fake;
  return play(fake, what, more);
}

template <typename Thrown>
Stage throwing(const Thrown& thrown, Access access = Access::read,
               std::optional<EntryId> saved = std::nullopt) {
  return {.access = access,
          .action = [thrown, saved](Invocation& invocation) -> ExitCode {
            if (saved) {
              invocation.note_saved(*saved);
            }
            throw thrown;
          }};
}

TEST_CASE("run: each kind of failure has its exit code and its sentence") {
  const Outcome usage = play(throwing(UsageError("no date", "This: now")));
  CHECK(usage.code == ExitCode::usage);
  CHECK(usage.err == "wins: no date\n      This: now\n");
  const Outcome user = play(throwing(UserError("there is no entry 9")));
  CHECK(user.code == ExitCode::could_not);
  CHECK(user.err == "wins: there is no entry 9\n");
  const Outcome settings = play(throwing(SettingsError("line 4: no", "a\nb")));
  CHECK(settings.code == ExitCode::could_not);
  CHECK(settings.err == "wins: line 4: no\n      a\n      b\n");
  const Outcome storage = play(throwing(StorageError("disk")));
  CHECK(storage.code == ExitCode::could_not);
}

TEST_CASE("run: a writing command says what became of the words") {
  const UserError blank("there are no words", "This works: wins here");
  CHECK(play(throwing(blank, Access::write)).err ==
        "wins: there are no words\n      Nothing was saved.\n"
        "      This works: wins here\n");
  CHECK(play(throwing(blank, Access::write, 41)).err ==
        "wins: there are no words\n      The words are saved as 41.\n"
        "      This works: wins here\n");
  CHECK(play(throwing(blank, Access::read)).err ==
        "wins: there are no words\n      This works: wins here\n");
  Stage counting = throwing(blank, Access::write);
  counting.takes_text = false;
  CHECK(play(counting).err ==
        "wins: there are no words\n      Nothing was changed.\n"
        "      This works: wins here\n");
}

TEST_CASE("run: the store, which has looked, speaks for itself") {
  CHECK(play(throwing(StorageError("it is not certain that this was saved", {},
                                   Fate::told),
                      Access::write))
            .err == "wins: it is not certain that this was saved\n");
  CHECK(play(throwing(StorageError("the file saved.txt could not be read"),
                      Access::write))
            .err ==
        "wins: the file saved.txt could not be read\n"
        "      Nothing was saved.\n");
  CHECK(play(throwing(UserError("'saved' is not a kind"), Access::write)).err ==
        "wins: 'saved' is not a kind\n      Nothing was saved.\n");
}

TEST_CASE("run: a fault names its rule and never what might be words") {
  const Outcome rule = play(throwing(std::logic_error("a rule broke")));
  CHECK(rule.code == ExitCode::fault);
  CHECK(rule.err ==
        "wins: a fault in wins itself (a rule broke)\n"
        "      What is kept shows in: wins list\n");
  const Outcome foreign =
      play(throwing(std::runtime_error("told jo everything"), Access::write));
  CHECK(foreign.code == ExitCode::fault);
  CHECK(foreign.err ==
        "wins: a fault in wins itself (unexpected); no words were saved\n"
        "      What is kept shows in: wins list\n");
  const Outcome late =
      play(throwing(std::logic_error("late"), Access::write, 41));
  CHECK(late.err ==
        "wins: a fault in wins itself (late); saved as 41\n"
        "      What is kept shows in: wins list\n");
  CHECK(play(throwing(7)).code == ExitCode::fault);
}

TEST_CASE("run: memory that ran out is no fault, and the words are told of") {
  const Outcome unsaved = play(throwing(std::bad_alloc(), Access::write));
  CHECK(unsaved.code == ExitCode::could_not);
  CHECK(unsaved.err ==
        "wins: the system had no memory or no open files left\n"
        "      Nothing was saved.\n");
  CHECK(play(throwing(std::bad_alloc(), Access::write, 41)).err ==
        "wins: the system had no memory or no open files left\n"
        "      The words are saved.\n");
  CHECK(play(throwing(std::bad_alloc())).err ==
        "wins: the system had no memory or no open files left\n");
}

TEST_CASE("run: output that cannot be written is told, a closed pipe is not") {
  const Stage saves{.access = Access::write,
                    .action = [](Invocation& invocation) {
                      invocation.note_saved(41);
                      return ExitCode::ok;
                    }};
  const Stage reads{.action = [](Invocation&) { return ExitCode::ok; }};
  FakeHost full;
  full.output = OutputState::failed;
  const Outcome after_save = play(full, saves);
  CHECK(after_save.code == ExitCode::could_not);
  CHECK(after_save.err ==
        "wins: saved as 41; the output could not be written\n");
  FakeHost full_reading;
  full_reading.output = OutputState::failed;
  CHECK(play(full_reading, reads).err ==
        "wins: the output could not be written\n");
  FakeHost closed;
  closed.output = OutputState::closed;
  const Outcome silent = play(closed, saves);
  CHECK(silent.code == ExitCode::ok);
  CHECK(silent.err.empty());
}

/// Takes nothing more.
class LostOutput final : public Output {
 public:
  void write(std::string_view) override { throw OutputLost(); }
  void flush() override {}
};

TEST_CASE("run: output that is lost ends the command there") {
  FakeHost fake;
  fake.output = OutputState::closed;
  LostOutput lost;
  bool went_on = false;
  const Outcome outcome = play(fake, {.action = [&](Invocation&) {
                                 lost << "a line";
                                 went_on = true;
                                 return ExitCode::ok;
                               }});
  CHECK(outcome.code == ExitCode::ok);
  CHECK(outcome.err.empty());
  CHECK_FALSE(went_on);
}

TEST_CASE("run: help and version read neither settings nor journal") {
  FakeHost fake;
  const Openers closed{
      .journal = [](const Places&, Access, const Host&)
          -> std::shared_ptr<Store> { throw StorageError("opened"); },
      .settings = [](const std::filesystem::path&) -> LoadedSettings {
        throw SettingsError("read");
      }};
  const std::vector<std::vector<std::string>> lines = {
      {}, {"--help"}, {"--version"}, {"add", "--help"}, {"add", "-h", "word"}};
  for (const std::vector<std::string>& line : lines) {
    CHECK(run(line, kInvented, fake.host, closed) == ExitCode::ok);
  }
  CHECK(fake.err.str().empty());
  CHECK(fake.out.str().find("wins 0.") != std::string::npos);
}

TEST_CASE("run: control characters in a failure are made visible") {
  const Outcome outcome = type({"stats", "--color", "\x1b[31m"});
  CHECK(outcome.err.find('\x1b') == std::string::npos);
  CHECK(outcome.err.find("\xe2\x90\x9b[31m") != std::string::npos);
  FakeHost latin;
  latin.host.terminal.utf8 = false;
  const Openers openers = no_journal();
  const std::vector<std::string> line{"stats", "--color", "\xd3\x9b"};
  CHECK(run(line, kInvented, latin.host, openers) == ExitCode::usage);
  CHECK(latin.err.str().find("\\u{4DB}") != std::string::npos);
}

TEST_CASE("invocation: the journal is out of reach where the row says none") {
  const Outcome outcome =
      play({.access = Access::none, .action = [](Invocation& invocation) {
              static_cast<void>(invocation.store());
              return ExitCode::ok;
            }});
  CHECK(outcome.code == ExitCode::fault);
}

TEST_CASE("invocation: without HOME the journal has no place, help does") {
  FakeHost fake;
  fake.host.env.clear();
  const Outcome outcome = play(fake, {.action = [](Invocation& invocation) {
                                 static_cast<void>(invocation.settings());
                                 static_cast<void>(invocation.store());
                                 return ExitCode::ok;
                               }});
  CHECK(outcome.code == ExitCode::could_not);
  CHECK(outcome.err ==
        "wins: HOME is not set, so nothing says where the journal is\n"
        "      A path works: --db journal.db\n");
}

TEST_CASE("invocation: settings that cannot be read stop no entry") {
  FakeHost fake;
  const Openers broken{
      .settings = [](const std::filesystem::path&) -> LoadedSettings {
        throw SettingsError("config.toml, line 4: no value");
      },
      .here = "/"};
  const Parsed parsed{.command = &kAdd};
  Invocation invocation(parsed, kInvented, fake.host, broken);
  CHECK_THROWS_AS(static_cast<void>(invocation.settings()), SettingsError);
  CHECK(invocation.settings_or_defaults().tone == Tone::gentle);
  CHECK(invocation.settings().add_details);
  CHECK(fake.err.str() ==
        "wins: config.toml, line 4: no value; the defaults are used\n");
}

/// What `act` says in these three ways, with these options.
Outcome speak(const std::vector<std::string>& options, Access access) {
  return play({.access = access,
               .action =
                   [](Invocation& invocation) {
                     invocation.print(
                         {.kind = "k",
                          .blocks = {{Note{"printed"}, Audience::people}}});
                     invocation.tell("told");
                     invocation.hint("hinted \x07");
                     invocation.warn("warned");
                     return ExitCode::ok;
                   }},
              options);
}

TEST_CASE("invocation: people get sentences, machines get the report") {
  const Outcome plain = speak({}, Access::write);
  CHECK(plain.out == "printed\ntold\n");
  CHECK(plain.err == "hinted \xe2\x90\x87\nwarned\n");
  const Outcome json = speak({"--json"}, Access::write);
  CHECK(json.out.find("told") == std::string::npos);
  CHECK(json.out.starts_with("{\"kind\""));
  CHECK(json.err == "warned\n");
}

TEST_CASE("invocation: --quiet leaves out confirmations, not what was asked") {
  const Outcome change = speak({"-q"}, Access::write);
  CHECK(change.out.empty());
  CHECK(change.err == "warned\n");
  const Outcome reading = speak({"-q"}, Access::read);
  CHECK(reading.out == "printed\ntold\n");
  CHECK(reading.err == "warned\n");
}

TEST_CASE("invocation: questions are for terminals without --no-input") {
  const Stage asks{.action = [](Invocation& invocation) {
    invocation.host().out << (invocation.may_ask()
                                  ? invocation.ask("? ").value_or("left")
                                  : "cannot");
    return ExitCode::ok;
  }};
  CHECK(play(asks).out == "cannot");
  FakeHost terminal;
  terminal.make_terminal();
  terminal.lines = {"an answer"};
  CHECK(play(terminal, asks).out == "an answer");
  CHECK(terminal.prompts == std::vector<std::string>{"? "});
  FakeHost leaves;
  leaves.make_terminal();
  CHECK(play(leaves, asks).out == "left");
  FakeHost scripted;
  scripted.make_terminal();
  CHECK(play(scripted, asks, {"--no-input"}).out == "cannot");
}

TEST_CASE("invocation: what is read goes through the pager, once") {
  FakeHost fake;
  fake.make_terminal();
  fake.host.env["WINS_PAGER"] = "less -R";
  const auto print_twice = [](Invocation& invocation) {
    invocation.print({.kind = "k"});
    invocation.print({.kind = "k"});
    return ExitCode::ok;
  };
  CHECK(play(fake, {.action = print_twice}).code == ExitCode::ok);
  CHECK(fake.pager == std::vector<std::string>{"less", "-R"});
  FakeHost writing;
  writing.make_terminal();
  writing.host.env["WINS_PAGER"] = "less -R";
  CHECK(play(writing, {.access = Access::write, .action = print_twice}).code ==
        ExitCode::ok);
  CHECK(writing.pager.empty());
}

}  // namespace
}  // namespace wins::test
