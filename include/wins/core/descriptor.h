// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace wins {

/// A file descriptor that closes itself.
class Descriptor {
 public:
  /// -1 for none: what open() gives when it refuses.
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept
      : number_(std::exchange(other.number_, -1)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;

  [[nodiscard]] bool is_open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

/// Writes all the bytes, in as many calls as that takes. False, and errno,
/// when the system refuses; a call that takes nothing counts as a full disk.
[[nodiscard]] bool write_all(const Descriptor& file,
                             std::span<const std::byte> bytes);

/// Fills `into` with what a regular file holds from byte `at` on, and tells
/// how many bytes those are: fewer than fit only where the file ends. -1, and
/// errno, when the system refuses.
[[nodiscard]] std::ptrdiff_t read_at(const Descriptor& file,
                                     std::span<std::byte> into,
                                     std::int64_t at);

/// What a regular file begins with: at most so many bytes, all of it when it
/// is smaller. Nothing, and errno, when the system refuses.
[[nodiscard]] std::optional<std::string> read_begin(
    const Descriptor& file,
    std::size_t most = std::numeric_limits<std::size_t>::max());

/// Makes the folders that are missing, for this account alone (0700). False,
/// and errno, when one cannot be made.
bool make_private_folders(const std::filesystem::path& folder);

}  // namespace wins
