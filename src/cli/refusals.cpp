// SPDX-License-Identifier: MIT
#include "refusals.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "wins/core/catalogue/usage.h"
#include "wins/text/near.h"

namespace wins {
namespace {

using messages::usage;

/// The longest first word that is taken for the name of a command, and so
/// quoted. Anything longer, or with a blank in it, is a sentence.
constexpr std::size_t kLongestName = 20;

bool could_be_name(std::string_view word) {
  return !word.empty() && word.size() <= kLongestName &&
         std::ranges::all_of(word, [](char letter) {
           return (letter >= 'a' && letter <= 'z') ||
                  (letter >= 'A' && letter <= 'Z') || letter == '-';
         });
}

std::string_view without_dashes(std::string_view name) {
  name.remove_prefix(std::min(name.find_first_not_of('-'), name.size()));
  return name;
}

/// The long name nearest to what was typed, or the one that it begins.
std::optional<std::string_view> nearest_option(
    std::string_view typed, std::span<const OptionDoc> docs) {
  std::vector<std::string_view> candidates;
  for (const OptionDoc& doc : docs) {
    for (const std::string& name : doc.names) {
      if (!doc.hidden && name.starts_with("--")) {
        candidates.push_back(without_dashes(name));
      }
    }
  }
  const std::string_view bare = without_dashes(typed);
  if (const auto near = nearest(bare, candidates)) {
    return near;
  }
  const auto begins = [bare](std::string_view name) {
    return bare.size() >= 2 && name.starts_with(bare);
  };
  const auto begun = std::ranges::find_if(candidates, begins);
  if (begun == candidates.end() ||
      std::ranges::count_if(candidates, begins) > 1) {
    return std::nullopt;
  }
  return *begun;
}

/// Whether the plain words of the command are such values.
bool takes(Value value, std::span<const OptionDoc> docs) {
  return std::ranges::any_of(docs, [value](const OptionDoc& doc) {
    return doc.names.empty() && doc.value == value;
  });
}

}  // namespace

UsageError unknown_command(std::string_view word, Commands commands) {
  if (!could_be_name(word)) {
    return UsageError(say(usage["no_command"]), say(usage["no_command.hint"]));
  }
  std::vector<std::string_view> names;
  for (const Command* command : commands) {
    if (!command->hidden) {
      names.push_back(command->name);
      std::ranges::copy(aliases_of(*command), std::back_inserter(names));
    }
  }
  const std::string sentence =
      say(usage["unknown_command"], fmt::arg("word", word));
  if (const auto near = nearest(word, names)) {
    return UsageError(
        sentence,
        say(usage["close_to"], fmt::arg("line", "wins " + std::string(*near))));
  }
  return UsageError(sentence, say(usage["no_command.hint"]));
}

UsageError unknown_option(std::string_view typed,
                          std::span<const OptionDoc> docs,
                          std::string_view line) {
  const std::string_view option =
      typed.substr(0, typed.find_first_of("= \t\n"));
  std::string hint;
  if (const auto near = nearest_option(option, docs)) {
    hint = say(usage["close_to"],
               fmt::arg("line", fmt::format("{} --{}", line, *near)));
  }
  if (takes(Value::setting, docs)) {
    hint += hint.empty() ? "" : "\n";
    hint += say(usage["unknown_option.value"], fmt::arg("option", option));
  } else if (takes(Value::text, docs)) {
    hint += hint.empty() ? "" : "\n";
    hint += say(usage["unknown_option.word"], fmt::arg("line", line),
                fmt::arg("option", option));
  } else if (hint.empty()) {
    hint = line == "wins"
               ? say(usage["option_first"])
               : say(usage["unknown_option.hint"], fmt::arg("line", line));
  }
  return UsageError(say(usage["unknown_option"], fmt::arg("option", option),
                        fmt::arg("line", line)),
                    hint);
}

UsageError empty_value(std::string_view name, const OptionDoc& doc,
                       std::string_view line) {
  return UsageError(say(usage["empty_value"], fmt::arg("option", name),
                        fmt::arg("placeholder", doc.placeholder)),
                    say(usage["missing_value.hint"], fmt::arg("line", line)));
}

UsageError missing_value(std::string_view name, const OptionDoc& doc,
                         std::string_view line) {
  return UsageError(say(usage["missing_value"], fmt::arg("option", name),
                        fmt::arg("placeholder", doc.placeholder)),
                    say(usage["missing_value.hint"], fmt::arg("line", line)));
}

UsageError value_is_option(std::string_view name, const OptionDoc& doc,
                           std::string_view next) {
  const auto placeholder = fmt::arg("placeholder", doc.placeholder);
  const auto option = fmt::arg("option", name);
  const auto given = fmt::arg("next", next);
  return UsageError(
      say(usage["value_is_option"], option, placeholder, given),
      name.starts_with("--")
          ? say(usage["value_is_option.hint"], option, placeholder, given)
          : say(usage["value_is_option.short"], option, placeholder, given));
}

UsageError flag_value(std::string_view name) {
  return UsageError(say(usage["flag_value"], fmt::arg("option", name)),
                    say(usage["flag_value.hint"], fmt::arg("option", name)));
}

UsageError short_equals(std::string_view name, const OptionDoc& doc) {
  return UsageError(say(usage["short_equals"], fmt::arg("option", name)),
                    say(usage["short_equals.hint"], fmt::arg("option", name),
                        fmt::arg("placeholder", doc.placeholder)));
}

UsageError given_twice(std::string_view name, const OptionDoc& doc,
                       std::string_view line) {
  return UsageError(say(usage["twice"], fmt::arg("option", name),
                        fmt::arg("placeholder", doc.placeholder)),
                    say(usage["missing_value.hint"], fmt::arg("line", line)));
}

UsageError takes_no_words(std::string_view line) {
  return UsageError(say(usage["takes_no_words"], fmt::arg("line", line)),
                    say(usage["takes_no_words.hint"], fmt::arg("line", line)));
}

}  // namespace wins
