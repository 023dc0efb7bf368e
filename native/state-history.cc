#include "state-history.h"

namespace vmcom {

void StateHistory::Appended(int32_t machine, uint64_t position, uint64_t head) {
  const auto [last, first_time] = last_.try_emplace(machine, position);
  if (first_time) return;
  if (last->second >= head) superseded_.push_back(last->second);
  last->second = position;
  // Without this the list would grow for as long as the host keeps up and nobody needs room.
  while (!superseded_.empty() && superseded_.front() < head) superseded_.pop_front();
}

std::optional<uint64_t> StateHistory::TakeSuperseded(uint64_t head) {
  while (!superseded_.empty()) {
    const uint64_t position = superseded_.front();
    superseded_.pop_front();
    if (position >= head) return position;
  }
  return std::nullopt;
}

std::optional<uint64_t> StateHistory::TakeLast(int32_t machine, uint64_t head) {
  const auto last = last_.find(machine);
  if (last == last_.end()) return std::nullopt;
  const uint64_t position = last->second;
  last_.erase(last);
  if (position < head) return std::nullopt;
  return position;
}

}  // namespace vmcom
