#pragma once

#include <napi.h>

#include <cstdint>
#include <memory>
#include <unordered_map>

#include "host.h"
#include "producers.h"

namespace vmcom {

// What the addon keeps per environment: one for the main thread and one for each worker that loads it.
class Environment {
 public:
  // Kept as the instance data of `env`.
  static Environment& Attach(Napi::Env env);

  void Add(std::shared_ptr<Host> host);

  // The open host of this environment with that id. Null if there is none, and a pending exception as well if
  // another environment has it: what a host does belongs to its thread.
  Host* Find(Napi::Env env, uint32_t id) const;

  void Remove(uint32_t id) { hosts_.erase(id); }

  Producers& producers() { return producers_; }

 private:
  std::unordered_map<uint32_t, std::shared_ptr<Host>> hosts_;
  Producers producers_;
};

}  // namespace vmcom
