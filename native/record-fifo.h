#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "record.h"

namespace vmcom {

// Records in chunks, in order, each at a position that counts up from 0. Nothing here locks: Queue does.
// The one thing that may go on without the lock is reading a span after it has been claimed: no chunk moves,
// and nobody writes below head() any more.
class RecordFifo {
 public:
  static constexpr size_t kChunkSize = 4096;

  struct Chunk {
    Record records[kChunkSize];
  };

  struct Span {
    const Record* records;
    size_t size;
  };

  // Returns its position.
  uint64_t Append(const Record& record) {
    if (next_ == end_) Extend();
    *next_++ = record;
    return tail_++;
  }

  // `position` is in [head(), tail()).
  Record& At(uint64_t position);

  // The next records that lie together, at most `max`; none when empty.
  Span Claim(size_t max);

  // To be called when the claimed span has been read. Returns the chunk that is to be freed, if there is one:
  // freeing it needs no lock.
  std::unique_ptr<Chunk> Release();

  // Takes away the records at and after `position`.
  void Truncate(uint64_t position);

  uint64_t head() const { return head_; }
  uint64_t tail() const { return tail_; }
  size_t size() const { return static_cast<size_t>(tail_ - head_); }

 private:
  // Enough for a host that keeps up never to allocate, little enough not to matter when it sleeps.
  static constexpr size_t kSpareChunks = 2;

  void Extend();
  std::unique_ptr<Chunk> Recycle(std::unique_ptr<Chunk> chunk);

  std::deque<std::unique_ptr<Chunk>> chunks_;
  std::vector<std::unique_ptr<Chunk>> spare_;
  uint64_t first_ = 0;  // the position of the first record of the first chunk
  uint64_t head_ = 0;
  uint64_t tail_ = 0;
  Record* next_ = nullptr;  // where the record at tail_ will be, in the last chunk, and where that ends
  Record* end_ = nullptr;
};

}  // namespace vmcom
