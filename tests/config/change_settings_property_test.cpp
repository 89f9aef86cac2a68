// SPDX-License-Identifier: MIT
// What holds for a change to any file that a person may have written.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

#include "wins/config/change_settings.h"

namespace wins {
namespace {

using Words = std::vector<std::string>;

struct Choice {
  std::string key;
  Words words;
};

const std::vector<Choice>& choices() {
  static const std::vector<Choice> all = {
      {"tone", {"facts"}},
      {"closing", {"it's \"me\"\\ \u0645\u0633\u0627\u0621 \U0001F33B"}},
      {"closing", {"one\ntwo\r\n\x1B\x7F\t[#]"}},
      {"editor", {"vim -n"}},
      {"add.guess", {"false"}},
      {"display.ascii", {"true"}},
      {"display.color", {"never"}},
      {"reflect.ask", {"false"}},
      {"reflect.skip_dates", {"03-21", "2025-03-21"}},
      {"reflect.skip_tags", {"work"}},
      {"reflect.skip_tags", {"work", "b", "c"}},
      {"support.contacts", {"Jo, #1", "-", "[x]", "'"}},
      {"support.contacts", {"Sam", "Kim"}},
      {"support.contacts", {"Jo"}},
      {"measures.off", {"[]"}}};
  return all;
}

/// Writes a file as a person might, by the draws of the property.
class Writer {
 public:
  std::string file() {
    const bool mark = draw(8) == 0;
    break_ = draw(3) == 0 ? "\r\n" : "\n";
    pairs("", {"tone", "role", "closing", "editor"});
    const std::vector<std::pair<std::string, Words>> sections = {
        {"display", {"ascii", "pager", "color"}},
        {"reflect", {"ask", "skip_tags"}},
        {"support", {"hint", "contacts"}},
        {"mine", {"number", "day", "list"}}};
    std::vector<std::size_t> tables;
    for (std::size_t i = 0; i < sections.size(); ++i) {
      switch (draw(4)) {
        case 0:
          pairs(sections[i].first + (draw(3) == 0 ? " . " : "."),
                sections[i].second);
          break;
        case 1:
          inline_table(sections[i].first, sections[i].second);
          break;
        case 2:
          tables.push_back(i);
          break;
        default:
          break;
      }
    }
    for (const std::size_t i : tables) {
      between();
      text_ += draw(3) == 0 ? "[ \"" + sections[i].first + "\" ]"
                            : "[" + sections[i].first + "]";
      end_line();
      pairs("", sections[i].second);
    }
    between();
    if (draw(3) == 0 && text_.ends_with(break_)) {
      text_.resize(text_.size() - break_.size());
    }
    return (mark ? "\xEF\xBB\xBF" : "") + text_;
  }

  [[nodiscard]] const Words& comments() const { return comments_; }

 private:
  static int draw(int bound) { return *rc::gen::inRange(0, bound); }

  std::string comment() {
    comments_.push_back("# \u00E9 = [\"" + std::to_string(comments_.size()));
    return comments_.back() + "\"";
  }

  void end_line() {
    text_ += draw(4) == 0 ? "  " + comment() : std::string();
    text_ += break_;
  }

  void between() {
    for (int lines = draw(3); lines > 0; --lines) {
      text_ += draw(2) == 0 ? comment() + break_ : break_;
    }
  }

  std::string text_value() {
    const std::vector<std::string> forms = {
        "\"a \\\"b\\\" # c\"", "'a # \\ c'",
        "\"\"\"a" + break_ + "# \"\" b\"\"\"\"",
        "'''" + break_ + "it's # one'''", "\"\""};
    return forms[static_cast<std::size_t>(draw(5))];
  }

  std::string list_value() {
    const Words items = {"\"Jo\"", "'Sam'", "\"\"\"Kim\"\"\"", "\"Jo\""};
    const bool has_lines = draw(2) == 0;
    std::string list = "[";
    const int count = draw(4);
    for (int i = 0; i < count; ++i) {
      list += has_lines && draw(4) != 0 ? break_ + "  " : " ";
      list += items[static_cast<std::size_t>(draw(4))];
      list += i + 1 < count || (has_lines && draw(2) == 0) ? "," : "";
      list += has_lines && draw(3) == 0 ? " " + comment() + break_ : "";
    }
    return list + (has_lines ? break_ : "") + "]";
  }

  std::string value_of(const std::string& key) {
    if (key == "closing" || key == "editor") {
      return text_value();
    }
    if (key == "skip_tags" || key == "contacts") {
      return list_value();
    }
    if (key == "list") {
      return "[[1, 2], {a = 1, b = [']', \"}\"]}]";
    }
    const std::vector<std::pair<std::string, std::string>> others = {
        {"tone", "\"facts\""},
        {"role", "'therapist'"},
        {"ascii", "true"},
        {"pager", "false"},
        {"color", "\"never\""},
        {"ask", "false"},
        {"hint", "\"always\""},
        {"number", "-1_000.5e3"},
        {"day", "1979-05-27 07:32:00Z"}};
    return std::ranges::find(others, key,
                             &std::pair<std::string, std::string>::first)
        ->second;
  }

  void pairs(const std::string& front, const Words& keys) {
    for (const std::string& key : keys) {
      if (draw(2) == 0) {
        between();
        text_ += std::string(static_cast<std::size_t>(draw(3)), ' ');
        text_ += front + (draw(5) == 0 ? "'" + key + "'" : key);
        text_ += (draw(3) == 0 ? "=" : " = ") + value_of(key);
        end_line();
      }
    }
  }

  void inline_table(const std::string& name, const Words& keys) {
    std::string members;
    for (const std::string& key : keys) {
      const std::string value = value_of(key);
      // An inline table has one line.
      if (draw(2) == 0 && value.find('\n') == std::string::npos) {
        members += (members.empty() ? " " : ", ") + key + " = " + value;
      }
    }
    text_ += name + " = {" + members + (draw(2) == 0 ? " }" : "}");
    end_line();
  }

  std::string break_{};
  std::string text_{};
  Words comments_{};
};

std::string shown(std::string_view key, const std::string& text) {
  return find_setting(key)->show(parse_settings(text, "c").settings);
}

bool same_but_for(std::string_view key, const std::string& left,
                  const std::string& right) {
  return parse_settings(left, "c").unknown ==
             parse_settings(right, "c").unknown &&
         std::ranges::all_of(setting_docs(), [&](const SettingDoc& doc) {
           return doc.key == key ||
                  shown(doc.key, left) == shown(doc.key, right);
         });
}

/// True when `after` is `before` with something put into one place.
bool is_put_into(const std::string& before, const std::string& after) {
  const auto front = std::ranges::mismatch(before, after);
  const auto same = static_cast<std::size_t>(front.in1 - before.begin());
  return after.size() > before.size() && after.ends_with(before.substr(same));
}

TEST_CASE("a key that is set reads as given, and nothing else is touched") {
  CHECK(rc::check([] {
    Writer writer;
    const std::string before = writer.file();
    const Choice choice = *rc::gen::elementOf(choices());
    RC_LOG() << "FILE:\n" << before << "\nKEY: " << choice.key << '\n';
    const std::string after = set_setting(before, choice.key, choice.words);
    RC_LOG() << "AFTER:\n" << after << '\n';
    RC_ASSERT(shown(choice.key, after) ==
              shown(choice.key, set_setting("", choice.key, choice.words)));
    RC_ASSERT(same_but_for(choice.key, before, after));
    for (const std::string& comment : writer.comments()) {
      // A value that had no place in an inline table took its comment along.
      RC_ASSERT((before.find(comment) == std::string::npos ||
                 after.find(comment) != std::string::npos));
    }
    if (before.find("\r\n") != std::string::npos) {
      RC_ASSERT(std::ranges::count(after, '\n') ==
                std::ranges::count(after, '\r'));
    }
    // Setting it again changes nothing more.
    RC_ASSERT(set_setting(after, choice.key, choice.words) == after);
    const std::string without = unset_setting(before, choice.key);
    const std::string undone = unset_setting(after, choice.key);
    if (without != before) {
      RC_ASSERT(undone == without);
    } else {
      RC_ASSERT((before.find("{}") != std::string::npos ||
                 is_put_into(before, after)));
      RC_ASSERT(same_but_for("", before, undone));
    }
  }));
}

TEST_CASE("a key that is taken out is out, and nothing else is touched") {
  CHECK(rc::check([] {
    Writer writer;
    const std::string before = writer.file();
    const Choice choice = *rc::gen::elementOf(choices());
    RC_LOG() << "FILE:\n" << before << "\nKEY: " << choice.key << '\n';
    const std::string after = unset_setting(before, choice.key);
    RC_LOG() << "AFTER:\n" << after << '\n';
    RC_ASSERT(shown(choice.key, after) == shown(choice.key, ""));
    RC_ASSERT(same_but_for(choice.key, before, after));
    RC_ASSERT(unset_setting(after, choice.key) == after);
    RC_ASSERT(after == before || is_put_into(after, before));
  }));
}

}  // namespace
}  // namespace wins
