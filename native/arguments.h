#pragma once

#include <napi.h>

#include <cstddef>
#include <cstdint>

#include "deadline.h"

namespace vmcom {

// Each reads one argument of a call. False, and a pending TypeError that names it, if it is something else.
bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, uint32_t& number);
bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, int32_t& number);
bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, Napi::Function& function);

// Milliseconds from now, at least 0; Infinity is a deadline that never comes.
bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, Deadline& deadline);

}  // namespace vmcom
