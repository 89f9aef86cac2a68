// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wins {

/// What an option takes: gives its placeholder in help ("WHEN") and what
/// the shells complete after it.
enum class Value {
  text,
  when,
  kind,
  tag,
  time,  ///< a length of time
  gap,   ///< no, brief, yes
  tone,  ///< harsh to kind
  measure,
  number,
  id,
  path,
  field,          ///< a field of an entry that edit can clear
  session_field,  ///< the same of a session
  session_form,   ///< list, edit, remove
  view,           ///< a view of reflect
  setting,        ///< a key of the settings
  command,        ///< a command or a topic of help
  shell,          ///< bash, zsh, fish
  color,          ///< auto, always, never
  page_format,    ///< text, markdown, html
  export_format,  ///< json, jsonl, csv, markdown
  import_format   ///< json, jsonl, csv, lines, jrnl, wins
};

/// "WHEN" for Value::when; public: it stands in help and manual.
[[nodiscard]] std::string_view placeholder(Value value);

/// What help, manual and completions know of an option or a positional.
struct OptionDoc {
  std::vector<std::string> names{};  ///< "-w", "--when"; empty: positional
  std::string placeholder{};         ///< empty: a flag
  std::optional<Value> value{};      ///< nothing: a flag
  std::string help{};                ///< one sentence without a full stop
  bool repeatable = false;
  bool hidden = false;
};

/// Declares what a command takes, to the parser and to the documentation at
/// once. `names` are "-w,--when". Values arrive byte for byte as typed.
class Options {
 public:
  class Sink;  ///< the parser behind it
  explicit Options(Sink& sink);

  /// The plain words of the command line, whatever they look like.
  void words(Value kind, std::vector<std::string>& into, std::string help);
  /// Whether all of the words follow `--`, so that they mean nothing but
  /// themselves: `-` is a word then.
  void literal_words(bool& into);
  void flag(std::string_view names, bool& into, std::string help);
  void value(std::string_view names, std::optional<std::string>& into,
             Value kind, std::string help);
  void value(std::string_view names, std::optional<std::int64_t>& into,
             std::string help);
  /// An option that may be given several times, one value each time.
  void each(std::string_view names, std::vector<std::string>& into, Value kind,
            std::string help);

  [[nodiscard]] const std::vector<OptionDoc>& docs() const { return docs_; }

 private:
  Sink& sink_;
  std::vector<OptionDoc> docs_;
};

}  // namespace wins
