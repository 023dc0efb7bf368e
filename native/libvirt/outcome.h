#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "libvirt/failure.h"

namespace vmcom::libvirt {

struct Done {};

using Bytes = std::vector<uint8_t>;

// What comes of a call: nothing to tell, fields (see fields.h), bytes, or a failure.
using Outcome = std::variant<Done, std::string, Bytes, Failure>;

}  // namespace vmcom::libvirt
