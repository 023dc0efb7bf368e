#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace vmcom::libvirt {

// Several values as one text, each followed by a NUL. What libvirt gives are C strings, so no value has one inside,
// and whatever else a machine's name may have in it needs no escaping.
class Fields {
 public:
  Fields& Add(std::string_view text) {
    text_.append(text).push_back('\0');
    return *this;
  }

  // libvirt gives null where there is nothing.
  Fields& Add(const char* text) { return Add(std::string_view(text == nullptr ? "" : text)); }

  template <typename Number, typename = std::enable_if_t<std::is_integral_v<Number>>>
  Fields& Add(Number number) {
    return Add(std::to_string(number));
  }

  std::string Take() { return std::move(text_); }

 private:
  std::string text_;
};

}  // namespace vmcom::libvirt
