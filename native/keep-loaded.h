#pragma once

namespace vmcom {

// Node unloads an addon with the last worker that has it, but the addon's own threads may still be running, and
// libuv may still call back. From this call on its code stays where it is until the process ends.
void KeepLoaded();

}  // namespace vmcom
