// SPDX-License-Identifier: MIT
// Follows who a clause tells of, and whether it tells of something that was.
#include "clause_reader.h"

namespace wins::rules {
namespace {

// How many words behind a negation can be meant by it.
constexpr std::size_t kReachOfNot = 6;
constexpr std::size_t kReachOfNo = 4;
constexpr std::size_t kReachOfWithout = 8;
/// "not even said", but not "not sure and said".
constexpr std::size_t kReachToPast = 3;
// How many words behind them a bare verb may stand: "i just say", "did not
// really snap", "managed to finally say".
constexpr std::size_t kReachOfI = 4;
constexpr std::size_t kReachOfDid = 5;
constexpr std::size_t kReachOfManaged = 7;

class ClauseReader {
 public:
  explicit ClauseReader(std::span<const ToldWord> words)
      : words_(words), senses_(words.size()) {}

  std::vector<Sense> read() {
    for (at_ = 0; at_ < words_.size(); ++at_) {
      take(words_[at_]);
    }
    return std::move(senses_);
  }

 private:
  void take(const ToldWord& word) {
    begin_clause(word);
    join(word);
    find_subject(word);
    find_mood(word);
    tell(word);
    find_negation(word);
  }

  void begin_clause(const ToldWord& word) {
    if (word.before == Break::none) {
      return;
    }
    if (word.before == Break::hard || aside_ || teller_ != Teller::person) {
      teller_ = Teller::writer;
    }
    if (word.before == Break::hard) {
      only_if_ = false;
    }
    begin_part();
    aside_ = false;
    clause_ = at_;
  }

  /// What was said before no longer reaches what comes.
  void begin_part() {
    fresh_ = true;
    negation_end_ = 0;
    says_i_ = false;
    maybe_ = false;
    counterfactual_ = false;
    bare_until_ = 0;
  }

  void join(const ToldWord& word) {
    if (word.is(Role::but)) {
      begin_part();
      clause_ = at_;
    } else if (word.is(Role::when)) {
      // "must remember to breathe before i reply" is all of it to come.
      const bool maybe = maybe_;
      begin_part();
      maybe_ = maybe;
      aside_ = true;
    } else if (word.is(Role::and_then)) {
      fresh_ = true;
      joined_ = true;
      if (teller_ == Teller::thing) {
        teller_ = Teller::writer;
      }
    } else if (word.is(Role::or_else)) {
      fresh_ = true;
    }
  }

  void find_subject(const ToldWord& word) {
    if (word.is(Role::i)) {
      tell_of(Teller::writer);
      says_i_ = true;
      bare_until_ = aside_ ? 0 : at_ + kReachOfI;
    } else if (word.is(Role::they)) {
      tell_of(Teller::person);
    } else if (fresh_ && !word.within_unit) {
      find_first_word(word);
    }
  }

  void find_first_word(const ToldWord& word) {
    if (word.is(Role::people)) {
      tell_of(Teller::person);
    } else if (word.is(Role::my)) {
      // "my sister said": the noun decides, so it is still awaited.
      teller_ = Teller::thing;
      owned_ = true;
    } else if (word.is(Role::it)) {
      tell_of(Teller::thing);
    } else if (is_joint(word)) {
      return;
    } else if (owned_) {
      tell_of(names_someone() ? Teller::person : Teller::thing);
    } else if (word.form != Form::base || is_verb(word)) {
      fresh_ = false;
    } else {
      tell_of(names_someone() ? Teller::person : Teller::thing);
    }
  }

  [[nodiscard]] static bool is_verb(const ToldWord& word) {
    return word.is(Role::did) || word.is(Role::have) || word.is(Role::be) ||
           word.is(Role::managed) || word.is(Role::perhaps) ||
           word.is(Role::cannot);
  }

  /// Words before which the subject is still awaited.
  [[nodiscard]] static bool is_joint(const ToldWord& word) {
    return word.is(Role::small) || word.is(Role::and_then) ||
           word.is(Role::or_else) || word.is(Role::but) ||
           word.is(Role::when) || word.is(Role::did_not) || word.is(Role::no) ||
           word.is(Role::without) || word.is(Role::if_only) ||
           word.is(Role::tomorrow) ||
           word.stem.find_first_not_of("0123456789") == std::string::npos ||
           word.written.ends_with("ly");
  }

  /// A name, or a noun, with what it did behind it: "sam called".
  [[nodiscard]] bool names_someone() const {
    return at_ + 1 < words_.size() && words_[at_ + 1].before == Break::none &&
           words_[at_ + 1].form == Form::past && !words_[at_ + 1].is(Role::be);
  }

  void tell_of(Teller teller) {
    teller_ = teller;
    fresh_ = false;
    owned_ = false;
    joined_ = false;
  }

  void find_mood(const ToldWord& word) {
    if (word.is(Role::if_only)) {
      only_if_ = true;
    }
    if (word.is(Role::have) && maybe_) {
      counterfactual_ = true;
    }
    if (word.is(Role::did)) {
      bare_until_ = at_ + kReachOfDid;
      // "dont panic" is said to oneself; "i dont panic" tells.
      maybe_ |= word.form == Form::base && !says_i_;
    }
    if (word.is(Role::myself) && teller_ == Teller::writer) {
      bare_until_ = at_ + kReachOfI;
    }
    if (word.is(Role::managed) && is_told_of(word)) {
      bare_until_ = at_ + kReachOfManaged;
    }
    if (word.is(Role::tomorrow)) {
      put_off();
    }
  }

  /// "managed to" and "was able to", not "remember to".
  [[nodiscard]] bool is_told_of(const ToldWord& word) const {
    return !maybe_ && (word.form != Form::base || says_i_ ||
                       (at_ > 0 && words_[at_ - 1].is(Role::be)));
  }

  /// Everything in the clause but what has the form of the past is to come.
  void put_off() {
    for (std::size_t at = clause_; at < at_; ++at) {
      senses_[at].unreal |= words_[at].form != Form::past;
    }
    maybe_ = true;
  }

  void tell(const ToldWord& word) {
    const bool past = word.form == Form::past;
    if (past && at_ >= negation_end_of_past_ && !lasting_) {
      negation_end_ = 0;
    }
    Sense& sense = senses_[at_];
    sense.teller = teller_;
    sense.negated = at_ < negation_end_ && !(joined_ && past);
    sense.negator = negator_;
    sense.unreal =
        word.asked || only_if_ || counterfactual_ || (maybe_ && !past);
    sense.bare = word.form == Form::base && at_ >= bare_until_ &&
                 !word.is(Role::perhaps);
    sense.sought = word.form == Form::base && at_ >= bare_until_ && at_ > 0 &&
                   words_[at_ - 1].is(Role::to);
    if (joined_ && past && !word.is(Role::and_then)) {
      joined_ = false;
      negation_end_ = 0;
      maybe_ = false;
    }
    // From here on, so that "wanted to" is itself told as it was.
    maybe_ |= word.is(Role::perhaps) || word.is(Role::cannot);
    maybe_ &= !(word.is(Role::managed) && !sense.unreal);
  }

  void find_negation(const ToldWord& word) {
    if (word.is(Role::without)) {
      negate(kReachOfWithout);
      lasting_ = true;
    } else if (word.is(Role::did_not) || word.is(Role::cannot)) {
      negate(kReachOfNot);
    } else if (word.is(Role::no)) {
      negate(kReachOfNo);
      lasting_ = true;
    }
  }

  void negate(std::size_t reach) {
    negator_ = static_cast<std::uint32_t>(at_);
    negation_end_ = at_ + reach;
    negation_end_of_past_ = at_ + kReachToPast;
    lasting_ = false;
    joined_ = false;
  }

  std::span<const ToldWord> words_;
  std::vector<Sense> senses_;
  std::size_t at_ = 0;
  std::size_t clause_ = 0;

  Teller teller_ = Teller::writer;
  bool fresh_ = true;    ///< the subject of the clause is awaited
  bool owned_ = false;   ///< behind "my", the noun is awaited
  bool aside_ = false;   ///< within "when ..."
  bool joined_ = false;  ///< behind "and", no verb yet
  bool says_i_ = false;  ///< "i" stands in this part

  std::uint32_t negator_ = 0;
  std::size_t negation_end_ = 0;
  std::size_t negation_end_of_past_ = 0;
  bool lasting_ = false;  ///< the negation reaches past forms as well

  bool maybe_ = false;
  bool only_if_ = false;
  bool counterfactual_ = false;
  std::size_t bare_until_ = 0;
};

}  // namespace

std::vector<Sense> senses(std::span<const ToldWord> words) {
  return ClauseReader(words).read();
}

}  // namespace wins::rules
