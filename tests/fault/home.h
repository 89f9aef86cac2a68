// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/process.h"
#include "support/temp_folder.h"

namespace wins::test {

/// True when the long forms were asked for (WINS_FAULT=long).
[[nodiscard]] bool long_form();

/// A person's home for one test, with everything that `wins` may write below
/// it. As root `wins` runs there as an account without rights when asked to,
/// because root passes by every mode.
class Home {
 public:
  enum class Account { ours, ordinary };

  explicit Home(Account account = Account::ours,
                const std::filesystem::path& above =
                    std::filesystem::temp_directory_path());

  /// `wins` with these arguments; the default journal is `journal()`.
  [[nodiscard]] Launch launch(std::vector<std::string> arguments) const;
  [[nodiscard]] Ending wins(std::vector<std::string> arguments) const;
  /// The same, with `input` on stdin.
  [[nodiscard]] Ending wins_reading(std::string input,
                                    std::vector<std::string> arguments) const;

  [[nodiscard]] std::filesystem::path path() const { return folder_.path(); }
  [[nodiscard]] std::filesystem::path data() const;
  [[nodiscard]] std::filesystem::path journal() const;
  [[nodiscard]] std::filesystem::path drafts() const;
  /// Where an editor's draft goes.
  [[nodiscard]] std::filesystem::path runtime() const;

  /// Gives everything below the home to the account that `wins` runs as.
  void hand_over() const;

 private:
  [[nodiscard]] bool is_other_account() const;

  TempFolder folder_;
  Account account_;
  std::string program_;
};

/// Every file below the folder whose bytes hold `words`, case aside.
[[nodiscard]] std::vector<std::filesystem::path> files_with(
    std::string_view words, const std::filesystem::path& folder);

/// The one draft in the folder; an empty path unless there is exactly one.
[[nodiscard]] std::filesystem::path only_draft(
    const std::filesystem::path& drafts);

}  // namespace wins::test
