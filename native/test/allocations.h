#pragma once

#include <cstddef>

namespace vmcom::test {

// Bytes that operator new has given out and operator delete has not taken back.
size_t AllocatedBytes();

// The most that has been so since the last call.
size_t PeakOfAllocatedBytes();

}  // namespace vmcom::test
