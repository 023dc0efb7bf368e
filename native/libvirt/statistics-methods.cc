#include <libvirt/virterror.h>

#include <optional>
#include <string>

#include "libvirt/domain.h"
#include "libvirt/methods.h"
#include "libvirt/records.h"

// What machines have used since they were started.

namespace vmcom::libvirt {

namespace {

constexpr unsigned kGroups = VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BLOCK | VIR_DOMAIN_STATS_INTERFACE;

struct Statistics {
  unsigned long long cpu_time = 0;
  unsigned long long disk_read = 0;
  unsigned long long disk_written = 0;
  unsigned long long received = 0;
  unsigned long long sent = 0;
};

void Add(Fields& fields, const Statistics& statistics) {
  fields.Add(statistics.cpu_time)
      .Add(statistics.disk_read)
      .Add(statistics.disk_written)
      .Add(statistics.received)
      .Add(statistics.sent);
}

unsigned CountOf(const virDomainStatsRecord& record, const char* name) {
  unsigned count = 0;
  virTypedParamsGetUInt(record.params, record.nparams, name, &count);
  return count;
}

// True if it is there.
bool AddTo(unsigned long long& sum, const virDomainStatsRecord& record, const std::string& name) {
  unsigned long long value = 0;
  const bool is_there = virTypedParamsGetULLong(record.params, record.nparams, name.c_str(), &value) == 1;
  sum += value;
  return is_there;
}

// Nothing if libvirt could not ask the emulator: a counter that is not known is not 0.
std::optional<Statistics> StatisticsOf(const virDomainStatsRecord& record) {
  Statistics statistics;
  AddTo(statistics.cpu_time, record, "cpu.time");
  const unsigned disks = CountOf(record, "block.count");
  bool is_any_known = disks == 0;
  for (unsigned i = 0; i < disks; ++i) {
    const std::string disk = "block." + std::to_string(i);
    if (AddTo(statistics.disk_read, record, disk + ".rd.bytes")) is_any_known = true;
    AddTo(statistics.disk_written, record, disk + ".wr.bytes");
  }
  const unsigned adapters = CountOf(record, "net.count");
  for (unsigned i = 0; i < adapters; ++i) {
    const std::string adapter = "net." + std::to_string(i);
    AddTo(statistics.received, record, adapter + ".rx.bytes");
    AddTo(statistics.sent, record, adapter + ".tx.bytes");
  }
  if (!is_any_known) return std::nullopt;
  return statistics;
}

// For drivers that know no more than the time that a machine has had: the one for tests.
bool TakeTime(virDomainPtr domain, Statistics& statistics) {
  virDomainInfo info{};
  if (virDomainGetInfo(domain, &info) < 0) return false;
  statistics.cpu_time = info.cpuTime;
  return true;
}

// statistics(uuid): five fields
Outcome OfOne(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr) return LastFailure();
  virDomainPtr list[] = {domain.get(), nullptr};
  Records records;
  records.count = virDomainListGetStats(list, kGroups, &records.items, 0);
  std::optional<Statistics> statistics;
  if (records.count > 0) {
    statistics = StatisticsOf(*records.items[0]);
  } else if (records.count < 0) {
    Failure failure = LastFailure();
    if (failure.code != VIR_ERR_NO_SUPPORT || !TakeTime(domain.get(), statistics.emplace())) return failure;
  }
  if (!statistics.has_value()) {
    return Failure{VIR_ERR_OPERATION_INVALID, VIR_FROM_DOMAIN, "the machine does not tell its statistics now"};
  }
  Fields fields;
  Add(fields, *statistics);
  return fields.Take();
}

Outcome OneByOne(virConnectPtr connection) {
  Domains domains;
  domains.count = virConnectListAllDomains(connection, &domains.items, VIR_CONNECT_LIST_DOMAINS_ACTIVE);
  if (domains.count < 0) return LastFailure();
  Fields fields;
  for (const virDomainPtr domain : domains) {
    Statistics statistics;
    if (!TakeTime(domain, statistics)) continue;
    fields.Add(UuidOf(domain));
    Add(fields, statistics);
  }
  return fields.Take();
}

// allStatistics(): the UUID and five fields for each machine that runs and can be asked right now
Outcome OfAll(virConnectPtr connection, const Request&) {
  // One that is busy, being saved for one, would hold up the others.
  constexpr unsigned kThoseThatRun =
      VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE | VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT;
  Records records;
  records.count = virConnectGetAllDomainStats(connection, kGroups, &records.items, kThoseThatRun);
  if (records.count < 0) {
    Failure failure = LastFailure();
    return failure.code == VIR_ERR_NO_SUPPORT ? OneByOne(connection) : Outcome(std::move(failure));
  }
  Fields fields;
  for (const virDomainStatsRecordPtr record : records) {
    const std::optional<Statistics> statistics = StatisticsOf(*record);
    if (!statistics.has_value()) continue;
    fields.Add(UuidOf(record->dom));
    Add(fields, *statistics);
  }
  return fields.Take();
}

}  // namespace

const std::vector<Method>& StatisticsMethods() {
  static const auto& methods = *new std::vector<Method>{
      {"statistics", "view", true, 0, 0, &OfOne},
      {"allStatistics", "view", false, 0, 0, &OfAll},
  };
  return methods;
}

}  // namespace vmcom::libvirt
