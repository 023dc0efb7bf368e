#include "doorbell.h"

#include <uv.h>

#include <utility>

namespace vmcom {

// What libuv and Node hold of the bell. Lives until both have let go.
struct Doorbell::Cord {
  Cord(Doorbell& bell, std::shared_ptr<Owner> owner) : bell(bell), owner(std::move(owner)) { async.data = this; }

  static void OnAsync(uv_async_t* async) {
    auto& cord = *static_cast<Cord*>(async->data);
    // Before the owner looks around: what happens behind its back rings again.
    cord.bell.is_ringing_ = false;
    cord.owner->OnRing();
  }

  static void OnCleanup(napi_async_cleanup_hook_handle, void* data) {
    auto& cord = *static_cast<Cord*>(data);
    // If it is closed already, OnClose will come and end the clean-up.
    if (!uv_is_closing(cord.Handle())) cord.owner->OnTeardown();
  }

  static void OnClose(uv_handle_t* handle) {
    const std::unique_ptr<Cord> cord(static_cast<Cord*>(handle->data));
    cord->owner->OnClosed();
    if (cord->hook != nullptr) napi_remove_async_cleanup_hook(cord->hook);
  }

  uv_handle_t* Handle() { return reinterpret_cast<uv_handle_t*>(&async); }

  uv_async_t async;
  Doorbell& bell;
  const std::shared_ptr<Owner> owner;
  napi_async_cleanup_hook_handle hook = nullptr;
};

bool Doorbell::Open(napi_env env, std::shared_ptr<Owner> owner) {
  uv_loop_t* loop = nullptr;
  if (napi_get_uv_event_loop(env, &loop) != napi_ok) return false;
  auto cord = std::make_unique<Cord>(*this, std::move(owner));
  if (uv_async_init(loop, &cord->async, &Cord::OnAsync) != 0) return false;
  uv_unref(cord->Handle());
  if (napi_add_async_cleanup_hook(env, &Cord::OnCleanup, cord.get(), &cord->hook) != napi_ok) {
    uv_close(cord.release()->Handle(), &Cord::OnClose);
    return false;
  }
  const std::lock_guard<std::mutex> lock(mutex_);
  cord_ = cord.release();
  return true;
}

void Doorbell::Ring() {
  if (is_ringing_.exchange(true)) return;
  const std::lock_guard<std::mutex> lock(mutex_);
  if (cord_ == nullptr) return;
  rung_.notify_one();
  // Also for a host in Wait(): who knows whether it looks for everything when it comes back.
  uv_async_send(&cord_->async);
}

bool Doorbell::Wait(Deadline deadline) {
  std::unique_lock<std::mutex> lock(mutex_);
  WaitUntil(rung_, lock, deadline, [this] { return is_ringing_.load(); });
  // Looked at once more, because a ring may have come when the time was just over.
  return is_ringing_.exchange(false);
}

void Doorbell::Close() {
  Cord* cord;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    cord = std::exchange(cord_, nullptr);
  }
  if (cord != nullptr) uv_close(cord->Handle(), &Cord::OnClose);
}

}  // namespace vmcom
