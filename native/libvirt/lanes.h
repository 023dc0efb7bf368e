#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace vmcom::libvirt {

// In which order the calls of one connection go to libvirt, and how many at a time. Calls in one lane keep their
// order, one after the other; lanes do not wait for each other. Each machine has lanes of its own, so that a slow
// call holds up only what is meant to come after it.
class Lanes : public std::enable_shared_from_this<Lanes> {
 public:
  using Work = std::function<void()>;
  using Runner = std::function<void(Work)>;

  // How many calls may be under way: of those that are quick if all is well, and of those that may wait for a machine
  // or a disk. Apart, so that there is always room for a quick one: for the one that asks how far another has got, and
  // for the one that ends it.
  struct Limits {
    size_t quick;
    size_t waiting;
  };

  // `run` runs what it is given on some other thread, soon.
  Lanes(Runner run, Limits limits);

  // From any thread. Work without a lane (an empty name) waits for nobody.
  void Add(std::string lane, bool may_wait, Work work);

  void Limit(Limits limits);

  // What has not begun never begins.
  void Clear();

 private:
  struct Task {
    bool may_wait;
    Work work;
  };

  // Starts what may be started. Called without the lock.
  void Start();
  bool TakeNext(std::string& lane, Task& task);
  void Finish(const std::string& lane, bool may_wait);

  const Runner run_;

  std::mutex mutex_;  // guards what follows
  Limits limits_;
  std::unordered_map<std::string, std::deque<Task>> lanes_;  // those with work that waits or is under way
  std::list<std::string> ready_;                             // those with work that waits and none under way
  size_t quick_ = 0;
  size_t waiting_ = 0;
  uint64_t last_own_ = 0;  // numbers the lanes of work without one
};

}  // namespace vmcom::libvirt
