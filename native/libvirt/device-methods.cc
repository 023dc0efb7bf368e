#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>

#include <algorithm>
#include <string_view>

#include "libvirt/domain.h"
#include "libvirt/methods.h"

// What is done with a machine's screen, its keyboard, its monitor and its guest.

namespace vmcom::libvirt {

namespace {

// More than any screen has. A host that sends without end must not eat the memory.
constexpr size_t kLargestPicture = 256u << 20;

bool Receive(virStreamPtr stream, Bytes& bytes) {
  char buffer[65536];
  for (;;) {
    const int received = virStreamRecv(stream, buffer, sizeof buffer);
    if (received < 0 || bytes.size() > kLargestPicture) return false;
    if (received == 0) return virStreamFinish(stream) == 0;
    bytes.insert(bytes.end(), buffer, buffer + received);
  }
}

// screenshot(uuid): the MIME type, a NUL, the picture
Outcome TakeScreenshot(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr) return LastFailure();
  const Stream stream(virStreamNew(connection, 0));
  if (stream == nullptr) return LastFailure();
  const String type(virDomainScreenshot(domain.get(), stream.get(), 0, 0));
  if (type == nullptr) return LastFailure();
  const std::string_view name = type.get();
  Bytes bytes(name.begin(), name.end());
  bytes.push_back(0);
  if (Receive(stream.get(), bytes)) return bytes;
  Failure failure = LastFailure();
  virStreamAbort(stream.get());
  return failure;
}

// sendKeys(uuid, holdTime, ...codes)
Outcome SendKeys(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr) return LastFailure();
  unsigned codes[VIR_DOMAIN_SEND_KEY_MAX_KEYS];
  const size_t count = request.numbers.size() - 1;
  if (count > VIR_DOMAIN_SEND_KEY_MAX_KEYS) {
    return Failure{VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN, "no more than 16 keys can be held together"};
  }
  std::copy(request.numbers.begin() + 1, request.numbers.end(), codes);
  const auto hold_time = static_cast<unsigned>(request.numbers[0]);
  const int status =
      virDomainSendKey(domain.get(), VIR_KEYCODE_SET_LINUX, hold_time, codes, static_cast<int>(count), 0);
  if (status < 0) return LastFailure();
  return Done();
}

// monitorCommand(uuid, command)
Outcome MonitorCommand(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  char* answer = nullptr;
  if (domain == nullptr || virDomainQemuMonitorCommand(domain.get(), request.texts[0].c_str(), &answer, 0) < 0) {
    return LastFailure();
  }
  return std::string(String(answer).get());
}

// agentCommand(uuid, command, timeout)
Outcome AgentCommand(virConnectPtr connection, const Request& request) {
  const Domain domain = FindDomain(connection, request.subject);
  if (domain == nullptr) return LastFailure();
  const auto timeout = static_cast<int>(request.numbers[0]);
  const String answer(virDomainQemuAgentCommand(domain.get(), request.texts[0].c_str(), timeout, 0));
  if (answer == nullptr) return LastFailure();
  return std::string(answer.get());
}

}  // namespace

const std::vector<Method>& DeviceMethods() {
  // Who looks need not wait for what is done; a guest's agent answers when it likes.
  static const auto& methods = *new std::vector<Method>{
      {"screenshot", "view", true, 0, 0, &TakeScreenshot},
      {"sendKeys", "domain", true, 0, 2, &SendKeys},
      {"monitorCommand", "domain", true, 1, 0, &MonitorCommand},
      {"agentCommand", "agent", true, 1, 1, &AgentCommand},
  };
  return methods;
}

}  // namespace vmcom::libvirt
