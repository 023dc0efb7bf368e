#include "libvirt/lanes.h"

#include <deque>
#include <memory>
#include <string>
#include <utility>

#include "check.h"

namespace {

using vmcom::libvirt::Lanes;

// Lanes, and what they have started, which ends when the test says so.
struct Bench {
  explicit Bench(Lanes::Limits limits)
      : lanes(std::make_shared<Lanes>([this](Lanes::Work work) { started.push_back(std::move(work)); }, limits)) {}

  void Add(const char* lane, const char* name, bool may_wait = false) {
    lanes->Add(lane, may_wait, [this, name] { log += name; });
  }

  // Ends what was started first.
  void End() {
    const Lanes::Work work = std::move(started.front());
    started.pop_front();
    work();
  }

  void EndAll() {
    while (!started.empty()) End();
  }

  std::deque<Lanes::Work> started;
  std::string log;
  std::shared_ptr<Lanes> lanes;
};

TEST(lanes_keep_the_order_of_one_and_do_not_wait_for_another) {
  Bench bench({10, 10});
  bench.Add("web", "1");
  bench.Add("web", "2");
  bench.Add("mail", "3");
  CHECK_EQ(bench.started.size(), 2u);
  bench.EndAll();
  CHECK_EQ(bench.log, std::string("132"));
}

TEST(lanes_let_work_without_one_wait_for_nobody) {
  Bench bench({10, 10});
  bench.Add("", "1");
  bench.Add("", "2");
  CHECK_EQ(bench.started.size(), 2u);
}

TEST(lanes_start_no_more_than_their_limit) {
  Bench bench({2, 2});
  bench.Add("a", "1");
  bench.Add("b", "2");
  bench.Add("c", "3");
  CHECK_EQ(bench.started.size(), 2u);
  bench.End();
  CHECK_EQ(bench.started.size(), 2u);
  bench.EndAll();
  CHECK_EQ(bench.log, std::string("123"));
}

TEST(lanes_keep_room_for_quick_work_beside_work_that_waits) {
  Bench bench({1, 2});
  bench.Add("a", "1", true);
  bench.Add("b", "2", true);
  bench.Add("c", "3", true);
  bench.Add("d", "4");
  CHECK_EQ(bench.started.size(), 3u);
  bench.EndAll();
  CHECK_EQ(bench.log, std::string("1243"));
}

TEST(lanes_start_more_when_the_limit_is_raised) {
  Bench bench({1, 1});
  bench.Add("a", "1");
  bench.Add("b", "2");
  bench.lanes->Limit({2, 2});
  CHECK_EQ(bench.started.size(), 2u);
}

TEST(lanes_drop_what_has_not_begun_and_take_more_afterwards) {
  Bench bench({1, 1});
  bench.Add("a", "1");
  bench.Add("a", "2");
  bench.Add("b", "3");
  bench.lanes->Clear();
  bench.EndAll();
  bench.Add("a", "4");
  bench.Add("b", "5");
  bench.EndAll();
  CHECK_EQ(bench.log, std::string("145"));
}

TEST(lanes_hold_nothing_of_work_that_was_dropped) {
  Bench bench({1, 1});
  bench.Add("a", "1");
  const auto held = std::make_shared<int>();
  bench.lanes->Add("a", false, [held] {});
  bench.lanes->Clear();
  CHECK_EQ(held.use_count(), 1);
}

}  // namespace
