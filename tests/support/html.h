// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wins::test {

/// A page of HTML, read as XML would be: what a browser may not guess.
class Html {
 public:
  struct Tag {
    std::string name{};
    std::map<std::string, std::string> attributes{};
  };

  explicit Html(std::string_view page) {
    constexpr std::string_view kType = "<!DOCTYPE html>\n";
    if (!page.starts_with(kType)) {
      problem_ = "no document type";
      return;
    }
    rest_ = page.substr(kType.size());
    while (problem_.empty() && !rest_.empty()) {
      rest_.front() == '<' ? read_tag() : read_text();
    }
    if (problem_.empty() && !open_.empty()) {
      problem_ = open_.back() + " stays open";
    }
  }

  /// What is not well-formed, in words; empty: it is.
  [[nodiscard]] const std::string& problem() const { return problem_; }
  [[nodiscard]] const std::vector<Tag>& tags() const { return tags_; }
  /// The text between tags, references read, that of the style sheet aside.
  [[nodiscard]] const std::string& text() const { return text_; }

  [[nodiscard]] std::vector<Tag> named(std::string_view name) const {
    std::vector<Tag> found;
    for (const Tag& tag : tags_) {
      if (tag.name == name) {
        found.push_back(tag);
      }
    }
    return found;
  }

 private:
  void read_text() {
    const std::size_t end = std::min(rest_.find('<'), rest_.size());
    const std::string text = unescaped(rest_.substr(0, end));
    if (open_.empty() || open_.back() != "style") {
      text_ += text;
    }
    rest_.remove_prefix(end);
  }

  std::string unescaped(std::string_view text) {
    static const std::map<std::string, std::string, std::less<>> kReferences{
        {"&amp;", "&"},
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&quot;", "\""},
        {"&#39;", "'"}};
    std::string result;
    while (!text.empty()) {
      if (text.front() != '&') {
        result += text.front();
        text.remove_prefix(1);
        continue;
      }
      const std::string_view name = text.substr(0, text.find(';') + 1);
      const auto found = kReferences.find(name);
      if (found == kReferences.end()) {
        problem_ = "a bare ampersand";
        return result;
      }
      result += found->second;
      text.remove_prefix(name.size());
    }
    return result;
  }

  void read_tag() {
    const std::size_t end = rest_.find('>');
    if (end == rest_.npos) {
      problem_ = "a tag without an end";
      return;
    }
    std::string_view inside = rest_.substr(1, end - 1);
    rest_.remove_prefix(end + 1);
    if (inside.starts_with('/')) {
      inside.remove_prefix(1);
      if (open_.empty() || open_.back() != inside) {
        problem_ = std::string(inside) + " was not open";
      } else {
        open_.pop_back();
      }
      return;
    }
    const bool closed = inside.ends_with('/');
    inside.remove_suffix(closed ? 1 : 0);
    Tag tag{.name = take_name(inside)};
    read_attributes(inside, tag);
    if (!closed) {
      open_.push_back(tag.name);
    }
    tags_.push_back(std::move(tag));
  }

  static std::string take_name(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() &&
           (std::isalnum(static_cast<unsigned char>(text[end])) != 0 ||
            text[end] == '-')) {
      ++end;
    }
    std::string name(text.substr(0, end));
    text.remove_prefix(end);
    return name;
  }

  void read_attributes(std::string_view text, Tag& tag) {
    while (!text.empty()) {
      if (text.front() != ' ') {
        problem_ = "an odd tag: " + tag.name;
        return;
      }
      text.remove_prefix(1);
      const std::string name = take_name(text);
      const std::size_t end = text.find('"', 2);
      if (name.empty() || !text.starts_with("=\"") || end == text.npos ||
          tag.attributes.contains(name)) {
        problem_ = "an odd attribute of " + tag.name;
        return;
      }
      tag.attributes[name] = unescaped(text.substr(2, end - 2));
      text.remove_prefix(end + 1);
    }
  }

  std::string_view rest_{};
  std::string problem_{};
  std::string text_{};
  std::vector<std::string> open_{};
  std::vector<Tag> tags_{};
};

/// Why the page is not one file that runs nothing and fetches nothing; empty:
/// it is.
inline std::string harm_in_page(std::string_view page) {
  const Html html(page);
  if (!html.problem().empty()) {
    return html.problem();
  }
  constexpr std::string_view kPolicy =
      "default-src 'none'; style-src 'unsafe-inline'";
  static const std::vector<std::string_view> kTags{
      "html", "head",   "meta", "title", "style", "body",    "h1",    "h2",
      "p",    "ul",     "li",   "span",  "div",   "section", "table", "tr",
      "td",   "figure", "svg",  "path",  "text",  "circle"};
  static const std::vector<std::string_view> kAttributes{
      "lang",  "charset",     "http-equiv", "content",      "name",
      "class", "dir",         "viewBox",    "role",         "aria-label",
      "d",     "fill",        "stroke",     "stroke-width", "x",
      "y",     "text-anchor", "font-size",  "cx",           "cy",
      "r"};
  int policies = 0;
  for (const Html::Tag& tag : html.tags()) {
    if (std::ranges::count(kTags, tag.name) == 0) {
      return "a tag " + tag.name;
    }
    for (const auto& [name, value] : tag.attributes) {
      if (std::ranges::count(kAttributes, name) == 0) {
        return "an attribute " + name;
      }
    }
    const auto equivalent = tag.attributes.find("http-equiv");
    if (equivalent != tag.attributes.end()) {
      const bool is_policy = equivalent->second == "Content-Security-Policy" &&
                             tag.attributes.at("content") == kPolicy;
      policies += is_policy ? 1 : 100;
    }
  }
  if (policies != 1) {
    return "not one policy";
  }
  for (const std::string_view remote : {"url(", "@import", "src=", "href="}) {
    if (page.find(remote) != page.npos &&
        html.text().find(remote) == std::string::npos) {
      return "something remote: " + std::string(remote);
    }
  }
  return "";
}

}  // namespace wins::test
