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

// The connections of libvirt's over which the calls of one session go: one, and more of them only while many calls
// wait.
//
// A daemon reads no further requests of a client that has as many under way as it allows, 5 unless it is told
// otherwise: not even the answers by which it sees that the client is alive. So four calls share a connection at most;
// and two of those on the first, which brings the events, are quick ones.
class Lines {
 public:
  // How many calls of either kind may be under way over a daemon's lines.
  static constexpr Lanes::Limits kOfDaemon = {2, 2 + 4 * 4};

  // Where libvirt's driver runs in this process there is nobody to mind.
  static constexpr Lanes::Limits kOfProcess = {16, 16};

  // Closes when the last one who holds it lets go, which has to be on a thread that may wait.
  using Line = std::shared_ptr<virConnect>;

  // The line of one call, until that is over. Without a line once all are closed.
  class Place {
   public:
    Place(Lines& lines, Line line, bool is_counted) : lines_(lines), line_(std::move(line)), is_counted_(is_counted) {}

    ~Place() {
      if (is_counted_) lines_.GiveBack(line_);
    }

    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    virConnectPtr get() const { return line_.get(); }

   private:
    Lines& lines_;
    const Line line_;
    const bool is_counted_;
  };

  // The first connection. Null, and why, if the host cannot be reached.
  Line Open(const std::string& uri, KeepAlive keep_alive, Failure& failure);

  // From now on calls may be made. False if all is closed already.
  bool Begin(Line first);

  // Whether a daemon is at the other end. Of the first connection, once it is open.
  bool is_remote() const { return is_remote_; }

  // Opens a further line if need be, and so may take a while.
  Place Take(bool may_wait);

  // Lets nobody take a place any more. Gives the lines, the first one first, to be let go of on a thread that may wait;
  // calls under way keep theirs.
  std::vector<Line> Close();

 private:
  struct Shared {
    Line line;
    size_t calls;  // that may wait
  };

  Line Connect();
  Line FindRoom();
  void GiveBack(const Line& line);

  std::string uri_;
  KeepAlive keep_alive_{};
  bool is_remote_ = false;

  std::mutex opening_;  // held while a further line is opened: who waits for it may find room there
  std::mutex mutex_;    // guards what follows
  std::vector<Shared> lines_;
  bool is_closed_ = false;
};

}  // namespace vmcom::libvirt
