#pragma once

#include <string>

#include "libvirt/fields.h"
#include "libvirt/handles.h"

namespace vmcom::libvirt {

// Null, and a failure of libvirt's, if the host has no machine with that UUID.
inline Domain FindDomain(virConnectPtr connection, const std::string& uuid) {
  return Domain(virDomainLookupByUUIDString(connection, uuid.c_str()));
}

// What a listing says of a machine.
struct Snapshot {
  std::string uuid;
  std::string name;
  int state = 0;
  int reason = 0;
  bool has_managed_save = false;
  bool is_persistent = false;
};

std::string UuidOf(virDomainPtr domain);

// As a listing has it. False, and a failure of libvirt's, if it cannot be told.
bool Take(virDomainPtr domain, Snapshot& snapshot);

void Add(Fields& fields, const Snapshot& snapshot);

}  // namespace vmcom::libvirt
