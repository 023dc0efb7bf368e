#include <uv.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "arguments.h"
#include "event-source.h"
#include "probe/clock.h"
#include "probe/probe.h"
#include "probe/tsfn.h"

namespace vmcom::probe {

namespace {

struct Pattern {
  uint32_t count;
  uint32_t burst;
  uint32_t interval;  // nanoseconds
};

bool ReadPattern(const Napi::CallbackInfo& info, size_t index, Pattern& pattern) {
  return Read(info, index, "count", pattern.count) && Read(info, index + 1, "burst", pattern.burst) &&
         Read(info, index + 2, "intervalNs", pattern.interval);
}

// When each event was sent, and when it arrived; events arrive in the order they are sent.
class Measurement {
 public:
  explicit Measurement(const Pattern& pattern) : pattern_(pattern), sent_(pattern.count) {
    arrived_.reserve(pattern.count);
  }

  // Runs on the native thread.
  template <typename Send>
  void Run(Send& send) {
#ifdef __linux__
    // By default the kernel may let a thread sleep 50 us too long, and the events of a dense pattern would come
    // in clusters.
    prctl(PR_SET_TIMERSLACK, 1);
#endif
    auto next = std::chrono::steady_clock::now();
    for (uint32_t i = 0; i < pattern_.count; ++i) {
      if (i % std::max(pattern_.burst, 1u) == 0) {
        next += std::chrono::nanoseconds(pattern_.interval);
        std::this_thread::sleep_until(next);
      }
      sent_[i] = Nanoseconds();
      sent_count_.store(i + 1, std::memory_order_release);
      send(i);
    }
  }

  void Arrived() {
    if (arrived_.size() < pattern_.count) arrived_.push_back(Nanoseconds());
  }

  // One wake-up stands for all that have been sent.
  void AllArrived() {
    const size_t sent = sent_count_.load(std::memory_order_acquire);
    if (arrived_.size() < sent) arrived_.resize(sent, Nanoseconds());
  }

  bool IsComplete() const { return arrived_.size() == pattern_.count; }

  std::vector<double> Latencies() const {
    std::vector<double> latencies(arrived_.size());
    for (size_t i = 0; i < latencies.size(); ++i) latencies[i] = static_cast<double>(arrived_[i] - sent_[i]);
    std::sort(latencies.begin(), latencies.end());
    return latencies;
  }

 private:
  const Pattern pattern_;
  std::vector<int64_t> sent_;
  std::vector<int64_t> arrived_;
  std::atomic<size_t> sent_count_{0};
};

// The current one. Only the thread that measures touches it; the native thread has a share of its own.
std::shared_ptr<Measurement>& Current() {
  static auto& current = *new std::shared_ptr<Measurement>;
  return current;
}

template <typename Send>
void Start(const Pattern& pattern, Send send) {
  auto measurement = std::make_shared<Measurement>(pattern);
  Current() = measurement;
  std::thread([measurement, send = std::move(send)]() mutable { measurement->Run(send); }).detach();
}

void StartQueueLatency(const Napi::CallbackInfo& info) {
  uint32_t host, key, event;
  Pattern pattern;
  if (!Read(info, 0, "hostId", host) || !Read(info, 1, "key", key) || !Read(info, 2, "event", event) ||
      !ReadPattern(info, 3, pattern)) {
    return;
  }
  Start(pattern, [sink = EventSink::Open(host, key), event](uint32_t i) {
    sink.Post(static_cast<uint8_t>(event), Int(static_cast<int32_t>(i)));
  });
}

void StartTsfnLatency(const Napi::CallbackInfo& info) {
  Napi::Function on_event;
  Pattern pattern;
  if (!Read(info, 0, "onEvent", on_event) || !ReadPattern(info, 1, pattern)) return;
  Start(pattern, [tsfn = MakeTsfn(info.Env(), on_event), last = pattern.count - 1](uint32_t i) mutable {
    CallTsfn(tsfn, i);
    if (i == last) tsfn.Release();
  });
}

// Closes its handle when all have arrived; an environment that ends before would be the end of the process.
void StartAsyncLatency(const Napi::CallbackInfo& info) {
  Pattern pattern;
  uv_loop_t* loop = nullptr;
  if (!ReadPattern(info, 0, pattern) || napi_get_uv_event_loop(info.Env(), &loop) != napi_ok) return;
  auto* async = new uv_async_t;
  uv_async_init(loop, async, [](uv_async_t* rung) {
    Current()->AllArrived();
    if (!Current()->IsComplete()) return;
    uv_close(reinterpret_cast<uv_handle_t*>(rung),
             [](uv_handle_t* handle) { delete reinterpret_cast<uv_async_t*>(handle); });
  });
  Start(pattern, [async](uint32_t) { uv_async_send(async); });
}

// Plain Node-API: reading the arguments, of which there are none, would be a good part of a short latency.
napi_value Arrived(napi_env, napi_callback_info) {
  Current()->Arrived();
  return nullptr;
}

Napi::Value Latencies(const Napi::CallbackInfo& info) {
  if (Current() == nullptr || !Current()->IsComplete()) return info.Env().Null();
  const std::vector<double> latencies = Current()->Latencies();
  Napi::Float64Array array = Napi::Float64Array::New(info.Env(), latencies.size());
  std::copy(latencies.begin(), latencies.end(), array.Data());
  return array;
}

}  // namespace

void ExportLatency(Napi::Env env, Napi::Object exports) {
  exports["startQueueLatency"] = Napi::Function::New<StartQueueLatency>(env, "startQueueLatency");
  exports["startTsfnLatency"] = Napi::Function::New<StartTsfnLatency>(env, "startTsfnLatency");
  exports["startAsyncLatency"] = Napi::Function::New<StartAsyncLatency>(env, "startAsyncLatency");
  napi_value arrived = nullptr;
  napi_create_function(env, "arrived", NAPI_AUTO_LENGTH, Arrived, nullptr, &arrived);
  exports["arrived"] = arrived;
  exports["latencies"] = Napi::Function::New<Latencies>(env, "latencies");
}

}  // namespace vmcom::probe
