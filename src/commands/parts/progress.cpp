// SPDX-License-Identifier: MIT
#include "progress.h"

#include "wins/text/sanitize.h"

namespace wins {
namespace {

/// Back to the first column, and clear to the end of the line.
constexpr std::string_view kAnew = "\r\x1B[K";

}  // namespace

Progress::Progress(Invocation& invocation)
    : host_(invocation.host()),
      is_shown_(host_.terminal.error && !host_.terminal.dumb &&
                !invocation.globals().quiet) {}

Progress::~Progress() {
  if (told_) {
    host_.err << kAnew;
  }
}

void Progress::tell(const std::string& sentence) {
  if (!is_shown_) {
    return;
  }
  const std::string safe = make_safe(sentence, Breaks::shown);
  const auto columns = static_cast<std::size_t>(host_.terminal.columns);
  host_.err << kAnew << safe.substr(0, columns > 1 ? columns - 1 : 0);
  told_ = true;
}

}  // namespace wins
