// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>

namespace wins::test {

/// Whole hours east and west, a clock that changes by half an hour, one that
/// stands at three quarters, and one that once crossed the date line.
inline const std::array<std::string, 5> kFiveZones = {
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
    "Asia/Kathmandu", "Pacific/Apia"};

}  // namespace wins::test
