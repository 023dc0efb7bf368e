#pragma once

#include <cstdint>

namespace vmcom {

// Of one sink. Always: posted == delivered + coalesced + discarded + pending.
struct Counters {
  uint64_t posted = 0;     // accepted
  uint64_t delivered = 0;  // taken by the host
  uint64_t coalesced = 0;  // gave their room to a later event
  uint64_t refused = 0;    // not accepted, for want of room
  uint64_t discarded = 0;  // undelivered when the sink or the queue was closed
  uint64_t high_water = 0;
  uint64_t pending = 0;
};

}  // namespace vmcom
