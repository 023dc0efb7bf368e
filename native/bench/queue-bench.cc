#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

#include "lock-free-queue.h"
#include "queue.h"
#include "test-bell.h"

// Times Queue against its lock-free contender; native/bench/run.sh builds and runs it. Medians, in nanoseconds
// per event.

namespace {

using namespace vmcom;
using vmcom::bench::LockFreeQueue;
using vmcom::test::TestBell;

constexpr uint32_t kSink = 7;
constexpr uint64_t kCapacity = 1 << 20;
constexpr size_t kBatch = 4096;
constexpr int kBacklog = 10000;
constexpr int kFlood = 1000000;
constexpr int kRounds = 15;

class Mutex {
 public:
  explicit Mutex(Bell& bell) : queue_(bell) {
    queue_.OpenSink(kSink, kCapacity, Policy::kFail);
    sink_ = queue_.Connect(kSink);
  }
  bool Post(int32_t number) { return queue_.Post(*sink_, {0, false, Int(number), {}}) == Result::kOk; }
  size_t Take(Record* out, size_t max) { return queue_.Take(out, max); }
  bool PrepareToSleep() { return queue_.PrepareToSleep(); }

 private:
  Queue queue_;
  std::shared_ptr<Account> sink_;
};

class LockFree {
 public:
  explicit LockFree(Bell& bell) : queue_(bell, kCapacity) {}
  bool Post(int32_t number) { return queue_.Post({header::Of(0, Kind::kInt32, Kind::kNone), kSink, number, 0}); }
  size_t Take(Record* out, size_t max) { return queue_.Take(out, max); }
  // A Take that brings nothing has prepared.
  bool PrepareToSleep() { return true; }

 private:
  LockFreeQueue queue_;
};

template <typename Work>
double Time(const Work& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
}

double Median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

// A few of those that follow each other, as JavaScript would read them.
int64_t checksum = 0;

template <typename AnyQueue>
size_t Drain(AnyQueue& queue) {
  static Record records[kBatch];
  size_t drained = 0;
  size_t taken;
  do {
    taken = queue.Take(records, kBatch);
    for (size_t i = 0; i < taken; ++i) checksum += records[i].first;
    drained += taken;
  } while (taken == kBatch);
  return drained;
}

template <typename AnyQueue>
void PostAll(AnyQueue& queue, int count) {
  for (int i = 0; i < count; ++i) {
    while (!queue.Post(i)) std::this_thread::yield();
  }
}

template <typename AnyQueue>
void Backlog(const char* name) {
  TestBell bell;
  AnyQueue queue(bell);
  std::vector<double> posts;
  std::vector<double> drains;
  for (int round = 0; round < 10 * kRounds; ++round) {
    posts.push_back(Time([&] { std::thread([&] { PostAll(queue, kBacklog); }).join(); }) / kBacklog);
    drains.push_back(Time([&] { Drain(queue); }) / kBacklog);
  }
  std::printf("%-10s backlog of %d: post %6.1f  drain %6.1f\n", name, kBacklog, Median(posts), Median(drains));
}

template <typename AnyQueue>
void Flood(const char* name, int producers) {
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    TestBell bell;
    AnyQueue queue(bell);
    times.push_back(Time([&] {
                      std::vector<std::thread> threads;
                      for (int i = 0; i < producers; ++i) {
                        threads.emplace_back([&] { PostAll(queue, kFlood / producers); });
                      }
                      for (size_t seen = 0; seen < kFlood / producers * static_cast<size_t>(producers);) {
                        const size_t drained = Drain(queue);
                        seen += drained;
                        if (drained == 0 && queue.PrepareToSleep()) bell.Wait();
                      }
                      for (std::thread& thread : threads) thread.join();
                    }) /
                    kFlood);
  }
  std::printf("%-10s flood, %d producers: %6.1f\n", name, producers, Median(times));
}

}  // namespace

int main() {
  Backlog<Mutex>("mutex");
  Backlog<LockFree>("lock-free");
  for (const int producers : {1, 2, 4}) {
    Flood<Mutex>("mutex", producers);
    Flood<LockFree>("lock-free", producers);
  }
  std::printf("(checksum %lld)\n", static_cast<long long>(checksum));
}
