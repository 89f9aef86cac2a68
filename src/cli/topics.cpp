// SPDX-License-Identifier: MIT
#include "topics.h"

namespace wins {

const std::vector<Topic>& topics() {
  static const std::vector<Topic> kTopics = {privacy_topic(), dates_topic(),
                                             config_topic()};
  return kTopics;
}

}  // namespace wins
