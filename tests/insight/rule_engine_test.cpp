// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "rule_file.h"
#include "rule_guess.h"
#include "wins/core/error.h"
#include "wins/text/utf8.h"

namespace wins::rules {
namespace {

constexpr std::string_view kFile = R"([order]
boundary settle reach rest notice
[spellings]
didn't didnt = did not
im i'm = i am
[forms]
say said saying
do did
tell told
leave left
panic panicked panicking
sleep slept
going
[groups]
i = i we
they = he she they
people = mum sister
my = my the his
not = not never
no = no
without = without
maybe = want should going could
if = if
tomorrow = tomorrow
managed = manage
did = do
be = am
and = and
but = but
when = when while
small = just
to = to
plain = say_no
someone = mum sister
[boundary]
clear I say no
clear I tell .. <someone> ... no
[settle]
clear NOT panic
[reach]
likely I tell
hint mum
[rest]
clear ANY nap
[notice]
clear THEY notice ... I notice
against I sleep
)";

/// What the small file of rules says about a text.
std::string kind_of(std::string_view text, std::string_view more = {}) {
  const OwnedRules rules(read_rules(std::string(kFile) + std::string(more)));
  const std::string folded = fold_case(text);
  const auto guess = rule_guess(told_words(folded, rules.table()),
                                rules.table(), Offer::therapist);
  return guess ? guess->kind + ": " + guess->because : "none";
}

struct Row {
  std::string_view text;
  std::string_view expected;
};

TEST_CASE("rules: what the writer did counts, and what someone else did not") {
  for (const Row& row : {
           Row{"said no to him", "boundary: said no"},
           Row{"I SAID just NO", "boundary: said no"},
           Row{"my sister said no", "none"},
           Row{"she said no", "none"},
           Row{"pat said no", "none"},
           Row{"she called and said no", "none"},
           Row{"she called but i said no", "boundary: said no"},
           Row{"when she called, said no", "boundary: said no"},
           Row{"she left. said no", "boundary: said no"},
       }) {
    CAPTURE(row.text);
    CHECK(kind_of(row.text) == row.expected);
  }
}

TEST_CASE("rules: negation turns over what is told") {
  for (const Row& row : {
           Row{"didn't panic", "settle: didn't panic"},
           Row{"didnt panic", "settle: didnt panic"},
           Row{"i never just panicked", "settle: never panicked"},
           Row{"panicked", "none"},
           Row{"didn't sleep and panicked", "none"},
           Row{"didn't say no", "none"},
           Row{"no nap", "none"},
           Row{"nap at two", "rest: nap"},
           Row{"went home without panic", "settle: without panic"},
           Row{"she didn't panic", "none"},
       }) {
    CAPTURE(row.text);
    CHECK(kind_of(row.text) == row.expected);
  }
}

TEST_CASE("rules: plans, duties, conditions, questions and notes are none") {
  for (const Row& row : {
           Row{"want to say no", "none"},
           Row{"should say no and say no again", "none"},
           Row{"should have said no", "boundary: said no"},
           Row{"going to say no", "none"},
           Row{"if i said no", "none"},
           Row{"say no", "none"},
           Row{"i say no", "boundary: say no"},
           Row{"saying no tomorrow", "none"},
           Row{"saying no", "boundary: saying no"},
           Row{"managed to say no", "boundary: say no"},
           Row{"should manage to say no", "none"},
           Row{"did i say no? said no?", "none"},
           Row{"dont panic", "none"},
           Row{"want a nap", "none"},
           Row{"wanted a nap but said no", "boundary: said no"},
       }) {
    CAPTURE(row.text);
    // "have" has no role in this small file.
    CHECK(kind_of(row.text) == row.expected);
  }
}

TEST_CASE("rules: evidence is added, once for each word") {
  CHECK(kind_of("told pat") == "none");
  CHECK(kind_of("told mum") == "reach: told");
  CHECK(kind_of("mum mum mum") == "none");
  CHECK(kind_of("told pat", "\n[reach]\nhint tell pat\n") == "reach: told");
  CHECK(kind_of("told pat", "\n[reach]\nhint tell\n") == "none");
}

TEST_CASE("rules: a kind that is not ahead of the others is not guessed") {
  CHECK(kind_of("didn't panic. nap at two") == "none");
  CHECK(kind_of("didn't panic. nap at two", "\n[settle]\nlikely two\n") ==
        "settle: didn't panic");
}

TEST_CASE("rules: one against a kind rules it out") {
  CHECK(kind_of("she noticed, then i noticed") == "notice: noticed noticed");
  CHECK(kind_of("she noticed, then i noticed. slept") == "none");
}

TEST_CASE("rules: places reach as far as they say") {
  const std::string_view next = "\n[rest]\nclear I cup tea\n";
  CHECK(kind_of("cupped my tea", next) == "rest: cupped tea");
  CHECK(kind_of("cupped his hot tea", next) == "none");
  const std::string_view clause = "\n[rest]\nclear I cup .. tea\n";
  CHECK(kind_of("cupped some hot green tea", clause) == "rest: cupped tea");
  CHECK(kind_of("cupped it, tea", clause) == "none");
  const std::string_view whole = "\n[rest]\nclear I cup ... tea\n";
  CHECK(kind_of("cupped it. drank the tea", whole) == "rest: cupped tea");
  const std::string_view not_there = "\n[rest]\nclear I cup !tea\n";
  CHECK(kind_of("cupped tea", not_there) == "none");
  CHECK(kind_of("cupped milk", not_there) == "rest: cupped");
  const std::string_view maybe = "\n[rest]\nclear I cup hot? tea\n";
  CHECK(kind_of("cupped tea", maybe) == "rest: cupped tea");
  CHECK(kind_of("cupped hot tea", maybe) == "rest: cupped hot tea");
}

TEST_CASE("rules: a line that cannot be read is named") {
  struct Bad {
    std::string_view file;
    std::string_view reason;
  };
  for (const Bad& bad : {
           Bad{"clear I say", "line 1: no [section] stands above it"},
           Bad{"[order]\nsafe", "line 2: \"safe\" is no kind that is guessed"},
           Bad{"[order]\nrest\n[reach]", "line 3: \"reach\" is not in [order]"},
           Bad{"[groups]\na b", "line 2: a group is written: name = words"},
           Bad{"[order]\nrest\n[rest]\noften I nap",
               "line 4: a rule begins with sure, clear, likely, hint or "
               "against"},
           Bad{"[order]\nrest\n[rest]\nclear I <nap>",
               "line 4: no group above it is called <nap>"},
           Bad{"[order]\nrest\n[rest]\nclear I|we nap",
               "line 4: \"I\" has capitals"},
           Bad{"[order]\nrest\n[rest]\nclear I",
               "line 4: a word is missing at the end"},
           Bad{"[order]\nrest\n[rest]\nclear !nap",
               "line 4: a rule begins with a word that has to stand there"},
       }) {
    CAPTURE(bad.file);
    CHECK_THROWS_WITH_AS((void)read_rules(bad.file),
                         ("the rules, " + std::string(bad.reason)).c_str(),
                         UserError);
  }
}

}  // namespace
}  // namespace wins::rules
