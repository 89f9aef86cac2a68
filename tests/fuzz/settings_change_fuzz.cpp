// SPDX-License-Identifier: MIT
// Any file, any key, any words: changed as asked and nowhere else, or refused
// in a sentence.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "wins/config/change_settings.h"

namespace wins {
namespace {

void check(bool holds) {
  if (!holds) {
    std::abort();
  }
}

/// The first line of the input: the number of a key and words, with TABs
/// between; the rest is the file.
struct Input {
  const SettingDoc* doc = nullptr;
  std::vector<std::string> words{};
  std::string file{};
};

Input take_apart(std::string_view bytes) {
  const std::size_t end = std::min(bytes.find('\n'), bytes.size());
  std::string_view line = bytes.substr(0, end);
  const std::size_t number =
      line.empty() ? 0 : static_cast<unsigned char>(line.front()) - '0';
  Input input{
      .doc = &setting_docs()[number % setting_docs().size()],
      .file = std::string(bytes.substr(std::min(end + 1, bytes.size())))};
  while (line.find('\t') != line.npos) {
    line.remove_prefix(line.find('\t') + 1);
    input.words.emplace_back(line.substr(0, line.find('\t')));
  }
  return input;
}

std::string shown(const SettingDoc& doc, std::string_view file) {
  return doc.show(parse_settings(file, "c").settings);
}

/// Every other setting says what it said, where the file can be read at all.
void check_others(const SettingDoc& changed, std::string_view before,
                  std::string_view after) {
  try {
    check(parse_settings(before, "c").unknown ==
          parse_settings(after, "c").unknown);
    for (const SettingDoc& doc : setting_docs()) {
      check(doc.key == changed.key || shown(doc, before) == shown(doc, after));
    }
  } catch (const SettingsError&) {
    // Another value is not one that wins knows.
  }
}

void run(const Input& input) {
  const SettingDoc& doc = *input.doc;
  const std::string after = set_setting(input.file, doc.key, input.words);
  check_others(doc, input.file, after);
  check(set_setting(after, doc.key, input.words) == after);
  const std::string undone = unset_setting(after, doc.key);
  check_others(doc, input.file, undone);
  check(unset_setting(undone, doc.key) == undone);
}

}  // namespace
}  // namespace wins

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  try {
    wins::run(wins::take_apart({reinterpret_cast<const char*>(data), size}));
  } catch (const wins::Failure& failure) {
    wins::check(std::string_view(failure.what()).find('\n') ==
                std::string_view::npos);
  }
  return 0;
}
