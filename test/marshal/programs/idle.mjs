/** Has a handle and nothing else to do. `ref` keeps the process alive until a thread has posted. */
import { IID_IVMVirtualMachineEvents } from "../../../dist/generated/interface-ids.js";
import { marshalSink } from "../../../dist/marshal/marshal-sink.js";
import { report, resultOf } from "./threads.mjs";

const sink = {
  OnStateChange(state) {
    report({ state });
    handle.unref();
  },
};
const handle = marshalSink(sink, IID_IVMVirtualMachineEvents);
if (process.argv[2] === "ref") {
  handle.ref();
  const { worker } = await resultOf("later", { handle, ms: 100 });
  // The thread alone does not keep the process alive.
  worker.unref();
}
