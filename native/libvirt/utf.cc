#include "libvirt/utf.h"

#include <cstddef>
#include <cstdint>

namespace vmcom::libvirt {

namespace {

constexpr uint32_t kReplacement = 0xfffd;

struct Sequence {
  size_t length;   // in bytes
  uint32_t bits;   // of the first byte
  uint32_t least;  // below, it would be longer than it need be
};

// Of the byte that begins it. Length 0 when none begins with it.
Sequence SequenceOf(uint8_t byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xc2 && byte < 0xe0) return {2, byte & 0x1fu, 0x80};
  if (byte >= 0xe0 && byte < 0xf0) return {3, byte & 0x0fu, 0x800};
  if (byte >= 0xf0 && byte < 0xf5) return {4, byte & 0x07u, 0x10000};
  return {0, 0, 0};
}

// The code point at the beginning, and how many bytes it takes.
uint32_t Decode(std::string_view utf8, size_t& taken) {
  const Sequence sequence = SequenceOf(static_cast<uint8_t>(utf8[0]));
  taken = 1;
  if (sequence.length == 0 || sequence.length > utf8.size()) return kReplacement;
  uint32_t point = sequence.bits;
  for (size_t i = 1; i < sequence.length; ++i) {
    const auto byte = static_cast<uint8_t>(utf8[i]);
    if ((byte & 0xc0) != 0x80) return kReplacement;
    point = point << 6 | (byte & 0x3fu);
  }
  const bool is_surrogate = point >= 0xd800 && point < 0xe000;
  if (point < sequence.least || point > 0x10ffff || is_surrogate) return kReplacement;
  taken = sequence.length;
  return point;
}

}  // namespace

std::u16string Utf16Of(std::string_view utf8) {
  std::u16string text;
  text.reserve(utf8.size());
  while (!utf8.empty()) {
    size_t taken;
    const uint32_t point = Decode(utf8, taken);
    utf8.remove_prefix(taken);
    if (point < 0x10000) {
      text.push_back(static_cast<char16_t>(point));
    } else {
      text.push_back(static_cast<char16_t>(0xd7c0 + (point >> 10)));
      text.push_back(static_cast<char16_t>(0xdc00 + (point & 0x3ff)));
    }
  }
  return text;
}

}  // namespace vmcom::libvirt
