#include "keep-loaded.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace vmcom {

void KeepLoaded() {
#ifdef _WIN32
  HMODULE module;
  GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_PIN,
                     reinterpret_cast<LPCWSTR>(&KeepLoaded), &module);
#else
  Dl_info info;
  if (dladdr(reinterpret_cast<void*>(&KeepLoaded), &info) == 0) return;
  // Loads nothing, but changes the flags of what is loaded; never to be closed.
  dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
#endif
}

}  // namespace vmcom
