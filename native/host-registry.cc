#include "host-registry.h"

#include <utility>

#include "host.h"

namespace vmcom {

HostRegistry& HostRegistry::Instance() {
  // Never destroyed: native threads may still look for their host while the process exits.
  static auto& instance = *new HostRegistry;
  return instance;
}

uint32_t HostRegistry::Add(std::shared_ptr<Host> host) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const uint32_t id = ++last_id_;
  hosts_.emplace(id, std::move(host));
  return id;
}

bool HostRegistry::Remove(uint32_t id) {
  const std::lock_guard<std::mutex> lock(mutex_);
  return hosts_.erase(id) > 0;
}

std::shared_ptr<Host> HostRegistry::Find(uint32_t id) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto host = hosts_.find(id);
  return host == hosts_.end() ? nullptr : host->second;
}

}  // namespace vmcom
