#include "spinning-mutex.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

#include "check.h"

namespace vmcom::test {

TEST(spinning_mutex_lets_one_in_at_a_time) {
  SpinningMutex mutex;
  int64_t count = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&, thread] {
      for (int i = 0; i < 10000; ++i) {
        // One of them takes precedence.
        thread == 0 ? mutex.lock_first() : mutex.lock();
        ++count;
        mutex.unlock();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK_EQ(count, int64_t{40000});
}

TEST(spinning_mutex_that_is_taken_is_not_taken_by_trying) {
  SpinningMutex mutex;
  CHECK(mutex.try_lock());
  CHECK(!mutex.try_lock());
  mutex.unlock();
  CHECK(mutex.try_lock());
}

TEST(spinning_mutex_waits_for_a_holder_who_sleeps) {
  SpinningMutex mutex;
  std::atomic<bool> is_released{false};
  mutex.lock();
  std::thread waiter([&] {
    const std::lock_guard<SpinningMutex> lock(mutex);
    CHECK(is_released);
  });
  // Long enough for whoever spins to go to sleep.
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  is_released = true;
  mutex.unlock();
  waiter.join();
}

TEST(spinning_mutex_lets_nobody_before_the_one_with_precedence) {
  SpinningMutex mutex;
  std::atomic<bool> waits{false};
  std::atomic<bool> was_first{false};
  mutex.lock();
  std::thread first([&] {
    waits = true;
    mutex.lock_first();
    was_first = true;
    mutex.unlock();
  });
  while (!waits) std::this_thread::yield();
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  mutex.unlock();
  const std::lock_guard<SpinningMutex> lock(mutex);
  CHECK(was_first);
  first.join();
}

}  // namespace vmcom::test
