// SPDX-License-Identifier: MIT
#include "arguments.h"

#include <algorithm>

#include "refusals.h"

namespace wins {
namespace {

/// A dash and something that could name an option. A minus before a number
/// and a dash before a blank begin a sentence.
bool looks_like_option(std::string_view argument) {
  return argument.size() > 1 && argument[0] == '-' &&
         (argument[1] < '0' || argument[1] > '9') && argument[1] != ' ' &&
         argument[1] != '\t' && argument[1] != '\n';
}

/// Whether a second value would push out words; of two --color or --db the
/// later one counts, so that an alias can be overruled.
bool holds_one(const OptionDoc& doc) {
  return !doc.repeatable && doc.value != Value::color &&
         doc.value != Value::path;
}

/// Goes along the arguments once.
class Separator {
 public:
  Separator(std::span<const std::string> arguments,
            std::span<const OptionDoc> docs, std::string_view line)
      : arguments_(arguments), docs_(docs), line_(line) {}

  Apart run(Until until) {
    while (apart_.next < arguments_.size()) {
      const std::string& argument = arguments_[apart_.next];
      const bool option = looks_like_option(argument);
      if ((!option || argument == "--") && until == Until::first_word) {
        break;
      }
      ++apart_.next;
      if (argument == "--") {
        keep_the_rest();
      } else if (!option) {
        apart_.words.push_back(argument);
      } else if (argument.starts_with("--")) {
        take_long(argument);
      } else {
        take_letters(argument);
      }
    }
    return std::move(apart_);
  }

 private:
  void keep_the_rest() {
    apart_.literal = apart_.words.empty();
    apart_.words.insert(
        apart_.words.end(),
        arguments_.begin() + static_cast<std::ptrdiff_t>(apart_.next),
        arguments_.end());
    apart_.next = arguments_.size();
  }

  void take_long(std::string_view argument) {
    const std::size_t equals = argument.find('=');
    const std::string_view name = argument.substr(0, equals);
    const OptionDoc* const doc = find_option(docs_, name);
    if (doc == nullptr) {
      throw unknown_option(argument, docs_, line_);
    }
    if (!doc->value) {
      if (equals != argument.npos) {
        throw flag_value(name);
      }
      apart_.options.push_back(doc->names.front());
    } else if (equals == argument.npos) {
      take_next(name, *doc);
    } else if (equals + 1 == argument.size()) {
      throw empty_value(name, *doc, line_);
    } else {
      keep(name, *doc, std::string(argument.substr(equals + 1)));
    }
  }

  /// "-q", "-hq", "-wtue": flags, and at the end perhaps an option with its
  /// value.
  void take_letters(std::string_view argument) {
    for (std::size_t at = 1; at < argument.size(); ++at) {
      const std::string name{'-', argument[at]};
      const OptionDoc* const doc = find_option(docs_, name);
      if (doc == nullptr) {
        if (at > 1 && argument[at] == '=') {
          throw flag_value(argument.substr(0, at));
        }
        throw unknown_option(argument, docs_, line_);
      }
      if (!doc->value) {
        apart_.options.push_back(doc->names.front());
        continue;
      }
      const std::string_view value = argument.substr(at + 1);
      if (value.empty()) {
        take_next(name, *doc);
      } else if (value.front() == '=') {
        throw short_equals(name, *doc);
      } else {
        keep(name, *doc, std::string(value));
      }
      return;
    }
  }

  void take_next(std::string_view name, const OptionDoc& doc) {
    // What follows the cut at `--` belongs to the words.
    if (apart_.next == arguments_.size() || arguments_[apart_.next] == "--") {
      throw missing_value(name, doc, line_);
    }
    const std::string& value = arguments_[apart_.next++];
    if (find_option(docs_, value) != nullptr) {
      throw value_is_option(name, doc, value);
    }
    keep(name, doc, value);
  }

  void keep(std::string_view name, const OptionDoc& doc, std::string value) {
    if (holds_one(doc) && std::ranges::find(seen_, &doc) != seen_.end()) {
      throw given_twice(name, doc, line_);
    }
    seen_.push_back(&doc);
    apart_.options.push_back(doc.names.front());
    apart_.options.push_back(std::move(value));
  }

  std::span<const std::string> arguments_;
  std::span<const OptionDoc> docs_;
  std::string_view line_;
  std::vector<const OptionDoc*> seen_;
  Apart apart_;
};

}  // namespace

Apart set_apart(std::span<const std::string> arguments,
                std::span<const OptionDoc> docs, Until until,
                std::string_view line) {
  return Separator(arguments, docs, line).run(until);
}

const OptionDoc* find_option(std::span<const OptionDoc> docs,
                             std::string_view name) {
  const auto found = std::ranges::find_if(docs, [name](const OptionDoc& doc) {
    return std::ranges::find(doc.names, name) != doc.names.end();
  });
  return found == docs.end() ? nullptr : &*found;
}

std::optional<std::size_t> find_command_word(
    std::span<const std::string> arguments,
    std::span<const OptionDoc> globals) {
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    const std::string& argument = arguments[at];
    if (argument == "--") {
      return std::nullopt;
    }
    if (!looks_like_option(argument)) {
      return at;
    }
    const OptionDoc* const doc = find_option(globals, argument);
    if (doc != nullptr && doc->value) {
      ++at;
    }
  }
  return std::nullopt;
}

}  // namespace wins
