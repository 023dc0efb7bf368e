#include "arguments.h"

#include <chrono>
#include <cmath>
#include <limits>
#include <string>

namespace vmcom {

namespace {

// Longer waits than this are without end, which spares the clock from overflowing.
constexpr double kYear = 365.0 * 24 * 60 * 60 * 1000;

bool Refuse(const Napi::CallbackInfo& info, const char* name, const char* expected) {
  Napi::TypeError::New(info.Env(), std::string(name) + " must be " + expected).ThrowAsJavaScriptException();
  return false;
}

// Not a number is no number of any kind.
double NumberAt(const Napi::CallbackInfo& info, size_t index) {
  double number = std::numeric_limits<double>::quiet_NaN();
  napi_get_value_double(info.Env(), info[index], &number);
  return number;
}

template <typename Integer>
bool ReadInteger(const Napi::CallbackInfo& info, size_t index, Integer& integer) {
  const double number = NumberAt(info, index);
  if (!(number >= std::numeric_limits<Integer>::min() && number <= std::numeric_limits<Integer>::max())) return false;
  integer = static_cast<Integer>(number);
  return integer == number;
}

}  // namespace

bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, uint32_t& number) {
  return ReadInteger(info, index, number) || Refuse(info, name, "an unsigned 32-bit integer");
}

bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, int32_t& number) {
  return ReadInteger(info, index, number) || Refuse(info, name, "a 32-bit integer");
}

bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, Napi::Function& function) {
  if (!info[index].IsFunction()) return Refuse(info, name, "a function");
  function = info[index].As<Napi::Function>();
  return true;
}

bool Read(const Napi::CallbackInfo& info, size_t index, const char* name, Deadline& deadline) {
  const double milliseconds = NumberAt(info, index);
  if (std::isnan(milliseconds)) return Refuse(info, name, "a number of milliseconds");
  if (milliseconds > kYear) {
    deadline = kNever;
    return true;
  }
  const std::chrono::duration<double, std::milli> timeout(std::fmax(milliseconds, 0));
  deadline = std::chrono::steady_clock::now() + std::chrono::ceil<std::chrono::steady_clock::duration>(timeout);
  return true;
}

}  // namespace vmcom
