// SPDX-License-Identifier: MIT
#include "field_row.h"

namespace wins {

void FieldRow::clear() {
  used_ = 0;
  next_ = 0;
}

std::string& FieldRow::add(std::string_view name) {
  if (used_ == fields_.size()) {
    fields_.emplace_back();
  }
  Field& field = fields_[used_++];
  field.name = name;
  field.value.clear();
  return field.value;
}

const std::string* FieldRow::find(std::string_view name) const {
  for (std::size_t i = 0; i < used_; ++i) {
    const std::size_t at = (next_ + i) % used_;
    if (fields_[at].name == name) {
      next_ = at + 1;
      return &fields_[at].value;
    }
  }
  return nullptr;
}

std::vector<std::string_view> FieldRow::all(std::string_view name) const {
  std::vector<std::string_view> values;
  for (std::size_t i = 0; i < used_; ++i) {
    if (fields_[i].name == name) {
      values.push_back(fields_[i].value);
    }
  }
  return values;
}

}  // namespace wins
