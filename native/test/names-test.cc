#include "names.h"

#include <string>
#include <thread>
#include <vector>

#include "check.h"

namespace {

using vmcom::Names;

std::u16string Number(size_t number) {
  const std::string digits = std::to_string(number);
  return {digits.begin(), digits.end()};
}

TEST(names_have_one_id_each_from_1) {
  Names names;
  CHECK_EQ(names.Intern(u"web").value_or(0), 1);
  CHECK_EQ(names.Intern(u"").value_or(0), 2);
  CHECK_EQ(names.Intern(u"web").value_or(0), 1);
  CHECK(names.TextOf(1) == u"web");
  CHECK(names.TextOf(2) == u"");
}

TEST(names_know_ids_that_never_were) {
  Names names;
  names.Intern(u"web");
  CHECK(!names.TextOf(-1).has_value());
  CHECK(!names.TextOf(0).has_value());
  CHECK(!names.TextOf(2).has_value());
}

TEST(names_stop_at_the_limit_and_keep_what_they_have) {
  Names names;
  for (size_t i = 0; i < Names::kLimit; ++i) CHECK(names.Intern(Number(i)).has_value());
  CHECK(!names.Intern(u"one too many").has_value());
  CHECK_EQ(names.Intern(u"0").value_or(0), 1);
}

TEST(names_are_the_same_on_all_threads) {
  Names names;
  std::vector<std::vector<int32_t>> ids(4);
  std::vector<std::thread> threads;
  for (auto& mine : ids) {
    threads.emplace_back([&] {
      for (size_t i = 0; i < 1000; ++i) mine.push_back(names.Intern(Number(i)).value_or(0));
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const auto& mine : ids) CHECK(mine == ids[0]);
  for (size_t i = 0; i < 1000; ++i) CHECK(names.TextOf(ids[0][i]) == Number(i));
}

}  // namespace
