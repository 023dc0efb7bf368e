#include "accounts.h"

#include <algorithm>

namespace vmcom {

bool Accounts::Open(uint32_t key, uint64_t capacity, Policy policy) {
  if (by_key_.count(key) > 0) return false;
  if (free_.empty()) {
    free_.push_back(static_cast<uint32_t>(slots_.size()));
    slots_.emplace_back();
  }
  const uint32_t slot = free_.back();
  free_.pop_back();
  slots_[slot] = std::make_shared<Account>(key, slot, capacity, policy);
  by_key_.emplace(key, slot);
  return true;
}

std::shared_ptr<Account> Accounts::Find(uint32_t key) const {
  const auto entry = by_key_.find(key);
  return entry == by_key_.end() ? nullptr : slots_[entry->second];
}

uint64_t Accounts::Close(uint32_t key, uint64_t tail) {
  const std::shared_ptr<Account> account = Find(key);
  if (account == nullptr) return 0;
  by_key_.erase(key);
  leaving_.push_back({account->slot, tail});
  Settled(settled_);
  return account->Close();
}

uint64_t Accounts::CloseAll() {
  uint64_t discarded = 0;
  ForEachOpen([&](Account& account) { discarded += account.Close(); });
  by_key_.clear();
  slots_.clear();
  free_.clear();
  leaving_.clear();
  return discarded;
}

void Accounts::Settled(uint64_t position) {
  settled_ = position;
  while (!leaving_.empty() && leaving_.front().tail <= position) {
    const uint32_t slot = leaving_.front().slot;
    leaving_.pop_front();
    slots_[slot] = nullptr;
    free_.push_back(slot);
  }
}

void Accounts::Purged(uint64_t head) {
  for (Leaving& leaving : leaving_) leaving.tail = std::min(leaving.tail, head);
}

}  // namespace vmcom
