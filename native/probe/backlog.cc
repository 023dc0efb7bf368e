#include <cstdint>
#include <thread>

#include "arguments.h"
#include "event-source.h"
#include "probe/clock.h"
#include "probe/probe.h"
#include "probe/tsfn.h"

namespace vmcom::probe {

namespace {

// Runs `post(0)` to `post(count - 1)` on a thread of its own while this one is blocked; the time of one post.
template <typename Post>
Napi::Value Fill(Napi::Env env, uint32_t count, const Post& post) {
  int64_t time = 0;
  std::thread source([&] {
    const int64_t start = Nanoseconds();
    for (uint32_t i = 0; i < count; ++i) post(i);
    time = Nanoseconds() - start;
  });
  source.join();
  return Napi::Number::New(env, static_cast<double>(time) / count);
}

Napi::Value FillQueue(const Napi::CallbackInfo& info) {
  uint32_t host, key, event, count;
  if (!Read(info, 0, "hostId", host) || !Read(info, 1, "key", key) || !Read(info, 2, "event", event) ||
      !Read(info, 3, "count", count)) {
    return {};
  }
  const EventSink sink = EventSink::Open(host, key);
  return Fill(info.Env(), count,
              [&](uint32_t i) { sink.Post(static_cast<uint8_t>(event), Int(static_cast<int32_t>(i))); });
}

Napi::Value FillTsfn(const Napi::CallbackInfo& info) {
  Napi::Function on_event;
  uint32_t count;
  if (!Read(info, 0, "onEvent", on_event) || !Read(info, 1, "count", count)) return {};
  Napi::ThreadSafeFunction tsfn = MakeTsfn(info.Env(), on_event);
  const Napi::Value time = Fill(info.Env(), count, [&](uint32_t i) { CallTsfn(tsfn, i); });
  // Ends when all calls have been made.
  tsfn.Release();
  return time;
}

}  // namespace

void ExportBacklog(Napi::Env env, Napi::Object exports) {
  exports["fillQueue"] = Napi::Function::New<FillQueue>(env, "fillQueue");
  exports["fillTsfn"] = Napi::Function::New<FillTsfn>(env, "fillTsfn");
}

}  // namespace vmcom::probe
