// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "wins/core/entry.h"

namespace wins {
namespace {

using std::chrono::milliseconds;

constexpr std::array<std::uint8_t, 10> kOnes = {255, 255, 255, 255, 255,
                                                255, 255, 255, 255, 255};
constexpr std::array<std::uint8_t, 10> kZeros{};

TEST_CASE("uid: the example of RFC 9562, appendix A.6") {
  const std::array<std::uint8_t, 10> random = {0x0C, 0xC3, 0x18, 0xC4, 0xDC,
                                               0x0C, 0x0C, 0x07, 0x39, 0x8F};
  CHECK(to_string(make_uid(milliseconds(0x017F22E279B0), random)) ==
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST_CASE("uid: version and variant hold whatever the random bytes are") {
  CHECK(to_string(make_uid(milliseconds(0), kOnes)) ==
        "00000000-0000-7fff-bfff-ffffffffffff");
  CHECK(to_string(make_uid(milliseconds(0), kZeros)) ==
        "00000000-0000-7000-8000-000000000000");
}

TEST_CASE("uid: a later one sorts behind an earlier one") {
  CHECK(make_uid(milliseconds(1'000'000), kOnes) <
        make_uid(milliseconds(1'000'001), kZeros));
  CHECK(to_string(make_uid(milliseconds(255), kOnes)) <
        to_string(make_uid(milliseconds(256), kZeros)));
}

TEST_CASE("uid: what is written is read back") {
  const bool holds = rc::check([](const std::array<std::uint8_t, 16>& bytes) {
    const Uid uid{bytes};
    RC_ASSERT(to_string(uid).size() == 36U);
    RC_ASSERT(parse_uid(to_string(uid)) == uid);
  });
  CHECK(holds);
}

TEST_CASE("uid: what is not written like one is not read") {
  for (const std::string_view text :
       {"", "-", "017f22e2", "017f22e279b07cc398c4dc0c0c07398f",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
        "017f22e2-79b0-7cc3-98c4_dc0c0c07398f",
        "017F22E2-79B0-7CC3-98C4-DC0C0C07398F"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_uid(text).has_value());
  }
}

TEST_CASE("precision: the names that are written for machines") {
  CHECK(precision_name(Precision::minute) == "minute");
  CHECK(precision_name(Precision::part) == "part");
  CHECK(precision_name(Precision::day) == "day");
  CHECK(precision_name(Precision::week) == "week");
  CHECK(precision_name(Precision::month) == "month");
  CHECK(precision_name(Precision::year) == "year");
}

}  // namespace
}  // namespace wins
