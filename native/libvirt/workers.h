#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>

namespace vmcom::libvirt {

// The threads on which libvirt's calls block: as many as there are calls under way, each kept for a while after its
// last. How many that may be is for those to limit who give them work; see lanes.h.
class Workers {
 public:
  static Workers& Instance();

  // From any thread; never blocks.
  void Run(std::function<void()> work);

 private:
  Workers() = default;

  void Work();

  std::mutex mutex_;  // guards what follows
  std::condition_variable come_;
  std::deque<std::function<void()>> work_;
  size_t idle_ = 0;
};

}  // namespace vmcom::libvirt
