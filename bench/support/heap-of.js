// @ts-check
/** Run with --expose-gc: prints how many bytes of the heap each of so many things takes. */
import { randomUUID } from "node:crypto";
import { advise, createVirtualServer, VirtualClock } from "../../dist/index.js";
import { MemoryFileSystem } from "../../dist/files/memory-file-system.js";
import { Configurations } from "../../dist/model/configurations.js";
import { MachineFiles } from "../../dist/model/machine-files.js";

const FOLDER = "C:\\Virtual Machines";

/**
 * A name that is short enough to be kept in one piece: longer ones that are put together at run time
 * would be one thing here and another there, depending on who has looked into them.
 * @param {number} index
 */
const nameOf = (index) => `web ${String(index).padStart(6, "0")}`;

/** A server, and a function that adds a machine to it. */
function machines() {
  const server = createVirtualServer({ clock: new VirtualClock({ autoAdvance: false }) });
  return { server, add: (/** @type {number} */ index) => server.CreateVirtualMachine(nameOf(index), FOLDER) };
}

/** Machines that one sink each listens to; the sink is the same, so that only the connection counts. */
function heard() {
  const { server, add } = machines();
  const sink = { OnStateChange() {} };
  return { server, add: (/** @type {number} */ index) => advise(add(index), sink) };
}

/** Configurations as the server makes them, by the same class, in a file system alone. */
function configurations() {
  const registry = { files: () => [], add() {}, remove() {} };
  const fileSystem = new MemoryFileSystem();
  const files = new MachineFiles(fileSystem, new Configurations(fileSystem), registry);
  const add = (/** @type {number} */ index) => {
    const { name, file } = files.locate(nameOf(index), FOLDER, "new");
    files.create({ name, file, id: `{${randomUUID().toUpperCase()}}` });
  };
  return { files, add };
}

function heapUsed() {
  // Once is not enough: what was finalized by one collection is freed by the next.
  for (let time = 0; time < 5; time++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const kinds = { machines, heard, configurations };
const [kind, count] = [/** @type {keyof kinds} */ (process.argv[2]), Number(process.argv[3])];
const made = kinds[kind]();
// The first ones bring code and tables with them.
for (let index = 0; index < 100; index++) made.add(index);
const before = heapUsed();
for (let index = 100; index < 100 + count; index++) made.add(index);
const bytes = (heapUsed() - before) / count;
// Used once more, so that it was alive until now.
made.add(100 + count);
console.log(bytes);
