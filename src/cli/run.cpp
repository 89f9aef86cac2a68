// SPDX-License-Identifier: MIT
#include "wins/cli/run.h"

#include <algorithm>
#include <new>
#include <string_view>

#include "looks.h"
#include "version.h"
#include "wins/cli/command_line.h"
#include "wins/cli/docs.h"
#include "wins/core/catalogue/checking.h"
#include "wins/core/catalogue/storage.h"
#include "wins/core/catalogue/usage.h"
#include "wins/text/sanitize.h"
#include "wins/text/shell_word.h"

namespace wins {
namespace {

using messages::usage;

constexpr int kHelpColumns = 80;

/// What a run has come to that a failure has to tell of.
struct Course {
  const Command* command = nullptr;
  Access access = Access::none;
  std::optional<EntryId> saved{};
  bool told_of_failure = false;     ///< one sentence is enough
  std::optional<std::string> db{};  ///< as it was given
};

/// A command that keeps words: one that takes a text, or that came to write
/// where its row only reads.
bool keeps_words(const Command& command) {
  return command.access == Access::read ||
         std::ranges::any_of(option_docs(command), [](const OptionDoc& doc) {
           return doc.value == Value::text;
         });
}

/// What became of the words; empty when there is nothing to say.
std::string fate_of_words(const Course& course) {
  if (course.command == nullptr || course.access != Access::write) {
    return {};
  }
  if (course.saved) {
    return say(usage["saved_as"], fmt::arg("id", *course.saved));
  }
  return keeps_words(*course.command) ? say(usage["nothing_saved"])
                                      : say(usage["nothing_changed"]);
}

bool tells_of_saving(const Failure& failure) {
  const auto* const storage = dynamic_cast<const StorageError*>(&failure);
  return storage != nullptr && storage->fate() == Fate::told;
}

/// The way to a closer look, where the reason lies in the file. One read that
/// fails is no proof of damage, so that nothing is called damaged here.
std::string closer_look(const Failure& failure, const Course& course) {
  const auto* const refusal = dynamic_cast<const StorageError*>(&failure);
  if (refusal == nullptr || refusal->reason() != Lies::in_the_file) {
    return {};
  }
  const std::string line =
      course.db.has_value() ? "wins --db " + shell_word(*course.db) + " doctor"
                            : "wins doctor";
  return say(messages::checking["hint"], fmt::arg("line", line));
}

/// The lines that are not empty, one below the other.
std::string below(const std::string& above, const std::string& line) {
  return above.empty() || line.empty() ? above + line : above + '\n' + line;
}

Failure with_fate(const Failure& failure, const Course& course) {
  const std::string fate =
      tells_of_saving(failure) ? std::string{} : fate_of_words(course);
  return Failure(failure.what(), below(below(fate, failure.hint()),
                                       closer_look(failure, course)));
}

/// What may be told of a fault. Our own rules and the standard library's
/// name no words of an entry; other texts might.
std::string name_of_fault(const std::exception& fault) {
  const bool safe = dynamic_cast<const std::logic_error*>(&fault) != nullptr;
  return safe ? fault.what() : "unexpected";
}

/// Says that memory ran out, and needs none to say it.
ExitCode report_no_memory(const Course& course, Host& host) noexcept {
  host.err << "wins: " << messages::storage["no_memory"].text.view() << '\n';
  // Without a command the run ended while it was still being read.
  if (course.command == nullptr || course.access == Access::write) {
    host.err << "      "
             << (course.saved ? usage["saved"].text.view()
                              : usage["nothing_saved"].text.view())
             << '\n';
  }
  return ExitCode::could_not;
}

Failure fault_failure(const std::string& what, const Course& course) {
  const auto name = fmt::arg("what", what);
  std::string sentence = say(usage["fault"], name);
  if (course.saved) {
    sentence = say(usage["fault.saved"], name, fmt::arg("id", *course.saved));
  } else if (course.command != nullptr && course.access == Access::write &&
             keeps_words(*course.command)) {
    sentence = say(usage["fault.not_saved"], name);
  }
  return Failure(sentence, say(usage["fault.hint"]));
}

/// Parsing and the command itself; every exception leaves it.
ExitCode act(std::span<const std::string> arguments, Commands commands,
             Host& host, const Openers& openers, Course& course) {
  const Parsed parsed = parse_command_line(arguments, commands);
  course.db = parsed.globals.db;
  if (parsed.globals.version) {
    host.out << "wins " << version() << '\n';
    return ExitCode::ok;
  }
  if (parsed.command == nullptr) {
    host.out << (parsed.globals.help ? help_text(commands)
                                     : overview_text(commands));
    return ExitCode::ok;
  }
  if (parsed.globals.help) {
    const Style style = choose_style(parsed.globals, Settings{}, host);
    const int columns = style.columns.value_or(kHelpColumns);
    host.out << command_help(*parsed.command, std::min(columns, kHelpColumns));
    return ExitCode::ok;
  }
  Invocation invocation(parsed, commands, host, openers);
  const auto note_course = [&] {
    course.access = invocation.access();
    course.saved = invocation.saved();
  };
  try {
    const ExitCode code = parsed.action(invocation);
    note_course();
    invocation.end_change();
    return code;
  } catch (...) {
    note_course();
    throw;
  }
}

/// The exit code of what `act` throws, after saying so on stderr.
ExitCode report_failure(const std::exception_ptr& thrown, Course& course,
                        Host& host) {
  const Glyphs glyphs = glyphs_of(host);
  try {
    std::rethrow_exception(thrown);
  } catch (const UsageError& failure) {
    print_failure(with_fate(failure, course), host.err, glyphs);
    return ExitCode::usage;
  } catch (const Failure& failure) {
    course.told_of_failure = true;
    print_failure(with_fate(failure, course), host.err, glyphs);
    return ExitCode::could_not;
  } catch (const OutputLost&) {
    // finish() asks the host why, and says so.
    return ExitCode::ok;
  } catch (const std::bad_alloc&) {
    course.told_of_failure = true;
    return report_no_memory(course, host);
  } catch (const std::exception& fault) {
    print_failure(fault_failure(name_of_fault(fault), course), host.err,
                  glyphs);
  } catch (...) {
    print_failure(fault_failure("unexpected", course), host.err, glyphs);
  }
  return ExitCode::fault;
}

/// Flushes; a closed pipe is no failure, anything else is.
ExitCode finish(ExitCode code, const Course& course, Host& host) {
  if (host.finish_output() != OutputState::failed || course.told_of_failure) {
    return code;
  }
  const std::string sentence =
      course.saved ? say(usage["output.saved"], fmt::arg("id", *course.saved))
                   : say(usage["output"]);
  print_failure(Failure(sentence), host.err, glyphs_of(host));
  return code == ExitCode::ok ? ExitCode::could_not : code;
}

}  // namespace

ExitCode run(std::span<const std::string> arguments, Commands commands,
             Host& host, const Openers& openers) {
  Course course;
  ExitCode code = ExitCode::ok;
  try {
    course.command = named_command(arguments, commands);
    if (course.command != nullptr) {
      course.access = course.command->access;
    }
    code = act(arguments, commands, host, openers, course);
  } catch (...) {
    try {
      code = report_failure(std::current_exception(), course, host);
    } catch (const std::bad_alloc&) {
      code = report_no_memory(course, host);
    }
  }
  return finish(code, course, host);
}

Glyphs glyphs_of(const Host& host) {
  return host.terminal.utf8 ? Glyphs::utf8 : Glyphs::ascii;
}

void print_failure(const Failure& failure, Output& err, Glyphs glyphs) {
  const auto safe = [glyphs](std::string_view line) {
    const std::string text = make_safe(line, Breaks::shown);
    return glyphs == Glyphs::ascii ? to_ascii(text) : text;
  };
  err << "wins: " << safe(failure.what()) << '\n';
  std::string_view hint = failure.hint();
  while (!hint.empty()) {
    const std::size_t end = hint.find('\n');
    err << "      " << safe(hint.substr(0, end)) << '\n';
    hint.remove_prefix(end == hint.npos ? hint.size() : end + 1);
  }
}

}  // namespace wins
