#include "libvirt/subscriptions.h"

#include <libvirt/virterror.h>

#include "libvirt/fields.h"
#include "libvirt/session.h"

// All of these come on the thread of libvirt's event loop, which serves every connection: they post and return.

namespace vmcom::libvirt {

namespace {

// What libvirt keeps for a callback: its own hold on the session.
using Hold = std::shared_ptr<Session>;

const Session& Of(void* hold) { return **static_cast<Hold*>(hold); }

void Free(void* hold) { delete static_cast<Hold*>(hold); }

// Names of machines that are asked for by UUID; they come again and again.
Operand UuidOf(virDomainPtr domain) {
  char uuid[VIR_UUID_STRING_BUFLEN];
  return virDomainGetUUIDString(domain, uuid) < 0 ? Operand() : Operand::Name(uuid);
}

void OnLost(virConnectPtr, int reason, void* hold) {
  const char* message = "the connection to the host was lost";
  switch (reason) {
    case VIR_CONNECT_CLOSE_REASON_EOF:
      message = "the host has ended the connection";
      break;
    case VIR_CONNECT_CLOSE_REASON_KEEPALIVE:
      message = "the host does not answer any more";
      break;
    default:
      break;
  }
  (*static_cast<Hold*>(hold))->Lose({VIR_ERR_NO_CONNECT, VIR_FROM_RPC, message});
}

int OnLifecycle(virConnectPtr, virDomainPtr domain, int event, int detail, void* hold) {
  Fields fields;
  fields.Add(event).Add(detail).Add(virDomainGetName(domain));
  Of(hold).Tell(Telling::kLifecycle, UuidOf(domain), Operand::Text(fields.Take()));
  return 0;
}

void OnReboot(virConnectPtr, virDomainPtr domain, void* hold) { Of(hold).Tell(Telling::kReboot, UuidOf(domain)); }

void OnWatchdog(virConnectPtr, virDomainPtr domain, int action, void* hold) {
  Of(hold).Tell(Telling::kWatchdog, UuidOf(domain), Operand::Int(action));
}

void OnIOError(virConnectPtr, virDomainPtr domain, const char*, const char*, int action, const char* reason,
               void* hold) {
  Of(hold).Tell(Telling::kIOError, UuidOf(domain), Operand::Text(Fields().Add(action).Add(reason).Take()));
}

void OnControlError(virConnectPtr, virDomainPtr domain, void* hold) {
  Of(hold).Tell(Telling::kControlError, UuidOf(domain));
}

void OnAgent(virConnectPtr, virDomainPtr domain, int state, int, void* hold) {
  Of(hold).Tell(Telling::kAgent, UuidOf(domain), Operand::Int(state));
}

template <Telling what>
void OnDevice(virConnectPtr, virDomainPtr domain, const char* alias, void* hold) {
  Of(hold).Tell(what, UuidOf(domain), Operand::Text(Fields().Add(alias).Take()));
}

struct Subscription {
  virDomainEventID event;
  virConnectDomainEventGenericCallback callback;
};

// As libvirt's macro does it; the kind of event tells it which type to call.
template <typename Callback>
virConnectDomainEventGenericCallback Generic(Callback* callback) {
  return reinterpret_cast<virConnectDomainEventGenericCallback>(reinterpret_cast<void*>(callback));
}

std::vector<Subscription> AllSubscriptions() {
  return {
      {VIR_DOMAIN_EVENT_ID_LIFECYCLE, Generic(&OnLifecycle)},
      {VIR_DOMAIN_EVENT_ID_REBOOT, Generic(&OnReboot)},
      {VIR_DOMAIN_EVENT_ID_WATCHDOG, Generic(&OnWatchdog)},
      {VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON, Generic(&OnIOError)},
      {VIR_DOMAIN_EVENT_ID_CONTROL_ERROR, Generic(&OnControlError)},
      {VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, Generic(&OnAgent)},
      {VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, Generic(&OnDevice<Telling::kDeviceAdded>)},
      {VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, Generic(&OnDevice<Telling::kDeviceRemoved>)},
  };
}

}  // namespace

std::optional<Failure> Subscriptions::Add(virConnectPtr connection, const std::shared_ptr<Session>& session,
                                          bool is_remote) {
  auto hold = std::make_unique<Hold>(session);
  // The driver for tests, which cannot be lost, takes it and never gives it back.
  if (is_remote && virConnectRegisterCloseCallback(connection, &OnLost, hold.get(), &Free) == 0) {
    hold.release();
    has_close_callback_ = true;
  }
  for (const Subscription& each : AllSubscriptions()) {
    hold = std::make_unique<Hold>(session);
    const int id = virConnectDomainEventRegisterAny(connection, nullptr, each.event, each.callback, hold.get(), &Free);
    if (id >= 0) {
      hold.release();
      domain_events_.push_back(id);
    } else if (each.event == VIR_DOMAIN_EVENT_ID_LIFECYCLE) {
      return LastFailure();
    }
  }
  return std::nullopt;
}

void Subscriptions::Remove(virConnectPtr connection) {
  for (const int id : domain_events_) virConnectDomainEventDeregisterAny(connection, id);
  domain_events_.clear();
  if (has_close_callback_) virConnectUnregisterCloseCallback(connection, &OnLost);
  has_close_callback_ = false;
}

}  // namespace vmcom::libvirt
