#include "event-sink-table.h"

#include <string_view>

#include "event-source.h"

namespace vmcom {

namespace {

std::u16string_view TextOf(const EventOperand& operand) {
  return {static_cast<const char16_t*>(operand.data), operand.size};
}

Argument ArgumentOf(const EventOperand& operand) {
  switch (operand.kind) {
    case kOperandInt:
      return Int(operand.number);
    case kOperandName:
      return Name(TextOf(operand));
    case kOperandText:
      return Text(TextOf(operand));
    case kOperandBytes:
      return Bytes(static_cast<const uint8_t*>(operand.data), operand.size);
    case kOperandNone:
      break;
  }
  return {};
}

void* Open(uint32_t host, uint32_t key) { return new EventSink(EventSink::Open(host, key)); }

uint32_t Post(const void* sink, uint8_t event, const EventOperand* first, const EventOperand* second) {
  const auto& to = *static_cast<const EventSink*>(sink);
  return static_cast<uint32_t>(to.Post(event, ArgumentOf(*first), ArgumentOf(*second)));
}

void Close(void* sink) { delete static_cast<EventSink*>(sink); }

constexpr EventSinkTable kTable = {kEventSinkTableVersion, &Open, &Post, &Close};

}  // namespace

const EventSinkTable& EventSinks() { return kTable; }

}  // namespace vmcom
