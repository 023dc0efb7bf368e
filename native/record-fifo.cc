#include "record-fifo.h"

#include <algorithm>
#include <utility>

namespace vmcom {

Record& RecordFifo::At(uint64_t position) {
  const auto offset = static_cast<size_t>(position - first_);
  return chunks_[offset / kChunkSize]->records[offset % kChunkSize];
}

RecordFifo::Span RecordFifo::Claim(size_t max) {
  if (head_ == tail_) return {nullptr, 0};
  const auto offset = static_cast<size_t>(head_ - first_);
  const size_t together = std::min(kChunkSize - offset % kChunkSize, size());
  const Span span{&At(head_), std::min(together, max)};
  head_ += span.size;
  return span;
}

std::unique_ptr<RecordFifo::Chunk> RecordFifo::Release() {
  if (head_ - first_ < kChunkSize) return nullptr;
  std::unique_ptr<Chunk> chunk = std::move(chunks_.front());
  chunks_.pop_front();
  first_ += kChunkSize;
  return Recycle(std::move(chunk));
}

void RecordFifo::Truncate(uint64_t position) {
  tail_ = position;
  const auto used = static_cast<size_t>(tail_ - first_);
  const size_t kept = (used + kChunkSize - 1) / kChunkSize;
  while (chunks_.size() > kept) {
    Recycle(std::move(chunks_.back()));
    chunks_.pop_back();
  }
  end_ = kept == 0 ? nullptr : chunks_.back()->records + kChunkSize;
  next_ = end_ - (kept * kChunkSize - used);
}

void RecordFifo::Extend() {
  if (spare_.empty()) {
    // Not value-initialised: records are written before they are read.
    chunks_.emplace_back(new Chunk);
  } else {
    chunks_.push_back(std::move(spare_.back()));
    spare_.pop_back();
  }
  next_ = chunks_.back()->records;
  end_ = next_ + kChunkSize;
}

std::unique_ptr<RecordFifo::Chunk> RecordFifo::Recycle(std::unique_ptr<Chunk> chunk) {
  if (spare_.size() == kSpareChunks) return chunk;
  spare_.push_back(std::move(chunk));
  return nullptr;
}

}  // namespace vmcom
