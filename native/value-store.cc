#include "value-store.h"

#include <utility>

namespace vmcom {

namespace {

// So many empty slots are kept for the next burst.
constexpr size_t kKeptSlots = 4096;

}  // namespace

int32_t ValueStore::Put(std::unique_ptr<Value> value) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (free_.empty()) {
    slots_.push_back(std::move(value));
    return static_cast<int32_t>(slots_.size() - 1);
  }
  const int32_t id = free_.back();
  free_.pop_back();
  slots_[static_cast<size_t>(id)] = std::move(value);
  return id;
}

std::unique_ptr<Value> ValueStore::Take(int32_t id) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (id < 0 || static_cast<size_t>(id) >= slots_.size()) return nullptr;
  std::unique_ptr<Value> value = std::move(slots_[static_cast<size_t>(id)]);
  if (value == nullptr) return nullptr;
  free_.push_back(id);
  GiveBackWhenEmpty();
  return value;
}

void ValueStore::Clear() {
  std::vector<std::unique_ptr<Value>> slots;
  std::vector<int32_t> free;
  // Emptied by swapping, so that the values are freed after the lock.
  const std::lock_guard<std::mutex> lock(mutex_);
  slots_.swap(slots);
  free_.swap(free);
}

size_t ValueStore::size() const {
  const std::lock_guard<std::mutex> lock(mutex_);
  return slots_.size() - free_.size();
}

void ValueStore::GiveBackWhenEmpty() {
  if (free_.size() < slots_.size() || slots_.size() <= kKeptSlots) return;
  std::vector<std::unique_ptr<Value>>().swap(slots_);
  std::vector<int32_t>().swap(free_);
}

}  // namespace vmcom
