#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>

namespace vmcom {

// Of one sink: where the queued states are, and which of them later ones of the same machine have made
// superfluous. Positions are those of RecordFifo; what lies below its head has left the queue, and entries
// about it are dropped when they are come across.
class StateHistory {
 public:
  // A state of `machine` has been queued at `position`, behind all others.
  void Appended(int32_t machine, uint64_t position, uint64_t head);

  // Hands out, once, the position that was superseded first of those still queued.
  std::optional<uint64_t> TakeSuperseded(uint64_t head);

  // Hands out, once, the position of the machine's last state, if it is still queued.
  std::optional<uint64_t> TakeLast(int32_t machine, uint64_t head);

 private:
  std::unordered_map<int32_t, uint64_t> last_;
  std::deque<uint64_t> superseded_;
};

}  // namespace vmcom
