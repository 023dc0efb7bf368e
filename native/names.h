#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vmcom {

// The names that have been posted to one host, each with a number. A name stays for the life of the host,
// which is why there is a limit: a source that makes up names without end must not eat the memory.
class Names {
 public:
  static constexpr size_t kLimit = 65536;

  // Ids start at 1. Nothing when the table is full and does not have the name.
  std::optional<int32_t> Intern(std::u16string_view text);

  // The text stays where it is as long as the table lives. Nothing when no name has the id.
  std::optional<std::u16string_view> TextOf(int32_t id) const;

 private:
  // Sources look up far more often than they add.
  mutable std::shared_mutex mutex_;
  std::deque<std::u16string> texts_;  // a deque, because ids_ looks into the strings
  std::unordered_map<std::u16string_view, int32_t> ids_;
};

}  // namespace vmcom
