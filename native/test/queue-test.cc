#include "queue.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "check.h"
#include "fixture.h"

namespace {

using namespace vmcom;
using namespace vmcom::test;

TEST(queue_delivers_in_the_order_of_posting) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 100000, Policy::kFail);
  for (int i = 0; i < 100000; ++i) CHECK(Post(queue, Numbered(i)) == Result::kOk);
  int next = 0;
  for (const Record& record : TakeAll(queue, 777)) CHECK_EQ(record.first, next++);
  CHECK_EQ(next, 100000);
}

TEST(queue_fills_a_batch_when_there_is_enough) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 100000, Policy::kFail);
  for (int i = 0; i < 10000; ++i) Post(queue, Numbered(i));
  std::vector<Record> records(9000);
  CHECK_EQ(queue.Take(records.data(), records.size()), size_t{9000});
  CHECK_EQ(queue.Take(records.data(), records.size()), size_t{1000});
  CHECK_EQ(queue.Take(records.data(), records.size()), size_t{0});
  CHECK_EQ(queue.Take(records.data(), 0), size_t{0});
}

TEST(queue_says_what_a_record_carries) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 100, Policy::kFail);
  const uint8_t bytes[] = {1, 2, 3};
  Post(queue, {kSink, {255, true, Name(u"web"), Int(-5)}});
  Post(queue, {kSink, {0, false, Text(u"\xd83d\xde00"), Bytes(bytes, 3)}});
  Post(queue, {kSink, {1, false, Null(), Bool(true)}});
  Post(queue, {kSink, {2, false, Bool(false), {}}});
  Post(queue, {kSink, {4, false, Text(u""), Bytes(nullptr, 0)}});
  const std::vector<Record> records = TakeAll(queue);
  CHECK_EQ(records.size(), size_t{5});

  CHECK_EQ(records[0].header, header::Of(255, Kind::kName, Kind::kInt32) | header::kState);
  CHECK_EQ(records[0].sink, kSink);
  CHECK(queue.names().TextOf(records[0].first) == u"web");
  CHECK_EQ(records[0].second, -5);

  CHECK_EQ(records[1].header, header::Of(0, Kind::kValue, Kind::kValue));
  CHECK(std::get<std::u16string>(*queue.values().Take(records[1].first)) == u"\xd83d\xde00");
  CHECK(std::get<std::vector<uint8_t>>(*queue.values().Take(records[1].second)) == std::vector<uint8_t>({1, 2, 3}));

  CHECK_EQ(records[2].header, header::Of(1, Kind::kConstant, Kind::kConstant));
  CHECK_EQ(records[2].first, 0);
  CHECK_EQ(records[2].second, 1);
  CHECK_EQ(records[3].header, header::Of(2, Kind::kConstant, Kind::kNone));
  CHECK_EQ(records[3].first, 2);

  CHECK(std::get<std::u16string>(*queue.values().Take(records[4].first)).empty());
  CHECK(std::get<std::vector<uint8_t>>(*queue.values().Take(records[4].second)).empty());
  CHECK_EQ(queue.values().size(), size_t{0});
}

TEST(queue_sends_names_beyond_the_limit_as_values) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1, Policy::kDropOldestState);
  for (size_t i = 0; i < Names::kLimit; ++i) {
    const std::string digits = std::to_string(i);
    queue.names().Intern(std::u16string(digits.begin(), digits.end()));
  }
  CHECK(Post(queue, State(u"late", 1)) == Result::kOk);
  // It cannot be told whose state it is, so none gives way to another.
  CHECK(Post(queue, State(u"later", 2)) == Result::kRetryLater);
  const std::vector<Record> records = TakeAll(queue);
  CHECK_EQ(records[0].header, header::Of(kEvent, Kind::kValue, Kind::kInt32));
  CHECK(std::get<std::u16string>(*queue.values().Take(records[0].first)) == u"late");
  CHECK_EQ(queue.values().size(), size_t{0});
}

TEST(queue_frees_values_of_events_that_are_refused) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1, Policy::kFail);
  CHECK(Post(queue, {kSink, {kEvent, false, Text(u"in"), Text(u"in")}}) == Result::kOk);
  CHECK(Post(queue, {kSink, {kEvent, false, Text(u"out"), Text(u"out")}}) == Result::kRetryLater);
  CHECK(Post(queue, {kSink + 1, {kEvent, false, Text(u"out"), {}}}) == Result::kDisconnected);
  CHECK_EQ(queue.values().size(), size_t{2});
}

TEST(queue_rings_once_until_the_host_sleeps_again) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 100, Policy::kFail);
  CHECK_EQ(bell.rings(), 0);
  Post(queue, Numbered(1));
  Post(queue, Numbered(2));
  CHECK_EQ(bell.rings(), 1);
  Record records[2];
  CHECK_EQ(queue.Take(records, 2), size_t{2});
  CHECK_EQ(queue.Take(records, 2), size_t{0});
  // It has found nothing, and may be about to look again.
  Post(queue, Numbered(3));
  CHECK_EQ(bell.rings(), 1);
  CHECK_EQ(queue.Take(records, 2), size_t{1});
  CHECK(queue.PrepareToSleep());
  Post(queue, Numbered(4));
  CHECK_EQ(bell.rings(), 2);
}

TEST(queue_rings_after_preparing_to_sleep) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 100, Policy::kFail);
  Record record;
  Post(queue, Numbered(1));
  CHECK(!queue.PrepareToSleep());
  queue.Take(&record, 1);
  CHECK(queue.PrepareToSleep());
  Post(queue, Numbered(2));
  CHECK_EQ(bell.rings(), 2);
}

TEST(queue_does_not_ring_for_what_it_refuses) {
  TestBell bell;
  Queue queue(bell);
  CHECK(Post(queue, Numbered(1)) == Result::kDisconnected);
  CHECK_EQ(bell.rings(), 0);
}

TEST(queue_control_records_find_room_and_ring) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(kSink, 1, Policy::kFail);
  queue.PostControl(Control::kProducerGone, 5);
  CHECK_EQ(bell.rings(), 1);
  Post(queue, Numbered(1));
  queue.PostControl(Control::kProducerGone, 6);
  const std::vector<Record> records = TakeAll(queue);
  CHECK_EQ(records.size(), size_t{3});
  CHECK_EQ(records[0].header, header::Of(1, Kind::kInt32, Kind::kNone) | header::kControl);
  CHECK_EQ(records[0].first, 5);
  CHECK_EQ(records[2].first, 6);
  queue.Close();
  queue.PostControl(Control::kProducerGone, 7);
  CHECK_EQ(TakeAll(queue).size(), size_t{0});
}

TEST(queue_discards_what_a_closed_sink_has_not_seen) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(1, 100000, Policy::kFail);
  queue.OpenSink(2, 100000, Policy::kFail);
  for (int i = 0; i < 10000; ++i) {
    Post(queue, Numbered(i, 1));
    Post(queue, {2, {kEvent, false, Text(u"text"), {}}});
  }
  std::vector<Record> records(100);
  queue.Take(records.data(), 100);
  CHECK_EQ(queue.CloseSink(2), uint64_t{9950});
  CHECK_EQ(queue.CloseSink(2), uint64_t{0});
  CHECK(Post(queue, Numbered(1, 2)) == Result::kDisconnected);
  CHECK(!queue.CountersOf(2).has_value());
  const std::vector<Record> rest = TakeAll(queue);
  CHECK_EQ(rest.size(), size_t{9950});
  for (const Record& record : rest) CHECK_EQ(record.sink, 1u);
  CHECK_EQ(queue.values().size(), size_t{50});  // of those that were taken, and not looked at
}

TEST(queue_gives_nothing_of_the_old_sink_to_a_new_one_with_its_key) {
  TestBell bell;
  Queue queue(bell);
  CHECK(queue.OpenSink(kSink, 10, Policy::kFail));
  CHECK(!queue.OpenSink(kSink, 10, Policy::kFail));
  Post(queue, Numbered(1));
  CHECK_EQ(queue.CloseSink(kSink), uint64_t{1});
  CHECK(queue.OpenSink(kSink, 10, Policy::kFail));
  Post(queue, Numbered(2));
  CHECK_EQ(CountersOf(queue).pending, uint64_t{1});
  CHECK_EQ(TakeAndShow(queue), std::string("2"));
}

TEST(queue_leads_an_old_connection_to_no_new_sink) {
  TestBell bell;
  Queue queue(bell);
  CHECK(queue.Connect(kSink) == nullptr);
  queue.OpenSink(kSink, 10, Policy::kFail);
  const std::shared_ptr<Account> sink = queue.Connect(kSink);
  queue.CloseSink(kSink);
  queue.OpenSink(kSink, 10, Policy::kFail);
  CHECK(queue.Post(*sink, Numbered(1).event) == Result::kDisconnected);
  CHECK_EQ(TakeAll(queue).size(), size_t{0});
  queue.Close();
  CHECK(queue.Post(*sink, Numbered(1).event) == Result::kDisconnected);
}

TEST(queue_opens_and_closes_sinks_without_growing) {
  TestBell bell;
  Queue queue(bell);
  for (uint32_t key = 0; key < 10000; ++key) {
    CHECK(queue.OpenSink(key, 10, Policy::kBlock));
    CHECK(Post(queue, Numbered(1, key)) == Result::kOk);
    CHECK_EQ(queue.CloseSink(key), uint64_t{1});
    if (key % 16 == 0) CHECK_EQ(TakeAll(queue).size(), size_t{0});
  }
}

TEST(queue_that_is_closed_is_disconnected_and_empty) {
  TestBell bell;
  Queue queue(bell);
  queue.OpenSink(1, 2000000, Policy::kFail);
  queue.OpenSink(2, 100, Policy::kFail);
  for (int i = 0; i < 1000000; ++i) Post(queue, Numbered(i, 1));
  Post(queue, {2, {kEvent, false, Text(u"text"), {}}});
  CHECK_EQ(queue.Close(), uint64_t{1000001});
  CHECK_EQ(queue.Close(), uint64_t{0});
  CHECK(Post(queue, {1, {kEvent, false, Text(u"text"), {}}}) == Result::kDisconnected);
  CHECK(!queue.OpenSink(3, 1, Policy::kFail));
  CHECK_EQ(TakeAll(queue).size(), size_t{0});
  CHECK_EQ(queue.values().size(), size_t{0});
}

}  // namespace
