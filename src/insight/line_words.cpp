// SPDX-License-Identifier: MIT
// Tells the words that say what happened from those that say what was done.
#include "wins/insight/line_words.h"

#include <algorithm>
#include <string_view>

#include "prose.h"
#include "wins/insight/stem.h"
#include "wins/text/utf8.h"
#include "word_lists.h"

namespace wins {
namespace {

constexpr std::size_t kMostWords = 60;
/// Sixty words are seldom longer; what follows is not even folded.
constexpr std::size_t kMostBytes = 2048;

// How much a word says of the situation, by where it stands.
constexpr double kOfSituation = 1;
constexpr double kPlace = 0.7;
constexpr double kThing = 0.45;
constexpr double kAct = 0.25;
constexpr double kTime = 0.2;

/// A word as written, its parts around an apostrophe put together.
struct Spelled {
  std::string text{};
  Gap before = Gap::clause;
};

/// Whole code points, so many bytes of them at most.
std::string_view beginning_of(std::string_view text) {
  std::size_t end = std::min(text.size(), kMostBytes);
  const auto goes_on = [&](std::size_t place) {
    return place > 0 && place < text.size() &&
           (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80U;
  };
  while (goes_on(end)) {
    --end;
  }
  return text.substr(0, end);
}

std::vector<Spelled> spelled_words(std::string_view folded) {
  std::vector<Spelled> words;
  for (const ProseWord& word : prose_words(folded)) {
    if (word.before == Gap::apostrophe && !words.empty()) {
      // Whose it is says nothing: "mum's" is "mum".
      words.back().text += word.text == "s" ? "" : word.text;
      continue;
    }
    if (words.size() == kMostWords) {
      break;
    }
    words.push_back({.text = std::string(word.text), .before = word.before});
  }
  return words;
}

bool looks_past(std::string_view word) {
  constexpr std::size_t kShortest = 5;
  // States: "tired, slept" tells of how it was.
  constexpr std::string_view kStates[] = {
      "annoyed", "ashamed",  "bored",   "drained", "excited",    "exhausted",
      "naked",   "relieved", "rushed",  "scared",  "stressed",   "tired",
      "upset",   "wasted",   "worried", "wicked",  "overwhelmed"};
  return is_past_form(word) || is_older_way(word) ||
         (word.size() >= kShortest && word.ends_with("ed") &&
          std::ranges::count(kStates, word) == 0);
}

/// Whose clause it is, and how far it has been read.
struct Clause {
  bool of_writer = false;
  bool occasion = false;  ///< "when ...": all of it is the situation
  bool begun = false;     ///< a word of its own has come
  bool verb_read = false;
  bool negated = false;
  double next = 0;  ///< what a preposition says of the words behind it
};

class Reader {
 public:
  explicit Reader(const Entry& entry) : entry_(entry) {}

  LineWords read() {
    const std::string folded = fold_case(beginning_of(entry_.text));
    words_ = spelled_words(folded);
    for (place_ = 0; place_ < words_.size(); ++place_) {
      take(words_[place_]);
    }
    for (const Tag& tag : entry_.tags) {
      line_.tags.push_back(tag.folded);
    }
    return std::move(line_);
  }

 private:
  void begin_clause(bool occasion) {
    // "jo asked and left": without a subject it goes on with the one before.
    clause_ = Clause{.of_writer = false, .occasion = occasion};
    ++number_;
  }

  void take(const Spelled& word) {
    const std::string_view text = word.text;
    if (word.before == Gap::clause) {
      begin_clause(false);
      follows_break_ = true;
    } else if (joins_clauses(text)) {
      const bool same = clause_.of_writer;
      begin_clause(false);
      clause_.of_writer = same;
      follows_break_ = same;
    } else if (tells_occasion(text)) {
      begin_clause(true);
    }
    if (is_writer(text)) {
      // "jo asked i stayed": a new subject is a new clause.
      if (clause_.begun) {
        begin_clause(false);
      }
      clause_.of_writer = true;
    }
    note_small_words(text);
    // "no guilt" tells of an easy moment.
    line_.charged |= (is_charged(text) && !is_after("no")) ||
                     is_older_way(text) || text == "couldnt" || text == "cant";
    const bool answer = (text == "no" || text == "yes") && says_before();
    follows_break_ = follows_break_ && !begins_other_subject(text);
    if (follows_break_ && is_past_form(text) && !clause_.begun) {
      clause_.of_writer = true;  // "went to my room"
    }
    if (!answer && (is_function_word(text) || is_negation(text))) {
      // "had a nap" and "had eaten": the act is the word behind it.
      clause_.verb_read |= is_past_form(text) && text != "had";
      return;
    }
    take_content(word);
  }

  void note_small_words(std::string_view text) {
    if (is_negation(text) || follows(text, "of", "instead") ||
        follows(text, "than", "rather")) {
      clause_.negated = true;
    }
    if (is_negation(text) && !clause_.begun && follows_break_) {
      clause_.of_writer = true;  // "didnt answer"
    }
    if (places_situation(text)) {
      clause_.next = kOfSituation;
    } else if (places_loosely(text)) {
      clause_.next = kPlace;
    }
  }

  [[nodiscard]] bool is_after(std::string_view before) const {
    return place_ > 0 && words_[place_ - 1].text == before;
  }

  [[nodiscard]] bool follows(std::string_view text, std::string_view wanted,
                             std::string_view before) const {
    return text == wanted && is_after(before);
  }

  [[nodiscard]] bool says_before() const {
    return place_ > 0 && plain_form(words_[place_ - 1].text) == "say";
  }

  void take_content(const Spelled& word) {
    const std::string_view text = word.text;
    if (!clause_.begun && follows_break_ && looks_past(text)) {
      clause_.of_writer = true;
    }
    clause_.begun = true;
    follows_break_ = false;
    const bool of_writer = clause_.of_writer && !clause_.occasion;
    LineWord read{.stem = stem(plain_form(text)),
                  .written = word.text,
                  .negated = clause_.negated,
                  .place = place_,
                  .clause = number_};
    if (!of_writer) {
      read.situation = kOfSituation;
    } else if (!clause_.verb_read) {
      clause_.verb_read = true;
      read.situation = kAct;
      read.response = true;
      read.act = true;
      line_.older_way |= is_older_way(text) && !clause_.negated;
    } else {
      read_object(text, read);
    }
    if (is_time_word(text)) {
      read.situation = std::min(read.situation, kTime);
      read.response = false;
    }
    clause_.next = clause_.next == kOfSituation ? clause_.next : 0;
    keep(std::move(read));
  }

  /// What stands behind the verb of the writer.
  void read_object(std::string_view text, LineWord& read) const {
    const bool someone =
        is_person(text) ||
        (place_ > 0 && is_towards_someone(words_[place_ - 1].text));
    if (someone) {
      read.situation = kOfSituation;
    } else if (clause_.next > 0) {
      read.situation = clause_.next;
      read.response = clause_.next < kOfSituation;
    } else {
      read.situation = kThing;
      read.response = true;
    }
  }

  void keep(LineWord&& word) {
    const auto known =
        std::ranges::find(line_.words, word.stem, &LineWord::stem);
    if (known == line_.words.end()) {
      line_.words.push_back(std::move(word));
      return;
    }
    known->situation = std::max(known->situation, word.situation);
    known->response |= word.response;
    known->act |= word.act;
    known->negated |= word.negated;
  }

  const Entry& entry_;
  std::vector<Spelled> words_{};
  LineWords line_{};
  Clause clause_{};
  std::size_t place_ = 0;
  std::size_t number_ = 0;
  bool follows_break_ = true;
};

}  // namespace

LineWords read_line(const Entry& entry) {
  return Reader(entry).read();
}

}  // namespace wins
