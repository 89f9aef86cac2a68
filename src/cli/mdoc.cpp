// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "doc_words.h"
#include "manual_texts.h"
#include "mdoc_text.h"
#include "wins/cli/command_line.h"
#include "wins/cli/docs.h"
#include "wins/core/catalogue/help.h"

namespace wins {
namespace {

using messages::help;

/// One date for all pages, so that they are the same on each day they are
/// made.
constexpr std::string_view kPagesDate = "November 22, 2026";

std::string page_begin(const Page& page, std::string_view summary) {
  std::string upper = page.name;
  std::ranges::transform(upper, upper.begin(), [](char letter) {
    return letter >= 'a' && letter <= 'z'
               ? static_cast<char>(letter - 'a' + 'A')
               : letter;
  });
  return fmt::format(
      ".\\\" Made by wins-docgen. SPDX-License-Identifier: MIT\n"
      ".Dd {}\n.Dt {} {}\n.Os\n.Sh NAME\n.Nm {}\n.Nd {}\n",
      kPagesDate, upper, page.section, page.name, mdoc_escaped(summary));
}

std::string arguments_source(std::string_view words) {
  // "[WORD ...]" is optional, "ID" is not.
  const bool optional = words.starts_with('[') && words.ends_with(']');
  if (optional) {
    words = words.substr(1, words.size() - 2);
  }
  return fmt::format(".{}Ar {}\n", optional ? "Op " : "", words);
}

std::string examples_source(const Command& command) {
  std::string source = ".Sh EXAMPLES\n";
  for (const Example& example : command.examples) {
    if (&example != &command.examples.front()) {
      source += ".Pp\n";
    }
    source += mdoc_prose(
        fmt::format("{}\n\n  wins {}", example.meaning, example.line));
  }
  return source;
}

Page page_of(const Command& command) {
  return {fmt::format("wins-{}", command.name), 1};
}

Page page_of(const Topic& topic) {
  return {"wins-" + topic.name, topic.manual_section};
}

/// What every page names.
std::vector<Page> common_pages() {
  return {{"wins", 1}, {"wins-support", 1}, {"wins-privacy", 7}};
}

bool takes(const std::vector<OptionDoc>& docs, Value value) {
  return std::ranges::find(docs, std::optional(value), &OptionDoc::value) !=
         docs.end();
}

std::string group_source(std::string_view group, Commands commands) {
  std::string source = fmt::format(".Ss {}\n.Bl -tag -width Ds\n", group);
  for (const Command* command : visible_commands(commands)) {
    if (command->group == group) {
      source += fmt::format(".It Cm {}\n", mdoc_escaped(command->name));
      source += mdoc_prose(
          fmt::format("{}, see wins-{}(1).", command->summary, command->name));
    }
  }
  return source + ".El\n";
}

}  // namespace

std::string program_manual(Commands commands) {
  const Page self{"wins", 1};
  std::string source = page_begin(self, say(help["title"]));
  source +=
      ".Sh SYNOPSIS\n.Nm wins\n.Op Ar OPTION ...\n.Ar COMMAND\n"
      ".Op Ar OPTION ...\n.Op Ar WORD ...\n.Sh DESCRIPTION\n";
  source += mdoc_prose(program_description());
  for (const std::string_view group : groups(commands)) {
    source += group_source(group, commands);
  }
  source += ".Sh OPTIONS\n";
  source += mdoc_options(visible_options(global_option_docs()));
  source += ".Sh ENVIRONMENT\n" + mdoc_terms(environment_terms());
  source += ".Sh FILES\n" + mdoc_terms(file_terms());
  source += ".Sh EXIT STATUS\n" + mdoc_terms(exit_terms());
  source += ".Sh EXAMPLES\n";
  for (const Command* command : visible_commands(commands)) {
    if (!command->overview.empty()) {
      source += fmt::format(
          "{}.Pp\n", mdoc_prose(fmt::format("{}\n\n  wins {}",
                                            command->examples.front().meaning,
                                            command->examples.front().line)));
    }
  }
  if (source.ends_with(".Pp\n")) {
    source.erase(source.size() - std::string_view(".Pp\n").size());
  }
  std::vector<Page> pages = common_pages();
  for (const Command* command : visible_commands(commands)) {
    pages.push_back(page_of(*command));
  }
  for (const Topic& topic : topics()) {
    pages.push_back(page_of(topic));
  }
  return source + mdoc_see_also(std::move(pages), self);
}

std::string command_manual(const Command& command, Commands commands) {
  const Page self = page_of(command);
  const std::vector<OptionDoc> docs = option_docs(command);
  const std::vector<OptionDoc> options = visible_options(docs);
  const std::string words = words_synopsis(command);
  std::string source = page_begin(self, lower_first(command.summary));
  source += fmt::format(".Sh SYNOPSIS\n.Nm wins\n.Cm {}\n", command.name);
  source += ".Op Ar OPTION ...\n";
  source += words.empty() ? "" : arguments_source(words);
  source += ".Sh DESCRIPTION\n" + mdoc_prose(command.details);
  if (!command.aliases.empty()) {
    source += ".Pp\n" + mdoc_prose(say(help["aliases"],
                                       fmt::arg("aliases", command.aliases)));
  }
  source += ".Sh OPTIONS\n";
  if (!options.empty()) {
    source += mdoc_options(options) + ".Pp\n";
  }
  source += mdoc_prose("The options of every command are in wins(1).");
  source += ".Sh FILES\nSee\n.Xr wins 1 .\n";
  source += ".Sh EXIT STATUS\n" + mdoc_terms(exit_terms());
  source += examples_source(command);
  std::vector<Page> pages = common_pages();
  if (takes(docs, Value::when)) {
    pages.push_back({"wins-dates", 7});
  }
  if (takes(docs, Value::setting)) {
    pages.push_back({"wins-config", 5});
  }
  // What stands beside it under the same heading is read with it.
  for (const Command* other : visible_commands(commands)) {
    if (other->group == command.group) {
      pages.push_back(page_of(*other));
    }
  }
  return source + mdoc_see_also(std::move(pages), self);
}

std::string topic_manual(const Topic& topic, Commands) {
  const Page self = page_of(topic);
  std::string source = page_begin(self, topic.summary);
  for (const Section& section : topic.sections) {
    source += fmt::format(".Sh {}\n", section.heading);
    source += mdoc_prose(section.text);
    if (!section.terms.empty()) {
      source += mdoc_terms(section.terms);
    }
    if (!section.closing.empty()) {
      source += section.terms.empty() ? "" : ".Pp\n";
      source += mdoc_prose(section.closing);
    }
  }
  std::vector<Page> pages = common_pages();
  for (const Topic& other : topics()) {
    pages.push_back(page_of(other));
  }
  return source + mdoc_see_also(std::move(pages), self);
}

}  // namespace wins
