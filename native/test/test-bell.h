#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

#include "bell.h"

namespace vmcom::test {

// A bell without an event loop: counts, and lets a host thread sleep.
class TestBell final : public Bell {
 public:
  void Ring() override {
    const std::lock_guard<std::mutex> lock(mutex_);
    ++rings_;
    is_ringing_ = true;
    rung_.notify_one();
  }

  int rings() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return rings_;
  }

  // False after ten seconds: then a ring has been lost.
  bool Wait() {
    std::unique_lock<std::mutex> lock(mutex_);
    const bool rung = rung_.wait_for(lock, std::chrono::seconds(10), [this] { return is_ringing_; });
    is_ringing_ = false;
    return rung;
  }

 private:
  std::mutex mutex_;
  std::condition_variable rung_;
  bool is_ringing_ = false;
  int rings_ = 0;
};

}  // namespace vmcom::test
