// SPDX-License-Identifier: MIT
// Sets older lines beside newer ones.
#include "then_pairs.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <unordered_map>
#include <utility>

#include "like_lines.h"
#include "read_date.h"
#include "set_kind.h"
#include "tough_days.h"
#include "unasked.h"

namespace wins {
namespace {

using std::chrono::days;

/// How far apart the lines of a pair are, where nothing else was asked for.
constexpr days kFarEnough{30};
/// Entries that are looked up at a time, and how many at most.
constexpr std::size_t kStretch = 12;
constexpr std::size_t kMostRecent = 300;
/// Entries with used_to, and first ones of a kind, that are read.
constexpr std::int64_t kMostUsedTo = 12;
constexpr std::int64_t kMostOfKind = 10;

// What a thread is worth beside the words. Their own word on how it used to
// go says most; a kind alone says least.
constexpr double kUsedTo = 0.42;
constexpr double kUsedToNewer = 0.47;
constexpr double kTagAndKind = 0.3;
constexpr double kTagAlone = 0.2;
constexpr double kKindAlone = 0.12;
/// With a tag in common fewer words are enough, and they count for more.
constexpr double kLikeWithTag = 0.2;
constexpr double kBesideTag = 0.15;

bool has_kind_in_common(const Entry& one, const Entry& other) {
  return has_set_kind(one) && has_set_kind(other) && one.kind == other.kind;
}

bool has_tag_in_common(const Entry& one, const Entry& other) {
  return std::ranges::any_of(one.tags, [&](const Tag& tag) {
    return std::ranges::count(other.tags, tag) > 0;
  });
}

class PairSearch {
 public:
  PairSearch(const PairsWanted& wanted, Invocation& invocation)
      : wanted_(wanted),
        store_(invocation.store()),
        today_(today(invocation)),
        rule_(invocation.settings()),
        evenings_(invocation),
        lines_(store_) {}

  std::vector<Pair> find() {
    read_last();
    read_recent();
    // First, because it decides what is shown of an entry that has it.
    pair_used_to();
    for (const Entry& entry : recent_) {
      pair_by_likeness(entry);
    }
    pair_kinds();
    return std::move(pairs_);
  }

 private:
  /// The entries of the pair that nothing more is wanted of.
  void read_last() {
    if (!wanted_.not_of.has_value()) {
      return;
    }
    const std::string& id = *wanted_.not_of;
    for (const std::string& part :
         {id.substr(0, id.find('-')), id.substr(id.find('-') + 1)}) {
      EntryId number = 0;
      std::from_chars(part.data(), part.data() + part.size(), number);
      if (auto entry = store_.entry(number)) {
        last_.push_back(*std::move(entry));
      }
    }
  }

  /// One of its entries, of its tags or its kind, or the same words again.
  [[nodiscard]] bool is_of_last_thread(const Pair& pair) {
    return std::ranges::any_of(last_, [&](const Entry& entry) {
      return entry.id == pair.then.id || entry.id == pair.now.id ||
             has_tag_in_common(entry, pair.now) ||
             (pair.thread == Thread::kind &&
              has_kind_in_common(entry, pair.now)) ||
             lines_.like(entry, pair.now).score >= kLikeEnough;
    });
  }

  /// Asked late and once, because it reads every word.
  [[nodiscard]] bool may_show(const Entry& entry) {
    const auto known = may_show_.find(entry.id);
    if (known != may_show_.end()) {
      return known->second;
    }
    const bool may =
        !entry.text.empty() && rule_.allows(entry) && evenings_.allows(entry);
    may_show_.emplace(entry.id, may);
    return may;
  }

  [[nodiscard]] bool is_older(const Entry& then, const Entry& now) const {
    if (!wanted_.older.has_value()) {
      return then.when.day + kFarEnough <= now.when.day;
    }
    const TimeRange& range = *wanted_.older;
    return then.when.day >= range.first.value_or(then.when.day) &&
           then.when.day <= range.last.value_or(then.when.day) &&
           then.when.day < now.when.day &&
           now.when.day > range.last.value_or(then.when.day);
  }

  /// A hard line may stand on one side; two of them would be a heavy screen.
  [[nodiscard]] static bool is_bearable(const Entry& then, const Entry& now) {
    return !(then.hard && now.hard);
  }

  /// The newest entries are the ones that something older goes with; further
  /// back it goes until enough was looked up.
  void read_recent() {
    Filter filter = wanted_.choice;
    filter.order = Order::newest_first;
    filter.not_marks = {Mark::is_private};
    std::vector<Entry> stretch;
    const auto look_up = [&] {
      lines_.look_up(stretch);
      recent_.insert(recent_.end(), stretch.begin(), stretch.end());
      stretch.clear();
    };
    std::size_t seen = 0;
    store_.for_each(filter, [&](const Entry& entry) {
      if (!entry.text.empty() && entry.when.day <= today_) {
        stretch.push_back(entry);
      }
      if (stretch.size() == kStretch) {
        look_up();
      }
      ++seen;
      return lines_.is_enough() || seen == kMostRecent ? Visit::stop
                                                       : Visit::go_on;
    });
    look_up();
  }

  [[nodiscard]] bool is_chosen(const Entry& entry) const {
    const auto& kinds = wanted_.choice.kinds;
    const auto has = [&](const Tag& tag) {
      return std::ranges::count(entry.tags, tag) > 0;
    };
    return (kinds.empty() ||
            std::ranges::count(kinds, entry.kind.value_or("")) > 0) &&
           std::ranges::all_of(wanted_.choice.tags, has);
  }

  void pair_by_likeness(const Entry& now) {
    std::vector<Pair> found;
    for (const Entry* then : lines_.candidates(now)) {
      if (is_older(*then, now) && is_chosen(*then) && is_bearable(*then, now)) {
        add_alike(*then, now, found);
      }
    }
    std::ranges::stable_sort(found, std::greater<>(), &Pair::score);
    constexpr std::size_t kBest = 2;
    std::size_t taken = 0;
    for (Pair& pair : found) {
      if (taken < kBest && may_show(pair.then) && may_show(pair.now)) {
        add(std::move(pair));
        ++taken;
      }
    }
  }

  /// How alike two lines are, and how few others are.
  struct Alike {
    double score = 0;  ///< 0: not enough
    std::vector<std::string> shared{};
    bool fresh = false;
  };
  [[nodiscard]] Alike like(const Entry& then, const Entry& now) {
    const bool tagged = has_tag_in_common(then, now);
    const double enough = tagged ? kLikeWithTag : kLikeEnough;
    Likeness words = lines_.like(then, now);
    const double score = words.score >= enough
                             ? words.score * lines_.particular(words.shared)
                             : 0;
    return {.score = score < enough ? 0 : score + (tagged ? kBesideTag : 0),
            .shared = std::move(words.shared),
            .fresh = words.fresh};
  }

  void add_alike(const Entry& then, const Entry& now,
                 std::vector<Pair>& found) {
    Alike alike = like(then, now);
    const bool tagged = has_tag_in_common(then, now);
    double score = alike.score;
    if (score == 0 && tagged && alike.fresh) {
      score = has_kind_in_common(then, now) ? kTagAndKind : kTagAlone;
    }
    if (score > 0) {
      found.push_back({.thread = tagged ? Thread::tag : Thread::words,
                       .then = then,
                       .now = now,
                       .score = score,
                       .shared = std::move(alike.shared)});
    }
  }

  /// How it used to go, beside a newer entry of the thread where there is
  /// one, or beside the entry itself.
  void pair_used_to() {
    Filter filter = wanted_.choice;
    filter.order = Order::newest_first;
    filter.with = {Written::used_to};
    filter.not_marks = {Mark::is_private};
    filter.limit = kMostUsedTo;
    if (wanted_.older.has_value()) {
      filter.ranges.push_back(*wanted_.older);
    }
    for (const Entry& told : store_.find(filter)) {
      if (!may_show(told)) {
        continue;
      }
      if (const auto newer = newer_of_thread(told)) {
        add({.thread = Thread::used_to,
             .then = told,
             .now = *newer,
             .score = kUsedToNewer});
      } else if (!wanted_.older.has_value()) {
        add({.thread = Thread::used_to,
             .then = told,
             .now = told,
             .score = kUsedTo});
      }
    }
  }

  [[nodiscard]] std::optional<Entry> newer_of_thread(const Entry& told) {
    std::optional<Entry> best;
    double best_score = 0;
    for (const Entry* entry : lines_.candidates(told)) {
      if (!is_older(told, *entry) || !is_bearable(told, *entry) ||
          !is_chosen(*entry)) {
        continue;
      }
      const double score = like(told, *entry).score;
      if (score > best_score && may_show(*entry)) {
        best = *entry;
        best_score = score;
      }
    }
    return best;
  }

  /// The first entry of a kind and the latest, where that is all there is.
  void pair_kinds() {
    constexpr std::size_t kEnoughPairs = 3;
    std::vector<std::string> done;
    for (const Entry& now : recent_) {
      if (pairs_.size() >= kEnoughPairs) {
        return;
      }
      if (!has_set_kind(now) || std::ranges::count(done, *now.kind) > 0 ||
          !may_show(now)) {
        continue;
      }
      done.push_back(*now.kind);
      pair_kind(now);
    }
  }

  void pair_kind(const Entry& now) {
    Filter filter = wanted_.choice;
    filter.order = Order::oldest_first;
    filter.kinds = {*now.kind};
    filter.kind_source = KindSource::given;
    filter.not_marks = {Mark::is_private};
    filter.limit = kMostOfKind;
    if (wanted_.older.has_value()) {
      filter.ranges.push_back(*wanted_.older);
    }
    for (const Entry& then : store_.find(filter)) {
      if (is_older(then, now) && is_bearable(then, now) &&
          lines_.like(then, now).fresh && may_show(then)) {
        add({.thread = Thread::kind,
             .then = then,
             .now = now,
             .score = kKindAlone});
        return;
      }
    }
  }

  /// What is newer weighs a little more.
  void add(Pair&& pair) {
    constexpr double kHalfYear = 180;
    const auto age = static_cast<double>((today_ - pair.now.when.day).count());
    pair.score *= 0.7 + 0.3 / (1 + std::max(age, 0.0) / kHalfYear);
    const bool known = std::ranges::any_of(pairs_, [&](const Pair& one) {
      return (one.then.id == pair.then.id && one.now.id == pair.now.id) ||
             (one.then.text == pair.then.text && one.now.text == pair.now.text);
    });
    if (!known && !is_of_last_thread(pair)) {
      pairs_.push_back(std::move(pair));
    }
  }

  const PairsWanted& wanted_;
  Store& store_;
  Day today_;
  QuoteRule rule_;
  ToughEvenings evenings_;
  LikeLines lines_;
  std::unordered_map<EntryId, bool> may_show_{};
  std::vector<Entry> last_{};
  std::vector<Entry> recent_{};
  std::vector<Pair> pairs_{};
};

}  // namespace

std::vector<Pair> find_pairs(const PairsWanted& wanted,
                             Invocation& invocation) {
  return in_turn(PairSearch(wanted, invocation).find());
}

}  // namespace wins
