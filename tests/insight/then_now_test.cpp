// SPDX-License-Identifier: MIT
#include "wins/insight/then_now.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include "support/entry_builder.h"
#include "support/places.h"

namespace wins::test {
namespace {

/// A journal of lines, for asking how rare a stem is in it.
class Lines {
 public:
  const LineWords& add(const std::string& text,
                       const std::vector<std::string>& tags = {}) {
    EntryBuilder builder = an_entry(text);
    for (const std::string& tag : tags) {
      builder.tagged(tag);
    }
    lines_.push_back(LineReader().read(builder.build()));
    std::set<std::string> known;
    for (const LineWord& word : lines_.back().words) {
      known.insert(word.stem);
    }
    for (const std::string& tag : tags) {
      known.insert("+" + tag);
    }
    for (const std::string& one : known) {
      ++with_[one];
    }
    return lines_.back();
  }
  [[nodiscard]] Rarity rarity(std::int64_t entries) const {
    return {entries, [this](std::string_view stem) {
              const auto found = with_.find(std::string(stem));
              return found == with_.end() ? std::int64_t{1} : found->second;
            }};
  }
  [[nodiscard]] const std::vector<LineWords>& all() const { return lines_; }

 private:
  std::vector<LineWords> lines_;
  std::map<std::string, std::int64_t> with_;
};

Likeness of_two(const std::string& older, const std::string& newer,
                std::int64_t entries = 300) {
  Lines lines;
  const LineWords then = lines.add(older);
  const LineWords now = lines.add(newer);
  return likeness(then, now, lines.rarity(entries));
}

/// The pairs and the noise of tests/data/then_now.tsv.
struct Written {
  std::vector<std::pair<std::string, std::string>> pairs;
  std::vector<std::string> noise;
};

Written written() {
  Written written;
  std::ifstream file(test::data_file("then_now.tsv"));
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#')) {
      continue;
    }
    if (tab == line.npos) {
      written.noise.push_back(line);
    } else {
      written.pairs.emplace_back(line.substr(0, tab), line.substr(tab + 1));
    }
  }
  return written;
}

TEST_CASE("then and now: the older line of thirty pairs is found among noise") {
  const Written data = written();
  REQUIRE(data.pairs.size() == 30);
  REQUIRE(data.noise.size() == 40);
  Lines older;
  for (const auto& pair : data.pairs) {
    older.add(pair.first);
  }
  for (const std::string& line : data.noise) {
    older.add(line);
  }
  Lines all = older;
  for (const auto& pair : data.pairs) {
    all.add(pair.second);
  }
  const Rarity rarity = all.rarity(100);
  std::size_t first = 0;
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < data.pairs.size(); ++i) {
    const LineWords now = LineReader().read(an_entry(data.pairs[i].second));
    double best = 0;
    std::size_t found = data.pairs.size();
    for (std::size_t j = 0; j < older.all().size(); ++j) {
      const double score = likeness(older.all()[j], now, rarity).score;
      if (score >= kLikeEnough && score > best) {
        best = score;
        found = j;
      }
    }
    first += found == i ? 1 : 0;
    wrong += best > 0 && found != i ? 1 : 0;
  }
  CHECK(first >= 23);
  CHECK(wrong <= 1);
}

TEST_CASE("then and now: noise goes with noise hardly ever") {
  const Written data = written();
  Lines lines;
  for (const std::string& line : data.noise) {
    lines.add(line);
  }
  const Rarity rarity = lines.rarity(100);
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < lines.all().size(); ++i) {
    for (std::size_t j = i + 1; j < lines.all().size(); ++j) {
      const double score =
          likeness(lines.all()[i], lines.all()[j], rarity).score;
      pairs += score >= kLikeEnough ? 1 : 0;
    }
  }
  CHECK(pairs == 0);
}

TEST_CASE("then and now: alike in what happened, different in what was done") {
  struct Case {
    std::string older;
    std::string newer;
    bool pair;
  };
  const std::vector<Case> cases = {
      {"jo asked what was wrong. went to my room",
       "jo asked. i stayed on the sofa and said i wasnt sure", true},
      {"the boss joked about my slow french. i laughed",
       "the boss joked about my slow french. i did not laugh", true},
      {"fed the ducks by the bridge", "fed the ducks by the bridge", false},
      {"fed the ducks by the bridge", "swam twelve lengths", false},
      {"jo asked what was wrong. told her", "jo asked what was wrong. yelled",
       false},
      {"", "", false},
  };
  for (const Case& one : cases) {
    CAPTURE(one.older);
    CAPTURE(one.newer);
    CHECK((of_two(one.older, one.newer).score >= kLikeEnough) == one.pair);
  }
}

TEST_CASE("then and now: a slip of the keys makes no other word") {
  const std::string now = "cried at the dentist, then sang in the waiting room";
  const double right =
      of_two("dentist waiting room, shook all over", now).score;
  const double slip = of_two("dentits waiting room, shook all over", now).score;
  CHECK(slip == doctest::Approx(right).epsilon(0.05));
}

TEST_CASE("then and now: the newer line does not go back to an older way") {
  CHECK(!of_two("jo asked. told her", "jo asked. snapped at her").fresh);
  CHECK(of_two("jo asked. snapped and hid",
               "jo asked. snapped. rang nan and told her")
            .fresh);
  CHECK(of_two("jo asked. told her", "jo asked. didnt snap at her").fresh);
}

TEST_CASE("then and now: one deed done twice is no answer to the first") {
  CHECK(!of_two("texted kev back", "texted kev back and cried").fresh);
  CHECK(of_two("kev texted. hid", "kev texted. rang him back").fresh);
  // What was felt or not is no opposite of an act.
  CHECK(!of_two("sat in the sun. no guilt", "sat in the sun. a bit of guilt")
             .fresh);
}

}  // namespace
}  // namespace wins::test
