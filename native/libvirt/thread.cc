#include "libvirt/thread.h"

#include <pthread.h>

#include <memory>
#include <utility>

namespace vmcom::libvirt {

namespace {

void* Run(void* data) {
  const std::unique_ptr<std::function<void()>> run(static_cast<std::function<void()>*>(data));
  (*run)();
  return nullptr;
}

}  // namespace

bool StartThread(std::function<void()> run) {
  auto data = std::make_unique<std::function<void()>>(std::move(run));
  pthread_t thread;
  if (pthread_create(&thread, nullptr, &Run, data.get()) != 0) return false;
  data.release();
  pthread_detach(thread);
  return true;
}

}  // namespace vmcom::libvirt
