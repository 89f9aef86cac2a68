// SPDX-License-Identifier: MIT
// Any bytes as a settings file: read, or refused in a sentence.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "wins/config/settings.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view toml(reinterpret_cast<const char*>(data), size);
  try {
    const wins::LoadedSettings loaded =
        wins::parse_settings(toml, "config.toml");
    // What is shown is TOML that means the same.
    for (const wins::SettingDoc& doc : wins::setting_docs()) {
      const std::string value = doc.show(loaded.settings);
      const std::string line = std::string(doc.key) + " = " + value;
      if (!value.empty() &&
          doc.show(wins::parse_settings(line, "shown").settings) != value) {
        std::abort();
      }
    }
  } catch (const wins::SettingsError& failure) {
    if (std::string_view(failure.what()).find('\n') != std::string::npos) {
      std::abort();
    }
  }
  return 0;
}
