// SPDX-License-Identifier: MIT
// Turns a text into words with the numbers and roles of the rules.
#include "told_words.h"

#include <algorithm>

#include "prose.h"
#include "wins/insight/stem.h"
#include "wins/text/utf8.h"

namespace wins::rules {
namespace {

/// The row that is written like this; null when there is none.
template <typename Row>
const Row* row_of(std::span<const Row> rows, std::string_view written) {
  const auto found = std::ranges::lower_bound(
      rows, written, {}, [](const Row& row) { return row.written.view(); });
  return found != rows.end() && found->written.view() == written ? &*found
                                                                 : nullptr;
}

Form regular_form(std::string_view written, std::string_view stem) {
  if (stem.size() == written.size()) {
    return Form::base;
  }
  if (written.ends_with("ing")) {
    return Form::ing;
  }
  return written.ends_with("ed") && !written.ends_with("eed") ? Form::past
                                                              : Form::base;
}

/// The part of the text from the first to behind the last.
std::string_view between(std::string_view first, std::string_view last) {
  return {first.data(),
          static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

Break break_in(std::string_view gap, Gap kind) {
  if (gap.find_first_of(".!?;\n") != gap.npos ||
      gap.find("\u2026") != gap.npos) {
    return Break::hard;
  }
  return kind == Gap::clause || kind == Gap::other ? Break::soft : Break::none;
}

class Reader {
 public:
  Reader(std::string_view folded, const RuleTable& table)
      : end_(folded.data() + folded.size()),
        table_(table),
        prose_(prose_words(folded)) {}

  std::vector<ToldWord> read() {
    told_.reserve(prose_.size() + 8);
    for (std::size_t at = 0; at < prose_.size();) {
      at += take(at);
    }
    mark_units();
    mark_questions();
    return std::move(told_);
  }

 private:
  /// Takes the word at that place, and the one behind its apostrophe; how
  /// many were taken.
  std::size_t take(std::size_t at) {
    const std::string_view first = prose_[at].text;
    const Break before = break_before(at);
    if (at + 1 == prose_.size() || prose_[at + 1].before != Gap::apostrophe) {
      add(first, first, before);
      return 1;
    }
    const std::string_view second = prose_[at + 1].text;
    const std::string_view whole = between(first, second);
    const std::string plain = with_apostrophe(first, second);
    if (row_of(table_.spellings, plain) != nullptr || second != "s") {
      add(plain, whole, before);
    } else {
      add(first, whole, before);
    }
    return 2;
  }

  static std::string with_apostrophe(std::string_view first,
                                     std::string_view second) {
    return std::string(first) + "'" + std::string(second);
  }

  [[nodiscard]] Break break_before(std::size_t at) const {
    if (at == 0) {
      return Break::hard;
    }
    const std::string_view last = prose_[at - 1].text;
    return break_in(
        between(last, prose_[at].text).substr(last.size(), gap_length(at)),
        prose_[at].before);
  }

  [[nodiscard]] std::size_t gap_length(std::size_t at) const {
    const std::string_view last = prose_[at - 1].text;
    return static_cast<std::size_t>(prose_[at].text.data() -
                                    (last.data() + last.size()));
  }

  void add(std::string_view spelled, std::string_view written, Break before) {
    if (const Spelling* spelling = row_of(table_.spellings, spelled)) {
      std::string_view rest = spelling->read_as;
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        add_word(rest.substr(0, end), written, before);
        before = Break::none;
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
      return;
    }
    add_word(spelled, written, before);
  }

  void add_word(std::string_view spelled, std::string_view written,
                Break before) {
    ToldWord word{.written = written, .before = before};
    if (const IrregularForm* form = row_of(table_.forms, spelled)) {
      word.stem = table_.words[form->word];
      word.id = form->word;
      word.form = form->form;
    } else {
      word.stem = stem(spelled);
      word.id = number_of(word.stem);
      word.form = regular_form(spelled, word.stem);
    }
    word.roles = word.id == kNoWord ? 0 : table_.rows[word.id].roles;
    told_.push_back(std::move(word));
  }

  [[nodiscard]] WordId number_of(std::string_view stem) const {
    const auto found = table_.words.find(stem);
    return found ? static_cast<WordId>(*found) : kNoWord;
  }

  /// The roles of a unit take the place of those of its words.
  void mark_units() {
    for (std::size_t at = 0; at < told_.size(); ++at) {
      ToldWord& word = told_[at];
      const Unit* unit = unit_at(at);
      if (unit == nullptr) {
        continue;
      }
      word.unit = unit->unit;
      word.unit_length = unit->length;
      // That a unit is common does nothing to the words around it.
      const Roles roles = table_.rows[unit->unit].roles & ~only(Role::common);
      if (roles == 0 || word.within_unit) {
        continue;
      }
      word.roles = roles;
      for (std::size_t part = 1; part < unit->length; ++part) {
        told_[at + part].roles = 0;
        told_[at + part].within_unit = true;
      }
    }
  }

  [[nodiscard]] const Unit* unit_at(std::size_t at) const {
    const WordId id = told_[at].id;
    auto unit = std::ranges::lower_bound(
        table_.units, id, {},
        [](const Unit& candidate) { return candidate.words.front(); });
    const Unit* longest = nullptr;
    for (; unit != table_.units.end() && unit->words.front() == id; ++unit) {
      if (stands_at(*unit, at) &&
          (longest == nullptr || unit->length > longest->length)) {
        longest = &*unit;
      }
    }
    return longest;
  }

  [[nodiscard]] bool stands_at(const Unit& unit, std::size_t at) const {
    if (at + unit.length > told_.size()) {
      return false;
    }
    for (std::size_t part = 1; part < unit.length; ++part) {
      if (told_[at + part].id != unit.words.at(part) ||
          told_[at + part].before != Break::none) {
        return false;
      }
    }
    return true;
  }

  void mark_questions() {
    const char* next = end_;
    bool asked = false;
    for (auto word = told_.rbegin(); word != told_.rend(); ++word) {
      const char* behind = word->written.data() + word->written.size();
      if (behind <= next) {
        const std::string_view gap(behind,
                                   static_cast<std::size_t>(next - behind));
        if (break_in(gap, Gap::blank) == Break::hard || next == end_) {
          asked = gap.find('?') != gap.npos;
        }
      }
      word->asked = asked;
      next = word->written.data();
    }
  }

  const char* end_;
  const RuleTable& table_;
  std::vector<ProseWord> prose_;
  std::vector<ToldWord> told_{};
};

}  // namespace

std::vector<ToldWord> told_words(std::string_view folded,
                                 const RuleTable& table) {
  return Reader(folded, table).read();
}

}  // namespace wins::rules
