// SPDX-License-Identifier: MIT
// A command line, one argument a line of input: whatever follows `--` arrives
// byte for byte, and a line that cannot be read is a UsageError and nothing
// else. `list` stands for a second command among the words.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "wins/cli/command_line.h"
#include "wins/core/error.h"

namespace {

struct Given {
  std::vector<std::string> words{};
  std::vector<std::string> tags{};
  std::optional<std::string> used_to{};
  std::optional<std::int64_t> number{};
  bool hard = false;
};

// A row holds a plain function, so what it binds stands here.
std::shared_ptr<Given> last_given;

wins::Action setup(wins::Options& options) {
  last_given = std::make_shared<Given>();
  options.words(wins::Value::text, last_given->words, "Words");
  options.each("-t,--tag", last_given->tags, wins::Value::tag, "Tags");
  options.value("-u,--used-to", last_given->used_to, wins::Value::text, "Text");
  options.value("-n,--limit", last_given->number, "A number");
  options.flag("--hard", last_given->hard, "Hard");
  return [](wins::Invocation&) { return wins::ExitCode::ok; };
}

wins::Command row(std::string_view name) {
  return {.name = name,
          .aliases = "",
          .group = "G",
          .summary = "S",
          .details = "D",
          .examples = {},
          .access = wins::Access::write,
          .setup = setup};
}

std::vector<std::string> lines_of(std::string_view input) {
  std::vector<std::string> lines;
  while (!input.empty()) {
    const std::size_t end = input.find('\n');
    lines.emplace_back(input.substr(0, end));
    input.remove_prefix(end == input.npos ? input.size() : end + 1);
  }
  return lines;
}

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

/// Whether it could be read.
bool parses(const std::vector<std::string>& arguments) {
  static const wins::Command kAdd = row("add");
  static const wins::Command kList = row("list");
  static const wins::Command* const kCommands[] = {&kAdd, &kList};
  static_cast<void>(wins::named_command(arguments, kCommands));
  try {
    static_cast<void>(wins::parse_command_line(arguments, kCommands));
    return true;
  } catch (const wins::UsageError&) {
    return false;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::vector<std::string> lines =
      lines_of({reinterpret_cast<const char*>(data), size});
  static_cast<void>(parses(lines));

  std::vector<std::string> arguments{"add", "--"};
  arguments.insert(arguments.end(), lines.begin(), lines.end());
  require(parses(arguments));
  require(last_given->words == lines);

  if (!lines.empty() && !lines.front().empty()) {
    require(parses(
        {"add", "--used-to=" + lines.front(), "--tag=" + lines.back() + "x"}));
    require(last_given->used_to == lines.front());
    require(last_given->tags == std::vector{lines.back() + "x"});
  }
  return 0;
}
