#pragma once

#include <cstdint>
#include <set>
#include <utility>

namespace vmcom {

// The JavaScript producers of one environment. When it is torn down, be it by worker.terminate() in the middle
// of a post, nobody in it can say goodbye any more; so this tells each host which of its producers are gone.
class Producers {
 public:
  void Add(uint32_t host, int32_t producer) { producers_.emplace(host, producer); }
  void Remove(uint32_t host, int32_t producer) { producers_.erase({host, producer}); }
  void AllGone();

 private:
  std::set<std::pair<uint32_t, int32_t>> producers_;
};

}  // namespace vmcom
