#include "libvirt/sink.h"

#include <variant>

#include "libvirt/fields.h"
#include "libvirt/utf.h"

namespace vmcom::libvirt {

Operand Operand::Int(int32_t number) {
  Operand operand;
  operand.kind_ = kOperandInt;
  operand.number_ = number;
  return operand;
}

Operand Operand::Name(std::string_view utf8) {
  Operand operand;
  operand.kind_ = kOperandName;
  operand.text_ = Utf16Of(utf8);
  return operand;
}

Operand Operand::Text(std::string_view utf8) {
  Operand operand = Name(utf8);
  operand.kind_ = kOperandText;
  return operand;
}

Operand Operand::Of(const Bytes& bytes) {
  Operand operand;
  operand.kind_ = kOperandBytes;
  operand.bytes_ = &bytes;
  return operand;
}

EventOperand Operand::View() const {
  if (bytes_ != nullptr) return {kind_, 0, bytes_->data(), bytes_->size()};
  return {kind_, number_, text_.data(), text_.size()};
}

Sink::Sink(const EventSinkTable& table, uint32_t host, uint32_t key) : table_(table), sink_(table.open(host, key)) {}

Sink::~Sink() { table_.close(sink_); }

void Sink::Post(Telling what, const Operand& first, const Operand& second) const {
  const EventOperand one = first.View();
  const EventOperand two = second.View();
  table_.post(sink_, static_cast<uint8_t>(what), &one, &two);
}

void Sink::PostOutcome(int32_t call, const Outcome& outcome) const {
  const Operand number = Operand::Int(call);
  if (const auto* failure = std::get_if<Failure>(&outcome)) {
    Post(Telling::kFailure, number, OperandOf(*failure));
  } else if (const auto* text = std::get_if<std::string>(&outcome)) {
    Post(Telling::kAnswer, number, Operand::Text(*text));
  } else if (const auto* bytes = std::get_if<Bytes>(&outcome)) {
    Post(Telling::kAnswer, number, Operand::Of(*bytes));
  } else {
    Post(Telling::kAnswer, number);
  }
}

Operand OperandOf(const Failure& failure) {
  return Operand::Text(Fields().Add(failure.code).Add(failure.domain).Add(failure.message).Take());
}

}  // namespace vmcom::libvirt
