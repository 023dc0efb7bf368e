#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "check.h"
#include "fixture.h"
#include "queue.h"

namespace {

using namespace vmcom;
using namespace vmcom::test;

constexpr int kThreads = 8;

// Checks what comes from sources that each post 0, 1, 2, ... as `second`, with their own number as `first`.
class Arrivals {
 public:
  void See(const Record& record) {
    CHECK(record.first >= 0 && record.first < kThreads);
    CHECK_EQ(record.second, next_[record.first]);
    next_[record.first] = record.second + 1;
    ++count_;
  }

  int64_t count() const { return count_; }

 private:
  int32_t next_[kThreads] = {};
  int64_t count_ = 0;
};

void SleepUnlessBusy(Queue& queue, TestBell& bell) {
  if (queue.PrepareToSleep()) CHECK(bell.Wait());
}

void CheckThatNothingIsLost(Policy policy, uint64_t capacity) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, capacity, policy);
  const int events = EventsPerThread();
  std::vector<std::thread> sources;
  for (int source = 0; source < kThreads; ++source) {
    sources.emplace_back([&, source] {
      const std::shared_ptr<Account> sink = queue.Connect(kSink);
      for (int i = 0; i < events; ++i) {
        const Event event = {kEvent, false, Int(source), Int(i)};
        while (queue.Post(*sink, event) != Result::kOk) std::this_thread::yield();
      }
    });
  }
  Arrivals arrivals;
  std::vector<Record> records(1024);
  while (arrivals.count() < int64_t{kThreads} * events) {
    const size_t taken = queue.Take(records.data(), records.size());
    for (size_t i = 0; i < taken; ++i) arrivals.See(records[i]);
    if (arrivals.count() < int64_t{kThreads} * events) SleepUnlessBusy(queue, bell);
  }
  for (std::thread& source : sources) source.join();
  CHECK_EQ(queue.Take(records.data(), records.size()), size_t{0});
  const Counters counters = CountersOf(queue);
  CHECK_EQ(counters.delivered, static_cast<uint64_t>(kThreads) * static_cast<uint64_t>(events));
  CHECK(counters.high_water <= capacity);
  CHECK(Balances(counters));
}

TEST(threads_lose_nothing_when_posts_block) { CheckThatNothingIsLost(Policy::kBlock, 10000); }

TEST(threads_lose_nothing_when_posts_are_refused_and_repeated) { CheckThatNothingIsLost(Policy::kFail, 100000); }

TEST(threads_lose_no_text) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1000, Policy::kBlock);
  const int events = EventsPerThread() / 10;
  std::vector<std::thread> sources;
  for (int source = 0; source < kThreads; ++source) {
    sources.emplace_back([&, source] {
      for (int i = 0; i < events; ++i) {
        const std::u16string text(static_cast<size_t>(i % 50), static_cast<char16_t>(u'a' + source));
        CHECK(Post(queue, {kSink, {kEvent, false, Text(text), Int(i)}}) == Result::kOk);
      }
    });
  }
  std::map<char16_t, int64_t> characters;
  std::vector<Record> records(256);
  for (int seen = 0; seen < kThreads * events;) {
    const size_t taken = queue.Take(records.data(), records.size());
    for (size_t i = 0; i < taken; ++i, ++seen) {
      const auto text = std::get<std::u16string>(*queue.values().Take(records[i].first));
      CHECK_EQ(text.size(), static_cast<size_t>(records[i].second % 50));
      if (!text.empty()) characters[text[0]] += static_cast<int64_t>(text.size());
    }
    if (seen < kThreads * events) SleepUnlessBusy(queue, bell);
  }
  for (std::thread& source : sources) source.join();
  for (int source = 1; source < kThreads; ++source) {
    CHECK_EQ(characters[static_cast<char16_t>(u'a' + source)], characters[u'a']);
  }
  CHECK_EQ(queue.values().size(), size_t{0});
}

TEST(threads_never_lose_the_last_state) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 16, Policy::kDropOldestState);
  const int events = EventsPerThread() / 4;
  std::vector<std::thread> sources;
  for (int source = 0; source < kThreads; ++source) {
    sources.emplace_back([&, source] {
      const std::u16string machine(1, static_cast<char16_t>(u'a' + source));
      for (int i = 1; i <= events; ++i) {
        while (Post(queue, State(machine, i)) == Result::kRetryLater) std::this_thread::yield();
      }
    });
  }
  std::map<int32_t, int32_t> last;
  std::vector<Record> records(8);
  const auto all_are_last = [&] {
    if (last.size() < kThreads) return false;
    for (const auto& [machine, number] : last) {
      if (number < events) return false;
    }
    return true;
  };
  while (!all_are_last()) {
    const size_t taken = queue.Take(records.data(), records.size());
    for (size_t i = 0; i < taken; ++i) {
      CHECK(records[i].second > last[records[i].first]);
      last[records[i].first] = records[i].second;
    }
    if (!all_are_last()) SleepUnlessBusy(queue, bell);
  }
  for (std::thread& source : sources) source.join();
  const Counters counters = CountersOf(queue);
  CHECK(counters.high_water <= 16);
  CHECK_EQ(counters.posted, static_cast<uint64_t>(kThreads) * static_cast<uint64_t>(events));
  CHECK(Balances(counters));
}

TEST(threads_find_out_when_the_queue_is_closed_meanwhile) {
  for (int round = 0; round < 50; ++round) {
    TestBell bell;
    Queue queue(bell);
    queue.OpenSink(1, 100, Policy::kBlock);
    queue.OpenSink(2, 100, Policy::kDropOldestState);
    queue.OpenSink(3, 1000000, Policy::kFail);
    std::vector<std::thread> sources;
    for (int source = 0; source < kThreads; ++source) {
      sources.emplace_back([&, source] {
        const auto sink = static_cast<uint32_t>(1 + source % 3);
        const Posting posting = {sink, {kEvent, true, Name(u"web"), Text(u"text")}};
        while (Post(queue, posting) != Result::kDisconnected) continue;
      });
    }
    Record records[64];
    for (int i = 0; i < round; ++i) {
      const size_t taken = queue.Take(records, 64);
      for (size_t k = 0; k < taken; ++k) queue.values().Take(records[k].second);
    }
    queue.Close();
    for (std::thread& source : sources) source.join();
    CHECK_EQ(queue.values().size(), size_t{0});
  }
}

TEST(threads_find_out_when_sinks_come_and_go) {
  TestBell bell;
  Queue queue(bell);
  std::atomic<bool> over{false};
  std::vector<std::thread> sources;
  for (int source = 0; source < kThreads; ++source) {
    sources.emplace_back([&, source] {
      const auto sink = static_cast<uint32_t>(source % 4);
      while (!over) {
        const Posting posting = {sink, {kEvent, true, Name(u"web"), Text(u"text")}};
        if (Post(queue, posting) != Result::kOk) std::this_thread::yield();
      }
    });
  }
  Record records[64];
  constexpr Policy kPolicies[] = {Policy::kBlock, Policy::kDropOldestState, Policy::kFail};
  for (int round = 0; round < 2000; ++round) {
    const auto sink = static_cast<uint32_t>(round % 4);
    queue.CloseSink(sink);
    CHECK(queue.OpenSink(sink, 50, kPolicies[round % 3]));
    const size_t taken = queue.Take(records, 64);
    for (size_t k = 0; k < taken; ++k) CHECK(queue.values().Take(records[k].second) != nullptr);
  }
  over = true;
  queue.Close();
  for (std::thread& source : sources) source.join();
  CHECK_EQ(queue.values().size(), size_t{0});
}

}  // namespace
