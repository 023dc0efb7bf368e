#include <libvirt/virterror.h>

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "libvirt/fields.h"
#include "libvirt/handles.h"
#include "libvirt/methods.h"

// Files on the host, which libvirt knows as volumes in the pool of their folder. The subject is the folder.

namespace vmcom::libvirt {

namespace {

// As libvirt itself writes it, so that its XML can be searched for it.
std::string Escaped(const std::string& text) {
  std::string escaped;
  for (const char character : text) {
    switch (character) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&apos;";
        break;
      default:
        escaped.push_back(character);
    }
  }
  return escaped;
}

// Of a pool that is made for a folder: the same whenever it is made, and a name that every host takes.
std::string PoolNameOf(const std::string& folder) {
  uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  for (const char character : folder) hash = (hash ^ static_cast<uint8_t>(character)) * 0x100000001b3;
  char name[32];
  std::snprintf(name, sizeof name, "vmcom-%016llx", static_cast<unsigned long long>(hash));
  return name;
}

bool IsActive(virStoragePoolPtr pool) {
  // One that somebody has started meanwhile is as good.
  return virStoragePoolIsActive(pool) == 1 || virStoragePoolCreate(pool, 0) == 0 || virStoragePoolIsActive(pool) == 1;
}

// The pool of a folder, active. Null if there is none, or none that can be used.
Pool FindPool(virConnectPtr connection, const std::string& folder) {
  Pool pool(virStoragePoolLookupByTargetPath(connection, folder.c_str()));
  if (pool != nullptr) return pool;
  // libvirt finds active ones only, and the driver for tests finds none.
  const std::string path = "<path>" + Escaped(folder) + "</path>";
  Pools pools;
  pools.count = virConnectListAllStoragePools(connection, &pools.items, 0);
  for (const virStoragePoolPtr each : pools) {
    const String xml(virStoragePoolGetXMLDesc(each, 0));
    if (xml == nullptr || std::string_view(xml.get()).find(path) == std::string_view::npos) continue;
    if (!IsActive(each) || virStoragePoolRef(each) < 0) return nullptr;
    return Pool(each);
  }
  return nullptr;
}

// Null, and why, if it cannot be made.
Pool MakePool(virConnectPtr connection, const std::string& folder, Failure& failure) {
  const std::string xml = "<pool type='dir'><name>" + PoolNameOf(folder) + "</name><target><path>" + Escaped(folder) +
                          "</path></target></pool>";
  Pool pool(virStoragePoolDefineXML(connection, xml.c_str(), 0));
  // Building makes the folder, if need be.
  if (pool != nullptr && virStoragePoolBuild(pool.get(), 0) == 0 && virStoragePoolCreate(pool.get(), 0) == 0) {
    virStoragePoolSetAutostart(pool.get(), 1);
    return pool;
  }
  failure = LastFailure();
  if (pool != nullptr) virStoragePoolUndefine(pool.get());
  return nullptr;
}

// createVolume(folder, xml)
Outcome Create(virConnectPtr connection, const Request& request) {
  Pool pool = FindPool(connection, request.subject);
  Failure failure;
  if (pool == nullptr) pool = MakePool(connection, request.subject, failure);
  if (pool == nullptr) return failure;
  const Volume volume(virStorageVolCreateXML(pool.get(), request.texts[0].c_str(), 0));
  if (volume == nullptr) return LastFailure();
  return Done();
}

Volume FindVolume(virConnectPtr connection, const Request& request) {
  const char* path = request.texts[0].c_str();
  Volume volume(virStorageVolLookupByPath(connection, path));
  if (volume != nullptr || LastFailure().code != VIR_ERR_NO_STORAGE_VOL) return volume;
  // What somebody else has put there, libvirt finds when it looks again.
  Pool pool = FindPool(connection, request.subject);
  if (pool != nullptr) virStoragePoolRefresh(pool.get(), 0);
  // Now, because it makes libvirt forget its last failure, which is to be that of the call below.
  pool.reset();
  return Volume(virStorageVolLookupByPath(connection, path));
}

// removeVolume(folder, path)
Outcome Remove(virConnectPtr connection, const Request& request) {
  const Volume volume = FindVolume(connection, request);
  if (volume == nullptr || virStorageVolDelete(volume.get(), 0) < 0) return LastFailure();
  return Done();
}

// volume(folder, path): capacity, allocation
Outcome Facts(virConnectPtr connection, const Request& request) {
  const Volume volume = FindVolume(connection, request);
  virStorageVolInfo info{};
  if (volume == nullptr || virStorageVolGetInfo(volume.get(), &info) < 0) return LastFailure();
  return Fields().Add(info.capacity).Add(info.allocation).Take();
}

}  // namespace

const std::vector<Method>& VolumeMethods() {
  static const auto& methods = *new std::vector<Method>{
      {"createVolume", "folder", true, 1, 0, &Create},
      {"removeVolume", "folder", true, 1, 0, &Remove},
      {"volume", "folder", true, 1, 0, &Facts},
  };
  return methods;
}

}  // namespace vmcom::libvirt
