// SPDX-License-Identifier: MIT
// A whole journal, from a plan.
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "agenda.h"
#include "lives.h"
#include "voice.h"
#include "writer.h"

namespace wins::lives {
namespace {

using std::chrono::days;

constexpr int kMostYears = 5;
constexpr Day kLastDay{days(20'761)};  // Wed 4 Nov 2026
constexpr std::chrono::minutes kLookedAt{15 * 60 + 20};

std::string settings_of(const Voice& voice) {
  return fmt::format(
      "closing = \"{}\"\n{}\n[reflect]\nskip_tags = [\"{}\"]\n"
      "skip_dates = [\"{}\"]\n\n[celebrate]\nways = [{}]\n\n[session]\n"
      "rituals = [{}]\n",
      voice.closing, voice.therapist ? "role = \"therapist\"\n" : "",
      voice.skip_tag, voice.skip_date, voice.ways, voice.rituals);
}

const Voice& voice_of(const LifePlan& plan) {
  const Voice* const voice = find_voice(plan.voice);
  if (voice == nullptr || plan.years < 1 || plan.years > kMostYears) {
    throw std::logic_error("no such life: " + plan.voice);
  }
  return *voice;
}

/// A seed of its own for each voice, so that two lives differ in more than
/// their words.
std::uint64_t seed_of(const LifePlan& plan) {
  std::uint64_t seed = plan.seed;
  for (const char letter : plan.voice) {
    seed = seed * 131 + static_cast<unsigned char>(letter);
  }
  return seed;
}

}  // namespace

Life make_life(const LifePlan& plan) {
  const Voice& voice = voice_of(plan);
  Dice dice(seed_of(plan));
  Life life{.plan = plan,
            .now = Instant(kLastDay.time_since_epoch()) + kLookedAt,
            .settings = settings_of(voice)};
  const Seasons seasons(kLastDay - days(365 * plan.years - 1), kLastDay, dice);
  life.stretches = seasons.stretches();
  Writer writer(voice, plan, life.now, dice);
  for (const Planned& planned : make_agenda(voice, seasons, life.now, dice)) {
    writer.write(planned);
  }
  writer.finish(life);
  return life;
}

}  // namespace wins::lives
