// server-on-worker.mjs
//
// A server in a thread of its own, driven and heard from this one: calls wait
// for their answers, sinks are called meanwhile, and may call back.
//
//   vmcom run examples/server-on-worker.mjs

import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { advise, createVirtualServer, SimulatedDriver, VMVMState } from "vmcom";
import { marshalObject, unmarshalObject } from "vmcom/marshal";

if (isMainThread) drive();
else serve();

/** The worker: it makes a server, and is there for those who have its handle. */
function serve() {
  const driver = new SimulatedDriver({ durations: { powerOn: 20, powerOff: 20, save: 20, restore: 20 } });
  const server = createVirtualServer({ driver });
  const handle = marshalObject(server).ref();
  parentPort.postMessage(handle);
  // Told to end, it waits for nobody.
  parentPort.once("message", () => {
    handle.release();
    server[Symbol.dispose]();
  });
}

/** The main thread: to it the server looks like one of its own. */
function drive() {
  const worker = new Worker(new URL(import.meta.url));
  worker.once("message", (handle) => {
    const server = unmarshalObject(handle);
    const machine = server.CreateVirtualMachine("web", "C:\\Virtual Machines");
    advise(server, { OnVMStateChange: (name, state) => console.log(`server: ${name} is ${VMVMState[state]}`) });
    advise(machine, { OnStateChange: (state) => console.log(`machine: ${VMVMState[state]}`) });

    machine.Startup().WaitForCompletion(-1);
    machine.Save().WaitForCompletion(-1);
    machine.Startup().WaitForCompletion(-1);
    try {
      machine.Startup();
    } catch (error) {
      console.log(`${error.source}: ${error.code}`);
    }
    machine.TurnOff().WaitForCompletion(-1);
    console.log(`${server.VirtualMachines.Count} machine, State ${machine.State}`);
    worker.postMessage("end");
  });
  worker.once("exit", (code) => console.log(`The worker has ended with ${code}.`));
}
