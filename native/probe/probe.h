#pragma once

#include <napi.h>

// vmcom_probe is the addon, with all of its exports, and what its tests and benchmarks need besides: native
// threads that post, and the ways of waking JavaScript that the queue is compared with. It never ships.
//
// Native sources
//   flood(hostId, key, { threads, count, event, text?, state? }): id
//     Starts `threads` threads, each of which posts `count` events; none waits for this call. Event n of thread t
//     has the number t * 2^24 + n:
//       by itself        first = number
//       text: length     every second event has first = a text of that length, second = number
//       state: true      a state: first = the name "machine<t>", second = number
//     What is refused is not posted again. A thread whose sink or host is gone stops.
//   floodDone(id): { accepted, refused, disconnected, checksum } | null
//     Null while threads run; then, once, numbers of events, which add up to threads * count; the checksum is the
//     sum of the numbers of the accepted ones.
//
// A backlog, made by a native thread while this one is blocked; the sink has to have room for it. Both return the
// nanoseconds that a post took.
//   fillQueue(hostId, key, event, count): number          first = 0, 1, 2, ...
//   fillTsfn(onEvent: (n: number) => void, count): number  one NonBlockingCall of a Napi::ThreadSafeFunction each
//
// Latency, one measurement at a time. Every `intervalNs` a native thread posts `burst` events, `count` in all.
//   startQueueLatency(hostId, key, event, count, burst, intervalNs)   to a sink
//   startTsfnLatency(onEvent: (n: number) => void, count, burst, intervalNs)
//   startAsyncLatency(count, burst, intervalNs)   uv_async_send and nothing else; ends in its C++ callback
//   arrived()    to be called by the sink, or by onEvent, for each event
//   latencies(): Float64Array | null   nanoseconds, sorted; null until all have arrived

namespace vmcom::probe {

void ExportFlood(Napi::Env env, Napi::Object exports);
void ExportBacklog(Napi::Env env, Napi::Object exports);
void ExportLatency(Napi::Env env, Napi::Object exports);

}  // namespace vmcom::probe
