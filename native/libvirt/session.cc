#include "libvirt/session.h"

#include <libvirt/virterror.h>

#include <utility>

#include "libvirt/event-loop.h"
#include "libvirt/fields.h"
#include "libvirt/workers.h"

namespace vmcom::libvirt {

Session::Session(const EventSinkTable& table, uint32_t host, uint32_t key)
    : sink_(table, host, key),
      lanes_(std::make_shared<Lanes>([](Lanes::Work work) { Workers::Instance().Run(std::move(work)); },
                                     Lines::kOfDaemon)) {}

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
  Failure why;
  const Lines::Connection line = lines_.Open(uri, keep_alive, why);
  if (line == nullptr) return why;
  if (!lines_.is_remote()) lanes_->Limit(Lines::kOfProcess);
  std::optional<Failure> failure = subscriptions_.Add(line.get(), shared_from_this(), lines_.is_remote());
  // Close() that comes before finds nothing to end.
  if (!failure.has_value() && lines_.Begin(line)) return Done();
  subscriptions_.Remove(line.get());
  return failure.has_value() ? Outcome(*std::move(failure)) : Done();
}

void Session::Call(int32_t call, const Method& method, Request request) {
  std::string lane = method.LaneOf(request);
  lanes_->Add(std::move(lane), method.may_wait,
              [self = shared_from_this(), call, &method, request = std::move(request)] {
                const Lines::Place line = self->lines_.Take();
                if (line.get() == nullptr) return;  // closed meanwhile
                const Outcome outcome = method.run(line.get(), request);
                const auto* failure = std::get_if<Failure>(&outcome);
                if (failure != nullptr && virConnectIsAlive(line.get()) == 0) {
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
  std::vector<std::shared_ptr<Lines::Line>> lines = lines_.Close();
  if (lines.empty()) return;
  // Asks the host, which may take its time, and waits for the call that is under way over the first line.
  Workers::Instance().Run([self = shared_from_this(), lines = std::move(lines)] {
    const std::lock_guard<std::mutex> use(lines[0]->in_use);
    self->subscriptions_.Remove(lines[0]->connection.get());
  });
}

}  // namespace vmcom::libvirt
