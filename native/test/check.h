#pragma once

#include <sstream>
#include <string>

// The least that makes C++ tests readable: TEST(what_must_hold) { ... CHECK(...) ... }. A failed check is
// reported and the test goes on. Checks may be made on any thread.

namespace vmcom::test {

struct Registration {
  Registration(const char* name, void (*body)());
};

void Fail(const char* file, int line, const std::string& what);

template <typename Left, typename Right>
void CheckEqual(const Left& left, const Right& right, const char* what, const char* file, int line) {
  if (left == right) return;
  std::ostringstream text;
  text << what << ": " << left << " is not " << right;
  Fail(file, line, text.str());
}

// How many events each of the threads posts in the long tests: VMCOM_TEST_EVENTS, for tools that slow things
// down, or a million.
int EventsPerThread();

}  // namespace vmcom::test

#define TEST(name)                                                            \
  static void name();                                                         \
  static const vmcom::test::Registration registration_of_##name(#name, name); \
  static void name()

#define CHECK(condition) ((condition) ? void() : vmcom::test::Fail(__FILE__, __LINE__, #condition))

#define CHECK_EQ(left, right) vmcom::test::CheckEqual(left, right, #left " == " #right, __FILE__, __LINE__)
