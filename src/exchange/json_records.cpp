// SPDX-License-Identifier: MIT
// JSON as events, never as a tree: what is in memory is one record.
#include "json_records.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <optional>
#include <vector>

#include "wins/core/catalogue/exchange.h"
#include "wins/text/utf8.h"

namespace wins {
namespace {

using messages::exchange;

/// The most fields that a record may have; ours has 32.
constexpr std::size_t kMostFields = 4096;
/// The most bytes of a string, four times what a text may have.
constexpr std::size_t kMostString = std::size_t{256} * 1024;
/// The most bytes from one piece of JSON to the next: such a string, every
/// sign of it written \uXXXX.
constexpr std::int64_t kMostPiece = std::int64_t{6} * 256 * 1024;

std::optional<JsonSection> section_of(std::string_view key) {
  if (key == "entries") {
    return JsonSection::entries;
  }
  if (key == "sessions") {
    return JsonSection::sessions;
  }
  return key == "checkins" ? std::optional(JsonSection::checkins)
                           : std::nullopt;
}

/// Takes the events of the parser (a Handler of RapidJSON) and makes records.
class Records
    : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Records> {
 public:
  using Size = rapidjson::SizeType;

  Records(const ImportBytes& reader, const RecordVisitor& visit)
      : reader_(reader), visit_(visit) {}

  /// The whole of it is one record.
  void expect_one_record(std::int64_t line) {
    record_depth_ = 1;
    section_ = JsonSection::entries;
    fixed_line_ = line;
  }
  [[nodiscard]] JsonHead head() const { return head_; }
  [[noreturn]] void refuse_rest() { refuse(exchange["no_json"]); }
  [[noreturn]] void refuse_long() {
    refuse(exchange["too_long"], fmt::arg("most", "256"));
  }
  /// Where in the file the last string or number ended.
  [[nodiscard]] std::int64_t piece_begins() const { return piece_begins_; }

  bool Null() { return take_value({}, false); }
  bool Bool(bool value) { return take_value(value ? "true" : "false"); }
  bool RawNumber(const char* digits, Size length, bool /*copy*/) {
    return take_value({digits, length});
  }
  bool String(const char* bytes, Size length, bool /*copy*/) {
    expect_text({bytes, length});
    return take_value({bytes, length});
  }

  bool Key(const char* bytes, Size length, bool /*copy*/) {
    expect_text({bytes, length});
    piece_begins_ = reader_.taken();
    levels_.back().key.assign(bytes, length);
    return true;
  }
  bool StartObject() {
    const bool in_array = !levels_.empty() && levels_.back().is_array;
    const std::string prefix = prefix_inside();
    push(false, prefix);
    const bool begins = section_.has_value() && depth() == record_depth_ &&
                        (in_array || record_depth_ == 1);
    if (begins) {
      row_.clear();
      fields_ = 0;
      levels_.back().prefix.clear();
      line_ = line();
    }
    return true;
  }
  bool EndObject(Size /*count*/) {
    const bool ends = section_.has_value() && depth() == record_depth_;
    levels_.pop_back();
    if (ends) {
      visit_(*section_, row_, line_);
    }
    return true;
  }
  bool StartArray() {
    const std::string prefix = prefix_inside();
    push(true, prefix);
    if (section_.has_value()) {
      if (depth() <= record_depth_) {
        refuse(exchange["no_record"]);
      }
      if (depth() == record_depth_ + 1 &&
          levels_[record_depth_ - 1].key == "tags") {
        row_.add("tags");
      }
      return true;
    }
    if (depth() == 1) {
      head_.is_array = true;
      section_ = JsonSection::entries;
    } else if (depth() == 2 && !levels_.front().is_array) {
      section_ = section_of(levels_.front().key);
    }
    record_depth_ = depth() + 1;
    return true;
  }
  bool EndArray(Size /*count*/) {
    if (section_.has_value() && depth() + 1 == record_depth_) {
      section_.reset();
    }
    levels_.pop_back();
    return true;
  }

 private:
  struct Level {
    bool is_array = false;
    std::string key{};     ///< the one whose value comes
    std::string prefix{};  ///< of the names in here
  };

  [[nodiscard]] std::size_t depth() const { return levels_.size(); }
  [[nodiscard]] std::int64_t line() const {
    return fixed_line_.value_or(reader_.line());
  }
  template <typename... Facts>
  [[noreturn]] void refuse(const Message& why, const Facts&... facts) {
    reader_.refuse(line(), say(why, facts...));
  }

  void expect_text(std::string_view text) {
    if (text.size() > kMostString) {
      refuse_long();
    }
    // RapidJSON takes the second half of a surrogate pair for a letter where
    // it is written \uDC00 and stands alone.
    if (!is_utf8(text)) {
      refuse_rest();
    }
  }

  void push(bool is_array, const std::string& prefix) {
    if (depth() >= static_cast<std::size_t>(kImportDepth)) {
      refuse(exchange["too_deep"]);
    }
    levels_.push_back({.is_array = is_array, .prefix = prefix});
  }

  /// The name of the value that comes.
  const std::string& name_of_value() {
    name_.clear();
    for (std::size_t at = depth(); at > 0; --at) {
      if (!levels_[at - 1].is_array) {
        name_.append(levels_[at - 1].prefix).append(levels_[at - 1].key);
        break;
      }
    }
    return name_;
  }
  [[nodiscard]] std::string prefix_inside() {
    const std::string& name = name_of_value();
    return name == "measures" || name.empty() ? std::string() : name + "_";
  }

  bool take_value(std::string_view value, bool is_said = true) {
    piece_begins_ = reader_.taken();
    if (section_.has_value() && depth() >= record_depth_) {
      if (++fields_ > kMostFields) {
        refuse(exchange["too_many_fields"]);
      }
      if (is_said) {
        row_.add(name_of_value()) = value;
      }
      return true;
    }
    if (section_.has_value() || depth() == 0) {
      refuse(exchange["no_record"]);
    }
    if (depth() == 1 && levels_.front().key == "format") {
      head_.format = value;
    } else if (depth() == 1 && levels_.front().key == "version") {
      head_.version = value;
    }
    return true;
  }

  const ImportBytes& reader_;
  const RecordVisitor& visit_;
  std::vector<Level> levels_{};
  std::string name_{};  ///< made anew for each value
  FieldRow row_{};
  std::size_t fields_ = 0;
  std::size_t record_depth_ = 0;
  std::optional<JsonSection> section_{};
  std::optional<std::int64_t> fixed_line_{};
  std::int64_t line_ = 1;
  std::int64_t piece_begins_ = 0;
  JsonHead head_{};
};

/// The bytes of a file for the parser (a Stream of RapidJSON). A zero stands
/// for the end; one in the file is no JSON wherever it comes, so the parser
/// stops there as well.
class ByteStream {
 public:
  using Ch = char;

  ByteStream(ImportBytes& reader, Records& records)
      : reader_(reader), records_(records) {}

  [[nodiscard]] Ch Peek() const {
    return reader_.at_end() ? '\0' : reader_.front();
  }
  Ch Take() {
    if (reader_.at_end()) {
      return '\0';
    }
    if (reader_.taken() > records_.piece_begins() + kMostPiece) {
      records_.refuse_long();
    }
    const Ch byte = reader_.front();
    reader_.pop();
    return byte;
  }
  [[nodiscard]] std::size_t Tell() const {
    return static_cast<std::size_t>(reader_.taken());
  }
  // For parsers that write into what they read.
  static Ch* PutBegin() { return nullptr; }
  static void Put(Ch /*byte*/) {}
  static std::size_t PutEnd(Ch* /*begin*/) { return 0; }

 private:
  ImportBytes& reader_;
  Records& records_;
};

/// Reads one document to its end.
template <typename Stream>
void parse(Stream& bytes, Records& records) {
  constexpr unsigned kFlags = rapidjson::kParseValidateEncodingFlag |
                              rapidjson::kParseNumbersAsStringsFlag;
  rapidjson::Reader parser;
  if (parser.Parse<kFlags>(bytes, records).IsError()) {
    records.refuse_rest();
  }
}

}  // namespace

JsonHead read_json_records(ImportBytes& reader, const RecordVisitor& visit) {
  Records records(reader, visit);
  ByteStream bytes(reader, records);
  parse(bytes, records);
  if (!reader.at_end()) {
    records.refuse_rest();
  }
  return records.head();
}

void read_json_record(const ImportBytes& reader, std::string_view text,
                      std::int64_t line, const RecordVisitor& visit) {
  Records records(reader, visit);
  records.expect_one_record(line);
  rapidjson::MemoryStream bytes(text.data(), text.size());
  parse(bytes, records);
  if (bytes.Tell() < text.size()) {
    records.refuse_rest();
  }
}

}  // namespace wins
