#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace vmcom {

// Never the wall clock: that one may be set while somebody waits.
using Deadline = std::chrono::steady_clock::time_point;

constexpr Deadline kNever = Deadline::max();

// Until `done`, or until the time is over. A wait without end is a wait of its own, because not every standard
// library copes with the last point in time.
template <typename Done>
void WaitUntil(std::condition_variable& condition, std::unique_lock<std::mutex>& lock, Deadline deadline,
               const Done& done) {
  if (deadline == kNever) {
    condition.wait(lock, done);
  } else {
    condition.wait_until(lock, deadline, done);
  }
}

}  // namespace vmcom
