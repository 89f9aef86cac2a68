// SPDX-License-Identifier: MIT
// The rules of language that a machine can check.
#include "support/language_lint.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace wins::test {
namespace {

constexpr std::size_t kWordsInSentence = 20;
constexpr std::size_t kSentencesInMessage = 2;
constexpr std::size_t kWordsInListItem = 4;

constexpr auto kIgnoringCase = std::regex::ECMAScript | std::regex::icase;

using Refused = std::vector<std::string>;

/// The first place where the pattern stands as words of its own.
std::string found_words(const std::string& text, const std::regex& pattern) {
  std::smatch match;
  return std::regex_search(text, match, pattern) ? match[1].str()
                                                 : std::string();
}

/// A pattern between word boundaries; the boundaries are looked at apart, so
/// that a pattern may end in a comma.
std::regex between_words(const std::string& pattern) {
  return std::regex("(?:^|[^\\w])(" + pattern + ")(?![\\w])", kIgnoringCase);
}

std::vector<std::string> split_at(std::string_view text,
                                  std::string_view signs) {
  std::vector<std::string> parts(1);
  for (const char byte : text) {
    if (signs.find(byte) != std::string_view::npos) {
      parts.emplace_back();
    } else {
      parts.back() += byte;
    }
  }
  return parts;
}

std::size_t words_in(const std::string& text) {
  std::istringstream stream(text);
  std::size_t count = 0;
  for (std::string word; stream >> word;) {
    // A dash or a prompt between words is no word.
    count += std::ranges::any_of(word, [](char byte) {
      return std::isalnum(static_cast<unsigned char>(byte)) != 0;
    });
  }
  return count;
}

/// Words of a sentence; a list of values behind a colon does not count.
std::size_t sentence_length(const std::string& sentence) {
  const std::size_t colon = sentence.rfind(": ");
  if (colon == std::string::npos) {
    return words_in(sentence);
  }
  const auto items = split_at(sentence.substr(colon + 2), ",;");
  const bool is_list =
      items.size() > 1 && std::ranges::all_of(items, [](const auto& item) {
        return words_in(item) <= kWordsInListItem;
      });
  return words_in(is_list ? sentence.substr(0, colon) : sentence);
}

void add_signs(Refused& refused, const std::string& masked) {
  // Arrows, dingbats, pictographs, the emoji variation selector, by the
  // first bytes of their UTF-8.
  static const std::regex kEmoji(
      "\xF0\x9F|\xEF\xB8\x8F|\xE2[\x98-\x9E\xAD]|\xE2\x9F[\x80-\xBF]");
  static const std::regex kCapitals("\\b([A-Z]{2,})\\b");
  if (masked.find('!') != std::string::npos) {
    refused.emplace_back("exclamation mark");
  }
  if (masked.find("…") != std::string::npos ||
      masked.find("...") != std::string::npos) {
    refused.emplace_back("ellipsis");
  }
  if (std::regex_search(masked, kEmoji)) {
    refused.emplace_back("emoji");
  }
  if (const auto word = found_words(masked, kCapitals); !word.empty()) {
    refused.push_back("capitals: " + word);
  }
}

void add_lengths(Refused& refused, const std::vector<std::string>& sentences) {
  for (const std::string& sentence : sentences) {
    if (sentence_length(sentence) > kWordsInSentence) {
      refused.push_back("more than 20 words: " + sentence);
    }
  }
}

/// What holds in replies alone: rules 6, 18 and 20.
void add_reply_rules(Refused& refused,
                     const std::vector<std::string>& sentences) {
  static const std::regex kCommand(
      "^\\W*((?:take|try|remember|notice|let|keep|breathe|write|go|be|give|"
      "allow|choose|make|think|look|stop|start|celebrate)\\b.*)",
      kIgnoringCase);
  static const std::regex kAccusing("\\b(why|what happened)\\b.*\\?$",
                                    kIgnoringCase);
  for (const std::string& sentence : sentences) {
    if (std::regex_search(sentence, kCommand)) {
      refused.push_back("a command: " + sentence);
    }
    if (const auto why = found_words(sentence, kAccusing); !why.empty()) {
      refused.push_back("a question that accuses: " + why);
    }
  }
}

/// Rule 29: the person is never the subject of what went wrong.
void add_error_rules(Refused& refused, const std::string& masked) {
  static const std::regex kBlame(
      "(?:^|\\W)(invalid|illegal|error:|you (?:entered|typed|forgot))",
      kIgnoringCase);
  if (const auto blame = found_words(masked, kBlame); !blame.empty()) {
    refused.push_back("blame: " + blame);
  }
}

std::string with_quoted_masked(std::string text,
                               std::span<const std::string> quoted) {
  for (const std::string& whole : quoted) {
    // A text of several lines is printed with each of them indented.
    for (const std::string& line : split_at(whole, "\n")) {
      for (std::size_t at = text.find(line);
           !line.empty() && at != std::string::npos;
           at = text.find(line, at + 1)) {
        text.replace(at, line.size(), "x");
      }
    }
  }
  return text;
}

}  // namespace

LanguageLint::LanguageLint(const std::filesystem::path& patterns) {
  std::ifstream file(patterns);
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string::npos) {
      continue;
    }
    const std::string words = line.substr(tab + 1);
    patterns_.push_back(
        {.scope = line.substr(0, tab) == "R" ? Scope::reply : Scope::help,
         .words = words,
         .regex = between_words(words)});
  }
  if (patterns_.empty()) {
    throw std::runtime_error("there are no patterns in " + patterns.string());
  }
}

void LanguageLint::add_words(Refused& refused, const std::string& masked,
                             Scope scope) const {
  // Lifting a demand is welcome: "Nothing has to follow from it."
  static const std::regex kLifted(
      "\\b(nothing|no one) (?:needs?|has|have) to\\b", kIgnoringCase);
  const std::string text = std::regex_replace(masked, kLifted, "$1");
  for (const Pattern& pattern : patterns_) {
    if (pattern.scope == Scope::reply && scope != Scope::reply) {
      continue;
    }
    if (const auto words = found_words(text, pattern.regex); !words.empty()) {
      refused.push_back("word: " + words);
    }
  }
}

Refused LanguageLint::check_message(std::string_view text, Scope scope) const {
  Refused refused;
  const std::string masked = masked_prose(text);
  const auto sentences = sentences_in(masked);
  add_words(refused, masked, scope);
  add_signs(refused, masked);
  add_lengths(refused, sentences);
  if (sentences.size() > kSentencesInMessage) {
    refused.emplace_back("more than 2 sentences");
  }
  if (scope == Scope::reply) {
    add_reply_rules(refused, sentences);
  } else {
    add_error_rules(refused, masked);
  }
  return refused;
}

Refused LanguageLint::check_output(std::string_view output,
                                   std::span<const std::string> quoted,
                                   Scope scope) const {
  Refused refused;
  const std::string own = with_quoted_masked(std::string(output), quoted);
  for (const std::string& line : split_at(own, "\n")) {
    const std::string masked = masked_prose(line);
    const auto sentences = sentences_in(masked);
    add_words(refused, masked, scope);
    add_signs(refused, masked);
    add_lengths(refused, sentences);
    if (scope == Scope::reply) {
      add_reply_rules(refused, sentences);
    }
  }
  return refused;
}

Refused LanguageLint::check_page(std::string_view page) const {
  Refused refused;
  for (const std::string& line : split_at(page, "\n")) {
    add_words(refused, masked_prose(line), Scope::help);
  }
  return refused;
}

}  // namespace wins::test
