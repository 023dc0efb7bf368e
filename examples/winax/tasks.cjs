// Tasks of a program with promises: nothing blocks.
//
//   node examples/winax/tasks.cjs
const { Object: ComObject, release } = require("vmcom/activex");
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function finished(task) {
  while (!task.IsComplete) await sleep(10);
  if (task.Result !== 0) throw new Error(task.Error);
  return task.PercentCompleted;
}

(async () => {
  const server = new ComObject("VirtualServer.Application");
  const machine = server.CreateVirtualMachine("busy", "C:\\Virtual Machines");
  console.log("started", await finished(machine.Startup()));
  console.log("saved", await finished(machine.Save()), machine.State);
  machine.DiscardSavedState();
  server.DeleteVirtualMachine(machine);
  // An automation object is nothing to wait for.
  console.log((await server) === server);
  release(server, machine);
})();
