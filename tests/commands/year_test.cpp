// SPDX-License-Identifier: MIT
// A year of entries, sessions, tough evenings and celebrations, week by week,
// and all that is said in it.
#include <algorithm>
#include <array>
#include <string>

#include "holds.h"
#include "language.h"
#include "support/bench.h"

namespace wins::test {
namespace {

using std::chrono::days;
using std::chrono::hours;

constexpr int kWeeks = 52;
constexpr int kToughEvery = 6;
constexpr int kCelebrateEvery = 4;

/// What the person writes; none of it would pass as the program's.
const std::vector<std::string> kOwnWords = {
    "said no and the floor held!", "just sat in the car, thats all",
    "you should have seen me!",    "i used to give in",
    "told jo, she cheered!",       "evening words!",
    "be kinder to yourself!",      "slow walk!",
};

const std::array<std::string, 6> kEntries = {
    "add 'said no and the floor held!' -k boundary --first",
    "add 'just sat in the car, thats all' --hard",
    "add 'you should have seen me!' -k stay -u 'i used to give in'",
    "here",
    "add 'said no and the floor held!' -k boundary --choice yes",
    "add 'just sat in the car, thats all' -w yesterday -k rest",
};

/// The person's year, and what is told in it.
class Year {
 public:
  Year() { bench_.settings = "celebrate.ways = [\"slow walk!\"]\n"; }

  void live() {
    for (int week = 0; week < kWeeks; ++week) {
      const Instant monday = kBegin + days(7 * week);
      at(monday + days(1) + hours(18));
      say_line({kEntries[static_cast<std::size_t>(week) % kEntries.size()]});
      at(monday + days(3) + hours(17));
      if (week % kToughEvery == kToughEvery - 1) {
        live_tough_evening();
      } else {
        say_line({"session --heard 'be kinder to yourself!'", {"slow walk!"}});
      }
      at(monday + days(4) + hours(9));
      say_line({"reflect", {""}});
      at(monday + days(6) + hours(18));
      say_line({"reflect week"});
      if (week % kCelebrateEvery == 0) {
        say_line({"celebrate", {"told jo, she cheered!"}});
        // A row of figures is no sentence.
        say_line({"stats", {}, {"1 of 1"}});
        say_line({"session list"});
        say_line({"undo"});
        say_line({"redo"});
      }
    }
  }

  [[nodiscard]] int questions_about_rituals() const { return asked_; }
  [[nodiscard]] Bench& bench() { return bench_; }

 private:
  static constexpr Instant kBegin{days(20'458)};  // Mon 5 Jan 2026

  void at(Instant now) { bench_.now = now; }

  void say_line(const Line& line) {
    check_language(bench_, line, Scope::reply, kOwnWords);
    asked_ += static_cast<int>(std::ranges::count(
        bench_.prompts, "With ; between. Enter leaves it > "));
  }

  /// Nothing is asked, and nothing of an earlier tough evening is shown.
  void live_tough_evening() {
    for (const std::string line :
         {"session --tough", "add 'evening words!'", "reflect"}) {
      say_line({line, {""}});
      CHECK(bench_.prompts.empty());
      CHECK(!holds(bench_.out + bench_.err, "?"));
    }
    CHECK(holds(bench_.out, "evening words!"));
    say_line({"reflect --since '1 jan'"});
    const std::string& told = bench_.out;
    const std::size_t first = told.find("evening words!");
    REQUIRE(first != std::string::npos);
    CHECK(told.find("evening words!", first + 1) == std::string::npos);
  }

  Bench bench_{};
  int asked_ = 0;
};

TEST_CASE("year: it reads as the language asks, week by week") {
  Year year;
  year.live();
  CHECK(year.questions_about_rituals() == 1);
  Bench& bench = year.bench();
  REQUIRE(bench.run("session list --json") == kOk);
  CHECK(bench.json()["sessions"].size() == kWeeks);
  REQUIRE(bench.run("list --celebrated --json") == kOk);
  CHECK(bench.json().size() == kWeeks / kCelebrateEvery);
  REQUIRE(bench.run("undo 1000") == kOk);
  CHECK(bench.entries().empty());
}

}  // namespace
}  // namespace wins::test
