#pragma once

#include <node_api.h>

#include <cstddef>
#include <cstdint>

// How another library posts to the sinks of this one. The queues are in vmcom.node; what talks to a hypervisor is a
// library of its own, because it needs the hypervisor's. It gets this table from JavaScript, wrapped in an object with
// a type tag, and calls through it. Only plain data and C calls, so that the two need not be built together.

namespace vmcom {

// Changes whenever anything below does.
constexpr uint32_t kEventSinkTableVersion = 1;

// Says that an object wraps an EventSinkTable; what is in that says its version.
constexpr napi_type_tag kEventSinkTableTag = {0x5b0f6c1e2a7d4c93, 0x9e3417c8d05ab26f};

extern "C" {

enum EventOperandKind : uint32_t {
  kOperandNone = 0,
  kOperandInt = 1,
  kOperandName = 2,   // UTF-16, `size` units
  kOperandText = 3,   // UTF-16, `size` units
  kOperandBytes = 4,  // `size` bytes
};

// Looks at memory of the caller's, which lives until the post returns.
struct EventOperand {
  EventOperandKind kind;
  int32_t number;
  const void* data;
  size_t size;
};

struct EventSinkTable {
  uint32_t version;

  // EventSink::Open. Never null; to be closed.
  void* (*open)(uint32_t host, uint32_t key);

  // From any thread, until it is closed. EventSink::Post: 0 or the HRESULT.
  uint32_t (*post)(const void* sink, uint8_t event, const EventOperand* first, const EventOperand* second);

  void (*close)(void* sink);
};

}  // extern "C"

// The one table of the process. Lives as long as it does.
const EventSinkTable& EventSinks();

}  // namespace vmcom
