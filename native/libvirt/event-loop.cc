#include "libvirt/event-loop.h"

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <chrono>
#include <thread>

#include "libvirt/thread.h"

namespace vmcom::libvirt {

namespace {

// libvirt prints errors unless somebody takes them. Each call takes its own from the thread.
void Ignore(void*, virErrorPtr) {}

void RunForEver() {
  for (;;) {
    // Fails when the system refuses to poll, out of memory for one; not to be tried without end at full speed.
    if (virEventRunDefaultImpl() < 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
}

std::optional<Failure> Start() {
  if (virInitialize() < 0) return LastFailure();
  virSetErrorFunc(nullptr, &Ignore);
  if (virEventRegisterDefaultImpl() < 0) return LastFailure();
  if (!StartThread(&RunForEver)) return Failure{VIR_ERR_SYSTEM_ERROR, VIR_FROM_NONE, "there is no thread to be had"};
  return std::nullopt;
}

}  // namespace

std::optional<Failure> StartEventLoop() {
  // Never destroyed: threads may still look at it while the process exits.
  static const auto& failure = *new std::optional<Failure>(Start());
  return failure;
}

}  // namespace vmcom::libvirt
