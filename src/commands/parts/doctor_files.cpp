// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "finding.h"
#include "read_date.h"
#include "wins/core/catalogue/checking.h"
#include "wins/host/drafts.h"
#include "wins/text/shell_word.h"

namespace wins {
namespace {

namespace fs = std::filesystem;
using messages::checking;

constexpr unsigned kOthers = 077;
constexpr unsigned kOthersWrite = 022;

std::string with_path(const Message& message, const fs::path& path) {
  return say(message, fmt::arg("path", path.native()));
}

/// Looks at files and folders, and notes what others could see.
class FileLook {
 public:
  explicit FileLook(Invocation& invocation)
      : invocation_(invocation),
        files_(invocation.host().files),
        journal_(invocation.places().journal),
        folder_(journal_.parent_path()) {}

  Findings look() {
    look_at_journal_file();
    look_at_owned_folders();
    look_at_settings();
    look_at_place();
    look_beside();
    look_at_drafts();
    return std::move(findings_);
  }

 private:
  void note(std::string name, bool attention, std::string sentence,
            std::string line = {}) {
    findings_.push_back(
        {std::move(name), attention, std::move(sentence), std::move(line)});
  }
  void look_at_journal_file();
  void look_at_owned_folders();
  void look_at_settings();
  void look_at_place();
  void look_beside();
  void look_at_drafts();
  void look_at_editor_drafts();
  void look_at_owner(const std::string& name, const fs::path& path,
                     const FileFacts& facts);
  void look_at_folder(const std::string& name, const fs::path& folder);
  void note_draft(const fs::path& path, const std::string& remove);

  Invocation& invocation_;
  const Files& files_;
  fs::path journal_;
  fs::path folder_;
  Findings findings_{};
};

void FileLook::look_at_owner(const std::string& name, const fs::path& path,
                             const FileFacts& facts) {
  if (facts.type != FileType::missing && !facts.is_ours) {
    note(name + "-owner", true, with_path(checking["owner"], path),
         "ls -ld " + shell_word(path.native()));
  }
}

void FileLook::look_at_journal_file() {
  const FileFacts facts = files_.facts(journal_);
  look_at_owner("journal", journal_, facts);
  if (facts.is_link) {
    note("journal-link", false, say(checking["link"]));
  }
  if (facts.type == FileType::file && facts.is_ours &&
      (facts.mode & kOthers) != 0) {
    note("journal-mode", true, with_path(checking["mode"], journal_),
         "chmod 600 " + shell_word(journal_.native()));
  }
}

void FileLook::look_at_folder(const std::string& name, const fs::path& folder) {
  const FileFacts facts = files_.facts(folder);
  look_at_owner(name, folder, facts);
  if (facts.type != FileType::folder || !facts.is_ours) {
    return;
  }
  bool open = (facts.mode & kOthers) != 0;
  for (const std::string& file : files_.names(folder)) {
    open = open || (files_.facts(folder / file).mode & kOthers) != 0;
  }
  if (open) {
    note(name + "-mode", true, with_path(checking["mode"], folder),
         "chmod -R go= " + shell_word(folder.native()));
  }
}

void FileLook::look_at_owned_folders() {
  // The folder of a journal that the person named holds other things too.
  if (invocation_.places().journal_is_default) {
    const FileFacts facts = files_.facts(folder_);
    look_at_owner("folder", folder_, facts);
    if (facts.type == FileType::folder && facts.is_ours &&
        (facts.mode & kOthers) != 0) {
      note("folder-mode", true, with_path(checking["mode"], folder_),
           "chmod 700 " + shell_word(folder_.native()));
    }
  }
  look_at_folder("drafts", invocation_.places().drafts);
  look_at_folder("snapshots", folder_ / "snapshots");
}

void FileLook::look_at_settings() {
  const fs::path& path = invocation_.settings_file();
  const FileFacts facts = files_.facts(path);
  if (facts.type != FileType::file) {
    return;
  }
  look_at_owner("settings", path, facts);
  if (facts.is_ours && (facts.mode & kOthers) != 0) {
    const bool writable = (facts.mode & kOthersWrite) != 0;
    note("settings-mode", true,
         with_path(writable ? checking["writable"] : checking["mode"], path),
         "chmod 600 " + shell_word(path.native()));
  }
}

/// The tool that copies a folder of this name elsewhere; empty when none.
std::string sync_tool(const Files& files, const fs::path& folder) {
  constexpr std::array<std::string_view, 9> kNames = {
      "Dropbox",     "Nextcloud", "OneDrive",    "ownCloud", "Google Drive",
      "GoogleDrive", "MEGA",      "pCloudDrive", "Syncthing"};
  const std::string name = folder.filename().string();
  for (const std::string_view tool : kNames) {
    if (name.starts_with(tool)) {
      return std::string(tool);
    }
  }
  return files.facts(folder / ".stfolder").type == FileType::missing
             ? std::string()
             : "Syncthing";
}

void FileLook::look_at_place() {
  for (fs::path above = folder_; above.has_relative_path();
       above = above.parent_path()) {
    const std::string tool = sync_tool(files_, above);
    if (!tool.empty()) {
      note("synced-folder", true,
           say(checking["synced"], fmt::arg("folder", above.native()),
               fmt::arg("tool", tool)));
      break;
    }
  }
  if (files_.disk(folder_) == Disk::network) {
    note("network-disk", false,
         say(checking["network"], fmt::arg("folder", folder_.native())));
  }
}

bool is_conflict_copy(const std::string& name) {
  return name.find("conflicted copy") != std::string::npos ||
         name.find(".sync-conflict-") != std::string::npos;
}

void FileLook::look_beside() {
  const std::string name = journal_.filename().string();
  const std::string stem = journal_.stem().string();
  for (const std::string& other : files_.names(folder_)) {
    const fs::path path = folder_ / other;
    if (other.starts_with(stem) && is_conflict_copy(other)) {
      note("conflict-copy", true, with_path(checking["conflict"], path),
           "wins --db " + shell_word(path.native()) + " list --all");
    } else if (other.starts_with(name + ".damaged") ||
               other.starts_with(name + ".salvaged") ||
               other.starts_with(name + ".words.txt")) {
      note("salvage-file", false, with_path(checking["salvage_files"], path));
    }
  }
}

bool is_leftover(const std::string& name) {
  return name.ends_with("~") || name.starts_with("#") ||
         name.find(".sw") ==
             name.size() - std::min<std::size_t>(name.size(), 4);
}

void FileLook::note_draft(const fs::path& path, const std::string& remove) {
  const std::string word = shell_word(path.native());
  const Instant changed = files_.facts(path).changed;
  const Day day(std::chrono::floor<std::chrono::days>(
      to_local(changed, invocation_.host().zone)));
  note("draft", true,
       say(checking["draft"], fmt::arg("path", path.native()),
           fmt::arg("day", short_day(day, today(invocation_)))),
       own_line("add - < " + word, invocation_) + " && " + remove);
}

void FileLook::look_at_drafts() {
  const fs::path& drafts = invocation_.places().drafts;
  for (const std::string& name : files_.names(drafts)) {
    const fs::path path = drafts / name;
    const std::string remove = "rm -- " + shell_word(path.native());
    if (is_leftover(name)) {
      note("editor-leftover", true, with_path(checking["leftover"], path),
           remove);
    } else if (files_.facts(path).type == FileType::file) {
      note_draft(path, remove);
    }
  }
  look_at_editor_drafts();
}

void FileLook::look_at_editor_drafts() {
  const auto place = draft_place(invocation_.host().env);
  if (!place.has_value()) {
    return;
  }
  for (const std::string& name : files_.names(*place)) {
    const fs::path folder = *place / name;
    if (!name.starts_with("wins-draft-") || !files_.facts(folder).is_ours) {
      continue;
    }
    const std::string remove = "rm -r -- " + shell_word(folder.native());
    if (files_.facts(folder / "words.txt").bytes > 0) {
      note_draft(folder / "words.txt", remove);
    } else {
      note("editor-leftover", true, with_path(checking["leftover"], folder),
           remove);
    }
  }
}

}  // namespace

Findings look_at_files(Invocation& invocation) {
  return FileLook(invocation).look();
}

}  // namespace wins
