#pragma once

#include <functional>

namespace vmcom::libvirt {

// Runs it on a thread of its own that nobody waits for. False when the system gives none; std::thread would end the
// process then.
bool StartThread(std::function<void()> run);

}  // namespace vmcom::libvirt
