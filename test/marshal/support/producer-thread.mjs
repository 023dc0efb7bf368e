/** A thread that posts: workerData says what. It answers with what its posts returned. */
import { parentPort, workerData } from "node:worker_threads";
import { IID_IVMVirtualMachineEvents } from "../../../dist/generated/interface-ids.js";
import { marshalSink } from "../../../dist/marshal/marshal-sink.js";
import { unmarshalSink } from "../../../dist/marshal/unmarshal-sink.js";

const programs = {
  /** `count` state changes, numbered from `first`. */
  count({ handle, first = 0, count }) {
    const sink = unmarshalSink(handle);
    let refused = 0;
    for (let index = first; index < first + count; index++) if (sink.OnStateChange(index) !== 0) refused++;
    return { refused };
  },

  /** The calls of a list, [name, ...arguments] each. */
  calls({ handle, calls }) {
    const sink = unmarshalSink(handle);
    return calls.map(([name, ...args]) => sink[name](...args));
  },

  /** As fast as it can, until it is terminated. */
  flood({ handle, text }) {
    const sink = unmarshalSink(handle);
    parentPort.postMessage("flooding");
    for (let index = 0; ; index++) {
      if (text === undefined) sink.OnStateChange(index & 0xffff);
      else sink.OnConfigurationChanged(`key ${index % 5000}`, text);
    }
  },

  /** Is a host itself: posts on what its own sink hears, changed. */
  relay({ handle }) {
    const sink = unmarshalSink(handle);
    return marshalSink({ OnStateChange: (state) => sink.OnStateChange(state + 10) }, IID_IVMVirtualMachineEvents).ref();
  },

  /** Is a host whose sink hears and does nothing. */
  host({ options }) {
    return marshalSink({ OnStateChange() {} }, IID_IVMVirtualMachineEvents, options).ref();
  },

  /** Posts once, after some time. */
  later({ handle, ms }) {
    const sink = unmarshalSink(handle);
    setTimeout(() => sink.OnStateChange(7), ms);
    return true;
  },

  /** Posts two events, of which only one has room, and says when that is over. */
  whileBlocked({ handle, cue }) {
    const sink = unmarshalSink(handle);
    const results = [sink.OnReset(), sink.OnReset()];
    Atomics.store(cue, 0, 1);
    Atomics.notify(cue, 0);
    return results;
  },

  /** State changes of some machines in turn, numbered; says when that is over. */
  floodOfStates({ handle, cue, count, machines }) {
    const sink = unmarshalSink(handle);
    const names = Array.from({ length: machines }, (_, index) => `machine ${index}`);
    parentPort.postMessage("flooding");
    let refused = 0;
    for (let index = 0; index < count; index++) {
      if (sink.OnVMStateChange(names[index % machines], index) !== 0) refused++;
    }
    Atomics.store(cue, 0, 1);
    Atomics.notify(cue, 0);
    return { refused };
  },

  /** Posts once when told to, by a word of shared memory. */
  onCue({ handle, cue }) {
    const sink = unmarshalSink(handle);
    parentPort.postMessage("ready");
    Atomics.wait(cue, 0, 0);
    return { posted: sink.OnStateChange(1), at: performance.now() + performance.timeOrigin };
  },
};

const result = programs[workerData.program](workerData);
parentPort.postMessage({ result });
