#include "libvirt/methods.h"

#include <unordered_map>

namespace vmcom::libvirt {

const Method* FindMethod(std::string_view name) {
  static const auto& methods = *[] {
    auto* all = new std::unordered_map<std::string_view, const Method*>;
    for (const auto* some : {&HostMethods(), &DomainMethods(), &DeviceMethods(), &StatisticsMethods(),
                             &NetworkMethods(), &VolumeMethods()}) {
      for (const Method& method : *some) all->emplace(method.name, &method);
    }
    return all;
  }();
  const auto found = methods.find(name);
  return found == methods.end() ? nullptr : found->second;
}

}  // namespace vmcom::libvirt
