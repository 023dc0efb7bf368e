#pragma once

#include <libvirt/libvirt.h>

#include <cstdlib>
#include <memory>

namespace vmcom::libvirt {

template <auto Free>
struct Freed {
  template <typename Object>
  void operator()(Object* object) const {
    Free(object);
  }
};

// Each owns one reference of an object of libvirt's, or a string that it has allocated. Null after a failure.
using Domain = std::unique_ptr<virDomain, Freed<&virDomainFree>>;
using Network = std::unique_ptr<virNetwork, Freed<&virNetworkFree>>;
using Pool = std::unique_ptr<virStoragePool, Freed<&virStoragePoolFree>>;
using Volume = std::unique_ptr<virStorageVol, Freed<&virStorageVolFree>>;
using Stream = std::unique_ptr<virStream, Freed<&virStreamFree>>;
using String = std::unique_ptr<char, Freed<&std::free>>;

// A list of libvirt's: an allocated array of objects that are each to be freed.
template <typename Object, auto Free>
class List {
 public:
  List() = default;
  List(const List&) = delete;
  List& operator=(const List&) = delete;

  ~List() {
    for (int i = 0; i < count; ++i) Free(items[i]);
    std::free(items);
  }

  Object* begin() const { return items; }
  Object* end() const { return items + (count < 0 ? 0 : count); }

  Object* items = nullptr;
  int count = 0;  // -1 after a failure
};

using Domains = List<virDomainPtr, &virDomainFree>;
using Networks = List<virNetworkPtr, &virNetworkFree>;
using Pools = List<virStoragePoolPtr, &virStoragePoolFree>;

}  // namespace vmcom::libvirt
