#include "record-fifo.h"

#include <cstddef>
#include <cstdint>

#include "check.h"

namespace {

using vmcom::Record;
using vmcom::RecordFifo;

constexpr size_t kChunk = RecordFifo::kChunkSize;

Record Numbered(size_t number) { return {0, 0, static_cast<int32_t>(number), 0}; }

void Fill(RecordFifo& fifo, size_t count) {
  for (size_t i = 0; i < count; ++i) fifo.Append(Numbered(static_cast<size_t>(fifo.tail())));
}

TEST(fifo_gives_records_in_order_across_chunks) {
  RecordFifo fifo;
  Fill(fifo, 3 * kChunk + 1);
  size_t next = 0;
  for (;;) {
    const RecordFifo::Span span = fifo.Claim(1000);
    if (span.size == 0) break;
    for (size_t i = 0; i < span.size; ++i) CHECK_EQ(span.records[i].first, static_cast<int32_t>(next++));
    fifo.Release();
  }
  CHECK_EQ(next, 3 * kChunk + 1);
}

TEST(fifo_span_ends_with_its_chunk) {
  RecordFifo fifo;
  Fill(fifo, kChunk + 5);
  CHECK_EQ(fifo.Claim(kChunk - 1).size, kChunk - 1);
  CHECK_EQ(fifo.Claim(100).size, size_t{1});
  CHECK_EQ(fifo.Claim(100).size, size_t{5});
  CHECK_EQ(fifo.Claim(100).size, size_t{0});
}

TEST(fifo_claimed_span_stays_readable_while_others_append) {
  RecordFifo fifo;
  Fill(fifo, 10);
  const RecordFifo::Span span = fifo.Claim(10);
  Fill(fifo, 10 * kChunk);
  for (size_t i = 0; i < 10; ++i) CHECK_EQ(span.records[i].first, static_cast<int32_t>(i));
}

TEST(fifo_keeps_a_few_chunks_and_frees_the_others) {
  RecordFifo fifo;
  Fill(fifo, 10 * kChunk);
  size_t freed = 0;
  while (fifo.Claim(kChunk).size > 0) {
    if (fifo.Release() != nullptr) ++freed;
  }
  CHECK_EQ(freed, size_t{8});
}

TEST(fifo_truncates_at_any_position) {
  for (const size_t end : {size_t{100}, kChunk - 1, kChunk, kChunk + 1, 2 * kChunk, 3 * kChunk}) {
    RecordFifo fifo;
    Fill(fifo, 3 * kChunk);
    fifo.Claim(100);
    fifo.Truncate(end);
    CHECK_EQ(fifo.size(), end - 100);
    Fill(fifo, 3 * kChunk);
    for (uint64_t position = fifo.head(); position < fifo.tail(); ++position) {
      CHECK_EQ(fifo.At(position).first, static_cast<int32_t>(position));
    }
  }
}

TEST(fifo_truncates_right_behind_a_claimed_chunk) {
  RecordFifo fifo;
  Fill(fifo, 2 * kChunk);
  const RecordFifo::Span span = fifo.Claim(kChunk);
  fifo.Truncate(kChunk);
  CHECK_EQ(span.records[kChunk - 1].first, static_cast<int32_t>(kChunk - 1));
  Fill(fifo, 1);
  CHECK_EQ(fifo.At(kChunk).first, static_cast<int32_t>(kChunk));
}

}  // namespace
