#pragma once

#include <libvirt/libvirt.h>

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "libvirt/failure.h"
#include "libvirt/lanes.h"

namespace vmcom::libvirt {

// How libvirt finds out that a host is gone: it asks every so many seconds, and gives up after so many in a row without
// an answer.
struct KeepAlive {
  int interval;
  unsigned count;
};

// The connections of libvirt's over which the calls of one session go: one, and more of them only while several calls are
// under way.
//
// Over each goes one call at a time. libvirt lets several threads share a connection, but a client older than 10.3 that is
// closed meanwhile, or told that its host is gone, then goes on with what was on the stack of a thread that has left
// (CVE-2024-4418). A daemon also reads no further requests of a client that has 5 under way, not even the answers by
// which it sees that the client is alive.
class Lines {
 public:
  // How many calls of either kind may be under way, each over a line of its own. A daemon has 20 threads for them, unless
  // it is told otherwise.
  static constexpr Lanes::Limits kOfDaemon = {2, 18};

  // Where libvirt's driver runs in this process there is nobody to mind.
  static constexpr Lanes::Limits kOfProcess = {16, 16};

  // Closes when the last one who holds it lets go, which has to be on a thread that may wait.
  using Connection = std::shared_ptr<virConnect>;

  // A connection, and the right to call.
  struct Line {
    explicit Line(Connection of) : connection(std::move(of)) {}

    const Connection connection;
    std::mutex in_use;
  };

  // The line of one call, until that is over. Without a line once all are closed.
  class Place {
   public:
    Place() = default;
    explicit Place(std::shared_ptr<Line> line) : line_(std::move(line)) {}
    Place(std::shared_ptr<Line> line, std::unique_lock<std::mutex> use) : line_(std::move(line)), use_(std::move(use)) {}

    virConnectPtr get() const { return line_ == nullptr ? nullptr : line_->connection.get(); }

   private:
    std::shared_ptr<Line> line_;
    std::unique_lock<std::mutex> use_;  // let go of before the line
  };

  // The first connection. Null, and why, if the host cannot be reached.
  Connection Open(const std::string& uri, KeepAlive keep_alive, Failure& failure);

  // From now on calls may be made. False if all is closed already.
  bool Begin(Connection first);

  // Whether a daemon is at the other end. Of the first connection, once it is open.
  bool is_remote() const { return is_remote_; }

  // Opens a further line if need be, and so may take a while.
  Place Take();

  // Lets nobody take a place any more. Gives the lines, the first one first, to be let go of on a thread that may wait;
  // calls under way keep theirs.
  std::vector<std::shared_ptr<Line>> Close();

 private:
  Connection Connect();
  Place FindFree();

  std::string uri_;
  KeepAlive keep_alive_{};
  bool is_remote_ = false;

  std::mutex opening_;  // held while a further line is opened: who waits for it may find one free then
  std::mutex mutex_;    // guards what follows
  std::vector<std::shared_ptr<Line>> lines_;
  bool is_closed_ = false;
};

}  // namespace vmcom::libvirt
