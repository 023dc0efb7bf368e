#pragma once

#include <napi.h>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace vmcom {

// The words by which JavaScript producers see how their host is. JavaScript owns the memory and minds the
// first two words; here it is kept from being collected for as long as the native side may write to it.
class BellMemory {
 public:
  enum Word : size_t { kRung, kSleeping, kHostId, kClosed, kWords };

  // Nothing, and a pending TypeError, if it is not an Int32Array that other threads can share.
  static std::optional<BellMemory> Pin(Napi::Value array);

  // As Atomics.store. Wakes nobody: Atomics.wait has no native counterpart.
  void Store(Word word, int32_t value);

  // On the thread that pinned it.
  void Unpin() { array_.Reset(); }

 private:
  BellMemory(Napi::ObjectReference array, int32_t* words);

  Napi::ObjectReference array_;
  int32_t* words_;
};

}  // namespace vmcom
