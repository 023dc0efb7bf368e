#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "queue.h"
#include "test-bell.h"

namespace vmcom::test {

constexpr uint32_t kSink = 7;
constexpr uint8_t kEvent = 3;

struct Posting {
  uint32_t sink;
  Event event;
};

inline Posting Numbered(int32_t number, uint32_t sink = kSink) { return {sink, {kEvent, false, Int(number), {}}}; }

inline Posting State(std::u16string_view machine, int32_t number, uint32_t sink = kSink) {
  return {sink, {kEvent, true, Name(machine), Int(number)}};
}

inline Result Post(Queue& queue, const Posting& posting, Deadline deadline = kNever) {
  const std::shared_ptr<Account> sink = queue.Connect(posting.sink);
  return sink == nullptr ? Result::kDisconnected : queue.Post(*sink, posting.event, deadline);
}

inline std::vector<Record> TakeAll(Queue& queue, size_t batch = 1000) {
  std::vector<Record> all;
  std::vector<Record> records(batch);
  size_t taken;
  do {
    taken = queue.Take(records.data(), batch);
    all.insert(all.end(), records.begin(), records.begin() + static_cast<std::ptrdiff_t>(taken));
  } while (taken == batch);
  return all;
}

// "1 2 3": what the records carry, the state of a machine as its name and number.
inline std::string Show(Queue& queue, const std::vector<Record>& records) {
  std::string shown;
  for (const Record& record : records) {
    if (!shown.empty()) shown += ' ';
    if (header::FirstKind(record.header) == Kind::kName) {
      const std::u16string_view name = queue.names().TextOf(record.first).value_or(u"?");
      shown += std::string(name.begin(), name.end()) + std::to_string(record.second);
    } else {
      shown += std::to_string(record.first);
    }
  }
  return shown;
}

inline std::string TakeAndShow(Queue& queue) { return Show(queue, TakeAll(queue)); }

inline Counters CountersOf(Queue& queue, uint32_t sink = kSink) { return queue.CountersOf(sink).value_or(Counters{}); }

inline bool Balances(const Counters& counters) {
  return counters.posted == counters.delivered + counters.coalesced + counters.discarded + counters.pending;
}

}  // namespace vmcom::test
