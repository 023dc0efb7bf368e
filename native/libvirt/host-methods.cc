#include <libvirt/virterror.h>

#include <map>
#include <set>

#include "libvirt/domain.h"
#include "libvirt/methods.h"
#include "libvirt/records.h"

// What is asked about a host, and about all of its machines at once.

namespace vmcom::libvirt {

namespace {

// The UUIDs of those machines that a filter of libvirt's lets pass. False, and a failure, if it cannot be told.
bool CollectUuids(virConnectPtr connection, unsigned filter, std::set<std::string>& uuids) {
  Domains domains;
  domains.count = virConnectListAllDomains(connection, &domains.items, filter);
  for (const virDomainPtr domain : domains) uuids.insert(UuidOf(domain));
  return domains.count >= 0;
}

// One question per machine and fact: for drivers that cannot tell the states of all at once.
Outcome ListOneByOne(virConnectPtr connection) {
  Domains domains;
  domains.count = virConnectListAllDomains(connection, &domains.items, 0);
  if (domains.count < 0) return LastFailure();
  Fields fields;
  for (const virDomainPtr domain : domains) {
    Snapshot snapshot;
    if (Take(domain, snapshot)) {
      Add(fields, snapshot);
      continue;
    }
    // It may have gone since it was listed.
    Failure failure = LastFailure();
    if (failure.code != VIR_ERR_NO_DOMAIN) return failure;
  }
  return fields.Take();
}

int IntOf(const virDomainStatsRecord& record, const char* name) {
  int value = 0;
  virTypedParamsGetInt(record.params, record.nparams, name, &value);
  return value;
}

// domains(): six fields for each
Outcome ListDomains(virConnectPtr connection, const Request&) {
  // Three questions, however many there are: over a slow line that is what matters.
  Records records;
  records.count = virConnectGetAllDomainStats(connection, VIR_DOMAIN_STATS_STATE, &records.items, 0);
  if (records.count < 0) {
    Failure failure = LastFailure();
    return failure.code == VIR_ERR_NO_SUPPORT ? ListOneByOne(connection) : Outcome(std::move(failure));
  }
  std::set<std::string> saved;
  std::set<std::string> persistent;
  if (!CollectUuids(connection, VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE, saved) ||
      !CollectUuids(connection, VIR_CONNECT_LIST_DOMAINS_PERSISTENT, persistent)) {
    return LastFailure();
  }
  Fields fields;
  for (const virDomainStatsRecordPtr record : records) {
    Snapshot snapshot;
    snapshot.uuid = UuidOf(record->dom);
    snapshot.name = virDomainGetName(record->dom);
    snapshot.state = IntOf(*record, "state.state");
    snapshot.reason = IntOf(*record, "state.reason");
    snapshot.has_managed_save = saved.count(snapshot.uuid) > 0;
    snapshot.is_persistent = persistent.count(snapshot.uuid) > 0;
    Add(fields, snapshot);
  }
  return fields.Take();
}

// host(): nine fields
Outcome Facts(virConnectPtr connection, const Request&) {
  const String hostname(virConnectGetHostname(connection));
  if (hostname == nullptr) return LastFailure();
  virNodeInfo node{};
  if (virNodeGetInfo(connection, &node) < 0) return LastFailure();
  unsigned long libvirt_version = 0;
  unsigned long hypervisor_version = 0;
  if (virConnectGetLibVersion(connection, &libvirt_version) < 0 ||
      virConnectGetVersion(connection, &hypervisor_version) < 0) {
    return LastFailure();
  }
  const char* type = virConnectGetType(connection);
  if (type == nullptr) return LastFailure();
  // 0 is a failure, and means that it is not known: some drivers cannot tell.
  const unsigned long long free_bytes = virNodeGetFreeMemory(connection);
  return Fields()
      .Add(hostname.get())
      .Add(node.model)
      .Add(node.memory)
      .Add(free_bytes / 1024)
      .Add(node.cpus)
      .Add(node.mhz)
      .Add(libvirt_version)
      .Add(hypervisor_version)
      .Add(type)
      .Take();
}

}  // namespace

const std::vector<Method>& HostMethods() {
  static const auto& methods = *new std::vector<Method>{
      {"host", nullptr, false, 0, 0, &Facts},
      {"domains", nullptr, false, 0, 0, &ListDomains},
  };
  return methods;
}

}  // namespace vmcom::libvirt
