// SPDX-License-Identifier: MIT
// Lists the functions that the commands of every day go through, those of `add`
// first, then those that the most of them share: the order in which they are to
// stand in the program (src/first_functions.cmake). Usage:
// wins-first-functions WINS FOLDER OUTPUT
#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <exception>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "callgrind.h"
#include "everyday.h"
#include "field.h"

namespace {

namespace fs = std::filesystem;
using namespace wins::bench;

/// How many entries the journal holds in which the commands are run.
constexpr std::int64_t kEntries = 10'000;

struct Calls {
  bool by_add = false;
  int commands = 0;
};

/// What a compiler adds to the name of a function that it copied or cut.
std::string without_suffix(std::string_view name) {
  return std::string(name.substr(0, name.find('.')));
}

/// The names that the symbol table has for what stands at one address: a
/// constructor of a whole object and of a base, for one, are often the same.
class Aliases {
 public:
  explicit Aliases(const Field& field) {
    const fs::path notes = field.folder / "nm.txt";
    static_cast<void>(run({"sh", "-c", "nm --defined-only \"$1\" > \"$2\"",
                           "sh", field.wins, notes.string()},
                          field.environment));
    std::ifstream symbols(notes);
    std::string address;
    std::string type;
    std::string name;
    while (symbols >> address >> type >> name) {
      addresses_[name] = address;
      names_[address].insert(without_suffix(name));
    }
  }

  [[nodiscard]] std::set<std::string> of(const std::string& name) const {
    const auto found = addresses_.find(name);
    return found == addresses_.end() ? std::set<std::string>()
                                     : names_.at(found->second);
  }

 private:
  std::map<std::string, std::string> addresses_{};  ///< by name
  std::map<std::string, std::set<std::string>> names_{};
};

/// The functions of wins that the command went through.
std::set<std::string> functions_of(const Field& field, const Aliases& aliases,
                                   const CommandLine& command) {
  const fs::path notes = field.folder / "callgrind.txt";
  if (!run_callgrind(command, field.environment, notes,
                     {"--compress-strings=no", "--demangle=no"})) {
    throw std::runtime_error("valgrind could not run " + command.back());
  }
  std::set<std::string> found;
  bool ours = false;
  std::ifstream lines(notes);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("ob=")) {
      // Of code beside .text valgrind does not say whose it is.
      ours = line.substr(3) == field.wins || line == "ob=???";
    } else if (ours && line.starts_with("fn=")) {
      found.merge(aliases.of(line.substr(3)));
    }
  }
  return found;
}

/// Most people's adds: with a tag, with a kind, with a date, without any.
std::vector<CommandLine> adds() {
  return {an_add(),
          {"add", "rang the doctor, finally"},
          {"add", "-k", "rest", "an hour in the garden +home"},
          {"add", "-w", "yesterday", "said no to the extra shift"}};
}

std::map<std::string, Calls> count_calls(const Field& field) {
  const Aliases aliases(field);
  std::map<std::string, Calls> calls;
  for (const CommandLine& words : adds()) {
    for (const std::string& name :
         functions_of(field, aliases, field.our(words))) {
      calls[name].by_add = true;
    }
  }
  std::vector<CommandLine> others = everyday_commands();
  others.push_back({"--version"});
  others.push_back({});
  for (const CommandLine& words : others) {
    for (const std::string& name :
         functions_of(field, aliases, field.our(words))) {
      ++calls[name].commands;
    }
  }
  return calls;
}

std::vector<std::string> in_order(const std::map<std::string, Calls>& calls) {
  std::vector<std::tuple<bool, int, std::string>> ranked;
  for (const auto& [name, count] : calls) {
    ranked.emplace_back(!count.by_add, -count.commands, name);
  }
  std::ranges::sort(ranked);
  std::vector<std::string> names;
  for (const auto& [later, fewer, name] : ranked) {
    names.push_back(name);
  }
  return names;
}

void write_list(const std::vector<std::string>& names, const fs::path& file) {
  std::ofstream out(file);
  out << "# The functions that the commands of every day go through, in the "
         "order in\n# which they stand in the program. Made by: cmake --build "
         "build/release --target first-functions\n";
  for (const std::string& name : names) {
    out << name << '\n';
  }
  out.flush();
  if (!out) {
    throw std::runtime_error("cannot write " + file.string());
  }
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> words(arguments, arguments + count);
  if (words.size() != 4) {
    fmt::print(stderr, "usage: wins-first-functions WINS FOLDER OUTPUT\n");
    return 2;
  }
  try {
    const Field field = field_in(words.at(1), words.at(2));
    field.make_journals(kEntries);
    // The first change of a day makes the copy of the day as well.
    static_cast<void>(run(field.our_add(), field.environment));
    write_list(in_order(count_calls(field)), words.at(3));
    fs::remove_all(field.folder);
    return 0;
  } catch (const std::exception& failure) {
    fmt::print(stderr, "wins-first-functions: {}\n", failure.what());
    return 1;
  }
}
