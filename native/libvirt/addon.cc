#include <libvirt/libvirt.h>
#include <napi.h>

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>

#include "arguments.h"
#include "event-sink-table.h"
#include "keep-loaded.h"
#include "libvirt/methods.h"
#include "libvirt/session.h"

// What JavaScript sees. The functions check and convert; nothing here waits for libvirt.

namespace vmcom::libvirt {

namespace {

// What the addon keeps per environment. Its sessions end with it; what hangs in libvirt is left behind.
class Sessions {
 public:
  static Sessions& Attach(Napi::Env env) {
    auto* sessions = new Sessions;
    env.SetInstanceData(sessions);
    env.AddCleanupHook([sessions] { sessions->CloseAll(); });
    return *sessions;
  }

  uint32_t Add(std::shared_ptr<Session> session) {
    sessions_.emplace(++last_id_, std::move(session));
    return last_id_;
  }

  // Null if there is none.
  Session* Find(uint32_t id) const {
    const auto found = sessions_.find(id);
    return found == sessions_.end() ? nullptr : found->second.get();
  }

  void Close(uint32_t id) {
    Session* session = Find(id);
    if (session == nullptr) return;
    session->Close();
    sessions_.erase(id);
  }

  const EventSinkTable* sinks = nullptr;

 private:
  void CloseAll() {
    for (const auto& [id, session] : sessions_) session->Close();
    sessions_.clear();
  }

  std::unordered_map<uint32_t, std::shared_ptr<Session>> sessions_;
  uint32_t last_id_ = 0;
};

Sessions& Here(const Napi::CallbackInfo& info) { return *static_cast<Sessions*>(info.Data()); }

bool Refuse(const Napi::CallbackInfo& info, const std::string& message) {
  Napi::TypeError::New(info.Env(), message).ThrowAsJavaScriptException();
  return false;
}

// libvirt reads to the first NUL; what comes after it must not be lost in silence.
bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, std::string& text) {
  if (!info[index].IsString()) return Refuse(info, std::string(name) + " must be a string");
  text = info[index].As<Napi::String>().Utf8Value();
  return text.find('\0') == std::string::npos || Refuse(info, std::string(name) + " must have no NUL in it");
}

using vmcom::Read;

// attach(eventSinks: object): void
void AttachSinks(const Napi::CallbackInfo& info) {
  bool is_table = false;
  void* wrapped = nullptr;
  if (!info[0].IsObject() ||
      napi_check_object_type_tag(info.Env(), info[0], &kEventSinkTableTag, &is_table) != napi_ok || !is_table ||
      napi_unwrap(info.Env(), info[0], &wrapped) != napi_ok) {
    Refuse(info, "eventSinks must be those of vmcom.node");
    return;
  }
  const auto* table = static_cast<const EventSinkTable*>(wrapped);
  if (table->version != kEventSinkTableVersion) {
    Napi::Error::New(info.Env(), "vmcom.node is of another version").ThrowAsJavaScriptException();
    return;
  }
  Here(info).sinks = table;
}

// open(host: number, key: number, call: number, uri: string, interval: number, count: number): number
Napi::Value Open(const Napi::CallbackInfo& info) {
  uint32_t host, key, interval, count;
  int32_t call;
  std::string uri;
  if (!Read(info, 0, "host", host) || !Read(info, 1, "key", key) || !Read(info, 2, "call", call) ||
      !Read(info, 3, "uri", uri) || !Read(info, 4, "interval", interval) || !Read(info, 5, "count", count)) {
    return {};
  }
  Sessions& here = Here(info);
  if (here.sinks == nullptr) {
    Napi::Error::New(info.Env(), "nothing is attached").ThrowAsJavaScriptException();
    return {};
  }
  auto session = std::make_shared<Session>(*here.sinks, host, key);
  session->Open(call, std::move(uri), {static_cast<int>(interval), count});
  return Napi::Number::New(info.Env(), here.Add(std::move(session)));
}

// The details of a call, from the fifth argument on: texts and numbers, sorted by what they are.
bool ReadDetails(const Napi::CallbackInfo& info, Request& request) {
  for (size_t index = 4; index < info.Length(); ++index) {
    if (info[index].IsNumber()) {
      request.numbers.push_back(info[index].As<Napi::Number>().Int64Value());
    } else {
      std::string text;
      if (!Read(info, index, "a detail", text)) return false;
      request.texts.push_back(std::move(text));
    }
  }
  return true;
}

// call(session: number, call: number, method: string, subject: string, ...details: (string | number)[]): boolean
Napi::Value Call(const Napi::CallbackInfo& info) {
  uint32_t id;
  int32_t call;
  std::string name;
  Request request;
  if (!Read(info, 0, "session", id) || !Read(info, 1, "call", call) || !Read(info, 2, "method", name) ||
      !Read(info, 3, "subject", request.subject) || !ReadDetails(info, request)) {
    return {};
  }
  const Method* method = FindMethod(name);
  if (method == nullptr || request.texts.size() != method->texts || request.numbers.size() < method->numbers) {
    Refuse(info, "there is no method " + name + " with such details");
    return {};
  }
  Session* session = Here(info).Find(id);
  if (session != nullptr) session->Call(call, *method, std::move(request));
  return Napi::Boolean::New(info.Env(), session != nullptr);
}

// close(session: number): void
void Close(const Napi::CallbackInfo& info) {
  uint32_t id;
  if (Read(info, 0, "session", id)) Here(info).Close(id);
}

}  // namespace

static Napi::Object Export(Napi::Env env, Napi::Object exports) {
  KeepLoaded();
  Sessions* here = &Sessions::Attach(env);
  unsigned long library = 0;
  virGetVersion(&library, nullptr, nullptr);
  exports["version"] = VMCOM_VERSION;
  exports["libraryVersion"] = static_cast<double>(library);
  exports["attach"] = Napi::Function::New<AttachSinks>(env, "attach", here);
  exports["open"] = Napi::Function::New<Open>(env, "open", here);
  exports["call"] = Napi::Function::New<Call>(env, "call", here);
  exports["close"] = Napi::Function::New<Close>(env, "close", here);
  return exports;
}

}  // namespace vmcom::libvirt

namespace {

Napi::Object Init(Napi::Env env, Napi::Object exports) { return vmcom::libvirt::Export(env, exports); }

}  // namespace

NODE_API_MODULE(vmcom_libvirt, Init)
