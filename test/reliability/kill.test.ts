/** kill -9 at any moment: whatever a server was doing, the next one finds everything in order. */
import { expect } from "chai";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import { isTemporaryName } from "../../lib/files/atomic-writer.js";
import {
  vmTaskResult_Success,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_TurnedOff,
} from "../../lib/generated/enumerations.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../files/temporary-directory.js";
import { built } from "../../lib/packaging/built.js";
import type { IVMTask } from "../../typings/IVMTask.js";

const LIBRARY = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
const CHILD = fileURLToPath(new URL("./children/works-for-ever.js", import.meta.url));

/** Kills; more of them, of single writes, merges and conversions, are in test/files. */
const KILLS = Number(process.env["VMCOM_KILL_MOMENTS"] ?? 20);
/** So many homes are worked on at the same time. */
const HOMES = 3;
/** A round of the child's work takes about as long, in ms. */
const LONGEST = 250;

function finish(task: IVMTask): void {
  task.WaitForCompletion(-1);
  expect(task.Result).to.equal(vmTaskResult_Success);
}

async function killWhileItWorks(home: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [CHILD, LIBRARY, home], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = once(child, "close");
  await Promise.race([once(child.stdout, "data"), ended]);
  await Promise.race([new Promise((resolve) => setTimeout(resolve, milliseconds)), ended]);
  child.kill("SIGKILL");
  await ended;
  expect(errors).to.equal("");
}

function temporaryFilesIn(home: string): string[] {
  return readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) =>
    isTemporaryName(name.split(/[\\/]/).at(-1) ?? ""),
  );
}

/** What the next user of the home does: everything is there, and works. */
function checkHome(home: string): void {
  const server = createVirtualServer({ home, clock: new VirtualClock() });
  try {
    expect(temporaryFilesIn(home)).to.deep.equal([]);
    expect(server.FindVirtualMachine("notes")?.Notes).to.match(/^$|^note \d+ x*$/);
    const worker = server.FindVirtualMachine("worker");
    if (worker === null || worker.HardDiskConnections.Count === 0) return;
    expect(worker.State).to.be.oneOf([vmVMState_TurnedOff, vmVMState_Saved]);
    finish(worker.Startup());
    expect(worker.State).to.equal(vmVMState_Running);
    finish(worker.TurnOff());
    const disk = server.GetHardDisk("C:\\Machines\\disk.vhd");
    expect(Number(disk.SizeInGuest)).to.equal(16 * 2 ** 20);
    finish(worker.MergeUndoDisks());
  } finally {
    server[Symbol.dispose]();
  }
}

describe("A process killed at any moment", function () {
  this.timeout(60_000 + KILLS * 3000);

  before(() => built());
  after(removeTemporaryDirectories);

  it(`leaves machines that load and start, images that read, and nothing else, ${KILLS} times`, async () => {
    const waits = fc.sample(fc.integer({ min: 0, max: LONGEST }), { numRuns: KILLS, seed: 20_051_003 });
    const homes = Array.from({ length: HOMES }, () => temporaryDirectory());
    await Promise.all(
      homes.map(async (home, index) => {
        for (let next = index; next < waits.length; next += HOMES) {
          await killWhileItWorks(home, waits[next] ?? 0);
          checkHome(home);
        }
      }),
    );
  });
});
