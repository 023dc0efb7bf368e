#pragma once

#include <napi.h>

#include <cstdint>
#include <memory>
#include <optional>

#include "deadline.h"
#include "doorbell.h"
#include "queue.h"
#include "shared-words.h"

namespace vmcom {

// A thread with sinks, as the other threads see it. They hold it by shared_ptr, so it survives its environment;
// what belongs to JavaScript has gone by then.
class Host final : public Doorbell::Owner, public std::enable_shared_from_this<Host> {
 public:
  // In the environment, and on the thread, of the arguments. Null, and a pending exception, if that fails.
  static std::shared_ptr<Host> Open(Napi::Value bell, Napi::Value batch, Napi::Function on_ring);

  Host(Napi::Env env, SharedWords bell, SharedWords batch, Napi::Function on_ring);

  uint32_t id() const { return id_; }
  Queue& queue() { return queue_; }

  // From any thread.
  void Ring() { doorbell_.Ring(); }

  // On the host thread, which has done with the last batch: moves the next records into it; tells how many.
  size_t Take();

  // On the host thread, which has nothing else to do: true when there is nothing to take. Then the next post rings, and
  // what there is by then is in the batch when the host hears of it.
  bool PrepareToSleep();

  // On the host thread: sleeps until there is a ring, or something in the queue. Returns early when the
  // environment is told to stop.
  void Wait(Deadline deadline);

  // On the host thread. Disconnects everybody. May be called again.
  void Close();

 private:
  // What lives and dies with the environment.
  struct Script {
    Script(Napi::Env env, SharedWords bell, SharedWords batch, Napi::Function on_ring);

    Napi::Env env;
    SharedWords bell;
    SharedWords batch;
    Napi::FunctionReference on_ring;
    Napi::AsyncContext context;
  };

  void OnRing() override;
  void OnTeardown() override;
  void OnClosed() override;

  uint32_t id_ = 0;
  std::optional<Script> script_;
  // Whether the batch has been read to its end, and the queue too. Only the host thread asks.
  bool is_idle_ = false;
  Doorbell doorbell_;
  Queue queue_{doorbell_};
};

}  // namespace vmcom
