// SPDX-License-Identifier: MIT
#include "views.h"

#include "entry_options.h"

namespace wins {

Filter filter_for(const ReflectArgs& args, Invocation& invocation) {
  const Settings& settings = invocation.settings();
  Filter filter{.order = Order::oldest_first};
  for (const std::string& kind : args.kinds) {
    filter.kinds.push_back(read_kind(kind, settings).value_or(""));
  }
  for (const std::string& tag : args.tags) {
    filter.tags.push_back(read_tag(tag));
  }
  return filter;
}

bool is_gentle(const ReflectArgs& args, Invocation& invocation) {
  return !args.facts && invocation.settings().tone == Tone::gentle;
}

std::optional<std::string> closing_line(const ReflectArgs& args,
                                        Invocation& invocation) {
  const bool fits = !args.facts && invocation.format() == Format::human &&
                    invocation.host().terminal.output;
  return fits ? invocation.settings().closing : std::nullopt;
}

}  // namespace wins
