// SPDX-License-Identifier: MIT
// JSON as events, never as a tree: what is in memory is one record.
#include "json_records.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "wins/core/catalogue/exchange.h"

namespace wins {
namespace {

using messages::exchange;

/// The most fields that a record may have; ours has 32.
constexpr std::size_t kMostFields = 4096;
/// The most bytes of a string, four times what a text may have.
constexpr std::size_t kMostString = std::size_t{256} * 1024;

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

/// Takes the events of the parser (nlohmann::json_sax) and makes records.
class Records {
 public:
  using Json = nlohmann::json;

  Records(const ImportBytes& reader, const RecordVisitor& visit)
      : reader_(reader), visit_(visit) {}

  /// The whole of it is one record.
  void expect_one_record(std::int64_t line) {
    record_depth_ = 1;
    section_ = JsonSection::entries;
    fixed_line_ = line;
  }
  [[nodiscard]] JsonHead head() const { return head_; }

  bool null() { return take_value({}, false); }
  bool boolean(bool value) { return take_value(value ? "true" : "false"); }
  bool number_integer(Json::number_integer_t value) {
    return take_value(std::to_string(value));
  }
  bool number_unsigned(Json::number_unsigned_t value) {
    return take_value(std::to_string(value));
  }
  bool number_float(Json::number_float_t /*value*/, const std::string& digits) {
    return take_value(digits);
  }
  bool string(std::string& text) {
    if (text.size() > kMostString) {
      refuse(exchange["too_long"], fmt::arg("most", "256"));
    }
    return take_value(text);
  }
  bool binary(Json::binary_t& /*bytes*/) { return false; }

  bool key(std::string& name) {
    levels_.back().key = name;
    return true;
  }
  bool start_object(std::size_t /*count*/) {
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
  bool end_object() {
    const bool ends = section_.has_value() && depth() == record_depth_;
    levels_.pop_back();
    if (ends) {
      visit_(*section_, row_, line_);
    }
    return true;
  }
  bool start_array(std::size_t /*count*/) {
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
  bool end_array() {
    if (section_.has_value() && depth() + 1 == record_depth_) {
      section_.reset();
    }
    levels_.pop_back();
    return true;
  }
  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const Json::exception& /*trouble*/) {
    refuse(exchange["no_json"]);
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

  void push(bool is_array, const std::string& prefix) {
    if (depth() >= static_cast<std::size_t>(kImportDepth)) {
      refuse(exchange["too_deep"]);
    }
    levels_.push_back({.is_array = is_array, .prefix = prefix});
  }

  /// The name of the value that comes.
  [[nodiscard]] std::string name_of_value() const {
    for (std::size_t at = depth(); at > 0; --at) {
      if (!levels_[at - 1].is_array) {
        return levels_[at - 1].prefix + levels_[at - 1].key;
      }
    }
    return {};
  }
  [[nodiscard]] std::string prefix_inside() const {
    const std::string name = name_of_value();
    return name == "measures" || name.empty() ? std::string() : name + "_";
  }

  bool take_value(const std::string& value, bool is_said = true) {
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
  FieldRow row_{};
  std::size_t fields_ = 0;
  std::size_t record_depth_ = 0;
  std::optional<JsonSection> section_{};
  std::optional<std::int64_t> fixed_line_{};
  std::int64_t line_ = 1;
  JsonHead head_{};
};

}  // namespace

JsonHead read_json_records(ImportBytes& reader, const RecordVisitor& visit) {
  Records records(reader, visit);
  nlohmann::json::sax_parse(ByteIterator(reader), ByteIterator(), &records);
  return records.head();
}

void read_json_record(const ImportBytes& reader, std::string_view text,
                      std::int64_t line, const RecordVisitor& visit) {
  Records records(reader, visit);
  records.expect_one_record(line);
  nlohmann::json::sax_parse(text.begin(), text.end(), &records);
}

}  // namespace wins
