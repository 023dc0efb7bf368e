#include "queue.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace vmcom {

namespace {

// Of a record that stays in its place only because taking it out would move the others. Never leaves the queue.
constexpr uint32_t kDead = 1u << 31;

bool IsControl(const Record& record) { return (record.header & header::kControl) != 0; }

bool IsState(const Record& record) { return (record.header & header::kState) != 0; }

bool IsDead(const Record& record) { return (record.header & kDead) != 0; }

// The machine whose state it is, 0 where the interface has but one. Ids of names start at 1.
int32_t MachineOf(const Record& record) { return header::FirstKind(record.header) == Kind::kName ? record.first : 0; }

bool RemembersState(const Account& sink, const Record& record) {
  return sink.policy == Policy::kDropOldestState && IsState(record);
}

size_t CopyLive(const RecordFifo::Span& span, Record* out) {
  size_t live = 0;
  for (size_t i = 0; i < span.size; ++i) {
    if (!IsDead(span.records[i])) out[live++] = span.records[i];
  }
  return live;
}

}  // namespace

Queue::Queue(Bell& bell) : bell_(bell) {}

std::shared_ptr<Account> Queue::Connect(uint32_t key) {
  const std::lock_guard<std::mutex> lock(mutex_);
  return accounts_.Find(key);
}

Result Queue::Post(Account& sink, const Event& event, Deadline deadline) {
  const Record record = Compose(sink, event);
  Dropped dropped;
  bool must_ring = false;
  const Result result = Enqueue(sink, record, deadline, dropped, must_ring);
  if (must_ring) bell_.Ring();
  if (result != Result::kOk) FreeValues(record);
  FreeValues(dropped);
  return result;
}

void Queue::PostControl(Control control, int32_t first) {
  bool must_ring = false;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (!is_open_) return;
    const uint32_t header = header::Of(static_cast<uint8_t>(control), Kind::kInt32, Kind::kNone);
    fifo_.Append({header | header::kControl, 0, first, 0});
    must_ring = std::exchange(host_is_asleep_, false);
  }
  if (must_ring) bell_.Ring();
}

size_t Queue::Take(Record* out, size_t max) {
  size_t taken = 0;
  while (taken < max) {
    RecordFifo::Span span;
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      span = fifo_.Claim(max - taken);
      if (span.size == 0) break;
      host_is_copying_ = true;
    }
    const size_t live = CopyLive(span, out + taken);
    Dropped dropped;
    std::unique_ptr<RecordFifo::Chunk> spent;
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      dead_ -= span.size - live;
      taken += Settle(out + taken, live, dropped);
      spent = fifo_.Release();
      host_is_copying_ = false;
      copied_.notify_all();
    }
    FreeValues(dropped);
  }
  return taken;
}

bool Queue::PrepareToSleep() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (fifo_.size() > 0) return false;
  host_is_asleep_ = true;
  return true;
}

bool Queue::OpenSink(uint32_t key, uint64_t capacity, Policy policy) {
  const std::lock_guard<std::mutex> lock(mutex_);
  return is_open_ && accounts_.Open(key, capacity, policy);
}

uint64_t Queue::CloseSink(uint32_t key) {
  const std::lock_guard<std::mutex> lock(mutex_);
  return accounts_.Close(key, fifo_.tail());
}

std::optional<Counters> Queue::CountersOf(uint32_t key) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const std::shared_ptr<Account> sink = accounts_.Find(key);
  if (sink == nullptr) return std::nullopt;
  return sink->counters;
}

uint64_t Queue::Close() {
  uint64_t discarded;
  {
    RecordFifo records;  // outlives the lock: a million records take long to free
    const std::lock_guard<std::mutex> lock(mutex_);
    is_open_ = false;
    std::swap(fifo_, records);
    dead_ = 0;
    discarded = accounts_.CloseAll();
  }
  values_.Clear();
  return discarded;
}

// Strings are copied and names looked up here, before the lock.
Record Queue::Compose(const Account& sink, const Event& event) {
  const Operand first = Encode(event.first);
  const Operand second = Encode(event.second);
  uint32_t header = header::Of(event.index, first.kind, second.kind);
  // A name that found no room in the table says nothing about whose state it is: such a state stands for itself.
  const bool nameless = std::holds_alternative<Name>(event.first) && first.kind != Kind::kName;
  if (event.state && !nameless) header |= header::kState;
  return {header, sink.slot, first.bits, second.bits};
}

Queue::Operand Queue::Encode(const Argument& argument) {
  const auto store = [this](auto contents) {
    return Operand{Kind::kValue, values_.Put(std::make_unique<Value>(std::move(contents)))};
  };
  if (const auto* number = std::get_if<Int>(&argument)) return {Kind::kInt32, number->number};
  if (const auto* constant = std::get_if<Constant>(&argument)) {
    return {Kind::kConstant, static_cast<int32_t>(*constant)};
  }
  if (const auto* name = std::get_if<Name>(&argument)) {
    if (const std::optional<int32_t> id = names_.Intern(name->text)) return {Kind::kName, *id};
    return store(std::u16string(name->text));
  }
  if (const auto* text = std::get_if<Text>(&argument)) return store(std::u16string(text->text));
  if (const auto* bytes = std::get_if<Bytes>(&argument)) {
    return store(std::vector<uint8_t>(bytes->data, bytes->data + bytes->size));
  }
  return {Kind::kNone, 0};
}

Result Queue::Enqueue(Account& sink, const Record& record, Deadline deadline, Dropped& dropped, bool& must_ring) {
  std::unique_lock<std::mutex> lock(mutex_);
  if (!sink.is_open) return Result::kDisconnected;
  if (sink.IsFull()) {
    const Result result = MakeRoom(sink, record, deadline, lock, dropped);
    if (result != Result::kOk) return result;
  }
  const uint64_t position = fifo_.Append(record);
  if (RemembersState(sink, record)) sink.States().Appended(MachineOf(record), position, fifo_.head());
  sink.Posted();
  must_ring = std::exchange(host_is_asleep_, false);
  return Result::kOk;
}

Result Queue::MakeRoom(Account& sink, const Record& record, Deadline deadline, std::unique_lock<std::mutex>& lock,
                       Dropped& dropped) {
  if (sink.policy == Policy::kDropOldestState) {
    DropOldestState(sink, record, lock, dropped);
  } else if (sink.policy == Policy::kBlock && std::this_thread::get_id() != host_) {
    WaitUntil(sink.room, lock, deadline, [&] { return !sink.is_open || !sink.IsFull(); });
  }
  if (!sink.is_open) return Result::kDisconnected;
  if (!sink.IsFull()) return Result::kOk;
  sink.Refused();
  return Result::kRetryLater;
}

// Makes room for one record, if there is a way.
void Queue::DropOldestState(Account& sink, const Record& record, std::unique_lock<std::mutex>& lock,
                            Dropped& dropped) {
  while (sink.is_open && sink.IsFull()) {
    if (const std::optional<uint64_t> position = Displaceable(sink, record)) {
      sink.Coalesced();
      Displace(*position, dropped);
      return;
    }
    // What could give way may be what the host copies at this moment, and then there is about to be room.
    if (!host_is_copying_ || std::this_thread::get_id() == host_) return;
    copied_.wait(lock, [this] { return !host_is_copying_; });
  }
}

std::optional<uint64_t> Queue::Displaceable(Account& sink, const Record& record) {
  if (sink.states == nullptr) return std::nullopt;
  const std::optional<uint64_t> superseded = sink.states->TakeSuperseded(fifo_.head());
  if (superseded.has_value() || !IsState(record)) return superseded;
  return sink.states->TakeLast(MachineOf(record), fifo_.head());
}

void Queue::Displace(uint64_t position, Dropped& dropped) {
  Record& record = fifo_.At(position);
  dropped.push_back(record);
  record.header |= kDead;
  ++dead_;
  // Else a host that does not come would let the dead pile up without end. Waiting until they are a quarter makes
  // it constant time per post on average, and keeps a million records with their history under 32 MB.
  if (dead_ > RecordFifo::kChunkSize && dead_ > fifo_.size() / 4) Compact(dropped);
}

// Moves the living together and writes the histories of states anew, at their new positions. What the host is
// reading lies below head() and is left alone.
void Queue::Compact(Dropped& dropped) {
  accounts_.ForEachOpen([](Account& sink) { sink.states = nullptr; });
  uint64_t end = fifo_.head();
  for (uint64_t position = fifo_.head(); position < fifo_.tail(); ++position) {
    const Record record = fifo_.At(position);
    if (IsDead(record)) {
      --dead_;
      continue;
    }
    if (!IsControl(record)) {
      Account& sink = accounts_.At(record.sink);
      if (!sink.is_open) {
        dropped.push_back(record);
        continue;
      }
      if (RemembersState(sink, record)) sink.States().Appended(MachineOf(record), end, fifo_.head());
    }
    fifo_.At(end++) = record;
  }
  fifo_.Truncate(end);
  accounts_.Purged(fifo_.head());
}

// Books what the host has read, replaces slots by the host's keys, and sorts out what nobody wants any more. Goes
// by runs of the same sink, which are long where time matters.
size_t Queue::Settle(Record* records, size_t count, Dropped& dropped) {
  size_t kept = 0;
  for (size_t start = 0; start < count;) {
    if (IsControl(records[start])) {
      records[kept++] = records[start++];
      continue;
    }
    const uint32_t slot = records[start].sink;
    size_t end = start + 1;
    while (end < count && records[end].sink == slot && !IsControl(records[end])) ++end;
    Account& sink = accounts_.At(slot);
    if (sink.is_open) {
      sink.Delivered(end - start);
      for (; start < end; ++start) {
        records[kept] = records[start];
        records[kept++].sink = sink.key;
      }
    } else {
      dropped.insert(dropped.end(), records + start, records + end);
      start = end;
    }
  }
  accounts_.Settled(fifo_.head());
  return kept;
}

void Queue::FreeValues(const Dropped& dropped) {
  for (const Record& record : dropped) FreeValues(record);
}

void Queue::FreeValues(const Record& record) {
  if (header::FirstKind(record.header) == Kind::kValue) values_.Take(record.first);
  if (header::SecondKind(record.header) == Kind::kValue) values_.Take(record.second);
}

}  // namespace vmcom
