#pragma once

#include <node_api.h>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

#include "bell.h"
#include "deadline.h"

namespace vmcom {

// Wakes a host thread wherever it sleeps: in its event loop, or in Wait().
//
// The hard part is the end. An environment may be torn down at any moment, and sources ring from threads that
// know nothing of it; uv_async_send on a handle that is being closed is a use after free. So rings and closing
// exclude each other by a mutex; the handle is closed from an asynchronous cleanup hook, which keeps the
// environment until libuv has let go of the handle; and the handle keeps its owner, of which this bell is a
// part, so that whoever still holds the owner may ring a closed bell for as long as they like.
class Doorbell final : public Bell {
 public:
  // All of it on the thread of the event loop.
  class Owner {
   public:
    virtual ~Owner() = default;

    virtual void OnRing() = 0;

    // The environment is being torn down. Called only while the bell is open, and has to close it.
    virtual void OnTeardown() = 0;

    // The last call: the bell is closed, and nothing refers to the owner any more on its behalf.
    virtual void OnClosed() = 0;
  };

  // Hangs it on the event loop of `env`, which it never keeps alive. False when libuv or Node refuse.
  bool Open(napi_env env, std::shared_ptr<Owner> owner);

  // From any thread, at any time.
  void Ring() override;

  // On the thread of the event loop: sleeps until there is a ring, or has been one that nobody saw yet.
  // False when the time is over.
  bool Wait(Deadline deadline);

  // On the thread of the event loop. May be called again.
  void Close();

 private:
  struct Cord;

  // From a ring until the host has noticed. Not guarded by the mutex: the host, awake while the ringing thread is
  // still in the system call that woke it, would only have to wait for that one.
  std::atomic<bool> is_ringing_{false};

  std::mutex mutex_;  // guards cord_, uv_async_send against uv_close, and Wait() against missing a ring
  std::condition_variable rung_;
  Cord* cord_ = nullptr;  // null when closed
};

}  // namespace vmcom
