#include "libvirt/workers.h"

#include <chrono>
#include <utility>

#include "libvirt/thread.h"

namespace vmcom::libvirt {

namespace {

// So long a thread waits for work before it ends.
constexpr auto kPatience = std::chrono::seconds(10);

}  // namespace

Workers& Workers::Instance() {
  // Never destroyed: its threads outlive everything.
  static auto& instance = *new Workers;
  return instance;
}

void Workers::Run(std::function<void()> work) {
  bool is_more_than_idle;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    work_.push_back(std::move(work));
    is_more_than_idle = work_.size() > idle_;
  }
  come_.notify_one();
  // If the system gives no thread, those that there are do it when they have time.
  if (is_more_than_idle) StartThread([this] { Work(); });
}

void Workers::Work() {
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    ++idle_;
    const bool has_come = come_.wait_for(lock, kPatience, [this] { return !work_.empty(); });
    --idle_;
    if (!has_come) return;
    std::function<void()> work = std::move(work_.front());
    work_.pop_front();
    lock.unlock();
    work();
    // What it holds is freed here, not under the lock.
    work = nullptr;
    lock.lock();
  }
}

}  // namespace vmcom::libvirt
