#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "deadline.h"
#include "event.h"

// All that a native event source needs: it includes this header, opens an EventSink for the sink that the host
// told it about, and posts from whatever thread it has.
//
//   const vmcom::EventSink sink = vmcom::EventSink::Open(host_id, key);
//   sink.PostState(kOnStateChange, vmcom::Name(u"web"), vmcom::Int(5));
//   sink.Post(kOnServerEvent, vmcom::Text(u"disk is full"));
//   if (sink.Post(kOnHeartbeat) == vmcom::HResult::kDisconnected) return;  // nobody listens any more

namespace vmcom {

class Queue;
struct Account;

// The HRESULTs that posting has; their values are those of COM.
enum class HResult : uint32_t {
  kOk = 0,
  kServerCallRetryLater = 0x8001010A,  // no room: RPC_E_SERVERCALL_RETRYLATER
  kDisconnected = 0x80010108,          // the host or the sink is gone, for good: RPC_E_DISCONNECTED
};

// Where a source posts to. Copies are as good as the original; any number of threads may post by one; it may be
// kept for longer than the host lives.
class EventSink {
 public:
  // There is always a result: if there is no open sink with that key, it is disconnected, and stays so.
  static EventSink Open(uint32_t host, uint32_t key);

  // `event` is the index of the event in its interface. Waits for room if that is the policy of the sink.
  HResult Post(uint8_t event, const Argument& first = {}, const Argument& second = {}) const;

  // As Post, but gives up after `patience`.
  HResult PostWithin(std::chrono::milliseconds patience, uint8_t event, const Argument& first = {},
                     const Argument& second = {}) const;

  // Of a state only the last matters: when the sink has no room, earlier ones of the same machine may give way.
  // Which machine it is, `first` says if it is a Name.
  HResult PostState(uint8_t event, const Argument& first = {}, const Argument& second = {}) const;

 private:
  EventSink(std::shared_ptr<Queue> queue, std::shared_ptr<Account> sink);

  HResult Send(const Event& event, Deadline deadline) const;

  std::shared_ptr<Queue> queue_;
  std::shared_ptr<Account> sink_;  // null when there was none
};

}  // namespace vmcom
