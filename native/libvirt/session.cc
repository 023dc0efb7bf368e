#include "libvirt/session.h"

#include <libvirt/virterror.h>

#include <utility>

#include "libvirt/event-loop.h"
#include "libvirt/fields.h"
#include "libvirt/workers.h"

namespace vmcom::libvirt {

namespace {

// A daemon reads no further requests of a client that has as many under way as it allows, 5 unless it is told
// otherwise; not even the answers by which it sees that the client is alive.
constexpr Lanes::Limits kOfDaemon = {4, 3};

// Where libvirt's driver runs in this process there is nobody to mind.
constexpr Lanes::Limits kOfProcess = {20, 16};

// Nobody is asked for passwords: what there is to know, libvirt finds in its own files.
int RefuseCredentials(virConnectCredentialPtr, unsigned, void*) { return -1; }

}  // namespace

Session::Session(const EventSinkTable& table, uint32_t host, uint32_t key)
    : sink_(table, host, key),
      lanes_(std::make_shared<Lanes>([](Lanes::Work work) { Workers::Instance().Run(std::move(work)); }, kOfDaemon)) {}

void Session::Open(int32_t call, std::string uri, KeepAlive keep_alive) {
  lanes_->Add("", false, [self = shared_from_this(), call, uri = std::move(uri), keep_alive] {
    Outcome outcome = self->Connect(uri, keep_alive);
    State expected = State::kOpening;
    const bool has_failed = std::holds_alternative<Failure>(outcome);
    if (!has_failed && !self->state_.compare_exchange_strong(expected, State::kOpen)) {
      outcome = Failure{VIR_ERR_NO_CONNECT, VIR_FROM_RPC, "the connection was lost as it was being opened"};
    }
    self->Answer(call, outcome);
  });
}

Outcome Session::Connect(const std::string& uri, KeepAlive keep_alive) {
  if (std::optional<Failure> failure = StartEventLoop()) return *std::move(failure);
  virConnectAuth nobody = {nullptr, 0, &RefuseCredentials, nullptr};
  Connection connection(virConnectOpenAuth(uri.c_str(), &nobody, 0));
  if (connection == nullptr) return LastFailure();
  // Refused by drivers that run in this process, which cannot be lost, and by old daemons.
  const bool is_remote = virConnectSetKeepAlive(connection.get(), keep_alive.interval, keep_alive.count) >= 0;
  if (!is_remote) lanes_->Limit(kOfProcess);
  auto subscriptions = std::make_unique<Subscriptions>();
  if (std::optional<Failure> failure = subscriptions->Add(connection.get(), shared_from_this())) {
    subscriptions->Remove(connection.get());
    return *std::move(failure);
  }
  const std::lock_guard<std::mutex> lock(mutex_);
  if (state_ == State::kClosed) {
    // Close() came too early to find anything.
    subscriptions->Remove(connection.get());
    return Done();
  }
  connection_ = std::move(connection);
  subscriptions_ = std::move(subscriptions);
  return Done();
}

void Session::Call(int32_t call, const Method& method, Request request) {
  std::string lane = method.LaneOf(request);
  lanes_->Add(std::move(lane), method.is_slow,
              [self = shared_from_this(), call, &method, request = std::move(request)] {
                const Connection connection = self->Borrow();
                if (connection == nullptr) return;  // closed meanwhile
                const Outcome outcome = method.run(connection.get(), request);
                const auto* failure = std::get_if<Failure>(&outcome);
                if (failure != nullptr && virConnectIsAlive(connection.get()) == 0) {
                  // Whoever hears of the loss takes all calls under way for failed; they are to fail all alike.
                  self->Lose(*failure);
                } else {
                  self->Answer(call, outcome);
                }
              });
}

void Session::Answer(int32_t call, const Outcome& outcome) {
  if (state_ != State::kClosed) sink_.PostOutcome(call, outcome);
}

void Session::Tell(Telling what, const Operand& first, const Operand& second) const {
  if (state_ != State::kClosed) sink_.Post(what, first, second);
}

void Session::Lose(const Failure& failure) {
  State expected = State::kOpen;
  if (state_.compare_exchange_strong(expected, State::kLost)) {
    sink_.Post(Telling::kLost, OperandOf(failure));
    return;
  }
  // Then Open() tells it.
  expected = State::kOpening;
  if (!state_.compare_exchange_strong(expected, State::kLost) && expected == State::kOpen) Lose(failure);
}

void Session::Close() {
  if (state_.exchange(State::kClosed) == State::kClosed) return;
  lanes_->Clear();
  const std::lock_guard<std::mutex> lock(mutex_);
  if (connection_ == nullptr) return;
  // Asks the host, which may take its time. A call that hangs keeps its own reference and ends when libvirt lets it.
  Workers::Instance().Run([connection = std::shared_ptr<virConnect>(std::move(connection_)),
                           subscriptions = std::shared_ptr<Subscriptions>(std::move(subscriptions_))] {
    subscriptions->Remove(connection.get());
  });
}

Connection Session::Borrow() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (connection_ == nullptr || virConnectRef(connection_.get()) < 0) return nullptr;
  return Connection(connection_.get());
}

}  // namespace vmcom::libvirt
