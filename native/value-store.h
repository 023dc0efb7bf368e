#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

namespace vmcom {

using Value = std::variant<std::u16string, std::vector<uint8_t>>;

// What does not fit into a record, from the post until the host takes it: each value has one owner at a
// time, and the record that carries its id is what says whose turn it is.
class ValueStore {
 public:
  int32_t Put(std::unique_ptr<Value> value);

  // Null when there is none with that id.
  std::unique_ptr<Value> Take(int32_t id);

  void Clear();

  size_t size() const;

 private:
  void GiveBackWhenEmpty();

  // A mutex of its own: values are made and read without holding up who posts plain numbers.
  mutable std::mutex mutex_;
  std::vector<std::unique_ptr<Value>> slots_;
  std::vector<int32_t> free_;
};

}  // namespace vmcom
