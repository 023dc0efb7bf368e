#include "environment.h"

#include <string>
#include <utility>

#include "host-registry.h"

namespace vmcom {

Environment& Environment::Attach(Napi::Env env) {
  auto* environment = new Environment;
  env.SetInstanceData(environment);
  // Not left to the end of the instance data, which comes only when every bell has been closed.
  env.AddCleanupHook([environment] { environment->producers_.AllGone(); });
  return *environment;
}

void Environment::Add(std::shared_ptr<Host> host) {
  const uint32_t id = host->id();
  hosts_.emplace(id, std::move(host));
}

Host* Environment::Find(Napi::Env env, uint32_t id) const {
  const auto host = hosts_.find(id);
  if (host != hosts_.end()) return host->second.get();
  if (HostRegistry::Instance().Find(id) != nullptr) {
    Napi::Error::New(env, "host " + std::to_string(id) + " belongs to another thread").ThrowAsJavaScriptException();
  }
  return nullptr;
}

}  // namespace vmcom
