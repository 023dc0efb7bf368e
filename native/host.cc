#include "host.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "host-registry.h"

namespace vmcom {

namespace {

// worker.terminate(), and process.exit() of the main thread, wait until the worker's thread comes back, and
// nothing tells a native wait about them. So it looks up that often.
constexpr auto kLookUp = std::chrono::milliseconds(25);

// The words of a bell that are written here; the first two are JavaScript's.
enum BellWord : size_t { kHostId = 2, kClosed, kBellWords };

constexpr size_t kRecordWords = sizeof(Record) / sizeof(int32_t);

// Of all functions that Node-API refuses in an environment that is told to stop, the one that does the least.
bool IsStopping(Napi::Env env) {
  const Napi::Value nothing = env.Undefined();
  bool equal = false;
  return napi_strict_equals(env, nothing, nothing, &equal) != napi_ok;
}

}  // namespace

Host::Script::Script(Napi::Env env, SharedWords bell, SharedWords batch, Napi::Function on_ring)
    : env(env), bell(std::move(bell)), batch(std::move(batch)), on_ring(Napi::Persistent(on_ring)), context(env, "vmcom:doorbell") {}

std::shared_ptr<Host> Host::Open(Napi::Value bell, Napi::Value batch, Napi::Function on_ring) {
  const Napi::Env env = on_ring.Env();
  std::optional<SharedWords> bell_words = SharedWords::Pin(bell, "bell", kBellWords);
  if (!bell_words.has_value()) return nullptr;
  std::optional<SharedWords> batch_words = SharedWords::Pin(batch, "batch", kRecordWords);
  if (!batch_words.has_value()) return nullptr;
  auto host = std::make_shared<Host>(env, *std::move(bell_words), *std::move(batch_words), on_ring);
  if (!host->doorbell_.Open(env, host)) {
    Napi::Error::New(env, "the event loop takes no more handles").ThrowAsJavaScriptException();
    return nullptr;
  }
  host->id_ = HostRegistry::Instance().Add(host);
  host->script_->bell.Store(kHostId, static_cast<int32_t>(host->id_));
  return host;
}

Host::Host(Napi::Env env, SharedWords bell, SharedWords batch, Napi::Function on_ring) {
  script_.emplace(env, std::move(bell), std::move(batch), on_ring);
}

size_t Host::Take() {
  is_idle_ = false;
  SharedWords& batch = script_->batch;
  return queue_.Take(reinterpret_cast<Record*>(batch.data()), batch.size() / kRecordWords);
}

bool Host::PrepareToSleep() { return is_idle_ = queue_.PrepareToSleep(); }

void Host::Wait(Deadline deadline) {
  if (!queue_.PrepareToSleep()) return;
  for (;;) {
    const Deadline next = std::min(deadline, std::chrono::steady_clock::now() + kLookUp);
    if (doorbell_.Wait(next) || next == deadline || IsStopping(script_->env)) return;
  }
}

void Host::Close() {
  if (HostRegistry::Instance().Remove(id_)) script_->bell.Store(kClosed, 1);
  queue_.Close();
  doorbell_.Close();
}

void Host::OnRing() {
  const Napi::Env env = script_->env;
  // Before anything of JavaScript's: what is posted meanwhile is still part of it, and the function that is called has run
  // too seldom to be compiled, so that each call less counts.
  const size_t taken = is_idle_ ? Take() : 0;
  const Napi::HandleScope handles(env);
  // Microtasks and nextTicks run at its end, as after every callback of Node's own.
  const Napi::CallbackScope callback(env, script_->context);
  // Plain Node-API, because node-addon-api takes it for a fatal error if the environment is told to stop and
  // refuses. Only what the function itself throws is an error here, of nobody's but the process.
  napi_value count = nullptr;
  napi_value result = nullptr;
  napi_create_uint32(env, static_cast<uint32_t>(taken), &count);
  napi_call_function(env, env.Undefined(), script_->on_ring.Value(), 1, &count, &result);
  napi_value error = nullptr;
  if (env.IsExceptionPending() && napi_get_and_clear_last_exception(env, &error) == napi_ok) {
    napi_fatal_exception(env, error);
  }
}

void Host::OnTeardown() { Close(); }

void Host::OnClosed() { script_.reset(); }

}  // namespace vmcom
