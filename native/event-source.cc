#include "event-source.h"

#include <utility>

#include "host-registry.h"
#include "host.h"
#include "queue.h"

namespace vmcom {

EventSink EventSink::Open(uint32_t host_id, uint32_t key) {
  const std::shared_ptr<Host> host = HostRegistry::Instance().Find(host_id);
  if (host == nullptr) return {nullptr, nullptr};
  // Shares the host, of which the queue is a part.
  return {std::shared_ptr<Queue>(host, &host->queue()), host->queue().Connect(key)};
}

EventSink::EventSink(std::shared_ptr<Queue> queue, std::shared_ptr<Account> sink)
    : queue_(std::move(queue)), sink_(std::move(sink)) {}

HResult EventSink::Post(uint8_t event, const Argument& first, const Argument& second) const {
  return Send({event, false, first, second}, kNever);
}

HResult EventSink::PostWithin(std::chrono::milliseconds patience, uint8_t event, const Argument& first,
                              const Argument& second) const {
  return Send({event, false, first, second}, std::chrono::steady_clock::now() + patience);
}

HResult EventSink::PostState(uint8_t event, const Argument& first, const Argument& second) const {
  return Send({event, true, first, second}, kNever);
}

HResult EventSink::Send(const Event& event, Deadline deadline) const {
  if (sink_ == nullptr) return HResult::kDisconnected;
  switch (queue_->Post(*sink_, event, deadline)) {
    case Result::kOk:
      return HResult::kOk;
    case Result::kRetryLater:
      return HResult::kServerCallRetryLater;
    case Result::kDisconnected:
      break;
  }
  return HResult::kDisconnected;
}

}  // namespace vmcom
