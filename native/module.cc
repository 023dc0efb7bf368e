#include <napi.h>

#include "addon.h"

namespace {

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  vmcom::ExportAddon(env, exports);
  return exports;
}

}  // namespace

NODE_API_MODULE(vmcom, Init)
