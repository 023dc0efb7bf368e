#include "libvirt/failure.h"

#include <libvirt/virterror.h>

namespace vmcom::libvirt {

Failure LastFailure() {
  const virErrorPtr error = virGetLastError();
  if (error == nullptr || error->code == VIR_ERR_OK) {
    return {VIR_ERR_INTERNAL_ERROR, VIR_FROM_NONE, "libvirt has failed without saying why"};
  }
  return {error->code, error->domain, error->message == nullptr ? "" : error->message};
}

}  // namespace vmcom::libvirt
