// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "wins/cli/options.h"

namespace wins {

/// What stands behind Options: the parser, or nothing when the options are
/// declared for their documentation alone.
class Options::Sink {
 public:
  virtual ~Sink() = default;
  virtual void words(std::vector<std::string>& into) = 0;
  virtual void literal_words(bool& into) = 0;
  virtual void flag(const std::string& name, bool& into) = 0;
  /// `take` gets each value in the order of the command line.
  virtual void value(const std::string& name,
                     std::function<void(const std::string&)> take) = 0;
};

/// Takes declarations and does nothing with them.
class UnreadSink final : public Options::Sink {
 public:
  void words(std::vector<std::string>&) override {}
  void literal_words(bool&) override {}
  void flag(const std::string&, bool&) override {}
  void value(const std::string&,
             std::function<void(const std::string&)>) override {}
};

}  // namespace wins
