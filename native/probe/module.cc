#include <napi.h>

#include "addon.h"
#include "probe/probe.h"

namespace {

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  vmcom::ExportAddon(env, exports);
  vmcom::probe::ExportFlood(env, exports);
  vmcom::probe::ExportBacklog(env, exports);
  vmcom::probe::ExportLatency(env, exports);
  return exports;
}

}  // namespace

NODE_API_MODULE(vmcom_probe, Init)
