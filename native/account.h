#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <utility>

#include "counters.h"
#include "state-history.h"

namespace vmcom {

// What happens to an event that comes when `capacity` are pending.
enum class Policy {
  kBlock = 0,            // the post waits for room
  kDropOldestState = 1,  // states that later ones have superseded give way
  kFail = 2,             // the post is refused
};

// What the queue knows of one sink. What changes is guarded by the queue's mutex.
struct Account {
  Account(uint32_t key, uint32_t slot, uint64_t capacity, Policy policy)
      : key(key), slot(slot), capacity(capacity), policy(policy) {}

  bool IsFull() const { return counters.pending >= capacity; }

  void Posted() {
    ++counters.posted;
    counters.high_water = std::max(counters.high_water, ++counters.pending);
  }

  void Refused() { ++counters.refused; }

  void Coalesced() {
    ++counters.coalesced;
    --counters.pending;
  }

  void Delivered(uint64_t count) {
    // Nobody waits unless it was full.
    if (IsFull()) room.notify_all();
    counters.delivered += count;
    counters.pending -= count;
  }

  // Returns how many events are thereby discarded.
  uint64_t Close() {
    const uint64_t discarded = std::exchange(counters.pending, 0);
    counters.discarded += discarded;
    is_open = false;
    room.notify_all();
    return discarded;
  }

  // Made at the first state: most sinks never need one, and it is most of the memory of an idle sink.
  StateHistory& States() {
    if (states == nullptr) states = std::make_unique<StateHistory>();
    return *states;
  }

  const uint32_t key;   // the host's
  const uint32_t slot;  // in Accounts
  const uint64_t capacity;
  const Policy policy;
  bool is_open = true;
  Counters counters;
  std::unique_ptr<StateHistory> states;
  std::condition_variable room;  // who waits until it is no longer full, or no longer open
};

}  // namespace vmcom
