// SPDX-License-Identifier: MIT
// How alike two lines are in what happened, and how different in what was
// done.
#include "wins/insight/then_now.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "wins/text/near.h"

namespace wins {
namespace {

/// How far beyond chance is as good as certain, in parts of ln(entries).
constexpr double kCertain = 1.4;
/// Two words side by side in both lines say more than the two apart.
constexpr double kSideBySide = 0.6;
constexpr std::size_t kNear = 3;
/// What is left where one of the lines tells of nothing done.
constexpr double kNothingDone = 0.8;
/// What is left where the older line tells of something done and the newer
/// one of nothing: it is about the same things, and no answer to them.
constexpr double kNoAnswer = 0.5;
/// What the same verb brings, once done and once not.
constexpr double kOpposite = 0.2;
/// How much it counts that what is shared is all there is.
constexpr double kCovered = 0.4;
/// What is left where neither line tells of anything that was not easy: two
/// days of a routine are alike as well.
constexpr double kRoutine = 0.7;
constexpr double kHardNow = 0.85;
/// A tag in common, beside the words.
constexpr double kTagWeight = 0.5;

/// One typing slip apart.
bool same_but_for_a_slip(const LineWord& one, const LineWord& other) {
  constexpr std::size_t kShortest = 6;
  const std::size_t shorter = std::min(one.stem.size(), other.stem.size());
  const std::size_t longer = std::max(one.stem.size(), other.stem.size());
  return shorter >= kShortest && longer - shorter <= 1 &&
         one.stem.front() == other.stem.front() &&
         edit_distance(one.stem, other.stem) <= 1;
}

/// A word of the older line and the same one of the newer.
struct Common {
  const LineWord* older;
  const LineWord* newer;
  double rarity;
  [[nodiscard]] double situation() const {
    return rarity * std::min(older->situation, newer->situation);
  }
};

std::vector<Common> common_words(const LineWords& older, const LineWords& newer,
                                 const Rarity& rarity) {
  std::vector<Common> common;
  for (const LineWord& word : newer.words) {
    const auto same =
        std::ranges::find_if(older.words, [&](const LineWord& other) {
          return other.stem == word.stem || same_but_for_a_slip(other, word);
        });
    if (same != older.words.end()) {
      common.push_back({&*same, &word, rarity.of(word.stem)});
    }
  }
  return common;
}

double situation_of(const LineWords& line, const Rarity& rarity) {
  double sum = 0;
  for (const LineWord& word : line.words) {
    sum += word.situation * rarity.of(word.stem);
  }
  return sum;
}

bool side_by_side(const Common& one, const Common& other) {
  const auto near = [](const LineWord& left, const LineWord& right) {
    return left.clause == right.clause && left.place < right.place &&
           right.place - left.place <= kNear;
  };
  return near(*one.older, *other.older) && near(*one.newer, *other.newer);
}

double side_by_side_of(const std::vector<Common>& common) {
  double sum = 0;
  for (const Common& one : common) {
    for (const Common& other : common) {
      if (side_by_side(one, other)) {
        sum += kSideBySide * std::min(one.situation(), other.situation());
      }
    }
  }
  return sum;
}

/// It stands beside an act that is the same in both: "texted kev", twice, is
/// one thing done twice, and who it was done to is part of it.
bool is_of_same_deed(const Common& word, const std::vector<Common>& common) {
  return std::ranges::any_of(common, [&](const Common& act) {
    return act.older->act && act.newer->act &&
           act.older->negated == act.newer->negated &&
           act.older->clause == word.older->clause &&
           act.newer->clause == word.newer->clause;
  });
}

/// What was done in two lines, compared.
struct Responses {
  double same = 0;
  double all = 0;
  bool opposite = false;
  bool older_tells = false;
  bool newer_tells = false;
};

Responses compare_responses(const LineWords& older, const LineWords& newer,
                            const std::vector<Common>& common,
                            const Rarity& rarity) {
  const auto sum_of = [&](const LineWords& line) {
    double sum = 0;
    for (const LineWord& word : line.words) {
      sum += word.response ? rarity.of(word.stem) : 0;
    }
    return sum;
  };
  Responses responses;
  const double before = sum_of(older);
  const double now = sum_of(newer);
  double shared_objects = 0;
  double of_deeds = 0;  ///< counted in neither line yet
  for (const Common& word : common) {
    const bool both = word.older->response && word.newer->response;
    if (word.older->negated != word.newer->negated) {
      responses.opposite |= both;
    } else if (is_of_same_deed(word, common)) {
      responses.same += word.rarity;
      of_deeds += word.rarity * ((word.older->response ? 0 : 1) +
                                 (word.newer->response ? 0 : 1));
    } else if (both) {
      // What both acts were about is what happened.
      shared_objects += word.rarity;
    }
  }
  responses.all =
      std::max(before + now + of_deeds - responses.same - 2 * shared_objects,
               responses.same);
  responses.older_tells = before > 0;
  responses.newer_tells = now > 0;
  return responses;
}

/// The part of all words of both lines that stands in both: near 1 the newer
/// line says the same thing again.
double sameness(const LineWords& older, const LineWords& newer,
                const std::vector<Common>& common, const Rarity& rarity) {
  const auto sum_of = [&](const LineWords& line) {
    double sum = 0;
    for (const LineWord& word : line.words) {
      sum += rarity.of(word.stem);
    }
    return sum;
  };
  double shared = 0;
  for (const Common& word : common) {
    shared += word.older->negated == word.newer->negated ? word.rarity : 0;
  }
  const double all = sum_of(older) + sum_of(newer) - shared;
  return all > 0 ? shared / all : 0;
}

double told_part(const Responses& responses) {
  if (responses.opposite || (responses.older_tells && responses.newer_tells)) {
    return 1;
  }
  return responses.older_tells ? kNoAnswer : kNothingDone;
}

double difference(const LineWords& older, const LineWords& newer,
                  const std::vector<Common>& common, const Rarity& rarity) {
  const Responses responses = compare_responses(older, newer, common, rarity);
  const double same = responses.all > 0 ? responses.same / responses.all : 0;
  const double again = sameness(older, newer, common, rarity);
  // Half the words in common is usual where the situation is the same; from
  // there on less and less is new.
  constexpr double kUsual = 0.5;
  const double fresh = again <= kUsual || responses.opposite
                           ? 1
                           : std::max(0.0, 1 - (again - kUsual) / 0.3);
  return (1 - same) * fresh * told_part(responses);
}

double routine_part(const LineWords& older, const LineWords& newer) {
  if (older.charged) {
    return 1;
  }
  return newer.charged ? kHardNow : kRoutine;
}

bool is_opposite(const std::vector<Common>& common) {
  return std::ranges::any_of(common, [](const Common& word) {
    return word.older->response && word.newer->response &&
           word.older->negated != word.newer->negated;
  });
}

}  // namespace

double Rarity::of(std::string_view stem) const {
  // In a short journal every word is rare; before much is known a word is
  // taken to stand in one of fifty lines.
  constexpr double kLines = 50;
  const auto with = static_cast<double>(entries_with_(stem));
  return std::max(
      0.0, std::log((static_cast<double>(entries_) + kLines) / (with + 1)));
}

double Rarity::chance() const {
  constexpr std::int64_t kFewest = 30;
  return std::log(static_cast<double>(std::max(entries_, kFewest)));
}

Likeness likeness(const LineWords& older, const LineWords& newer,
                  const Rarity& rarity) {
  const std::vector<Common> common = common_words(older, newer, rarity);
  const double different = difference(older, newer, common, rarity);
  constexpr double kFresh = 0.4;
  Likeness likeness;
  likeness.fresh =
      different >= kFresh && !(newer.older_way && !older.older_way);
  double shared = 0;
  for (const Common& word : common) {
    shared += word.situation();
    likeness.shared.push_back(word.newer->stem);
  }
  const double of_older = situation_of(older, rarity);
  const double of_newer = situation_of(newer, rarity);
  if (shared > 0 && likeness.fresh) {
    const double cover = shared / std::sqrt(of_older * of_newer);
    shared += side_by_side_of(common);
    for (const std::string& tag : newer.tags) {
      if (std::ranges::count(older.tags, tag) > 0) {
        likeness.shared.push_back("+" + tag);
        shared += kTagWeight * rarity.of("+" + tag);
      }
    }
    const double beyond = std::min(1.0, shared / rarity.chance() / kCertain);
    const double opposite = is_opposite(common) ? kOpposite : 0;
    likeness.score = std::min(
        1.0, beyond * (1 - kCovered + kCovered * std::min(1.0, cover)) *
                 different * (1 + opposite) * routine_part(older, newer));
  }
  return likeness;
}

}  // namespace wins
