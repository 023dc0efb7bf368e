#include <libvirt/virterror.h>

#include "libvirt/fields.h"
#include "libvirt/handles.h"
#include "libvirt/methods.h"

// The networks that a host gives its machines.

namespace vmcom::libvirt {

namespace {

Network FindNetwork(virConnectPtr connection, const std::string& name) {
  return Network(virNetworkLookupByName(connection, name.c_str()));
}

// networks(): name, whether it is active, for each
Outcome ListNetworks(virConnectPtr connection, const Request&) {
  Networks networks;
  networks.count = virConnectListAllNetworks(connection, &networks.items, 0);
  if (networks.count < 0) return LastFailure();
  Fields fields;
  for (const virNetworkPtr network : networks) {
    const int is_active = virNetworkIsActive(network);
    // It may have gone since it was listed.
    if (is_active >= 0) fields.Add(virNetworkGetName(network)).Add(is_active);
  }
  return fields.Take();
}

// networkXml(name)
Outcome Xml(virConnectPtr connection, const Request& request) {
  const Network network = FindNetwork(connection, request.subject);
  if (network == nullptr) return LastFailure();
  const String xml(virNetworkGetXMLDesc(network.get(), 0));
  if (xml == nullptr) return LastFailure();
  return std::string(xml.get());
}

// createNetwork("", xml)
Outcome Create(virConnectPtr connection, const Request& request) {
  const Network network(virNetworkDefineXML(connection, request.texts[0].c_str()));
  if (network == nullptr) return LastFailure();
  const int is_active = virNetworkIsActive(network.get());
  const bool is_started = is_active == 1 || (is_active == 0 && virNetworkCreate(network.get()) == 0);
  if (is_started && virNetworkSetAutostart(network.get(), 1) == 0) return Done();
  Failure failure = LastFailure();
  // Nothing half made stays behind; one that was there before does.
  if (is_active != 1) {
    if (is_started) virNetworkDestroy(network.get());
    virNetworkUndefine(network.get());
  }
  return failure;
}

// removeNetwork(name)
Outcome Remove(virConnectPtr connection, const Request& request) {
  const Network network = FindNetwork(connection, request.subject);
  if (network == nullptr) return LastFailure();
  const int is_persistent = virNetworkIsPersistent(network.get());
  const int is_active = virNetworkIsActive(network.get());
  if (is_persistent < 0 || is_active < 0) return LastFailure();
  if (is_active == 1 && virNetworkDestroy(network.get()) < 0) return LastFailure();
  if (is_persistent == 1 && virNetworkUndefine(network.get()) < 0) return LastFailure();
  return Done();
}

}  // namespace

const std::vector<Method>& NetworkMethods() {
  static const auto& methods = *new std::vector<Method>{
      {"networks", nullptr, false, 0, 0, &ListNetworks},
      {"networkXml", nullptr, false, 0, 0, &Xml},
      // The name of the one is in the XML: both in one lane.
      {"createNetwork", "network", true, 1, 0, &Create},
      {"removeNetwork", "network", true, 0, 0, &Remove},
  };
  return methods;
}

}  // namespace vmcom::libvirt
