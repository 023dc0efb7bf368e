#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

#include "record.h"

namespace vmcom {

// The arguments of an event as a native source gives them. They are views: what they look at needs to live
// until the post returns, no longer.

struct Int {
  explicit Int(int32_t number) : number(number) {}
  int32_t number;
};

// A string that comes again and again, as the name of a machine does: it travels as a number, and the host
// makes one JavaScript string of it. States are coalesced by it.
struct Name {
  explicit Name(std::u16string_view text) : text(text) {}
  std::u16string_view text;
};

struct Text {
  explicit Text(std::u16string_view text) : text(text) {}
  std::u16string_view text;
};

struct Bytes {
  Bytes(const uint8_t* data, size_t size) : data(data), size(size) {}
  const uint8_t* data;
  size_t size;
};

using Argument = std::variant<std::monostate, Int, Name, Text, Bytes, Constant>;

inline Argument Null() { return Constant::kNull; }

inline Argument Bool(bool value) { return value ? Constant::kTrue : Constant::kFalse; }

struct Event {
  uint8_t index = 0;   // in its interface
  bool state = false;  // a later one of the same machine may stand for it
  Argument first;
  Argument second;
};

}  // namespace vmcom
