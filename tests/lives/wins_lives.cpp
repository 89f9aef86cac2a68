// SPDX-License-Identifier: MIT
// wins-lives: writes the journal of an invented person to look at.
#include <fmt/core.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "keep_life.h"
#include "lives.h"
#include "voice.h"
#include "wins/store/open.h"

namespace {

using wins::lives::LifePlan;

struct Asked {
  LifePlan plan{};
  std::filesystem::path path{};
};

template <typename Number>
bool read_number(std::string_view text, Number& into) {
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), into);
  return error == std::errc() && end == text.data() + text.size();
}

/// Nothing when the line cannot be read.
std::optional<Asked> read_line(const std::vector<std::string>& words) {
  Asked asked;
  if (words.size() < 2 || !read_number(words[0], asked.plan.seed)) {
    return std::nullopt;
  }
  asked.path = std::filesystem::absolute(words[1]);
  for (std::size_t i = 2; i < words.size(); ++i) {
    const bool has_value = i + 1 < words.size();
    if (words[i] == "--tags") {
      asked.plan.tags = true;
    } else if (words[i] == "--voice" && has_value) {
      asked.plan.voice = words[++i];
    } else if (words[i] != "--years" || !has_value ||
               !read_number(words[++i], asked.plan.years)) {
      return std::nullopt;
    }
  }
  return asked;
}

void print_usage() {
  fmt::print(stderr,
             "wins-lives SEED PATH [--voice V] [--years 1-5] [--tags]\n"
             "The voices:");
  for (const wins::lives::Voice* voice : wins::lives::all_voices()) {
    fmt::print(stderr, " {}", voice->name);
  }
  fmt::print(stderr, "\n");
}

/// The journal, and its settings beside it.
void write_life(const Asked& asked) {
  const wins::lives::Life life = wins::lives::make_life(asked.plan);
  if (std::filesystem::exists(asked.path)) {
    throw std::runtime_error(asked.path.string() + " is there already");
  }
  std::uint64_t count = 0;
  const auto store = wins::open_journal(
      {.path = asked.path}, wins::Access::write,
      [&count] {
        std::array<std::uint8_t, 10> bytes{};
        ++count;
        for (std::size_t i = 0; i < sizeof count; ++i) {
          bytes.at(9 - i) = static_cast<std::uint8_t>(count >> (8 * i));
        }
        return wins::make_uid(std::chrono::milliseconds(1), bytes);
      },
      wins::LocalTime(life.now.time_since_epoch()));
  wins::lives::keep_life(life, *store);
  const std::string settings = asked.path.string() + ".toml";
  const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(
      std::fopen(settings.c_str(), "w"), &std::fclose);
  if (file != nullptr) {
    fmt::print(file.get(), "{}", life.settings);
  }
  fmt::print("{} entries, {} sessions; settings in {}\n", life.entries.size(),
             life.sessions.size(), settings);
  for (const auto& pair : life.pairs) {
    fmt::print("planted: {} and {}\n", pair.then + 1, pair.now + 1);
  }
}

}  // namespace

int main(int count, char** arguments) {
  const auto asked =
      read_line(std::vector<std::string>(arguments + 1, arguments + count));
  if (!asked.has_value()) {
    print_usage();
    return 2;
  }
  try {
    write_life(*asked);
  } catch (const std::exception& failure) {
    fmt::print(stderr, "wins-lives: {}\n", failure.what());
    return 1;
  }
  return 0;
}
