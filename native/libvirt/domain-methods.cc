#include <libvirt/virterror.h>

#include "libvirt/domain.h"
#include "libvirt/methods.h"

// What is done with one machine as a whole.

namespace vmcom::libvirt {

namespace {

template <int (*Do)(virDomainPtr)>
Outcome Plain(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr || Do(domain.get()) < 0) return LastFailure();
  return Done();
}

template <int (*Do)(virDomainPtr, unsigned)>
Outcome WithoutFlags(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr || Do(domain.get(), 0) < 0) return LastFailure();
  return Done();
}

Outcome SnapshotOf(const Domain& domain) {
  Snapshot snapshot;
  if (domain == nullptr || !Take(domain.get(), snapshot)) return LastFailure();
  Fields fields;
  Add(fields, snapshot);
  return fields.Take();
}

// domain(uuid)
Outcome One(virConnectPtr connection, const Request& request) {
  return SnapshotOf(FindDomain(connection, request.subject));
}

// defineXml("", xml)
Outcome Define(virConnectPtr connection, const Request& request) {
  return SnapshotOf(Domain(virDomainDefineXML(connection, request.texts[0].c_str())));
}

// domainXml(uuid)
Outcome Xml(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr) return LastFailure();
  const String xml(virDomainGetXMLDesc(domain.get(), VIR_DOMAIN_XML_INACTIVE));
  if (xml == nullptr) return LastFailure();
  return std::string(xml.get());
}

// undefine(uuid)
Outcome Undefine(virConnectPtr connection, const Request& request) {
  constexpr unsigned kAll =
      VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA | VIR_DOMAIN_UNDEFINE_NVRAM;
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr) return LastFailure();
  if (virDomainUndefineFlags(domain.get(), kAll) == 0) return Done();
  Failure failure = LastFailure();
  // Drivers that know no nvram refuse to be told about it.
  const bool is_flag_unknown = failure.code == VIR_ERR_INVALID_ARG || failure.code == VIR_ERR_ARGUMENT_UNSUPPORTED;
  if (!is_flag_unknown) return failure;
  if (virDomainUndefineFlags(domain.get(), kAll & ~VIR_DOMAIN_UNDEFINE_NVRAM) < 0) return LastFailure();
  return Done();
}

// start(uuid, forceBoot, paused)
Outcome Start(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  unsigned flags = 0;
  if (request.numbers[0] != 0) flags |= VIR_DOMAIN_START_FORCE_BOOT;
  if (request.numbers[1] != 0) flags |= VIR_DOMAIN_START_PAUSED;
  if (domain == nullptr || virDomainCreateWithFlags(domain.get(), flags) < 0) return LastFailure();
  return Done();
}

// job(uuid): nothing if there is none
Outcome Job(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr) return LastFailure();
  virDomainJobInfo info{};
  if (virDomainGetJobInfo(domain.get(), &info) < 0) {
    Failure failure = LastFailure();
    // A machine that does not run has none.
    if (failure.code == VIR_ERR_OPERATION_INVALID) return Done();
    return failure;
  }
  if (info.type == VIR_DOMAIN_JOB_NONE) return Done();
  return Fields().Add(info.dataProcessed).Add(info.dataTotal).Take();
}

}  // namespace

const std::vector<Method>& DomainMethods() {
  // Whatever changes or tells the state of a machine keeps its order. Jobs overtake: they are about the call that
  // is under way.
  static const auto& methods = *new std::vector<Method>{
      {"domain", "domain", false, 0, 0, &One},
      {"domainXml", "domain", false, 0, 0, &Xml},
      {"defineXml", "define", false, 1, 0, &Define},
      {"undefine", "domain", true, 0, 0, &Undefine},
      {"start", "domain", true, 0, 2, &Start},
      {"suspend", "domain", true, 0, 0, &Plain<&virDomainSuspend>},
      {"resume", "domain", true, 0, 0, &Plain<&virDomainResume>},
      {"reset", "domain", true, 0, 0, &WithoutFlags<&virDomainReset>},
      {"shutdown", "domain", true, 0, 0, &WithoutFlags<&virDomainShutdownFlags>},
      {"destroy", "domain", true, 0, 0, &Plain<&virDomainDestroy>},
      {"managedSave", "domain", true, 0, 0, &WithoutFlags<&virDomainManagedSave>},
      {"removeManagedSave", "domain", false, 0, 0, &WithoutFlags<&virDomainManagedSaveRemove>},
      {"job", "job", false, 0, 0, &Job},
      {"abortJob", "job", false, 0, 0, &Plain<&virDomainAbortJob>},
  };
  return methods;
}

}  // namespace vmcom::libvirt
