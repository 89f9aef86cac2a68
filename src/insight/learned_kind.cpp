// SPDX-License-Identifier: MIT
// Naive Bayes over the words of entries whose kind the person set.
#include "learned_kind.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "wins/insight/kind_guess.h"

namespace wins {
namespace {

/// How far the first kind has to be ahead of the second.
constexpr double kLead = 0.7;
/// One entry with one word in common says little, whatever the length.
constexpr double kLeastSum = 1.05;
/// How many entries the common share of a kind is doubted by.
constexpr double kDoubt = 5;

using Counts = std::map<std::string_view, double>;  // by kind

double log_odds(double with, double without, double doubt) {
  return std::log((with + doubt) / (without + doubt));
}

double total_of(const Counts& counts) {
  double total = 0;
  for (const auto& [kind, count] : counts) {
    total += count;
  }
  return total;
}

double count_of(const Counts& counts, std::string_view kind) {
  const auto found = counts.find(kind);
  return found == counts.end() ? 0 : found->second;
}

struct Pointing {
  double sum = 0;
  std::vector<std::pair<double, std::string>> words{};
};

Pointing pointing_to(std::string_view kind,
                     const std::map<std::string_view, Counts>& by_word) {
  Pointing pointing;
  double share = 0;
  if (const auto all = by_word.find(kEveryEntry); all != by_word.end()) {
    const double with = count_of(all->second, kind);
    share = std::max(0.0, log_odds(with, total_of(all->second) - with, kDoubt));
  }
  for (const auto& [word, counts] : by_word) {
    const double with = count_of(counts, kind);
    if (word == kEveryEntry || total_of(counts) == 0) {
      continue;
    }
    const double odds = log_odds(with, total_of(counts) - with, 0.5) - share;
    pointing.sum += odds;
    if (odds > 0) {
      pointing.words.emplace_back(odds, word);
    }
  }
  std::ranges::stable_sort(pointing.words,
                           [](const auto& one, const auto& other) {
                             return one.first > other.first;
                           });
  return pointing;
}

}  // namespace

std::optional<LearnedKind> learned_kind(std::span<const std::string> words,
                                        std::span<const LearnedCount> learned) {
  std::map<std::string_view, Counts> by_word;
  Counts kinds;
  for (const LearnedCount& count : learned) {
    if (count.entries > 0 &&
        std::ranges::find(words, count.word) != words.end()) {
      by_word[count.word][count.kind] += static_cast<double>(count.entries);
      kinds[count.kind] = 0;
    }
  }
  std::optional<LearnedKind> best;
  double first = 0;
  double second = 0;
  for (const auto& [kind, unused] : kinds) {
    const Pointing pointing = pointing_to(kind, by_word);
    if (best && pointing.sum <= first) {
      second = std::max(second, pointing.sum);
      continue;
    }
    second = best ? first : 0;
    first = pointing.sum;
    best = LearnedKind{.kind = std::string(kind)};
    for (const auto& [odds, word] : pointing.words) {
      best->words.push_back(word);
    }
  }
  if (!best || first < kLeastSum || first - std::max(second, 0.0) < kLead) {
    return std::nullopt;
  }
  const std::size_t own = words.size() - (words.front() == kEveryEntry ? 1 : 0);
  best->alike =
      first / std::sqrt(static_cast<double>(std::max<std::size_t>(own, 1)));
  if (best->alike < kAlike) {
    return std::nullopt;
  }
  return best;
}

}  // namespace wins
