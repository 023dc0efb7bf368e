#pragma once

#include <optional>

#include "libvirt/failure.h"

namespace vmcom::libvirt {

// Gets libvirt ready, and its event loop a thread, when it is first called; that is before the first connection is
// opened. One loop serves all connections of the process. Tells why not, if it cannot be; then it stays so.
std::optional<Failure> StartEventLoop();

}  // namespace vmcom::libvirt
