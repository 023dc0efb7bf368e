#pragma once

#include <libvirt/libvirt.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libvirt/outcome.h"

namespace vmcom::libvirt {

// The arguments of a call, as JavaScript gives them.
struct Request {
  std::string subject;  // the machine's UUID, the network's name, the folder
  std::vector<std::string> texts;
  std::vector<int64_t> numbers;
};

// A call to libvirt. Blocks, and so runs on a worker.
struct Method {
  const char* name;
  const char* lane;  // what its lane begins with, and the subject ends; null if it waits for nobody
  bool may_wait;     // for a machine that is busy, for a disk, for a guest; quick otherwise
  size_t texts;
  size_t numbers;  // at least
  Outcome (*run)(virConnectPtr connection, const Request& request);

  std::string LaneOf(const Request& request) const {
    return lane == nullptr ? std::string() : lane + (':' + request.subject);
  }
};

// Null if there is none.
const Method* FindMethod(std::string_view name);

// What they are, by what they are about.
const std::vector<Method>& HostMethods();
const std::vector<Method>& DomainMethods();
const std::vector<Method>& DeviceMethods();
const std::vector<Method>& StatisticsMethods();
const std::vector<Method>& NetworkMethods();
const std::vector<Method>& VolumeMethods();

}  // namespace vmcom::libvirt
