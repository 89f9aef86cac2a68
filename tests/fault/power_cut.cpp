// SPDX-License-Identifier: MIT
#include "fault/power_cut.h"

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <string_view>

namespace wins::test {
namespace {

namespace fs = std::filesystem;
using What = DiskStep::What;

constexpr Cut kKept{.unsynced = Cut::Unsynced::kept};

std::uint64_t fingerprint(const Tree& tree) {
  std::uint64_t print = 0;
  const auto mix = [&](std::string_view bytes) {
    print = print * 1'099'511'628'211U + std::hash<std::string_view>()(bytes);
  };
  for (const fs::path& folder : tree.folders) {
    mix(folder.native());
  }
  for (const auto& [path, bytes] : tree.files) {
    mix(path.native());
    mix(bytes);
  }
  return print;
}

bool is_removal_of_journal(const DiskStep& step) {
  return step.what == What::remove && step.path.string().ends_with("-journal");
}

/// The steps as a program without these syncs would have made them.
std::vector<DiskStep> leave_out(const std::vector<DiskStep>& steps,
                                PowerCut::Without without) {
  std::vector<DiskStep> rest;
  for (const DiskStep& step : steps) {
    const bool sync =
        step.what == What::sync_file || step.what == What::sync_folder;
    const bool after_removal = step.what == What::sync_folder &&
                               !rest.empty() &&
                               is_removal_of_journal(rest.back());
    if ((without == PowerCut::Without::any_sync && sync) ||
        (without == PowerCut::Without::sync_after_removal && after_removal)) {
      continue;
    }
    rest.push_back(step);
  }
  return rest;
}

/// Of the writes so many that no more moments are left than wanted. A moment
/// just before or after anything but a write always stays.
std::vector<bool> moments(const std::vector<DiskStep>& steps,
                          std::size_t at_most) {
  std::vector<bool> chosen(steps.size(), false);
  std::vector<std::size_t> writes;
  std::size_t count = 0;
  for (std::size_t at = 0; at < steps.size(); ++at) {
    const bool next_is_write =
        at + 1 < steps.size() && steps[at + 1].what == What::write;
    if (steps[at].what == What::write && next_is_write) {
      writes.push_back(at);
    } else {
      chosen[at] = true;
      ++count;
    }
  }
  const std::size_t left = at_most > count ? at_most - count : 0;
  const std::size_t stride =
      left == 0 ? writes.size() + 1 : 1 + (writes.size() - 1) / left;
  for (std::size_t at = 0; at < writes.size(); at += stride) {
    chosen[writes[at]] = true;
  }
  return chosen;
}

std::vector<Cut> variants(int torn) {
  std::vector<Cut> cuts = {{.unsynced = Cut::Unsynced::dropped}, kKept};
  for (int seed = 1; seed <= torn; ++seed) {
    cuts.push_back(
        {.unsynced = Cut::Unsynced::torn, .seed = static_cast<unsigned>(seed)});
  }
  return cuts;
}

}  // namespace

PowerCut::PowerCut(const Home& home, const Launch& launch)
    : journal_(home.journal().lexically_relative(home.path())),
      before_(read_tree(home.path())),
      record_(record_steps(home, launch)),
      after_(read_tree(home.path())) {
  find_rows_between();
}

void PowerCut::find_rows_between() {
  DiskModel disk(before_, Names::at_once);
  rows_allowed_.insert(onlooker_.look(before_, journal_).rows);
  for (const DiskStep& step : record_.steps) {
    disk.apply(step);
    // What a crash leaves where the power stays is tried by the kills.
    if (step.what == What::remove || step.what == What::rename) {
      rows_allowed_.insert(onlooker_.look(disk.after(kKept), journal_).rows);
    }
  }
  if (!(disk.after(kKept) == after_)) {
    throw std::runtime_error("the steps do not add up to what was written");
  }
  rows_after_ = onlooker_.look(after_, journal_).rows;
}

CutFigures PowerCut::run(std::size_t at_most, int torn, Without without) {
  const std::vector<DiskStep> steps = leave_out(record_.steps, without);
  const std::vector<bool> chosen = moments(steps, at_most);
  const std::vector<Cut> cuts = variants(torn);
  CutFigures figures;
  met_.clear();
  for (const Names names :
       {Names::at_once, Names::with_the_sync_of_their_folder}) {
    DiskModel disk(before_, names);
    bool acknowledged = false;
    for (std::size_t at = 0; at < steps.size(); ++at) {
      disk.apply(steps[at]);
      acknowledged = acknowledged || steps[at].what == What::speak;
      if (!chosen[at]) {
        continue;
      }
      ++figures.points;
      for (const Cut& cut : cuts) {
        judge(disk.after(cut), acknowledged, figures);
      }
    }
  }
  return figures;
}

void PowerCut::judge(const Tree& tree, bool acknowledged, CutFigures& figures) {
  ++figures.states;
  figures.acknowledged += acknowledged ? 1 : 0;
  const Sight& sight = onlooker_.look(tree, journal_);
  const bool sound = sight.sound && others_are_sound(tree);
  const bool known = !sight.sound || rows_allowed_.contains(sight.rows);
  const bool rule = !rule_ || rule_(onlooker_, tree, acknowledged);
  const bool kept = !acknowledged || (sight.rows == rows_after_ && rule);
  figures.corrupt += sound ? 0 : 1;
  figures.old_lost += known && (acknowledged || rule) ? 0 : 1;
  figures.acknowledged_lost += kept ? 0 : 1;
  if (met_.insert(fingerprint(tree)).second) {
    ++figures.different;
    if (visit_ && sound && known) {
      visit_(tree);
    }
  }
}

bool PowerCut::others_are_sound(const Tree& tree) {
  return std::ranges::all_of(tree.files, [&](const auto& file) {
    const fs::path& path = file.first;
    const bool whole_copy =
        path.extension() == ".db" && path != journal_ &&
        !path.filename().string().starts_with(".wins-part-");
    return !whole_copy || onlooker_.look(tree, path).sound;
  });
}

}  // namespace wins::test
