// SPDX-License-Identifier: MIT
#include "share_args.h"

#include <system_error>

#include "finding.h"
#include "wins/core/catalogue/sharing.h"
#include "wins/core/catalogue/usage.h"
#include "wins/text/shell_word.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::sharing;

std::optional<PageFormat> format_of_name(const fs::path& file) {
  const std::string ending = file.extension().native();
  if (ending == ".html" || ending == ".htm") {
    return PageFormat::html;
  }
  if (ending == ".md" || ending == ".markdown") {
    return PageFormat::markdown;
  }
  return std::nullopt;
}

bool is_same_file(const fs::path& one, const fs::path& other) {
  std::error_code problem;
  return fs::equivalent(one, other, problem);
}

}  // namespace

PageFormat page_format(const ShareArgs& args) {
  if (!args.format.has_value()) {
    return format_of_name(args.output.value_or("")).value_or(PageFormat::text);
  }
  if (*args.format == "text") {
    return PageFormat::text;
  }
  if (*args.format == "markdown") {
    return PageFormat::markdown;
  }
  if (*args.format == "html") {
    return PageFormat::html;
  }
  throw UsageError(
      say(sharing["wrong_format"], fmt::arg("typed", *args.format)),
      say(sharing["wrong_format.hint"]));
}

std::optional<fs::path> page_file(const ShareArgs& args,
                                  Invocation& invocation) {
  if (!args.output.has_value() || *args.output == "-") {
    return std::nullopt;
  }
  if (args.output->empty()) {
    throw UsageError(
        say(messages::usage["path_empty"], fmt::arg("where", "-o")),
        say(sharing["place.hint"]));
  }
  fs::path file = (invocation.here() / *args.output).lexically_normal();
  if (is_same_file(file, invocation.places().journal) ||
      is_same_file(file, invocation.settings_file())) {
    throw UserError(say(sharing["is_ours"], fmt::arg("path", *args.output)),
                    say(sharing["place.hint"]));
  }
  return file;
}

std::string share_line(const ShareArgs& args, const std::vector<EntryId>& ids,
                       const Invocation& invocation) {
  std::string words = "share";
  for (const EntryId id : ids) {
    words += fmt::format(" {}", id);
  }
  const auto add = [&](std::string_view option,
                       const std::optional<std::string>& value) {
    if (value.has_value()) {
      words += fmt::format(" {} {}", option, shell_word(*value));
    }
  };
  add("--format", args.format);
  add("-o", args.output);
  if (args.with_measures) {
    words += " --with-measures";
  }
  return own_line(words, invocation);
}

}  // namespace wins
