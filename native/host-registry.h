#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace vmcom {

class Host;

// The open hosts of the process. Ids start at 1 and are not used again: one that a producer has kept for too
// long finds nothing, never somebody else.
class HostRegistry {
 public:
  static HostRegistry& Instance();

  uint32_t Add(std::shared_ptr<Host> host);

  // False when it was not there.
  bool Remove(uint32_t id);

  // Null when no open host has the id.
  std::shared_ptr<Host> Find(uint32_t id);

 private:
  HostRegistry() = default;

  std::mutex mutex_;
  std::unordered_map<uint32_t, std::shared_ptr<Host>> hosts_;
  uint32_t last_id_ = 0;
};

}  // namespace vmcom
