// SPDX-License-Identifier: MIT
#include "wins/host/environment.h"

#include <fmt/core.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstdlib>
#include <string>
#include <string_view>

#include "wins/core/catalogue/machine.h"
#include "wins/core/error.h"
#include "wins/core/message.h"
#include "wins/text/sanitize.h"

namespace wins {
namespace {

constexpr std::array kVariables = {
    "CLICOLOR",      "CLICOLOR_FORCE",  "COLUMNS",       "EDITOR",
    "HISTFILE",      "ZDOTDIR",         "HOME",          "LANG",
    "LC_ALL",        "LC_CTYPE",        "LINES",         "NO_COLOR",
    "PAGER",         "SHELL",           "TERM",          "TZ",
    "VISUAL",        "WINS_CONFIG",     "WINS_DB",       "WINS_EDITOR",
    "WINS_NOW",      "WINS_PAGER",      "WINS_SEED",     "XDG_CONFIG_HOME",
    "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"};

constexpr int kUsualColumns = 80;
constexpr int kMostColumns = 10'000;

/// The whole text as a decimal number, without a sign.
template <typename Number>
std::optional<Number> parse_number(std::string_view text) {
  Number number = 0;
  const auto [end, problem] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = end == text.data() + text.size() && !text.empty() &&
                     text.front() != '-' && problem == std::errc();
  return whole ? std::optional(number) : std::nullopt;
}

int read_columns(const Environment& env) {
  const auto told = parse_number<int>(value_of(env, "COLUMNS"));
  if (told.has_value() && *told >= 1 && *told <= kMostColumns) {
    return *told;
  }
  for (const int fd : {STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO}) {
    winsize size{};
    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
      return size.ws_col;
    }
  }
  return kUsualColumns;
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') {
      letter = static_cast<char>(letter - 'A' + 'a');
    }
  }
  return lower;
}

}  // namespace

Environment read_environment() {
  Environment env;
  for (const char* name : kVariables) {
    if (const char* value = std::getenv(name); value != nullptr) {
      env.emplace(name, value);
    }
  }
  return env;
}

Terminal read_terminal(const Environment& env) {
  const std::string term = value_of(env, "TERM");
  return {.input = isatty(STDIN_FILENO) == 1,
          .output = isatty(STDOUT_FILENO) == 1,
          .error = isatty(STDERR_FILENO) == 1,
          .columns = read_columns(env),
          .dumb = term.empty() || term == "dumb",
          .utf8 = is_utf8_locale(env)};
}

bool is_utf8_locale(const Environment& env) {
  std::string locale;
  for (const std::string_view name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (locale = value_of(env, name); !locale.empty()) {
      break;
    }
  }
  // de_DE.UTF-8@euro: language, character set, variant.
  locale = locale.substr(0, locale.find('@'));
  const std::size_t dot = locale.find('.');
  if (dot == std::string_view::npos) {
    return false;
  }
  const std::string charset = lower_ascii(locale.substr(dot + 1));
  return charset == "utf-8" || charset == "utf8";
}

Instant read_now(const Environment& env, const TimeZone& zone) {
  const auto set = env.find("WINS_NOW");
  if (set == env.end()) {
    return std::chrono::floor<std::chrono::seconds>(
        std::chrono::system_clock::now());
  }
  const auto read = parse_rfc3339(set->second);
  if (!read.has_value()) {
    throw UsageError(
        say(messages::machine["now-unread"],
            fmt::arg("value", make_safe(set->second, Breaks::shown))),
        say(messages::machine["now-unread-hint"]));
  }
  if (!read->offset.has_value()) {
    return to_instant(read->reading, zone);
  }
  return Instant(read->reading.time_since_epoch() - *read->offset);
}

std::optional<std::uint64_t> read_seed(const Environment& env) {
  const auto set = env.find("WINS_SEED");
  if (set == env.end()) {
    return std::nullopt;
  }
  const auto seed = parse_number<std::uint64_t>(set->second);
  if (!seed.has_value()) {
    throw UsageError(
        say(messages::machine["seed-unread"],
            fmt::arg("value", make_safe(set->second, Breaks::shown))),
        say(messages::machine["seed-unread-hint"]));
  }
  return seed;
}

}  // namespace wins
