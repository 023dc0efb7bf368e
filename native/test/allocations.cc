#include "allocations.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>

namespace vmcom::test {

namespace {

// In front of each block, its size; as large as the strictest alignment.
constexpr size_t kHeader = alignof(std::max_align_t) > sizeof(size_t) ? alignof(std::max_align_t) : sizeof(size_t);

std::atomic<size_t> allocated{0};
std::atomic<size_t> peak{0};

}  // namespace

size_t AllocatedBytes() { return allocated; }

size_t PeakOfAllocatedBytes() { return peak.exchange(allocated); }

static void* Allocate(size_t size) {
  void* block = std::malloc(kHeader + size);
  if (block == nullptr) std::abort();
  *static_cast<size_t*>(block) = size;
  const size_t now = allocated += size;
  size_t highest = peak;
  while (now > highest && !peak.compare_exchange_weak(highest, now)) continue;
  return static_cast<char*>(block) + kHeader;
}

static void Free(void* memory) {
  if (memory == nullptr) return;
  void* block = static_cast<char*>(memory) - kHeader;
  allocated -= *static_cast<size_t*>(block);
  std::free(block);
}

}  // namespace vmcom::test

void* operator new(size_t size) { return vmcom::test::Allocate(size); }
void operator delete(void* memory) noexcept { vmcom::test::Free(memory); }
void operator delete(void* memory, size_t) noexcept { vmcom::test::Free(memory); }
