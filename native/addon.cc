#include "addon.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "arguments.h"
#include "environment.h"
#include "event-sink-table.h"
#include "host-registry.h"
#include "host.h"
#include "keep-loaded.h"
#include "record.h"

// What JavaScript sees. The functions check and convert; what they do is elsewhere. A host that has been closed
// is no error: events may always be on their way to one.

namespace vmcom {

namespace {

Environment& Here(const Napi::CallbackInfo& info) { return *static_cast<Environment*>(info.Data()); }

// The host of the first argument, if it is open and of this thread; see Environment::Find.
Host* OwnHost(const Napi::CallbackInfo& info) {
  uint32_t id;
  return Read(info, 0, "id", id) ? Here(info).Find(info.Env(), id) : nullptr;
}

// The host of the first argument, if it is open, on whatever thread.
std::shared_ptr<Host> AnyHost(const Napi::CallbackInfo& info) {
  uint32_t id;
  return Read(info, 0, "id", id) ? HostRegistry::Instance().Find(id) : nullptr;
}

// openHost(bell: Int32Array, batch: Int32Array, onRing: (taken: number) => void): number
Napi::Value OpenHost(const Napi::CallbackInfo& info) {
  Napi::Function on_ring;
  if (!Read(info, 2, "onRing", on_ring)) return {};
  std::shared_ptr<Host> host = Host::Open(info[0], info[1], on_ring);
  if (host == nullptr) return {};
  const uint32_t id = host->id();
  Here(info).Add(std::move(host));
  return Napi::Number::New(info.Env(), id);
}

// closeHost(id: number): void
void CloseHost(const Napi::CallbackInfo& info) {
  Host* host = OwnHost(info);
  if (host == nullptr) return;
  host->Close();
  Here(info).Remove(host->id());
}

// isOpen(id: number): boolean
Napi::Value IsOpen(const Napi::CallbackInfo& info) { return Napi::Boolean::New(info.Env(), AnyHost(info) != nullptr); }

// ring(id: number): void
void Ring(const Napi::CallbackInfo& info) {
  const std::shared_ptr<Host> host = AnyHost(info);
  if (host != nullptr) host->Ring();
}

// wait(id: number, timeoutMs: number): void
void Wait(const Napi::CallbackInfo& info) {
  Deadline deadline;
  if (!Read(info, 1, "timeoutMs", deadline)) return;
  Host* host = OwnHost(info);
  if (host != nullptr) host->Wait(deadline);
}

// take(id: number): number
Napi::Value Take(const Napi::CallbackInfo& info) {
  Host* host = OwnHost(info);
  const size_t taken = host == nullptr ? 0 : host->Take();
  return Napi::Number::New(info.Env(), static_cast<double>(taken));
}

// Empty in an environment that is told to stop, which makes no more buffers: plain Node-API, because node-addon-api would
// go on with what it has not got.
Napi::Value ToJavaScript(Napi::Env env, const Value& value) {
  if (const auto* text = std::get_if<std::u16string>(&value)) return Napi::String::New(env, *text);
  const auto& bytes = *std::get_if<std::vector<uint8_t>>(&value);
  void* data = nullptr;
  napi_value buffer = nullptr;
  napi_value array = nullptr;
  if (napi_create_arraybuffer(env, bytes.size(), &data, &buffer) != napi_ok) return {};
  std::copy(bytes.begin(), bytes.end(), static_cast<uint8_t*>(data));
  if (napi_create_typedarray(env, napi_uint8_array, bytes.size(), buffer, 0, &array) != napi_ok) return {};
  return {env, array};
}

// sleep(id: number): boolean
Napi::Value Sleep(const Napi::CallbackInfo& info) {
  Host* host = OwnHost(info);
  return Napi::Boolean::New(info.Env(), host == nullptr || host->PrepareToSleep());
}

// value(id: number, ref: number): string | Uint8Array | undefined
Napi::Value TakeValue(const Napi::CallbackInfo& info) {
  int32_t ref;
  if (!Read(info, 1, "ref", ref)) return {};
  Host* host = OwnHost(info);
  if (host == nullptr) return {};
  const std::unique_ptr<Value> value = host->queue().values().Take(ref);
  return value == nullptr ? info.Env().Undefined() : ToJavaScript(info.Env(), *value);
}

// name(id: number, ref: number): string | undefined
Napi::Value NameOf(const Napi::CallbackInfo& info) {
  int32_t ref;
  if (!Read(info, 1, "ref", ref)) return {};
  Host* host = OwnHost(info);
  if (host == nullptr) return {};
  const std::optional<std::u16string_view> name = host->queue().names().TextOf(ref);
  if (!name.has_value()) return info.Env().Undefined();
  return Napi::String::New(info.Env(), name->data(), name->size());
}

// openSink(id: number, key: number, capacity: number, policy: number): void
void OpenSink(const Napi::CallbackInfo& info) {
  uint32_t key, capacity, policy;
  if (!Read(info, 1, "key", key) || !Read(info, 2, "capacity", capacity) || !Read(info, 3, "policy", policy)) return;
  if (capacity == 0 || policy > static_cast<uint32_t>(Policy::kFail)) {
    Napi::TypeError::New(info.Env(), "capacity must be at least 1, and policy 0, 1 or 2").ThrowAsJavaScriptException();
    return;
  }
  Host* host = OwnHost(info);
  if (info.Env().IsExceptionPending()) return;
  if (host == nullptr || !host->queue().OpenSink(key, capacity, static_cast<Policy>(policy))) {
    const char* reason = host == nullptr ? "the host is closed" : "the key is in use";
    Napi::Error::New(info.Env(), reason).ThrowAsJavaScriptException();
  }
}

// closeSink(id: number, key: number): number
Napi::Value CloseSink(const Napi::CallbackInfo& info) {
  uint32_t key;
  if (!Read(info, 1, "key", key)) return {};
  Host* host = OwnHost(info);
  const uint64_t discarded = host == nullptr ? 0 : host->queue().CloseSink(key);
  return Napi::Number::New(info.Env(), static_cast<double>(discarded));
}

// counters(id: number, key: number): Counters | undefined
Napi::Value CountersOf(const Napi::CallbackInfo& info) {
  uint32_t key;
  if (!Read(info, 1, "key", key)) return {};
  Host* host = OwnHost(info);
  if (host == nullptr) return {};
  const std::optional<Counters> counters = host->queue().CountersOf(key);
  if (!counters.has_value()) return info.Env().Undefined();
  Napi::Object object = Napi::Object::New(info.Env());
  object["posted"] = static_cast<double>(counters->posted);
  object["delivered"] = static_cast<double>(counters->delivered);
  object["coalesced"] = static_cast<double>(counters->coalesced);
  object["refused"] = static_cast<double>(counters->refused);
  object["discarded"] = static_cast<double>(counters->discarded);
  object["highWaterMark"] = static_cast<double>(counters->high_water);
  object["pending"] = static_cast<double>(counters->pending);
  return object;
}

// addProducer(id: number, producerId: number): void
void AddProducer(const Napi::CallbackInfo& info) {
  uint32_t id;
  int32_t producer;
  if (Read(info, 0, "id", id) && Read(info, 1, "producerId", producer)) Here(info).producers().Add(id, producer);
}

// removeProducer(id: number, producerId: number): void
void RemoveProducer(const Napi::CallbackInfo& info) {
  uint32_t id;
  int32_t producer;
  if (Read(info, 0, "id", id) && Read(info, 1, "producerId", producer)) Here(info).producers().Remove(id, producer);
}

// For other libraries of this process; see event-sink-table.h. An object that wraps the table, and no external value:
// Node never frees what it keeps for one of those that lives as long as its environment.
Napi::Value EventSinksOf(Napi::Env env) {
  Napi::Object sinks = Napi::Object::New(env);
  // Nobody writes through it, but what is wrapped knows no const.
  auto* table = const_cast<EventSinkTable*>(&EventSinks());
  if (napi_wrap(env, sinks, table, nullptr, nullptr, nullptr) == napi_ok) sinks.TypeTag(&kEventSinkTableTag);
  return sinks;
}

}  // namespace

void ExportAddon(Napi::Env env, Napi::Object exports) {
  KeepLoaded();
  Environment* here = &Environment::Attach(env);
  exports["version"] = VMCOM_VERSION;
  exports["eventSinks"] = EventSinksOf(env);
  exports["openHost"] = Napi::Function::New<OpenHost>(env, "openHost", here);
  exports["closeHost"] = Napi::Function::New<CloseHost>(env, "closeHost", here);
  exports["isOpen"] = Napi::Function::New<IsOpen>(env, "isOpen", here);
  exports["ring"] = Napi::Function::New<Ring>(env, "ring", here);
  exports["wait"] = Napi::Function::New<Wait>(env, "wait", here);
  exports["take"] = Napi::Function::New<Take>(env, "take", here);
  exports["sleep"] = Napi::Function::New<Sleep>(env, "sleep", here);
  exports["value"] = Napi::Function::New<TakeValue>(env, "value", here);
  exports["name"] = Napi::Function::New<NameOf>(env, "name", here);
  exports["openSink"] = Napi::Function::New<OpenSink>(env, "openSink", here);
  exports["closeSink"] = Napi::Function::New<CloseSink>(env, "closeSink", here);
  exports["counters"] = Napi::Function::New<CountersOf>(env, "counters", here);
  exports["addProducer"] = Napi::Function::New<AddProducer>(env, "addProducer", here);
  exports["removeProducer"] = Napi::Function::New<RemoveProducer>(env, "removeProducer", here);
}

}  // namespace vmcom
