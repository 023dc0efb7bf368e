#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "event-sink-table.h"
#include "libvirt/outcome.h"

namespace vmcom::libvirt {

// What a session tells its host thread. lib/drivers/libvirt/native-events.ts has the same in the same order.
enum class Telling : uint8_t {
  kAnswer = 0,   // call, what it gives
  kFailure = 1,  // call; code, domain, message
  kLost = 2,     // code, domain, message
  kLifecycle = 3,
  kReboot = 4,
  kWatchdog = 5,
  kIOError = 6,
  kControlError = 7,
  kAgent = 8,
  kDeviceAdded = 9,
  kDeviceRemoved = 10,
};

// One argument of what is told: a number; a name that comes again and again, as that of a machine; a text; bytes.
class Operand {
 public:
  Operand() = default;
  static Operand Int(int32_t number);
  static Operand Name(std::string_view utf8);
  static Operand Text(std::string_view utf8);
  // Looks at the bytes, which have to live until they are posted.
  static Operand Of(const Bytes& bytes);

  EventOperand View() const;

 private:
  EventOperandKind kind_ = kOperandNone;
  int32_t number_ = 0;
  std::u16string text_;
  const Bytes* bytes_ = nullptr;
};

// A sink of the host thread, reached through the table of vmcom.node. From any thread; for as long as one likes.
class Sink {
 public:
  Sink(const EventSinkTable& table, uint32_t host, uint32_t key);
  ~Sink();

  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;

  // If nobody listens any more, nobody misses it.
  void Post(Telling what, const Operand& first = {}, const Operand& second = {}) const;

  void PostOutcome(int32_t call, const Outcome& outcome) const;

 private:
  const EventSinkTable& table_;
  void* const sink_;
};

// Code, domain and message as one operand.
Operand OperandOf(const Failure& failure);

}  // namespace vmcom::libvirt
