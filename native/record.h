#pragma once

#include <cstdint>
#include <type_traits>

namespace vmcom {

// What crosses from any thread to the host thread. JavaScript producers lay the same 16 bytes into their
// rings, and the host reads both as an Int32Array: change nothing here alone.
struct Record {
  uint32_t header;
  uint32_t sink;  // the host's key of the sink; means nothing to the native side
  int32_t first;
  int32_t second;
};

static_assert(sizeof(Record) == 16 && alignof(Record) == alignof(int32_t) && std::is_trivially_copyable_v<Record>,
              "JavaScript counts on four 32-bit words");

// How `first` and `second` are to be read.
enum class Kind : uint32_t {
  kNone = 0,
  kInt32 = 1,
  kName = 2,      // an id of Names
  kValue = 3,     // an id of ValueStore
  kConstant = 4,  // a Constant
};

enum class Constant : int32_t { kNull = 0, kTrue = 1, kFalse = 2 };

// What the index of a control record says.
enum class Control : uint32_t {
  kProducerGone = 1,  // `first` is the id of the producer whose environment has ended
};

namespace header {

constexpr uint32_t kIndexMask = 0xff;
constexpr uint32_t kKindMask = 7;
constexpr unsigned kFirstShift = 8;
constexpr unsigned kSecondShift = 11;
constexpr uint32_t kState = 1u << 14;  // a later one may stand for it
constexpr uint32_t kControl = 1u << 15;

constexpr uint32_t Of(uint8_t index, Kind first, Kind second) {
  return index | static_cast<uint32_t>(first) << kFirstShift | static_cast<uint32_t>(second) << kSecondShift;
}

constexpr Kind FirstKind(uint32_t header) { return static_cast<Kind>(header >> kFirstShift & kKindMask); }

constexpr Kind SecondKind(uint32_t header) { return static_cast<Kind>(header >> kSecondShift & kKindMask); }

}  // namespace header

}  // namespace vmcom
