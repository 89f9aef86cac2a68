// SPDX-License-Identifier: MIT
// Reads and writes files of weights.
#include "weight_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <span>

#include "rule_lines.h"
#include "wins/core/error.h"

namespace wins::rules {
namespace {

using Words = std::span<const std::string>;

/// A line that is being read.
struct Line {
  std::size_t number = 0;
  std::string_view text{};
};

[[noreturn]] void refuse(const Line& line) {
  throw UserError(fmt::format("the weights, line {}: cannot read \"{}\"",
                              line.number, line.text));
}

template <typename Number>
Number number_in(const Line& line, const std::string& word) {
  Number number{};
  const char* end = word.data() + word.size();
  const auto [behind, problem] = std::from_chars(word.data(), end, number);
  if (problem != std::errc() || behind != end) {
    refuse(line);
  }
  return number;
}

void take_feature(const Line& line, WeightFile& file) {
  const std::size_t sign = line.text.rfind(": ");
  if (sign == line.text.npos) {
    refuse(line);
  }
  const std::vector<std::string> words =
      parted(line.text.substr(sign + 2), ' ');
  std::vector<Weight>& weights =
      file.features[std::string(line.text.substr(0, sign))];
  if (words.size() % 2 != 0 || !weights.empty()) {
    refuse(line);
  }
  for (std::size_t at = 0; at < words.size(); at += 2) {
    const auto label = std::ranges::find(file.labels, words[at]);
    if (label == file.labels.end()) {
      refuse(line);
    }
    weights.push_back(
        {.label = static_cast<std::uint8_t>(label - file.labels.begin()),
         .hundredths = number_in<std::int16_t>(line, words[at + 1])});
  }
}

void take(const Line& line, WeightFile& file) {
  const std::vector<std::string> words = parted(line.text, ' ');
  if (words.front() == "labels") {
    file.labels.assign(words.begin() + 1, words.end());
  } else if (words.front() == "biases") {
    for (const std::string& word : Words(words).subspan(1)) {
      file.biases.push_back(number_in<std::int16_t>(line, word));
    }
  } else if (words.front() == "enough" && words.size() == 2) {
    file.enough = number_in<std::uint8_t>(line, words.back());
  } else {
    take_feature(line, file);
  }
}

}  // namespace

WeightFile read_weights(std::string_view text) {
  WeightFile file;
  Line line;
  while (!text.empty()) {
    ++line.number;
    const std::size_t end = std::min(text.find('\n'), text.size());
    line.text = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.text.empty() && !line.text.starts_with('#')) {
      take(line, file);
    }
  }
  if (file.labels.empty() || file.labels.size() != file.biases.size()) {
    throw UserError("the weights: a bias is needed for each label");
  }
  return file;
}

std::string written(const WeightFile& file) {
  std::string text = fmt::format("labels {}\nbiases", joined(file.labels));
  for (const std::int16_t bias : file.biases) {
    text += fmt::format(" {}", bias);
  }
  text += fmt::format("\nenough {}\n", file.enough);
  for (const auto& [feature, weights] : file.features) {
    text += feature + ":";
    for (const Weight& weight : weights) {
      text +=
          fmt::format(" {} {}", file.labels[weight.label], weight.hundredths);
    }
    text += "\n";
  }
  return text;
}

}  // namespace wins::rules
