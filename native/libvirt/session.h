#pragma once

#include <libvirt/libvirt.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "libvirt/lanes.h"
#include "libvirt/lines.h"
#include "libvirt/methods.h"
#include "libvirt/outcome.h"
#include "libvirt/sink.h"
#include "libvirt/subscriptions.h"

namespace vmcom::libvirt {

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

  const Sink sink_;
  const std::shared_ptr<Lanes> lanes_;
  std::atomic<State> state_{State::kOpening};

  Lines lines_;
  Subscriptions subscriptions_;  // touched by Open() until it is done, and by what Close() has run after that
};

}  // namespace vmcom::libvirt
