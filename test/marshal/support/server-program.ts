/**
 * What runs in the thread of a remote server: it makes one, sends its handle, and does what the test tells it to by
 * messages, each of which is answered by one.
 */
import { parentPort, workerData } from "node:worker_threads";
import { VirtualClock } from "../../../lib/apartment/clock.js";
import { advise } from "../../../lib/com/sinks.js";
import { createVirtualServer } from "../../../lib/create-virtual-server.js";
import { SimulatedDriver } from "../../../lib/drivers/simulated.js";
import { marshalObject, unmarshalObject, type ObjectHandleData } from "../../../lib/marshal/index.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";

/** What a thread is told to do, and with what. */
export type Command =
  | "counters"
  | "create"
  | "end"
  | "exit in a call"
  | "machine"
  | "mirror"
  | "release"
  | "release in a call"
  | "start"
  | "throw in a call"
  | "use"
  | "use and stay"
  | "use and wait";

/** How a thread makes its server. */
export interface ServerThreadOptions {
  /** With a clock of its own on which waiting takes no time. */
  readonly isVirtual?: boolean;
  /** How long a start takes, in ms. */
  readonly powerOn?: number;
}

const { isVirtual = false, powerOn = 1 } = workerData as ServerThreadOptions;
const driver = new SimulatedDriver({ durations: { powerOn, powerOff: 1 } });
const server = createVirtualServer(isVirtual ? { driver, clock: new VirtualClock() } : { driver });
const handle = marshalObject(server).ref();

/** Does something when a machine has got its next state, which is in the middle of the call that starts it. */
function onNextState(run: () => void): void {
  advise(server, { OnVMStateChange: run });
}

const commands: Readonly<Record<Command, (argument: unknown) => unknown>> = {
  counters: () => handle.counters,
  create: (name) => void server.CreateVirtualMachine(name as string, "C:\\Virtual Machines"),
  end: () => void setImmediate(() => process.exit()),
  "exit in a call": () => onNextState(() => process.exit()),
  machine: (name) => marshalObject(server.FindVirtualMachine(name as string)!),
  mirror: (other) => {
    const remote = unmarshalObject(other as ObjectHandleData<IVMVirtualServer>);
    advise(server, { OnVMStateChange: (name, state) => void remote.CreateVirtualMachine(`${name} ${state}`, "C:\\") });
  },
  release: () => handle.release(),
  "release in a call": () => onNextState(() => handle.release()),
  start: (name) => void server.FindVirtualMachine(name as string)?.Startup(),
  "throw in a call": () =>
    onNextState(() => {
      // Not the sink's own error, which is nobody's: the thread's.
      process.nextTick(() => {
        throw new Error("the thread fails");
      });
    }),
  use: (other) => {
    using remote = unmarshalObject(other as ObjectHandleData<IVMVirtualServer>);
    const machine = remote.FindVirtualMachine("web");
    machine?.Startup().WaitForCompletion(-1);
    return machine?.State;
  },
  "use and wait": (other) => {
    using remote = unmarshalObject(other as ObjectHandleData<IVMVirtualServer>);
    const machine = remote.CreateVirtualMachine("waited for", "C:\\Virtual Machines");
    machine.Startup().WaitForCompletion(-1);
    return machine.State;
  },
  "use and stay": (other) => {
    const remote = unmarshalObject(other as ObjectHandleData<IVMVirtualServer>);
    advise(remote, {});
  },
};

parentPort?.on("message", ([command, argument]: [Command, unknown]) => {
  parentPort?.postMessage(commands[command](argument) ?? null);
});
parentPort?.postMessage(handle);
