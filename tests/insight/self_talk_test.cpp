// SPDX-License-Identifier: MIT
#include "wins/insight/self_talk.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/entry_builder.h"

namespace wins {
namespace {

struct Case {
  std::string_view text;
  Wording wording;
};

void check_all(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(self_talk_of(one.text) == one.wording);
  }
}

TEST_CASE("self-talk: words that make the moment small") {
  for (const std::string_view text :
       {"only said no once, doesnt count", "this is silly but i rang her",
        "anyone could have done it", "not a big deal, went to group",
        "barely counts but i paused", "its only a shower",
        "hardly worth writing down", "it was the meds not me",
        "dunno why im even logging this"}) {
    CAPTURE(text);
    CHECK(self_talk_of(text) == Wording::dismissing);
  }
}

TEST_CASE("self-talk: words that blame the writer") {
  for (const std::string_view text :
       {"i failed again", "what is wrong with me", "i'm a mess",
        "should be over this by now", "i hate that im still like this",
        "why cant i just be normal", "i let everybody down today",
        "got triggered by nothing, so stupid of me"}) {
    CAPTURE(text);
    CHECK(self_talk_of(text) == Wording::self_critical);
  }
}

TEST_CASE("self-talk: words that are kind to the writer") {
  for (const std::string_view text :
       {"proud of me for going", "i'm allowed to say no", "im learning",
        "being patient with myself", "makes sense that i froze",
        "i did what i could today", "told myself: youre safe now love"}) {
    CAPTURE(text);
    CHECK(self_talk_of(text) == Wording::kind);
  }
}

TEST_CASE("self-talk: what someone else said is not the writer's") {
  check_all({
      {"he said i was useless, i left the room", Wording::neutral},
      {"Sam said i was a failure", Wording::neutral},
      {"i was useless, he said", Wording::neutral},
      {"my mum thinks im lazy", Wording::neutral},
      {"he said, i was a failure", Wording::neutral},
      {"she kept calling herself a mess", Wording::neutral},
      {"she told me im allowed to rest", Wording::neutral},
      {"told mum its ok to cry", Wording::neutral},
      {"told myself its ok to cry", Wording::kind},
      {"mum gave me a hug", Wording::neutral},
      {"gave myself a break", Wording::kind},
      {"he left. i'm a failure", Wording::self_critical},
  });
}

TEST_CASE("self-talk: someone else as the subject is not the writer") {
  check_all({
      {"she is proud of me", Wording::neutral},
      {"so proud of me", Wording::kind},
      {"dad failed again", Wording::neutral},
      {"failed again", Wording::self_critical},
      {"she let everyone down", Wording::neutral},
      {"let everyone down", Wording::self_critical},
  });
}

TEST_CASE("self-talk: what is denied is not meant") {
  check_all({
      {"didn't call myself stupid", Wording::neutral},
      {"it doesn't count", Wording::dismissing},
      {"called myself an idiot again", Wording::self_critical},
      {"i dont think im a failure", Wording::neutral},
      {"went a day without hating myself", Wording::neutral},
      {"hating myself", Wording::self_critical},
      {"instead of im a failure i said nothing", Wording::neutral},
      {"not proud of myself", Wording::neutral},
      {"didnt sleep. im a failure", Wording::self_critical},
  });
}

TEST_CASE("self-talk: what was, or is not so yet, is not meant") {
  check_all({
      {"i used to think i was a failure", Wording::neutral},
      {"old me would say im pathetic", Wording::neutral},
      {"caught myself thinking im a failure", Wording::neutral},
      {"i need to be kinder to myself", Wording::neutral},
      {"i used to cope but now im a failure", Wording::self_critical},
  });
}

TEST_CASE("self-talk: judgements about things are no self-talk") {
  for (const std::string_view text :
       {"the stupid printer broke and i didnt yell", "the wifi is useless",
        "the count was off at work, fixed it", "weak tea, weak sun",
        "the kitchen was a mess", "slept like a baby",
        "i cant do anything right now", "dog ruined the sofa",
        "i hate this weather", "good enough weather for washing"}) {
    CAPTURE(text);
    CHECK(self_talk_of(text) == Wording::neutral);
  }
}

TEST_CASE("self-talk: only and just are facts as well") {
  check_all({
      {"only my sister came", Wording::neutral},
      {"just got home", Wording::neutral},
      {"it was only raining a bit so i walked", Wording::neutral},
      {"group was only 4 of us", Wording::neutral},
      {"it was only a walk", Wording::dismissing},
      {"its just a nap", Wording::dismissing},
  });
}

TEST_CASE("self-talk: of several tones the documented one is told") {
  check_all({
      // What is said last, of kind and self-critical words.
      {"i failed again, but im learning", Wording::kind},
      {"proud of me but im still a failure", Wording::self_critical},
      // Heavy words that a kind clause is about.
      {"gentle with myself about being such a mess", Wording::kind},
      // Self-critical before dismissing, in either order.
      {"doesnt count, i failed again", Wording::self_critical},
      {"i failed again, not that it matters", Wording::self_critical},
      // Kind after dismissing: either may be meant.
      {"nothing special, i was gentle with myself", Wording::neutral},
      {"i was gentle with myself, nothing special", Wording::dismissing},
  });
}

TEST_CASE("self-talk: praise beside a joke is not called kind") {
  CHECK(self_talk_of("well done me") == Wording::kind);
  CHECK(self_talk_of("well done me, what a hero") == Wording::neutral);
}

TEST_CASE("self-talk: case, apostrophes and misspellings are alike") {
  check_all({
      {"DOESN\u2019T COUNT", Wording::dismissing},
      {"doesn't count", Wording::dismissing},
      {"doesn`t count", Wording::dismissing},
      {"does not count", Wording::dismissing},
      {"doesent realy count", Wording::dismissing},
      {"I am pathetic", Wording::self_critical},
      {"i'm patheitc", Wording::self_critical},
      {"im stupiddd", Wording::self_critical},
      {"im soooo stupid", Wording::self_critical},
      {"i should of known better", Wording::self_critical},
      {"I\u2019m alowed to say no", Wording::kind},
      {"proud   of\nmyself", Wording::kind},
  });
}

TEST_CASE("self-talk: phrases do not reach over the end of a clause") {
  check_all({
      {"doesnt, count", Wording::neutral},
      {"i failed\n\nagain i tried", Wording::self_critical},
  });
}

TEST_CASE("self-talk: other languages and no words are neutral") {
  for (const std::string_view text :
       {"", "   ", "...", "ich habe wieder versagt", "je suis nulle",
        "soy un desastre", "\u044F \u043F\u043B\u043E\u0445", "\xFF\xFE"}) {
    CAPTURE(text);
    CHECK(self_talk_of(text) == Wording::neutral);
  }
}

TEST_CASE("self-talk: bytes that are no text part words, no more") {
  CHECK(self_talk_of("\xFF i failed again \xC3") == Wording::self_critical);
  CHECK(self_talk_of("doesnt cou\xFFnt") == Wording::neutral);
}

TEST_CASE("self-talk: the longest text is read to its end") {
  std::string text;
  while (text.size() < kTextLimit - 64) {
    text += "it was so not very just i ";
  }
  CHECK(self_talk_of(text) == Wording::neutral);
  CHECK(self_talk_of(text + ". i failed again") == Wording::self_critical);
}

TEST_CASE("self-talk: of an entry the text alone is read") {
  CHECK(self_talk_of(test::an_entry("i failed again").build()) ==
        Wording::self_critical);
  CHECK(self_talk_of(test::an_entry("had tea")
                         .used_to("i failed again")
                         .kinder("im learning")
                         .build()) == Wording::neutral);
}

}  // namespace
}  // namespace wins
