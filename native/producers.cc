#include "producers.h"

#include <memory>

#include "host-registry.h"
#include "host.h"

namespace vmcom {

void Producers::AllGone() {
  for (const auto& [id, producer] : producers_) {
    const std::shared_ptr<Host> host = HostRegistry::Instance().Find(id);
    if (host != nullptr) host->queue().PostControl(Control::kProducerGone, producer);
  }
  producers_.clear();
}

}  // namespace vmcom
