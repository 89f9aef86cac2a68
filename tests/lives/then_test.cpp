// SPDX-License-Identifier: MIT
// wins reflect then finds situations that came back and were met differently.
#include <algorithm>
#include <string>
#include <vector>

#include "commands/holds.h"
#include "scene.h"
#include "voice.h"

namespace wins::lives {
namespace {

using nlohmann::json;
using test::kOk;

constexpr std::size_t kLooks = 3;

/// The first three pairs that it shows, the further ones by --another.
std::vector<PlantedPair> first_pairs(test::Bench& bench) {
  std::vector<PlantedPair> pairs;
  std::string line = "reflect then --json";
  for (std::size_t i = 0; i < kLooks && pairs.size() < kLooks; ++i) {
    REQUIRE(bench.run(line) == kOk);
    const json printed = bench.json();
    for (const json& pair : printed["pairs"]) {
      pairs.push_back({.then = pair["then"]["id"].get<std::size_t>() - 1,
                       .now = pair["now"]["id"].get<std::size_t>() - 1});
    }
    line = "reflect then --another --json";
  }
  pairs.resize(std::min(pairs.size(), kLooks));
  return pairs;
}

bool is_planted(const Life& life, const PlantedPair& shown) {
  return std::ranges::any_of(life.pairs, [&](const PlantedPair& pair) {
    return pair.then == shown.then && pair.now == shown.now;
  });
}

/// What was shown instead, to look at by hand.
std::string described(const Life& life, const std::vector<PlantedPair>& shown) {
  std::string text = life.plan.voice + ", " + std::to_string(life.plan.years) +
                     " years, seed " + std::to_string(life.plan.seed) + '\n';
  for (const PlantedPair& pair : shown) {
    text += "  " + life.entries[pair.then].text + "\n  -> " +
            life.entries[pair.now].text + '\n';
  }
  return text;
}

struct Tally {
  int lives = 0;
  int found = 0;
  std::string missed{};
};

/// Lives of one year up to so many, in each voice by turns.
Tally tally(bool tags, int lives, int years) {
  Tally tally;
  while (tally.lives < lives) {
    const auto place = static_cast<std::size_t>(tally.lives);
    const auto voices = all_voices();
    Scene scene({.seed = 100 + place,
                 .voice = std::string(voices[place % voices.size()]->name),
                 .years = 1 + tally.lives % years,
                 .tags = tags});
    const auto shown = first_pairs(scene.bench());
    const bool found = std::ranges::any_of(shown, [&](const PlantedPair& pair) {
      return is_planted(scene.life(), pair);
    });
    ++tally.lives;
    tally.found += found ? 1 : 0;
    tally.missed += found ? "" : described(scene.life(), shown);
  }
  return tally;
}

TEST_CASE("then: without tags, 8 of 10 lives show a pair that was planted") {
  const Tally lives = tally(false, 24, 3);
  CAPTURE(lives.missed);
  CHECK(lives.found * 10 >= lives.lives * 8);
}

TEST_CASE("then: with tags, 19 of 20 lives show a pair that was planted") {
  const Tally lives = tally(true, 20, 2);
  CAPTURE(lives.missed);
  CHECK(lives.found >= 19);
}

}  // namespace
}  // namespace wins::lives
