// SPDX-License-Identifier: MIT
#include "fault/disk_model.h"

#include <algorithm>

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using What = DiskStep::What;

constexpr std::size_t kBlock = 512;

/// The folder that holds the name; "." for the home.
fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

bool is_in(const DiskStep& change, const fs::path& folder) {
  return folder_of(change.path) == folder ||
         (change.what == What::rename && folder_of(change.target) == folder);
}

void put(std::string& bytes, std::size_t at, std::string_view piece) {
  bytes.resize(std::max(bytes.size(), at + piece.size()), '\0');
  bytes.replace(at, piece.size(), piece);
}

void carry_out(std::string& bytes, const DiskStep& change) {
  if (change.what == What::resize) {
    bytes.resize(change.at, '\0');
  } else {
    put(bytes, change.at, change.bytes);
  }
}

/// Which blocks arrive: in one half of the seeds each falls by itself, in the
/// other nothing arrives any more from a moment on.
class Tearing {
 public:
  Tearing(unsigned seed, std::size_t blocks)
      : dice_(seed), in_order_(seed % 2 == 0) {
    moment_ = std::uniform_int_distribution<std::size_t>(0, blocks)(dice_);
  }

  [[nodiscard]] bool next_arrives() {
    ++passed_;
    return in_order_ ? passed_ <= moment_ : (dice_() & 1U) != 0;
  }

 private:
  std::mt19937 dice_;
  bool in_order_;
  std::size_t moment_ = 0;
  std::size_t passed_ = 0;
};

/// Up to the next multiple of 512 bytes in the file, as the disk has it.
std::size_t rest_of_block(std::size_t at) {
  return kBlock - at % kBlock;
}

std::size_t blocks_in(const std::vector<DiskStep>& changes) {
  std::size_t blocks = 0;
  for (const DiskStep& change : changes) {
    blocks += 1 + change.bytes.size() / kBlock;
  }
  return blocks;
}

void carry_out_torn(std::string& bytes, const std::vector<DiskStep>& changes,
                    unsigned seed) {
  Tearing tearing(seed, blocks_in(changes));
  for (const DiskStep& change : changes) {
    if (change.what == What::resize) {
      if (tearing.next_arrives()) {
        carry_out(bytes, change);
      }
      continue;
    }
    for (std::size_t done = 0; done < change.bytes.size();) {
      const std::size_t at = change.at + done;
      const std::size_t count =
          std::min(rest_of_block(at), change.bytes.size() - done);
      if (tearing.next_arrives()) {
        put(bytes, at, std::string_view(change.bytes).substr(done, count));
      }
      done += count;
    }
  }
}

}  // namespace

DiskModel::DiskModel(const Tree& before, Names names) : model_(names) {
  for (const fs::path& folder : before.folders) {
    names_[folder] = kFolder;
  }
  int number = 0;
  for (const auto& [path, bytes] : before.files) {
    files_[number].durable = bytes;
    names_[path] = number++;
  }
}

void DiskModel::apply(const DiskStep& step) {
  switch (step.what) {
    case What::make_file:
      files_[step.file] = {};
      [[fallthrough]];
    case What::make_folder:
    case What::remove:
    case What::rename:
      if (model_ == Names::at_once) {
        change_names(step);
      } else {
        waiting_.push_back(step);
      }
      return;
    case What::write:
    case What::resize:
      files_[step.file].waiting.push_back(step);
      return;
    case What::sync_file:
    case What::sync_folder:
      settle(step);
      return;
    case What::speak:
      return;
  }
}

void DiskModel::change_names(const DiskStep& step) {
  switch (step.what) {
    case What::make_file:
      names_[step.path] = step.file;
      return;
    case What::make_folder:
      names_[step.path] = kFolder;
      return;
    case What::rename:
      if (const auto found = names_.find(step.path); found != names_.end()) {
        names_[step.target] = found->second;
      }
      [[fallthrough]];
    default:
      names_.erase(step.path);
  }
}

void DiskModel::settle(const DiskStep& step) {
  if (step.what == What::sync_file) {
    File& file = files_[step.file];
    for (const DiskStep& change : file.waiting) {
      carry_out(file.durable, change);
    }
    file.waiting.clear();
    return;
  }
  std::vector<DiskStep> others;
  for (DiskStep& change : waiting_) {
    if (is_in(change, step.path)) {
      change_names(change);
    } else {
      others.push_back(std::move(change));
    }
  }
  waiting_ = std::move(others);
}

bool DiskModel::is_reachable(const fs::path& path) const {
  const fs::path folder = folder_of(path);
  return folder == "." || (names_.contains(folder) && is_reachable(folder));
}

Tree DiskModel::after(const Cut& cut) const {
  Tree tree;
  for (const auto& [path, number] : names_) {
    if (!is_reachable(path)) {
      continue;
    }
    if (number == kFolder) {
      tree.folders.insert(path);
      continue;
    }
    const File& file = files_.at(number);
    std::string bytes = file.durable;
    if (cut.unsynced == Cut::Unsynced::kept) {
      for (const DiskStep& change : file.waiting) {
        carry_out(bytes, change);
      }
    } else if (cut.unsynced == Cut::Unsynced::torn) {
      carry_out_torn(bytes, file.waiting,
                     cut.seed * 31 + static_cast<unsigned>(number) * 2);
    }
    tree.files[path] = std::move(bytes);
  }
  return tree;
}

}  // namespace wins::test
