#include "check.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <vector>

namespace vmcom::test {

namespace {

struct Test {
  const char* name;
  void (*body)();
};

// Filled before main, by the registrations of all files, in whatever order those come.
std::vector<Test>& Tests() {
  static std::vector<Test> tests;
  return tests;
}

// A broken loop fails a million times; the first few say it all.
constexpr int kReported = 10;

std::mutex mutex;
int failures_of_test = 0;

}  // namespace

Registration::Registration(const char* name, void (*body)()) { Tests().push_back({name, body}); }

void Fail(const char* file, int line, const std::string& what) {
  const std::lock_guard<std::mutex> lock(mutex);
  if (++failures_of_test <= kReported) std::printf("    %s:%d: %s\n", file, line, what.c_str());
}

int EventsPerThread() {
  const char* text = std::getenv("VMCOM_TEST_EVENTS");
  return text == nullptr ? 1000000 : std::atoi(text);
}

static int RunAll(const char* only) {
  int passed = 0;
  int failed = 0;
  for (const Test& test : Tests()) {
    if (only != nullptr && std::string(test.name).find(only) == std::string::npos) continue;
    failures_of_test = 0;
    const auto start = std::chrono::steady_clock::now();
    test.body();
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    const bool good = failures_of_test == 0;
    ++(good ? passed : failed);
    std::printf("%s %s (%.0f ms)\n", good ? "ok    " : "FAILED", test.name, time.count());
    std::fflush(stdout);
  }
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}

}  // namespace vmcom::test

// An argument runs only the tests whose name contains it.
int main(int argc, char** argv) { return vmcom::test::RunAll(argc > 1 ? argv[1] : nullptr); }
