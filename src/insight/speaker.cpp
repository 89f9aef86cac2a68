// SPDX-License-Identifier: MIT
// Whose words they are, and whether they hold.
#include "speaker.h"

namespace wins {
namespace {

constexpr std::size_t kReach = 4;  // words that "not" denies

}  // namespace

Speaker::Speaker(const SelfTalkTable& table)
    : first_person_(table.list(WordList::i)),
      third_person_(table.list(WordList::he)),
      others_(table.list(WordList::they)),
      that_(table.vocabulary.number_of("that")) {}

void Speaker::begin_clause(WordNumber first) {
  // "he said, i was useless": what was said comes behind the sign.
  quoted_ = quoted_until_next_ || (quoted_ && first == that_);
  quoted_until_next_ = false;
  distant_ = denied_ = unfinished_ = someone_else_ = false;
  negated_until_ = 0;
}

void Speaker::hear(WordNumber word, bool may_be_subject) {
  if (has(first_person_, word)) {
    someone_else_ = false;
    negated_until_ = 0;
  } else if (has(third_person_, word) ||
             (may_be_subject && has(others_, word))) {
    someone_else_ = true;
  }
}

void Speaker::hear(const Remark& remark) {
  switch (remark.says) {
    case Says::own_words:
      quoted_ = quoted_until_next_ = false;
      break;
    case Says::told:
      quote(remark.ends_clause);
      break;
    case Says::quoted:
      if (someone_else_ || remark.follows_name) {
        quote(remark.ends_clause);
      }
      break;
    case Says::distance:
      distant_ = true;
      break;
    case Says::negation:
      negated_until_ = remark.end + kReach;
      break;
    case Says::denial:
      denied_ = true;
      break;
    case Says::unfinished:
      unfinished_ = true;
      break;
    case Says::turn:
      quoted_ = distant_ = denied_ = unfinished_ = false;
      negated_until_ = 0;
      break;
    default:
      break;
  }
}

bool Speaker::means(Says tone, std::size_t place) const {
  if (quoted_ || denied_ || place < negated_until_) {
    return false;
  }
  return tone == Says::kind ? !unfinished_ : !distant_;
}

void Speaker::quote(bool ends_clause) {
  quoted_ = true;
  quoted_until_next_ = ends_clause;
}

}  // namespace wins
