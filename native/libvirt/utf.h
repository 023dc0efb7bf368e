#pragma once

#include <string>
#include <string_view>

namespace vmcom::libvirt {

// What is no UTF-8 becomes U+FFFD, one for each byte that cannot be used.
std::u16string Utf16Of(std::string_view utf8);

}  // namespace vmcom::libvirt
