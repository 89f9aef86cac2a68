// SPDX-License-Identifier: MIT
#pragma once

#include "wins/core/measure.h"
#include "wins/report/style.h"

namespace wins {

/// The measures without those that are switched off.
inline Measures shown_measures(Measures measures, const Style& style) {
  for (const Measure off : style.measures_off) {
    switch (off) {
      case Measure::duration:
        measures.duration.reset();
        break;
      case Measure::intensity:
        measures.intensity.reset();
        break;
      case Measure::choice:
        measures.choice.reset();
        break;
      case Measure::self_talk:
        measures.self_talk.reset();
        break;
      case Measure::repair:
        measures.repair.reset();
        break;
    }
  }
  return measures;
}

}  // namespace wins
