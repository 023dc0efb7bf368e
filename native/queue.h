#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "accounts.h"
#include "bell.h"
#include "deadline.h"
#include "event.h"
#include "names.h"
#include "record-fifo.h"
#include "record.h"
#include "value-store.h"

namespace vmcom {

enum class Result {
  kOk,
  kRetryLater,    // there is no room, and the policy of the sink makes none
  kDisconnected,  // the sink or the queue is closed
};

// The events of native sources on their way to one host thread.
//
// Why a mutex: bench/queue-bench.cc has a lock-free contender that does far less. On two cores a post takes 19 ns
// here and 13 to 19 there, draining a backlog of 10,000 takes 1.7 ns per event here and 8.5 there (records lie
// together here, there each is an allocation), and a flood of one to four producers 45 to 70 ns here and 30 to 90
// there: no gain that JavaScript, which takes 5 ns for an empty sink, would notice. In return, posting can look
// at the whole queue. A state that has been superseded gives way from the middle, capacities and counters are
// exact, a million records take 16 MB, and no thread that stops in the middle of a post holds up the others. What
// makes the mutex cheap is that little happens under it: values and names have locks of their own, the host copies
// records outside, and the bell is rung outside, once per sleep.
class Queue {
 public:
  // `bell` outlives the queue. The thread that makes the queue is its host thread.
  explicit Queue(Bell& bell);

  Queue(const Queue&) = delete;
  Queue& operator=(const Queue&) = delete;

  // From any thread. The way to the open sink with that key; it leads to no other, should the key be used again.
  // Null when there is none.
  std::shared_ptr<Account> Connect(uint32_t key);

  // From any thread. Blocks only if that is the policy of the sink, until `deadline` at most, and never on the
  // host thread, which would wait for itself.
  Result Post(Account& sink, const Event& event, Deadline deadline = kNever);

  // From any thread. Has no sink, and finds room always: what it says must not get lost.
  void PostControl(Control control, int32_t first);

  // On the host thread. Moves the next records, at most `max`. Nobody rings for what comes while the host is busy.
  size_t Take(Record* out, size_t max);

  // On the host thread, which has nothing else to do. True when there is nothing to take; then the next post rings.
  bool PrepareToSleep();

  // False when the key is in use or the queue closed.
  bool OpenSink(uint32_t key, uint64_t capacity, Policy policy);

  // Returns how many undelivered events are discarded.
  uint64_t CloseSink(uint32_t key);

  // Nothing when no open sink has the key.
  std::optional<Counters> CountersOf(uint32_t key);

  // On the host thread. Disconnects everybody, those who wait for room included, and frees what is queued.
  // Returns how many undelivered events are discarded.
  uint64_t Close();

  ValueStore& values() { return values_; }
  Names& names() { return names_; }

 private:
  struct Operand {
    Kind kind;
    int32_t bits;
  };

  // Records that have left the queue without being delivered. They wait for the end of the lock, because their
  // values may take long to free.
  using Dropped = std::vector<Record>;

  Record Compose(const Account& sink, const Event& event);
  Operand Encode(const Argument& argument);

  Result Enqueue(Account& sink, const Record& record, Deadline deadline, Dropped& dropped, bool& must_ring);
  Result MakeRoom(Account& sink, const Record& record, Deadline deadline, std::unique_lock<std::mutex>& lock,
                  Dropped& dropped);
  void DropOldestState(Account& sink, const Record& record, std::unique_lock<std::mutex>& lock, Dropped& dropped);
  std::optional<uint64_t> Displaceable(Account& sink, const Record& record);
  void Displace(uint64_t position, Dropped& dropped);
  void Compact(Dropped& dropped);

  size_t Settle(Record* records, size_t count, Dropped& dropped);
  void FreeValues(const Dropped& dropped);
  void FreeValues(const Record& record);

  Bell& bell_;
  const std::thread::id host_ = std::this_thread::get_id();
  ValueStore values_;
  Names names_;

  std::mutex mutex_;  // guards what follows
  RecordFifo fifo_;
  Accounts accounts_;
  size_t dead_ = 0;             // displaced records that still take a place in fifo_
  bool host_is_asleep_ = true;  // or about to be
  bool host_is_copying_ = false;
  std::condition_variable copied_;  // who waits for the host to have copied
  bool is_open_ = true;
};

}  // namespace vmcom
