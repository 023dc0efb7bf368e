#include "names.h"

#include <mutex>

namespace vmcom {

std::optional<int32_t> Names::Intern(std::u16string_view text) {
  {
    const std::shared_lock<std::shared_mutex> lock(mutex_);
    const auto known = ids_.find(text);
    if (known != ids_.end()) return known->second;
    if (texts_.size() == kLimit) return std::nullopt;
  }
  const std::unique_lock<std::shared_mutex> lock(mutex_);
  // Another thread may have been here between the locks.
  const auto known = ids_.find(text);
  if (known != ids_.end()) return known->second;
  if (texts_.size() == kLimit) return std::nullopt;
  const auto id = static_cast<int32_t>(texts_.size() + 1);
  ids_.emplace(texts_.emplace_back(text), id);
  return id;
}

std::optional<std::u16string_view> Names::TextOf(int32_t id) const {
  const std::shared_lock<std::shared_mutex> lock(mutex_);
  if (id < 1 || static_cast<size_t>(id) > texts_.size()) return std::nullopt;
  return texts_[static_cast<size_t>(id) - 1];
}

}  // namespace vmcom
