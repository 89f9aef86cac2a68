// SPDX-License-Identifier: MIT
#include "kinder_words.h"

#include <algorithm>
#include <string>

#include "chosen_entries.h"
#include "set_kind.h"
#include "shown_before.h"
#include "tough_days.h"
#include "unasked.h"

namespace wins {
namespace {

constexpr std::string_view kKind = "gentle";

class Picker {
 public:
  Picker(std::size_t wanted, const Filter& chosen, Invocation& invocation)
      : wanted_(wanted),
        chosen_(chosen),
        invocation_(invocation),
        shown_("kinder", invocation),
        rule_(invocation.settings()),
        evenings_(invocation) {}

  std::vector<Entry> pick() {
    take_never_shown();
    take_shown_longest_ago();
    for (const Entry& entry : picked_) {
      shown_.note(std::to_string(entry.id));
    }
    return std::move(picked_);
  }

 private:
  [[nodiscard]] bool is_full() const { return picked_.size() >= wanted_; }

  [[nodiscard]] bool fits(const Entry& entry) {
    const bool is_kind = entry.kinder.has_value() ||
                         (is_of_set_kind(entry, kKind) && !entry.text.empty());
    return is_kind && matches_choice(entry, chosen_) && rule_.allows(entry) &&
           evenings_.allows(entry);
  }

  /// The words that are quoted of it.
  [[nodiscard]] static const std::string& words_of(const Entry& entry) {
    return entry.kinder.has_value() ? *entry.kinder : entry.text;
  }

  /// The same words twice on a screen would say nothing more.
  void take(const Entry& entry) {
    const auto says_the_same = [&](const Entry& other) {
      return words_of(other) == words_of(entry);
    };
    if (std::ranges::none_of(picked_, says_the_same)) {
      picked_.push_back(entry);
    }
  }

  void take_never_shown() {
    Filter with_kinder = filter_unasked(chosen_, invocation_);
    with_kinder.with = {Written::kinder};
    take_never_shown_of(with_kinder);
    Filter of_kind = filter_unasked(chosen_, invocation_);
    of_kind.kinds = {std::string(kKind)};
    of_kind.kind_source = KindSource::given;
    take_never_shown_of(of_kind);
  }

  void take_never_shown_of(const Filter& filter) {
    if (is_full()) {
      return;
    }
    visit_from_the_first(filter, invocation_, [&](const Entry& entry) {
      if (!shown_.has(std::to_string(entry.id)) && fits(entry)) {
        take(entry);
      }
      return is_full() ? Visit::stop : Visit::go_on;
    });
  }

  void take_shown_longest_ago() {
    for (const std::string& id : shown_.oldest_first()) {
      if (is_full()) {
        return;
      }
      const auto entry = shown_entry(id, invocation_);
      if (entry.has_value() && fits(*entry)) {
        take(*entry);
      }
    }
  }

  std::size_t wanted_;
  const Filter& chosen_;
  Invocation& invocation_;
  ShownBefore shown_;
  QuoteRule rule_;
  ToughEvenings evenings_;
  std::vector<Entry> picked_{};
};

}  // namespace

std::vector<Entry> kinder_words(std::size_t wanted, const Filter& chosen,
                                Invocation& invocation) {
  return Picker(wanted, chosen, invocation).pick();
}

}  // namespace wins
