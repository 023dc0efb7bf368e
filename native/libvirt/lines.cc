#include "libvirt/lines.h"

#include <algorithm>
#include <utility>

namespace vmcom::libvirt {

namespace {

constexpr size_t kRoom = 4;
constexpr size_t kRoomOfFirst = 2;

// Nobody is asked for passwords: what there is to know, libvirt finds in its own files.
int RefuseCredentials(virConnectCredentialPtr, unsigned, void*) { return -1; }

void CloseLine(virConnectPtr connection) {
  if (connection != nullptr) virConnectClose(connection);
}

}  // namespace

Lines::Line Lines::Connect() {
  virConnectAuth nobody = {nullptr, 0, &RefuseCredentials, nullptr};
  Line line(virConnectOpenAuth(uri_.c_str(), &nobody, 0), &CloseLine);
  return line;
}

Lines::Line Lines::Open(const std::string& uri, KeepAlive keep_alive, Failure& failure) {
  uri_ = uri;
  keep_alive_ = keep_alive;
  Line first = Connect();
  if (first == nullptr) {
    failure = LastFailure();
    return nullptr;
  }
  // Refused by drivers that run in this process, which cannot be lost.
  is_remote_ = virConnectSetKeepAlive(first.get(), keep_alive.interval, keep_alive.count) >= 0;
  return first;
}

bool Lines::Begin(Line first) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (is_closed_) return false;
  lines_.push_back({std::move(first), 0});
  return true;
}

Lines::Place Lines::Take(bool may_wait) {
  if (!may_wait || !is_remote_) {
    const std::lock_guard<std::mutex> lock(mutex_);
    return {*this, lines_.empty() ? nullptr : lines_[0].line, false};
  }
  if (Line line = FindRoom()) return {*this, std::move(line), true};
  const std::lock_guard<std::mutex> opening(opening_);
  if (Line line = FindRoom()) return {*this, std::move(line), true};
  Line further = Connect();
  if (further != nullptr) virConnectSetKeepAlive(further.get(), keep_alive_.interval, keep_alive_.count);
  const std::lock_guard<std::mutex> lock(mutex_);
  if (is_closed_) return {*this, nullptr, false};
  // A host that takes no more connections has its calls on the first: late is better than never.
  if (further == nullptr) return {*this, lines_[0].line, false};
  lines_.push_back({further, 1});
  return {*this, std::move(further), true};
}

Lines::Line Lines::FindRoom() {
  std::vector<Shared> dead;  // outlives the lock, because to close one may take a while
  const std::lock_guard<std::mutex> lock(mutex_);
  for (size_t i = 0; i < lines_.size();) {
    Shared& shared = lines_[i];
    if (i > 0 && virConnectIsAlive(shared.line.get()) != 1) {
      dead.push_back(std::move(shared));
      lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(i));
      continue;
    }
    if (shared.calls < (i == 0 ? kRoomOfFirst : kRoom)) {
      ++shared.calls;
      return shared.line;
    }
    ++i;
  }
  return nullptr;
}

void Lines::GiveBack(const Line& line) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto shared = std::find_if(lines_.begin(), lines_.end(), [&](const Shared& each) { return each.line == line; });
  // It may have been found dead, or all may be closed.
  if (shared != lines_.end()) --shared->calls;
}

std::vector<Lines::Line> Lines::Close() {
  std::vector<Line> lines;
  const std::lock_guard<std::mutex> lock(mutex_);
  is_closed_ = true;
  for (Shared& shared : lines_) lines.push_back(std::move(shared.line));
  lines_.clear();
  return lines;
}

}  // namespace vmcom::libvirt
