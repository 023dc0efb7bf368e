#include "shared-words.h"

#include <atomic>
#include <string>
#include <utility>

namespace vmcom {

static_assert(sizeof(std::atomic<int32_t>) == sizeof(int32_t) && std::atomic<int32_t>::is_always_lock_free,
              "a word of JavaScript can be used as an atomic");

std::optional<SharedWords> SharedWords::Pin(Napi::Value array, const char* name, size_t least) {
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
      length < least) {
    Napi::TypeError::New(env, std::string(name) + " must be an Int32Array of at least " + std::to_string(least) +
                                  " words on a SharedArrayBuffer")
        .ThrowAsJavaScriptException();
    return std::nullopt;
  }
  return SharedWords(Napi::Persistent(array.As<Napi::Object>()), static_cast<int32_t*>(words), length);
}

SharedWords::SharedWords(Napi::ObjectReference array, int32_t* words, size_t size)
    : array_(std::move(array)), words_(words), size_(size) {}

void SharedWords::Store(size_t word, int32_t value) {
  reinterpret_cast<std::atomic<int32_t>*>(words_ + word)->store(value);
}

}  // namespace vmcom
