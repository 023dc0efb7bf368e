#pragma once

namespace vmcom {

// How a queue wakes its host.
class Bell {
 public:
  virtual ~Bell() = default;

  // From any thread.
  virtual void Ring() = 0;
};

}  // namespace vmcom
