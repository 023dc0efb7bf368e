#pragma once

#include <string>

namespace vmcom::libvirt {

// As libvirt gives it: virErrorNumber, virErrorDomain, and what it says, in UTF-8 if all is well.
struct Failure {
  int code;
  int domain;
  std::string message;
};

// Why the last call of this thread has failed.
Failure LastFailure();

}  // namespace vmcom::libvirt
