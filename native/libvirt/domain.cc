#include "libvirt/domain.h"

namespace vmcom::libvirt {

std::string UuidOf(virDomainPtr domain) {
  char uuid[VIR_UUID_STRING_BUFLEN];
  return virDomainGetUUIDString(domain, uuid) < 0 ? std::string() : std::string(uuid);
}

bool Take(virDomainPtr domain, Snapshot& snapshot) {
  snapshot.uuid = UuidOf(domain);
  snapshot.name = virDomainGetName(domain);
  const int has_managed_save = virDomainHasManagedSaveImage(domain, 0);
  if (has_managed_save < 0) return false;
  const int is_persistent = virDomainIsPersistent(domain);
  if (is_persistent < 0) return false;
  snapshot.has_managed_save = has_managed_save == 1;
  snapshot.is_persistent = is_persistent == 1;
  return virDomainGetState(domain, &snapshot.state, &snapshot.reason, 0) == 0;
}

void Add(Fields& fields, const Snapshot& snapshot) {
  fields.Add(snapshot.uuid)
      .Add(snapshot.name)
      .Add(snapshot.state)
      .Add(snapshot.reason)
      .Add(snapshot.has_managed_save ? 1 : 0)
      .Add(snapshot.is_persistent ? 1 : 0);
}

}  // namespace vmcom::libvirt
