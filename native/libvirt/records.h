#pragma once

#include <libvirt/libvirt.h>

namespace vmcom::libvirt {

// What libvirt tells of several machines at once. `count` is -1 after a failure.
struct Records {
  Records() = default;
  Records(const Records&) = delete;
  Records& operator=(const Records&) = delete;

  ~Records() {
    if (items != nullptr) virDomainStatsRecordListFree(items);
  }

  virDomainStatsRecordPtr* begin() const { return items; }
  virDomainStatsRecordPtr* end() const { return items + (count < 0 ? 0 : count); }

  virDomainStatsRecordPtr* items = nullptr;
  int count = 0;
};

}  // namespace vmcom::libvirt
