// SPDX-License-Identifier: MIT
#include "wins/insight/trend/theil_sen.h"

#include "insight/trend/values.h"

namespace wins::trend {
namespace {

using Numbers = std::vector<double>;

TEST_CASE("theil_sen: the example of Sen (1968), in any order") {
  CHECK(theil_sen(Numbers{1, 2, 3, 4, 10, 12, 18},
                  Numbers{9, 15, 19, 20, 45, 55, 78})
            .value() == about(4));
  CHECK(theil_sen(Numbers{18, 3, 1, 12, 2, 10, 4},
                  Numbers{78, 19, 9, 55, 15, 45, 20})
            .value() == about(4));
}

TEST_CASE("theil_sen: pairs of one time are left out") {
  CHECK(theil_sen(Numbers{1, 1, 2}, Numbers{0, 100, 3}).value() ==
        about((3 - 97) / 2.0));
  CHECK_FALSE(theil_sen(Numbers{5, 5, 5}, Numbers{1, 2, 3}).has_value());
  CHECK_FALSE(theil_sen(Numbers{5}, Numbers{1}).has_value());
  CHECK_FALSE(theil_sen(Numbers{}, Numbers{}).has_value());
}

}  // namespace
}  // namespace wins::trend
