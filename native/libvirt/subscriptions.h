#pragma once

#include <libvirt/libvirt.h>

#include <memory>
#include <optional>
#include <vector>

#include "libvirt/failure.h"

namespace vmcom::libvirt {

class Session;

// What libvirt tells a session about one connection without being asked.
class Subscriptions {
 public:
  // From when it returns, `session` hears what happens, by libvirt's event loop; also that the connection is lost, if
  // it can be. Fails if the host tells nothing about the lives of its machines; what else a host does not know of, it
  // does not tell.
  std::optional<Failure> Add(virConnectPtr connection, const std::shared_ptr<Session>& session, bool is_remote);

  // What is under way may still be heard. Has to be called, or libvirt never lets go of the connection.
  void Remove(virConnectPtr connection);

 private:
  std::vector<int> domain_events_;
  bool has_close_callback_ = false;
};

}  // namespace vmcom::libvirt
