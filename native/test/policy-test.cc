#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "check.h"
#include "fixture.h"
#include "queue.h"

namespace {

using namespace vmcom;
using namespace vmcom::test;
using namespace std::chrono_literals;

Deadline In(std::chrono::milliseconds time) { return std::chrono::steady_clock::now() + time; }

// Whether `condition` comes true within ten seconds.
template <typename Condition>
bool Eventually(const Condition& condition) {
  for (int i = 0; i < 10000; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(1ms);
  }
  return false;
}

TEST(fail_refuses_what_is_beyond_the_capacity) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 3, Policy::kFail);
  for (int i = 0; i < 5; ++i) CHECK(Post(queue, Numbered(i)) == (i < 3 ? Result::kOk : Result::kRetryLater));
  Record record;
  queue.Take(&record, 1);
  CHECK(Post(queue, Numbered(5)) == Result::kOk);
  CHECK(Post(queue, Numbered(6)) == Result::kRetryLater);
  const Counters counters = CountersOf(queue);
  CHECK_EQ(counters.posted, uint64_t{4});
  CHECK_EQ(counters.delivered, uint64_t{1});
  CHECK_EQ(counters.refused, uint64_t{3});
  CHECK_EQ(counters.high_water, uint64_t{3});
  CHECK_EQ(counters.pending, uint64_t{3});
  CHECK_EQ(TakeAndShow(queue), std::string("1 2 5"));
}

TEST(fail_counts_each_sink_alone) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(1, 1, Policy::kFail);
  queue.OpenSink(2, 1, Policy::kFail);
  CHECK(Post(queue, Numbered(1, 1)) == Result::kOk);
  CHECK(Post(queue, Numbered(2, 1)) == Result::kRetryLater);
  CHECK(Post(queue, Numbered(3, 2)) == Result::kOk);
}

TEST(drop_superseded_states_first) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 4, Policy::kDropOldestState);
  Post(queue, State(u"a", 1));
  Post(queue, State(u"b", 1));
  Post(queue, State(u"a", 2));
  Post(queue, State(u"b", 2));
  CHECK(Post(queue, State(u"c", 1)) == Result::kOk);
  CHECK(Post(queue, Numbered(9)) == Result::kOk);
  // Nothing is superseded any more: neither another machine nor another event finds room ...
  CHECK(Post(queue, State(u"d", 1)) == Result::kRetryLater);
  CHECK(Post(queue, Numbered(10)) == Result::kRetryLater);
  // ... but a machine may replace its own last state, which moves to the end.
  CHECK(Post(queue, State(u"a", 3)) == Result::kOk);
  const Counters counters = CountersOf(queue);
  CHECK_EQ(counters.posted, uint64_t{7});
  CHECK_EQ(counters.coalesced, uint64_t{3});
  CHECK_EQ(counters.refused, uint64_t{2});
  CHECK_EQ(counters.high_water, uint64_t{4});
  CHECK_EQ(counters.pending, uint64_t{4});
  CHECK_EQ(TakeAndShow(queue), std::string("b2 c1 9 a3"));
  CHECK(Balances(CountersOf(queue)));
}

TEST(drop_leaves_alone_what_the_host_has_taken) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 2, Policy::kDropOldestState);
  Post(queue, State(u"a", 1));
  Post(queue, State(u"a", 2));
  CHECK_EQ(TakeAndShow(queue), std::string("a1 a2"));
  Post(queue, Numbered(1));
  Post(queue, Numbered(2));
  CHECK(Post(queue, State(u"a", 3)) == Result::kRetryLater);
}

TEST(drop_takes_states_without_a_name_for_those_of_one_machine) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1, Policy::kDropOldestState);
  CHECK(Post(queue, {kSink, {kEvent, true, Int(1), {}}}) == Result::kOk);
  CHECK(Post(queue, {kSink, {kEvent, true, Int(2), {}}}) == Result::kOk);
  CHECK_EQ(TakeAndShow(queue), std::string("2"));
}

TEST(drop_keeps_the_states_of_two_sinks_apart) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(1, 2, Policy::kDropOldestState);
  queue.OpenSink(2, 2, Policy::kDropOldestState);
  Post(queue, State(u"a", 1, 1));
  Post(queue, State(u"a", 2, 2));
  Post(queue, State(u"a", 3, 1));
  Post(queue, State(u"a", 4, 1));
  CHECK_EQ(TakeAndShow(queue), std::string("a2 a3 a4"));
}

TEST(drop_frees_the_values_of_what_gives_way) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1, Policy::kDropOldestState);
  for (int i = 0; i < 10; ++i) Post(queue, {kSink, {kEvent, true, Name(u"a"), Text(u"text")}});
  CHECK_EQ(queue.values().size(), size_t{1});
}

TEST(drop_keeps_memory_and_order_when_the_host_sleeps_for_long) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(1, 10, Policy::kFail);
  queue.OpenSink(2, 3, Policy::kDropOldestState);
  queue.OpenSink(3, 10, Policy::kFail);
  Post(queue, Numbered(100, 1));
  Post(queue, Numbered(-1, 3));
  queue.CloseSink(3);
  for (int i = 0; i < 50000; ++i) {
    Post(queue, State(i % 2 == 0 ? u"a" : u"b", i, 2));
    if (i == 25000) Post(queue, Numbered(200, 1));
  }
  CHECK(queue.OpenSink(3, 10, Policy::kFail));
  Post(queue, Numbered(300, 3));
  CHECK_EQ(TakeAndShow(queue), std::string("100 200 b49997 a49998 b49999 300"));
  CHECK_EQ(CountersOf(queue, 2).coalesced, uint64_t{49997});
  CHECK(Balances(CountersOf(queue, 2)));
}

TEST(block_waits_for_room) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 2, Policy::kBlock);
  std::atomic<int> posted{0};
  std::thread source([&] {
    for (int i = 0; i < 100; ++i) {
      CHECK(Post(queue, Numbered(i)) == Result::kOk);
      ++posted;
    }
  });
  CHECK(Eventually([&] { return posted == 2; }));
  int next = 0;
  Record record;
  CHECK(Eventually([&] {
    if (queue.Take(&record, 1) == 1) CHECK_EQ(record.first, next++);
    return next == 100;
  }));
  source.join();
  const Counters counters = CountersOf(queue);
  CHECK_EQ(counters.high_water, uint64_t{2});
  CHECK_EQ(counters.delivered, uint64_t{100});
  CHECK_EQ(counters.refused, uint64_t{0});
}

TEST(block_gives_up_at_its_deadline) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1, Policy::kBlock);
  Post(queue, Numbered(1));
  std::thread source([&] {
    const auto start = std::chrono::steady_clock::now();
    CHECK(Post(queue, Numbered(2), In(30ms)) == Result::kRetryLater);
    CHECK(std::chrono::steady_clock::now() - start >= 30ms);
    CHECK(Post(queue, Numbered(3), In(-1ms)) == Result::kRetryLater);
  });
  source.join();
  CHECK_EQ(CountersOf(queue).refused, uint64_t{2});
  CHECK_EQ(TakeAndShow(queue), std::string("1"));
}

TEST(block_never_blocks_the_host_thread) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1, Policy::kBlock);
  CHECK(Post(queue, Numbered(1)) == Result::kOk);
  CHECK(Post(queue, Numbered(2)) == Result::kRetryLater);
}

// Posts until the sink is full, and once more from each of four threads, which wait; `end` has to free them.
template <typename End>
void CheckThatWaitingEnds(const End& end) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1, Policy::kBlock);
  Post(queue, Numbered(1));
  std::atomic<int> started{0};
  std::vector<std::thread> sources;
  for (int i = 0; i < 4; ++i) {
    sources.emplace_back([&] {
      ++started;
      CHECK(Post(queue, {kSink, {kEvent, false, Text(u"text"), {}}}) == Result::kDisconnected);
    });
  }
  CHECK(Eventually([&] { return started == 4 && queue.values().size() == 4; }));
  end(queue);
  for (std::thread& source : sources) source.join();
  CHECK_EQ(queue.values().size(), size_t{0});
}

TEST(block_ends_when_the_queue_is_closed) {
  CheckThatWaitingEnds([](Queue& queue) { CHECK_EQ(queue.Close(), uint64_t{1}); });
}

TEST(block_ends_when_the_sink_is_closed) {
  CheckThatWaitingEnds([](Queue& queue) { CHECK_EQ(queue.CloseSink(kSink), uint64_t{1}); });
}

TEST(block_ends_when_the_sink_is_replaced) {
  CheckThatWaitingEnds([](Queue& queue) {
    queue.CloseSink(kSink);
    queue.OpenSink(kSink, 100, Policy::kBlock);
    TakeAll(queue);
  });
}

}  // namespace
