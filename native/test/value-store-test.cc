#include "value-store.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "check.h"

namespace {

using vmcom::Value;
using vmcom::ValueStore;

std::unique_ptr<Value> Text(const char16_t* text) { return std::make_unique<Value>(std::u16string(text)); }

TEST(store_gives_a_value_out_once) {
  ValueStore store;
  const int32_t one = store.Put(Text(u"one"));
  const int32_t two = store.Put(Text(u"two"));
  CHECK(std::get<std::u16string>(*store.Take(two)) == u"two");
  CHECK(store.Take(two) == nullptr);
  CHECK(std::get<std::u16string>(*store.Take(one)) == u"one");
  CHECK_EQ(store.size(), size_t{0});
}

TEST(store_knows_ids_that_never_were) {
  ValueStore store;
  CHECK(store.Take(-1) == nullptr);
  CHECK(store.Take(0) == nullptr);
  CHECK(store.Take(1 << 30) == nullptr);
}

TEST(store_reuses_ids_and_counts_what_lives) {
  ValueStore store;
  std::vector<int32_t> ids;
  for (int round = 0; round < 3; ++round) {
    for (int i = 0; i < 10000; ++i) ids.push_back(store.Put(Text(u"x")));
    CHECK_EQ(store.size(), size_t{10000});
    for (const int32_t id : ids) {
      CHECK(id < 10000);
      CHECK(store.Take(id) != nullptr);
    }
    CHECK_EQ(store.size(), size_t{0});
    ids.clear();
  }
}

TEST(store_is_usable_after_clear) {
  ValueStore store;
  const int32_t gone = store.Put(Text(u"gone"));
  store.Clear();
  CHECK(store.Take(gone) == nullptr);
  CHECK(store.Take(store.Put(Text(u"new"))) != nullptr);
}

}  // namespace
