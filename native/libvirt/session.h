#pragma once

#include <libvirt/libvirt.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "libvirt/handles.h"
#include "libvirt/lanes.h"
#include "libvirt/methods.h"
#include "libvirt/outcome.h"
#include "libvirt/sink.h"
#include "libvirt/subscriptions.h"

namespace vmcom::libvirt {

// How libvirt finds out that a host is gone: it asks every so many seconds, and gives up after so many in a row without
// an answer.
struct KeepAlive {
  int interval;
  unsigned count;
};

// One connection to one host, from its opening until it is lost or closed; a connection that heals is made of several
// of these, one after the other. Its sink hears answers and events, from whatever thread they come in.
//
// Threads hold it by shared_ptr: it outlives the environment that has opened it as long as a call hangs in libvirt.
class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(const EventSinkTable& table, uint32_t host, uint32_t key);

  // Connects; `call` is answered when events come already.
  void Open(int32_t call, std::string uri, KeepAlive keep_alive);

  void Call(int32_t call, const Method& method, Request request);

  // No call is answered any more, and no event told. Does not wait for anything. May be called again.
  void Close();

  // From libvirt's event loop.
  void Tell(Telling what, const Operand& first, const Operand& second = {}) const;

  // From whatever thread finds out. Tells it once, and not before the session is open.
  void Lose(const Failure& failure);

 private:
  enum class State { kOpening, kOpen, kLost, kClosed };

  Outcome Connect(const std::string& uri, KeepAlive keep_alive);
  void Answer(int32_t call, const Outcome& outcome);

  // A reference of one's own; null when there is no connection.
  Connection Borrow();

  const Sink sink_;
  const std::shared_ptr<Lanes> lanes_;
  std::atomic<State> state_{State::kOpening};

  std::mutex mutex_;  // guards what follows
  Connection connection_;
  std::unique_ptr<Subscriptions> subscriptions_;
};

}  // namespace vmcom::libvirt
