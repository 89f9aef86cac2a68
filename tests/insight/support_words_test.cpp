// SPDX-License-Identifier: MIT
#include "wins/insight/support_words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/entry_builder.h"

namespace wins {
namespace {

TEST_CASE("support words: the documented lines that are answered") {
  for (const std::string_view text :
       {"i want to die", "cant stop thinking about killing myself",
        "dont want to wake up tmrw", "everyone would be better off without me",
        "self harm urge and i rang jo", "didnt cut myself tonight",
        "wish i was dead lol"}) {
    CAPTURE(text);
    CHECK(speaks_of_self_harm(text));
  }
}

TEST_CASE("support words: the documented lines that mean something else") {
  for (const std::string_view text :
       {"cutting myself some slack", "this deadline is killing me",
        "dead tired, slept", "my plant died", "watched suicide squad",
        "dying to tell sam", "burned myself on the oven", "end of the day",
        "he kills me with that joke"}) {
    CAPTURE(text);
    CHECK_FALSE(speaks_of_self_harm(text));
  }
}

TEST_CASE("support words: the documented misses stay misses") {
  for (const std::string_view text :
       {"im done", "goodbye everyone", "its too much",
        "ich will nicht mehr leben", "je veux mourir",
        "\u043D\u0435 \u0445\u043E\u0447\u0443 \u0436\u0438\u0442\u044C"}) {
    CAPTURE(text);
    CHECK_FALSE(speaks_of_self_harm(text));
  }
}

TEST_CASE("support words: each phrase of the list") {
  for (const std::string_view text : {"kill myself",
                                      "killing myself",
                                      "end my life",
                                      "end it all",
                                      "take my own life",
                                      "want to die",
                                      "wanna die",
                                      "going to die",
                                      "wish i was dead",
                                      "wish i were dead",
                                      "better off dead",
                                      "better off without me",
                                      "no reason to live",
                                      "don't want to be here",
                                      "dont want to be here",
                                      "don't want to be alive",
                                      "dont want to be alive",
                                      "don't want to wake up",
                                      "dont want to wake up",
                                      "don't want to exist",
                                      "dont want to exist",
                                      "suicidal",
                                      "hurt myself",
                                      "hurting myself",
                                      "harm myself",
                                      "harming myself",
                                      "cut myself",
                                      "cutting myself",
                                      "burn myself",
                                      "burning myself",
                                      "self harm",
                                      "self-harm",
                                      "i thought of suicide",
                                      "suicide crossed my mind",
                                      "suicide, no; suicide to me is far away",
                                      "i took an overdose once",
                                      "i od'd in march",
                                      "nearly od last year and i told jo"}) {
    CAPTURE(text);
    CHECK(speaks_of_self_harm(text));
    CHECK(speaks_of_self_harm("rang jo. " + std::string(text) + " (then tea)"));
  }
}

TEST_CASE("support words: nothing beside the list") {
  for (const std::string_view text : {"kill time",
                                      "killing it today",
                                      "kill himself",
                                      "killed myself",
                                      "end my shift",
                                      "end it",
                                      "take my own time",
                                      "want to diet",
                                      "wanted to die laughing",
                                      "gonna die",
                                      "wish i was deadly",
                                      "wish it was dead",
                                      "better off without him",
                                      "no reason to leave",
                                      "do not want to be here",
                                      "want to be here",
                                      "don't want to wake",
                                      "don t want to exist",
                                      "hurt my knee",
                                      "it hurt me",
                                      "cut my hair myself",
                                      "burned myself out",
                                      "burnt myself",
                                      "selfharm",
                                      "self-harmony",
                                      "himself harm",
                                      "suicide",
                                      "a talk about suicide at school",
                                      "suicides rose, i read",
                                      "an overdose of cake",
                                      "my overdose of cake",
                                      "odd, i know",
                                      "the food was od-ing my taste",
                                      ""}) {
    CAPTURE(text);
    CHECK_FALSE(speaks_of_self_harm(text));
  }
}

TEST_CASE("support words: an exception is for the place where it stands") {
  struct Case {
    std::string_view text;
    bool speaks;
  };
  const std::vector<Case> cases = {
      {"cut myself some slack", false},
      {"cut myself a break", false},
      {"cutting myself a piece of cake", false},
      {"cut myself a deal", false},
      {"cut myself some cake", true},
      {"cut myself slack", true},
      {"hurting myself some slack", true},
      {"cut myself. some slack then", true},
      {"cut myself some slack, didnt cut myself", true},
      {"killing myself laughing", false},
      {"kill myself laughing", true},
      {"killing myself, laughing", true},
      {"burned myself with the iron", false},
      {"burn myself on purpose", true},
      {"i saw suicide squad", false},
      {"i saw suicide squads", true},
      {"i saw suicide squad and read about suicide", true},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(speaks_of_self_harm(one.text) == one.speaks);
  }
}

TEST_CASE(
    "support words: suicide and overdose count in a clause of one's own") {
  struct Case {
    std::string_view text;
    bool speaks;
  };
  const std::vector<Case> cases = {
      {"I'm past the thoughts of suicide", true},
      {"suicide isn't what i want", true},
      {"told me about her suicide", true},
      {"i had tea, she spoke of suicide", false},
      {"i had tea. a film on suicide", false},
      {"a film on suicide \u2014 i left", false},
      {"a film on suicide - i left", false},
      {"a film on suicide (i left)", false},
      {"i thought a lot\nabout suicide", true},
      {"i had tea\n\na film on suicide", false},
      {"the suicide-prevention talk helped me", true},
      {"i read: overdose deaths fell", false},
      {"overdose, i mean", false},
      {"me and the overdose poster", false},
      {"i almost OD'd", true},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(speaks_of_self_harm(one.text) == one.speaks);
  }
}

TEST_CASE("support words: case, quotes, apostrophes and blanks are alike") {
  for (const std::string_view text : {"I WANT TO DIE",
                                      "Dont Want To Be Here",
                                      "don\u2019t want to exist",
                                      "don\u2018t want to exist",
                                      "don\u02BCt want to exist",
                                      "don`t want to exist",
                                      "don\u00B4t want to exist",
                                      "i said \u201Ckill myself\u201D to her",
                                      "i want to 'die'",
                                      "i want to \u00ABdie\u00BB",
                                      "'kill' myself",
                                      "want\u00A0to  die",
                                      "want to\ndie",
                                      "want to\r\n  die",
                                      "i OD\u2019d",
                                      "self\u2011harm",
                                      "SELF-HARM",
                                      "+self-harm",
                                      "non-suicidal",
                                      "cut myself's",
                                      "want to die\u2026",
                                      "(want to die)",
                                      "want to die\U0001F494"}) {
    CAPTURE(text);
    CHECK(speaks_of_self_harm(text));
  }
  for (const std::string_view text :
       {"want to, die", "want. to die", "want-to-die", "want to\n\ndie",
        "wantto die", "awant to die", "want to die_", "want to *die*",
        "kill\"myself\"", "self--harm", "self - harm", "self'harm",
        "don''t want to exist", "m\u00E9 suicide"}) {
    CAPTURE(text);
    CHECK_FALSE(speaks_of_self_harm(text));
  }
}

TEST_CASE("support words: bytes that are no text part words, no more") {
  CHECK(speaks_of_self_harm("\xFF\xFE i want to die \xC3"));
  CHECK_FALSE(speaks_of_self_harm("want to d\xFFie"));
  CHECK_FALSE(speaks_of_self_harm("want to\xC3 die"));
  CHECK(speaks_of_self_harm(std::string("\0 kill myself \0", 15)));
}

TEST_CASE("support words: the longest text is read to its end") {
  std::string text;
  while (text.size() < kTextLimit - 64) {
    text += "cut myself some slack want to be end it wish i was ";
  }
  CHECK_FALSE(speaks_of_self_harm(text));
  CHECK(speaks_of_self_harm(text + "want to die"));
  CHECK_FALSE(speaks_of_self_harm(std::string(kTextLimit, '\'')));
  CHECK_FALSE(speaks_of_self_harm(std::string(kTextLimit, 'i')));
}

TEST_CASE("support words: whatever was written about a moment is asked") {
  const Entry plain = test::an_entry("had tea");
  CHECK_FALSE(speaks_of_self_harm(plain));
  CHECK(speaks_of_self_harm(test::an_entry("didnt cut myself").build()));
  CHECK(speaks_of_self_harm(
      test::an_entry("had tea").used_to("i'd hurt myself").build()));
  CHECK(speaks_of_self_harm(
      test::an_entry("had tea").kinder("suicidal, and here").build()));
  CHECK(speaks_of_self_harm(test::an_entry("had tea")
                                .celebrated(test::kNow, "no self-harm today")
                                .build()));
}

}  // namespace
}  // namespace wins
