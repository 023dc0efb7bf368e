// @ts-check
/**
 * Changes configurations, starts, saves and turns off a machine with an undo disk, merges it, converts and compacts
 * images, until it is killed. Arguments: the built library, the home. Says "ready" once everything is there.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [library = "", home = ""] = process.argv.slice(2);
/** @type {typeof import("../../../typings/index.js")} */
const { createVirtualServer, SimulatedDriver, vmDiskType_Dynamic, VirtualClock } = await import(
  pathToFileURL(library).href
);

const FOLDER = "C:\\Machines";
const DISK = `${FOLDER}\\disk.vhd`;
const COPY = `${FOLDER}\\copy.vhd`;

const server = createVirtualServer({ home, clock: new VirtualClock(), driver: new SimulatedDriver() });

/** @param {import("../../../typings/index.js").IVMTask} task */
function finish(task) {
  task.WaitForCompletion(-1);
}

/** @param {string} name */
function machine(name) {
  return server.FindVirtualMachine(name) ?? server.CreateVirtualMachine(name, FOLDER);
}

const notes = machine("notes");
const worker = machine("worker");
if (worker.HardDiskConnections.Count === 0) {
  finish(server.CreateDynamicVirtualHardDisk(DISK, 16));
  worker.AddHardDiskConnection(DISK, 0, 0, 0);
  worker.Undoable = true;
}
process.stdout.write("ready\n");

for (let round = 0; ; round++) {
  notes.Notes = `note ${round} ${"x".repeat(round % 500)}`;
  finish(worker.Startup());
  if (round % 2 === 0) {
    finish(worker.Save());
    finish(worker.Startup());
  }
  finish(worker.TurnOff());
  notes.SetConfigurationValue(`ours/key${round % 50}`, round);
  finish(worker.MergeUndoDisks());
  const disk = server.GetHardDisk(DISK);
  rmSync(join(home, "drives/c/Machines/copy.vhd"), { force: true });
  finish(disk.Convert(COPY, vmDiskType_Dynamic));
  finish(server.GetHardDisk(COPY).Compact());
}
