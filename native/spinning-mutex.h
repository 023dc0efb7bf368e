#pragma once

#include <atomic>
#include <chrono>
#include <thread>

#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#elif defined(_M_X64) || defined(_M_IX86)
#include <intrin.h>
#endif

namespace vmcom {

// A mutex that is held for some ten nanoseconds at a time, and taken for every event. A std::mutex takes two atomic
// operations, this one takes one; and a std::mutex that is taken puts the thread to sleep, which costs a hundred times
// what the thread waits for. Who finds this one taken tries again, then lets others run, then sleeps for moments: the
// holder may have been interrupted, and may be of a lower priority.
//
// One thread may have precedence. Without it, who gives the mutex back and takes it again at once always wins against
// who waits for the memory to come over from the other processor.
class SpinningMutex {
 public:
  void lock() {
    for (int tries = 0; !try_lock(); ++tries) Wait(tries);
  }

  // By the one thread with precedence.
  void lock_first() {
    first_waits_.store(true, std::memory_order_relaxed);
    for (int tries = 0; !TryLock(); ++tries) Wait(tries);
    first_waits_.store(false, std::memory_order_relaxed);
  }

  bool try_lock() { return !first_waits_.load(std::memory_order_relaxed) && TryLock(); }

  void unlock() { locked_.store(false, std::memory_order_release); }

 private:
  static constexpr int kSpins = 64;
  static constexpr int kYields = 64;
  static constexpr std::chrono::microseconds kNap{50};

  // Looks before it tries, for trying takes the memory away from the holder.
  bool TryLock() {
    return !locked_.load(std::memory_order_relaxed) && !locked_.exchange(true, std::memory_order_acquire);
  }

  static void Wait(int tries) {
    if (tries < kSpins) {
      Relax();
    } else if (tries < kSpins + kYields) {
      std::this_thread::yield();
    } else {
      std::this_thread::sleep_for(kNap);
    }
  }

  static void Relax() {
#if defined(__x86_64__) || defined(__i386__) || defined(_M_X64) || defined(_M_IX86)
    _mm_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
  }

  std::atomic<bool> locked_{false};
  std::atomic<bool> first_waits_{false};
};

}  // namespace vmcom
