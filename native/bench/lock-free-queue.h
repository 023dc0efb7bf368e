#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "bell.h"
#include "record.h"

namespace vmcom::bench {

// The contender of Queue: Vyukov's list with many producers and one consumer. It does the least that could be
// got away with: one sink, Policy::kFail, no names, no values, no states. What Queue offers besides would have to
// be added in atomic steps, and a record in the middle of the list cannot be taken out at all.
class LockFreeQueue {
 public:
  LockFreeQueue(Bell& bell, uint64_t capacity) : bell_(bell), capacity_(capacity) {}

  ~LockFreeQueue() {
    Record record;
    while (Take(&record, 1) == 1) continue;
    delete head_;
  }

  bool Post(const Record& record) {
    if (pending_.fetch_add(1, std::memory_order_relaxed) >= capacity_) {
      pending_.fetch_sub(1, std::memory_order_relaxed);
      return false;
    }
    Node* node = new Node{record, {nullptr}};
    Node* before = tail_.exchange(node, std::memory_order_acq_rel);
    before->next.store(node, std::memory_order_release);
    // With the one in Take: either this sees that the host sleeps, or the host sees the node.
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (host_is_asleep_.load(std::memory_order_relaxed) && host_is_asleep_.exchange(false, std::memory_order_acq_rel)) {
      bell_.Ring();
    }
    return true;
  }

  size_t Take(Record* out, size_t max) {
    size_t taken = TakeReady(out, max);
    if (taken == max) return taken;
    host_is_asleep_.store(true, std::memory_order_relaxed);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    taken += TakeReady(out + taken, max - taken);
    return taken;
  }

 private:
  struct Node {
    Record record;
    std::atomic<Node*> next;
  };

  size_t TakeReady(Record* out, size_t max) {
    size_t taken = 0;
    while (taken < max) {
      Node* next = head_->next.load(std::memory_order_acquire);
      if (next == nullptr) break;
      delete head_;
      head_ = next;
      out[taken++] = next->record;
    }
    pending_.fetch_sub(taken, std::memory_order_relaxed);
    return taken;
  }

  Bell& bell_;
  const uint64_t capacity_;
  Node* head_ = new Node{{}, {nullptr}};  // the consumer's; has been delivered
  alignas(64) std::atomic<Node*> tail_{head_};
  alignas(64) std::atomic<uint64_t> pending_{0};
  alignas(64) std::atomic<bool> host_is_asleep_{true};
};

}  // namespace vmcom::bench
