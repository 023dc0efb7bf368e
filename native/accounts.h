#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

#include "account.h"

namespace vmcom {

// The accounts of one queue: by the host's key for who connects, by slot for records that are queued. They are
// two things because a key may be opened again while records of the sink that had it before are still on
// their way.
class Accounts {
 public:
  // False when the key is in use.
  bool Open(uint32_t key, uint64_t capacity, Policy policy);

  // Null when no open sink has the key.
  std::shared_ptr<Account> Find(uint32_t key) const;

  Account& At(uint32_t slot) { return *slots_[slot]; }

  // Takes no more events, and lets the waiting ones go. Its records lie below `tail`: until those are settled
  // the slot stays taken. Returns how many events are thereby discarded.
  uint64_t Close(uint32_t key, uint64_t tail);

  uint64_t CloseAll();

  // All records below `position` are settled.
  void Settled(uint64_t position);

  // No record at or above `head` belongs to a closed sink any more.
  void Purged(uint64_t head);

  template <typename Visit>
  void ForEachOpen(const Visit& visit) {
    for (const auto& [key, slot] : by_key_) visit(At(slot));
  }

 private:
  struct Leaving {
    uint32_t slot;
    uint64_t tail;
  };

  std::unordered_map<uint32_t, uint32_t> by_key_;
  std::vector<std::shared_ptr<Account>> slots_;
  std::vector<uint32_t> free_;
  std::deque<Leaving> leaving_;  // in the order of their tails
  uint64_t settled_ = 0;
};

}  // namespace vmcom
