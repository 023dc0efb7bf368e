#pragma once

#include <napi.h>

namespace vmcom {

// Adds the functions of the addon to `exports`, for one environment.
void ExportAddon(Napi::Env env, Napi::Object exports);

}  // namespace vmcom
