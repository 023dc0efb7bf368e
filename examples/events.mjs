// events.mjs
//
// For comparison: what monitor.vbs does, in JavaScript of today. Sinks and
// polling become an async iterator and a promise.
//
//   vmcom run examples/events.mjs

import { completed, CreateObject, events, vmVMState_Running, VMVMState } from "vmcom";

const server = CreateObject("VirtualServer.Application");
const machine = server.FindVirtualMachine("today") ?? server.CreateVirtualMachine("today", "C:\\Virtual Machines");

const watching = watch();
await completed(machine.Startup());
await watching;
await completed(machine.TurnOff());
server.DeleteVirtualMachine(machine);
WScript.Echo("The same WScript is here, too.");

async function watch() {
  for await (const { name, args } of events(machine)) {
    if (name !== "OnStateChange") continue;
    const [state] = args;
    WScript.Echo(`today: ${VMVMState[state]}`);
    if (state === vmVMState_Running) return;
  }
}
