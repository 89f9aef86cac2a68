// SPDX-License-Identifier: MIT
#include "wins/core/checkin.h"

namespace wins {

std::string_view answer_name(CheckinAnswer answer) {
  switch (answer) {
    case CheckinAnswer::not_lately:
      return "not lately";
    case CheckinAnswer::a_little:
      return "a little";
    case CheckinAnswer::yes:
      return "yes";
    case CheckinAnswer::pass:
      break;
  }
  return "pass";
}

}  // namespace wins
