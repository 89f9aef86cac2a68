// SPDX-License-Identifier: MIT
// How often the tone of labelled lines is told right. The held-out lines
// were never looked at while the phrases were written, and no test prints
// them: to stay a measure they have to stay unseen.
#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <string_view>

#include "support/places.h"
#include "wins/insight/self_talk.h"

namespace wins {
namespace {

std::string_view label_of(Wording wording) {
  switch (wording) {
    case Wording::dismissing:
      return "dismissing";
    case Wording::self_critical:
      return "self-critical";
    case Wording::kind:
      return "kind";
    case Wording::neutral:
      break;
  }
  return "neutral";
}

/// Lines of one file, counted.
struct Score {
  int toned = 0;          ///< labelled with a tone
  int neutral = 0;        ///< labelled neutral
  int answered = 0;       ///< called something but neutral
  int right = 0;          ///< of the answered
  int false_on_none = 0;  ///< answered although neutral
};

/// A line is text, a tab, and the labels that are right, parted by commas.
void count(std::string_view line, Score& score) {
  const std::size_t tab = line.find('\t');
  REQUIRE(tab != line.npos);
  const std::string labels = "," + std::string(line.substr(tab + 1)) + ",";
  const std::string_view label = label_of(self_talk_of(line.substr(0, tab)));
  const bool is_neutral = labels == ",neutral,";
  const bool answered = label != "neutral";
  const bool right = labels.find("," + std::string(label) + ",") != labels.npos;
  score.toned += is_neutral ? 0 : 1;
  score.neutral += is_neutral ? 1 : 0;
  score.answered += answered ? 1 : 0;
  score.right += answered && right ? 1 : 0;
  score.false_on_none += answered && is_neutral ? 1 : 0;
}

Score score_of(const std::string& name) {
  std::ifstream in(test::data_file("eval/" + name));
  REQUIRE(in.is_open());
  Score score;
  std::string line;
  while (std::getline(in, line)) {
    count(line, score);
  }
  return score;
}

TEST_CASE("self-talk: the public lines") {
  const Score score = score_of("selftalk_public.tsv");
  CHECK(score.toned == 45);
  CHECK(score.right >= 44);
  CHECK(score.answered - score.right == 0);
}

TEST_CASE("self-talk: the lines the phrases were written with") {
  const Score score = score_of("selftalk_dev.tsv");
  CHECK(score.toned == 120);
  CHECK(score.neutral == 80);
  CHECK(score.right >= 100);
  CHECK(score.answered - score.right <= 2);
  CHECK(score.false_on_none <= 1);
}

TEST_CASE("self-talk: the lines the phrases have not seen") {
  const Score score = score_of("selftalk_held_out.tsv");
  CHECK(score.toned == 120);
  CHECK(score.neutral == 80);
  CHECK(score.right >= 34);
  CHECK(score.answered - score.right <= 8);
  CHECK(score.false_on_none <= 4);
}

}  // namespace
}  // namespace wins
