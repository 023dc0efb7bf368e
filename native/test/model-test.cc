#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "check.h"
#include "fixture.h"
#include "queue.h"

// Random calls on a queue, and on a model of it that is as simple as can be: one list, searched from its
// beginning each time. The seeds are fixed, so a failure comes again.

namespace {

using namespace vmcom;
using namespace vmcom::test;

struct Item {
  uint32_t sink;
  int incarnation;  // of the sink
  int machine;      // -1: not a state
  int32_t number;
  int superseded_at;  // the number of the post that superseded it, 0 if none has
};

class Model {
 public:
  bool Open(uint32_t key, uint64_t capacity, Policy policy) {
    if (sinks_.count(key) > 0) return false;
    sinks_[key] = {capacity, policy, ++incarnations_, {}};
    return true;
  }

  uint64_t Close(uint32_t key) {
    const auto sink = sinks_.find(key);
    if (sink == sinks_.end()) return 0;
    const uint64_t pending = sink->second.counters.pending;
    sinks_.erase(sink);
    return pending;
  }

  Result Post(uint32_t key, int machine, int32_t number) {
    const auto found = sinks_.find(key);
    if (found == sinks_.end()) return Result::kDisconnected;
    Sink& sink = found->second;
    ++posts_;
    if (sink.counters.pending == sink.capacity) {
      const auto victim = sink.policy == Policy::kDropOldestState ? Victim(sink, machine) : items_.end();
      if (victim == items_.end()) {
        ++sink.counters.refused;
        return Result::kRetryLater;
      }
      items_.erase(victim);
      ++sink.counters.coalesced;
      --sink.counters.pending;
    }
    if (machine >= 0) {
      for (Item& item : items_) {
        const bool same = item.incarnation == sink.incarnation && item.machine == machine;
        if (same && item.superseded_at == 0) item.superseded_at = posts_;
      }
    }
    items_.push_back({key, sink.incarnation, machine, number, 0});
    ++sink.counters.posted;
    sink.counters.high_water = std::max(sink.counters.high_water, ++sink.counters.pending);
    return Result::kOk;
  }

  std::vector<Item> Take(size_t max) {
    std::vector<Item> taken;
    while (taken.size() < max && !items_.empty()) {
      const Item item = items_.front();
      items_.erase(items_.begin());
      const auto sink = sinks_.find(item.sink);
      if (sink == sinks_.end() || sink->second.incarnation != item.incarnation) continue;
      ++sink->second.counters.delivered;
      --sink->second.counters.pending;
      taken.push_back(item);
    }
    return taken;
  }

  Counters CountersOf(uint32_t key) { return sinks_.count(key) > 0 ? sinks_[key].counters : Counters{}; }

 private:
  struct Sink {
    uint64_t capacity;
    Policy policy;
    int incarnation;
    Counters counters;
  };

  std::vector<Item>::iterator Victim(const Sink& sink, int machine) {
    auto victim = items_.end();
    auto own = items_.end();
    for (auto item = items_.begin(); item != items_.end(); ++item) {
      if (item->incarnation != sink.incarnation) continue;
      if (item->superseded_at > 0 && (victim == items_.end() || item->superseded_at < victim->superseded_at)) {
        victim = item;
      }
      if (machine >= 0 && item->machine == machine) own = item;
    }
    return victim == items_.end() ? own : victim;
  }

  std::map<uint32_t, Sink> sinks_;
  std::vector<Item> items_;
  int incarnations_ = 0;
  int posts_ = 0;
};

constexpr const char16_t* kMachines[] = {u"a", u"b", u"c", u"d"};

class Run {
 public:
  explicit Run(unsigned seed) : random_(seed) {}

  // `takes` is how many of a thousand calls are takes: the fewer there are, the more the policies have to do.
  void Calls(int count, int takes) {
    takes_ = takes;
    for (int i = 0; i < count; ++i) Call();
  }

  void Finish() {
    Take(1 << 20);
    CHECK_EQ(queue_.values().size(), size_t{0});
  }

 private:
  int Below(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }

  void Call() {
    const uint32_t sink = static_cast<uint32_t>(Below(3));
    const int kind = Below(1000);
    if (kind < takes_) {
      Take(static_cast<size_t>(Below(40)));
    } else if (kind < takes_ + 2) {
      CHECK_EQ(queue_.CloseSink(sink), model_.Close(sink));
    } else if (kind < takes_ + 10) {
      const auto capacity = static_cast<uint64_t>(1 + Below(20));
      // On the host thread, where nothing blocks, kBlock is kFail.
      const auto policy = Below(4) > 0 ? Policy::kDropOldestState : Policy::kBlock;
      CHECK_EQ(queue_.OpenSink(sink, capacity, policy), model_.Open(sink, capacity, policy));
    } else {
      Post(sink, Below(6) - 2);
    }
    const Counters expected = model_.CountersOf(sink);
    const Counters counters = CountersOf(queue_, sink);
    CHECK_EQ(counters.posted, expected.posted);
    CHECK_EQ(counters.delivered, expected.delivered);
    CHECK_EQ(counters.coalesced, expected.coalesced);
    CHECK_EQ(counters.refused, expected.refused);
    CHECK_EQ(counters.high_water, expected.high_water);
    CHECK_EQ(counters.pending, expected.pending);
    CHECK(Balances(counters));
  }

  void Post(uint32_t sink, int machine) {
    const int32_t number = ++number_;
    const Posting posting = machine >= 0 ? State(kMachines[machine], number, sink)
                                         : Posting{sink, {kEvent, false, Text(u"text"), Int(number)}};
    CHECK(vmcom::test::Post(queue_, posting) == model_.Post(sink, std::max(machine, -1), number));
  }

  void Take(size_t max) {
    std::vector<Record> records(max);
    records.resize(queue_.Take(records.data(), max));
    const std::vector<Item> expected = model_.Take(max);
    CHECK_EQ(records.size(), expected.size());
    for (size_t i = 0; i < std::min(records.size(), expected.size()); ++i) {
      CHECK_EQ(records[i].sink, expected[i].sink);
      CHECK_EQ(records[i].second, expected[i].number);
      if (header::FirstKind(records[i].header) == Kind::kValue)
        CHECK(queue_.values().Take(records[i].first) != nullptr);
    }
  }

  std::minstd_rand random_;
  int takes_ = 0;
  TestBell bell_;
  Queue queue_{bell_};
  Model model_;
  int32_t number_ = 0;
};

void CheckThatTheyAgree(unsigned first_seed, int takes) {
  for (unsigned seed = first_seed; seed < first_seed + 20; ++seed) {
    Run run(seed);
    run.Calls(20000, takes);
    run.Finish();
  }
}

TEST(model_agrees_with_a_host_that_keeps_up) { CheckThatTheyAgree(100, 150); }

TEST(model_agrees_with_a_host_that_is_slow) { CheckThatTheyAgree(200, 20); }

TEST(model_agrees_with_a_host_that_never_comes) { CheckThatTheyAgree(300, 0); }

TEST(model_agrees_with_a_host_that_comes_after_long_pauses) {
  for (unsigned seed = 400; seed < 410; ++seed) {
    Run run(seed);
    for (int i = 0; i < 4; ++i) {
      run.Calls(12000, 0);
      run.Calls(200, 30);
    }
    run.Finish();
  }
}

}  // namespace
