#pragma once

#include <napi.h>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace vmcom {

// An Int32Array of JavaScript's on memory that threads share. JavaScript owns the memory; here it is kept from being
// collected for as long as the native side may write to it.
class SharedWords {
 public:
  // Nothing, and a pending TypeError that names it, if `array` is something else, or has fewer words than `least`.
  static std::optional<SharedWords> Pin(Napi::Value array, const char* name, size_t least);

  int32_t* data() { return words_; }
  size_t size() const { return size_; }

  // As Atomics.store. Wakes nobody: Atomics.wait has no native counterpart.
  void Store(size_t word, int32_t value);

 private:
  SharedWords(Napi::ObjectReference array, int32_t* words, size_t size);

  Napi::ObjectReference array_;
  int32_t* words_;
  size_t size_;
};

}  // namespace vmcom
