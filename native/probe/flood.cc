#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <utility>

#include "arguments.h"
#include "event-source.h"
#include "probe/probe.h"

namespace vmcom::probe {

namespace {

struct Plan {
  uint32_t threads = 1;
  uint32_t count = 1;
  uint32_t event = 0;
  uint32_t text = 0;
  bool state = false;
};

struct Tally {
  std::atomic<uint32_t> running{0};
  std::atomic<uint64_t> accepted{0};
  std::atomic<uint64_t> refused{0};
  std::atomic<uint64_t> disconnected{0};
  std::atomic<int64_t> checksum{0};
};

// The threads are detached, and may outlive the environment that started them, so nothing they touch is ever
// destroyed before them.
class Floods {
 public:
  static Floods& Instance() {
    static auto& instance = *new Floods;
    return instance;
  }

  uint32_t Add(std::shared_ptr<Tally> tally) {
    const std::lock_guard<std::mutex> lock(mutex_);
    tallies_.emplace(++last_id_, std::move(tally));
    return last_id_;
  }

  // Null while threads run, or if there is none.
  std::shared_ptr<Tally> TakeDone(uint32_t id) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto found = tallies_.find(id);
    if (found == tallies_.end() || found->second->running > 0) return nullptr;
    std::shared_ptr<Tally> tally = std::move(found->second);
    tallies_.erase(found);
    return tally;
  }

 private:
  std::mutex mutex_;
  std::unordered_map<uint32_t, std::shared_ptr<Tally>> tallies_;
  uint32_t last_id_ = 0;
};

std::u16string MachineOf(uint32_t thread) {
  const std::string name = "machine" + std::to_string(thread);
  return {name.begin(), name.end()};
}

void Run(const EventSink& sink, const Plan& plan, uint32_t thread, Tally& tally) {
  const auto event = static_cast<uint8_t>(plan.event);
  const std::u16string machine = MachineOf(thread);
  const std::u16string text(plan.text, u'x');
  uint64_t accepted = 0;
  uint64_t refused = 0;
  int64_t checksum = 0;
  for (uint32_t i = 0; i < plan.count; ++i) {
    const auto number = static_cast<int32_t>((thread << 24) + i);
    HResult result;
    if (plan.state) {
      result = sink.PostState(event, Name(machine), Int(number));
    } else if (plan.text > 0 && i % 2 == 1) {
      result = sink.Post(event, Text(text), Int(number));
    } else {
      result = sink.Post(event, Int(number));
    }
    if (result == HResult::kDisconnected) break;
    if (result == HResult::kOk) {
      ++accepted;
      checksum += number;
    } else {
      ++refused;
    }
  }
  tally.accepted += accepted;
  tally.refused += refused;
  tally.disconnected += plan.count - accepted - refused;
  tally.checksum += checksum;
  --tally.running;
}

uint32_t Option(const Napi::Object& options, const char* name, uint32_t fallback) {
  const Napi::Value value = options.Get(name);
  return value.IsNumber() ? value.As<Napi::Number>().Uint32Value() : fallback;
}

Napi::Value Flood(const Napi::CallbackInfo& info) {
  uint32_t host;
  uint32_t key;
  if (!Read(info, 0, "hostId", host) || !Read(info, 1, "key", key)) return {};
  Plan plan;
  if (info[2].IsObject()) {
    const auto options = info[2].As<Napi::Object>();
    plan.threads = Option(options, "threads", plan.threads);
    plan.count = Option(options, "count", plan.count);
    plan.event = Option(options, "event", plan.event);
    plan.text = Option(options, "text", plan.text);
    plan.state = options.Get("state").ToBoolean();
  }
  const EventSink sink = EventSink::Open(host, key);
  const auto tally = std::make_shared<Tally>();
  tally->running = plan.threads;
  for (uint32_t thread = 0; thread < plan.threads; ++thread) {
    std::thread([=] { Run(sink, plan, thread, *tally); }).detach();
  }
  return Napi::Number::New(info.Env(), Floods::Instance().Add(tally));
}

Napi::Value FloodDone(const Napi::CallbackInfo& info) {
  uint32_t id;
  if (!Read(info, 0, "id", id)) return {};
  const std::shared_ptr<Tally> tally = Floods::Instance().TakeDone(id);
  if (tally == nullptr) return info.Env().Null();
  Napi::Object object = Napi::Object::New(info.Env());
  object["accepted"] = static_cast<double>(tally->accepted);
  object["refused"] = static_cast<double>(tally->refused);
  object["disconnected"] = static_cast<double>(tally->disconnected);
  object["checksum"] = static_cast<double>(tally->checksum);
  return object;
}

}  // namespace

void ExportFlood(Napi::Env env, Napi::Object exports) {
  exports["flood"] = Napi::Function::New<Flood>(env, "flood");
  exports["floodDone"] = Napi::Function::New<FloodDone>(env, "floodDone");
}

}  // namespace vmcom::probe
