#pragma once

#include <napi.h>

#include <cstdint>

namespace vmcom::probe {

// The contender as one writes it: a call of a JavaScript function per event, with a plain number, which needs no
// memory of its own.
inline Napi::ThreadSafeFunction MakeTsfn(Napi::Env env, Napi::Function on_event) {
  return Napi::ThreadSafeFunction::New(env, on_event, "vmcom:probe", 0, 1);
}

inline void CallTsfn(const Napi::ThreadSafeFunction& tsfn, uint32_t number) {
  tsfn.NonBlockingCall(
      [number](Napi::Env env, Napi::Function on_event) { on_event.Call({Napi::Number::New(env, number)}); });
}

}  // namespace vmcom::probe
