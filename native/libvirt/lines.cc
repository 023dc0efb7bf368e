#include "libvirt/lines.h"

#include <utility>

namespace vmcom::libvirt {

namespace {

// Nobody is asked for passwords: what there is to know, libvirt finds in its own files.
int RefuseCredentials(virConnectCredentialPtr, unsigned, void*) { return -1; }

void CloseLine(virConnectPtr connection) {
  if (connection != nullptr) virConnectClose(connection);
}

}  // namespace

Lines::Connection Lines::Connect() {
  virConnectAuth nobody = {nullptr, 0, &RefuseCredentials, nullptr};
  return {virConnectOpenAuth(uri_.c_str(), &nobody, 0), &CloseLine};
}

Lines::Connection Lines::Open(const std::string& uri, KeepAlive keep_alive, Failure& failure) {
  uri_ = uri;
  keep_alive_ = keep_alive;
  Connection first = Connect();
  if (first == nullptr) {
    failure = LastFailure();
    return nullptr;
  }
  // Refused by drivers that run in this process, which cannot be lost.
  is_remote_ = virConnectSetKeepAlive(first.get(), keep_alive.interval, keep_alive.count) >= 0;
  return first;
}

bool Lines::Begin(Connection first) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (is_closed_) return false;
  lines_.push_back(std::make_shared<Line>(std::move(first)));
  return true;
}

Lines::Place Lines::Take() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    // Not open yet, or closed again; what is_remote_ says is there once a line is.
    if (lines_.empty()) return {};
    // Where libvirt's driver runs in this process, it minds its own threads.
    if (!is_remote_) return Place(lines_[0]);
  }
  if (Place found = FindFree(); found.get() != nullptr) return found;
  const std::lock_guard<std::mutex> opening(opening_);
  if (Place found = FindFree(); found.get() != nullptr) return found;
  std::shared_ptr<Line> line;
  if (Connection further = Connect()) {
    virConnectSetKeepAlive(further.get(), keep_alive_.interval, keep_alive_.count);
    line = std::make_shared<Line>(std::move(further));
    const std::lock_guard<std::mutex> lock(mutex_);
    if (is_closed_) return {};
    lines_.push_back(line);
    return {line, std::unique_lock<std::mutex>(line->in_use)};
  }
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (is_closed_) return {};
    line = lines_[0];
  }
  // A host that takes no more connections has its calls on the first: late is better than never.
  return {line, std::unique_lock<std::mutex>(line->in_use)};
}

Lines::Place Lines::FindFree() {
  std::vector<std::shared_ptr<Line>> dead;  // outlives the lock, because to close one may take a while
  const std::lock_guard<std::mutex> lock(mutex_);
  for (size_t i = 0; i < lines_.size();) {
    std::unique_lock<std::mutex> use(lines_[i]->in_use, std::try_to_lock);
    if (!use.owns_lock()) {
      ++i;
    } else if (i == 0 || virConnectIsAlive(lines_[i]->connection.get()) == 1) {
      return {lines_[i], std::move(use)};
    } else {
      use.unlock();
      dead.push_back(std::move(lines_[i]));
      lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }
  return {};
}

std::vector<std::shared_ptr<Lines::Line>> Lines::Close() {
  const std::lock_guard<std::mutex> lock(mutex_);
  is_closed_ = true;
  return std::exchange(lines_, {});
}

}  // namespace vmcom::libvirt
