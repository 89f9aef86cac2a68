// SPDX-License-Identifier: MIT
#include "wins/insight/heavy_words.h"

#include <doctest/doctest.h>

#include <string_view>

namespace wins {
namespace {

TEST_CASE("heavy words: any form of them is found, whoever it is about") {
  for (const std::string_view text :
       {"I feel HOPELESS", "she relapsed", "he hit me", "didn\u2019t overdose",
        "the nightmares came back", "my stupid life"}) {
    CAPTURE(text);
    CHECK(has_heavy_words(text));
  }
}

TEST_CASE("heavy words: other words are not") {
  for (const std::string_view text :
       {"", "\xFF", "tea in the sun", "hit the road with jo", "slept well",
        "said no to the extra shift"}) {
    CAPTURE(text);
    CHECK_FALSE(has_heavy_words(text));
  }
}

}  // namespace
}  // namespace wins
