#include "bell-memory.h"

#include <atomic>
#include <utility>

namespace vmcom {

static_assert(sizeof(std::atomic<int32_t>) == sizeof(int32_t) && std::atomic<int32_t>::is_always_lock_free,
              "a word of JavaScript can be used as an atomic");

std::optional<BellMemory> BellMemory::Pin(Napi::Value array) {
  const Napi::Env env = array.Env();
  napi_typedarray_type type;
  size_t length = 0;
  void* words = nullptr;
  napi_value buffer = nullptr;
  // Node-API knows no SharedArrayBuffer as such, but it gives the memory of arrays on one; and what it does
  // call an ArrayBuffer could be detached, which would take the memory away.
  bool is_private = true;
  if (!array.IsTypedArray() ||
      napi_get_typedarray_info(env, array, &type, &length, &words, &buffer, nullptr) != napi_ok ||
      napi_is_arraybuffer(env, buffer, &is_private) != napi_ok || type != napi_int32_array || is_private ||
      length < kWords) {
    Napi::TypeError::New(env, "bell must be an Int32Array of at least 4 words on a SharedArrayBuffer")
        .ThrowAsJavaScriptException();
    return std::nullopt;
  }
  return BellMemory(Napi::Persistent(array.As<Napi::Object>()), static_cast<int32_t*>(words));
}

BellMemory::BellMemory(Napi::ObjectReference array, int32_t* words) : array_(std::move(array)), words_(words) {}

void BellMemory::Store(Word word, int32_t value) {
  reinterpret_cast<std::atomic<int32_t>*>(words_ + word)->store(value);
}

}  // namespace vmcom
