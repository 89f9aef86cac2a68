// SPDX-License-Identifier: MIT
// Tells the words that say what happened from those that say what was done.
#include "wins/insight/line_words.h"

#include <algorithm>
#include <string_view>

#include "prose.h"
#include "wins/text/utf8.h"
#include "word_facts.h"

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
  const WordFacts* facts = nullptr;
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

std::vector<Spelled> spelled_words(std::string_view folded, KnownWords& known) {
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
  for (Spelled& word : words) {
    word.facts = &known.facts(word.text);
  }
  return words;
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
  Reader(const Entry& entry, KnownWords& known)
      : entry_(entry), known_(known) {}

  LineWords read() {
    const std::string folded = fold_case(beginning_of(entry_.text));
    words_ = spelled_words(folded, known_);
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
    const WordFacts& is = *word.facts;
    if (word.before == Gap::clause) {
      begin_clause(false);
      follows_break_ = true;
    } else if (is.joins_clauses) {
      const bool same = clause_.of_writer;
      begin_clause(false);
      clause_.of_writer = same;
      follows_break_ = same;
    } else if (is.tells_occasion) {
      begin_clause(true);
    }
    if (is.writer) {
      // "jo asked i stayed": a new subject is a new clause.
      if (clause_.begun) {
        begin_clause(false);
      }
      clause_.of_writer = true;
    }
    note_small_words(word);
    // "no guilt" tells of an easy moment.
    line_.charged |= (is.charged && !is_after("no")) || is.older_way ||
                     text == "couldnt" || text == "cant";
    const bool answer = (text == "no" || text == "yes") && says_before();
    follows_break_ = follows_break_ && !is.other_subject;
    if (follows_break_ && is.past_form && !clause_.begun) {
      clause_.of_writer = true;  // "went to my room"
    }
    if (!answer && (is.function_word || is.negation)) {
      // "had a nap" and "had eaten": the act is the word behind it.
      clause_.verb_read |= is.past_form && text != "had";
      return;
    }
    take_content(word);
  }

  void note_small_words(const Spelled& word) {
    const WordFacts& is = *word.facts;
    if (is.negation || follows(word.text, "of", "instead") ||
        follows(word.text, "than", "rather")) {
      clause_.negated = true;
    }
    if (is.negation && !clause_.begun && follows_break_) {
      clause_.of_writer = true;  // "didnt answer"
    }
    if (is.places_situation) {
      clause_.next = kOfSituation;
    } else if (is.places_loosely) {
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
    return place_ > 0 && words_[place_ - 1].facts->says;
  }

  void take_content(const Spelled& word) {
    const WordFacts& is = *word.facts;
    if (!clause_.begun && follows_break_ && is.looks_past) {
      clause_.of_writer = true;
    }
    clause_.begun = true;
    follows_break_ = false;
    const bool of_writer = clause_.of_writer && !clause_.occasion;
    LineWord read{.stem = is.stem,
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
      line_.older_way |= is.older_way && !clause_.negated;
    } else {
      read_object(is, read);
    }
    if (is.time_word) {
      read.situation = std::min(read.situation, kTime);
      read.response = false;
    }
    clause_.next = clause_.next == kOfSituation ? clause_.next : 0;
    keep(std::move(read));
  }

  /// What stands behind the verb of the writer.
  void read_object(const WordFacts& is, LineWord& read) const {
    const bool someone =
        is.person || (place_ > 0 && words_[place_ - 1].facts->towards_someone);
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
  KnownWords& known_;
  std::vector<Spelled> words_{};
  LineWords line_{};
  Clause clause_{};
  std::size_t place_ = 0;
  std::size_t number_ = 0;
  bool follows_break_ = true;
};

}  // namespace

LineReader::LineReader() : known_(std::make_unique<KnownWords>()) {}

LineReader::~LineReader() = default;

LineWords LineReader::read(const Entry& entry) {
  return Reader(entry, *known_).read();
}

}  // namespace wins
