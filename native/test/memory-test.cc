#include <cstdint>
#include <string>
#include <vector>

#include "allocations.h"
#include "check.h"
#include "fixture.h"
#include "queue.h"

namespace {

using namespace vmcom;
using namespace vmcom::test;

constexpr size_t kMegabyte = 1 << 20;
constexpr uint64_t kMillion = 1000000;

size_t Drain(Queue& queue) {
  static Record records[4096];
  size_t drained = 0;
  size_t taken;
  do {
    taken = queue.Take(records, 4096);
    drained += taken;
  } while (taken == 4096);
  return drained;
}

TEST(memory_of_a_million_events_is_under_32_megabytes_and_given_back) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, kMillion, Policy::kFail);
  const size_t before = AllocatedBytes();
  PeakOfAllocatedBytes();
  for (uint64_t i = 0; i < kMillion; ++i) Post(queue, Numbered(1));
  CHECK_EQ(Drain(queue), size_t{kMillion});
  CHECK(PeakOfAllocatedBytes() - before < 32 * kMegabyte);
  CHECK(AllocatedBytes() - before < kMegabyte / 4);
}

TEST(memory_of_a_million_states_is_under_32_megabytes_however_many_have_given_way) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, kMillion, Policy::kDropOldestState);
  const size_t before = AllocatedBytes();
  PeakOfAllocatedBytes();
  for (uint64_t i = 0; i < 3 * kMillion; ++i) Post(queue, State(i % 3 == 0 ? u"a" : u"b", 1));
  CHECK_EQ(CountersOf(queue).pending, kMillion);
  CHECK(PeakOfAllocatedBytes() - before < 32 * kMegabyte);
  CHECK_EQ(Drain(queue), size_t{kMillion});
}

TEST(memory_does_not_grow_while_the_host_keeps_up) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1000, Policy::kDropOldestState);
  const auto rounds = [&](int count) {
    for (int i = 0; i < count; ++i) {
      for (int k = 0; k < 100; ++k)
        Post(queue, {kSink, {kEvent, true, Name(u"a"), Text(u"a text that is long enough")}});
      for (const Record& record : TakeAll(queue)) queue.values().Take(record.second);
    }
  };
  rounds(1000);
  const size_t before = AllocatedBytes();
  rounds(1000);
  CHECK(AllocatedBytes() - before < kMegabyte / 4);
}

TEST(memory_of_an_idle_sink_is_under_half_a_kilobyte) {
  TestBell bell;
  Queue queue(bell);
  const size_t before = AllocatedBytes();
  for (uint32_t key = 0; key < 1000; ++key) queue.OpenSink(key, 1000, Policy::kDropOldestState);
  CHECK((AllocatedBytes() - before) / 1000 < 512);
}

TEST(memory_does_not_grow_while_sinks_come_and_go) {
  TestBell bell;
  Queue queue(bell);
  const size_t before = AllocatedBytes();
  for (uint32_t key = 0; key < 10000; ++key) {
    queue.OpenSink(key, 1000, Policy::kFail);
    queue.CloseSink(key);
  }
  CHECK(AllocatedBytes() - before < kMegabyte / 64);
  for (uint32_t key = 0; key < 10000; ++key) {
    queue.OpenSink(key, 1000, Policy::kFail);
    Post(queue, Numbered(1, key));
    queue.CloseSink(key);
    CHECK_EQ(Drain(queue), size_t{0});
  }
  CHECK(AllocatedBytes() - before < kMegabyte / 4);
}

TEST(memory_is_free_when_the_queue_is_closed) {
  TestBell bell;
  Queue queue(bell);
  const size_t before = AllocatedBytes();
  queue.OpenSink(kSink, kMillion, Policy::kDropOldestState);
  for (int i = 0; i < 100000; ++i) Post(queue, {kSink, {kEvent, true, Name(u"a"), Text(u"text")}});
  queue.Close();
  CHECK(AllocatedBytes() - before < kMegabyte / 64);
}

}  // namespace
