#include "libvirt/lanes.h"

#include <utility>
#include <vector>

namespace vmcom::libvirt {

Lanes::Lanes(Runner run, Limits limits) : run_(std::move(run)), limits_(limits) {}

void Lanes::Add(std::string lane, bool may_wait, Work work) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (lane.empty()) lane = "#" + std::to_string(++last_own_);
    const auto [place, is_new] = lanes_.try_emplace(lane);
    place->second.push_back({may_wait, std::move(work)});
    if (is_new) ready_.push_back(std::move(lane));
  }
  Start();
}

void Lanes::Limit(Limits limits) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    limits_ = limits;
  }
  Start();
}

void Lanes::Clear() {
  // Freed after the lock, because who knows what the work holds.
  std::vector<std::deque<Task>> dropped;
  const std::lock_guard<std::mutex> lock(mutex_);
  for (auto& [lane, waiting] : lanes_) {
    dropped.push_back(std::move(waiting));
    waiting.clear();
  }
  for (const std::string& lane : ready_) lanes_.erase(lane);
  // The others have work under way, whose end takes them away.
  ready_.clear();
}

void Lanes::Start() {
  std::string lane;
  Task task;
  while (TakeNext(lane, task)) {
    run_([self = shared_from_this(), lane, task] {
      task.work();
      self->Finish(lane, task.may_wait);
    });
  }
}

bool Lanes::TakeNext(std::string& lane, Task& task) {
  const std::lock_guard<std::mutex> lock(mutex_);
  for (auto ready = ready_.begin(); ready != ready_.end(); ++ready) {
    std::deque<Task>& waiting = lanes_[*ready];
    const bool may_wait = waiting.front().may_wait;
    if (may_wait ? waiting_ >= limits_.waiting : quick_ >= limits_.quick) continue;
    task = std::move(waiting.front());
    waiting.pop_front();
    lane = std::move(*ready);
    ready_.erase(ready);
    ++(may_wait ? waiting_ : quick_);
    return true;
  }
  return false;
}

void Lanes::Finish(const std::string& lane, bool may_wait) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    --(may_wait ? waiting_ : quick_);
    const auto place = lanes_.find(lane);
    if (place->second.empty()) {
      lanes_.erase(place);
    } else {
      ready_.push_back(lane);
    }
  }
  Start();
}

}  // namespace vmcom::libvirt
