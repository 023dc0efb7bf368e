/** Configurations that somebody else has written, well formed and full of nonsense: every member answers, or says why not. */
import { expect } from "chai";
import fc from "fast-check";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { ComError } from "../../lib/com/com-error.js";
import { isComObject, tableOf, type ComObject } from "../../lib/com/com-object.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import type { PreferenceValue } from "../../lib/files/preference-value.js";
import { Vmc } from "../../lib/files/vmc.js";
import { vmDriveBusType_IDE, vmDriveBusType_SCSI } from "../../lib/generated/enumerations.js";
import { DISP_E_EXCEPTION } from "../../lib/generated/hresults.js";
import { memoryOf } from "../support/model-of.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";

const FOLDER = "C:\\Machines";
const FILE = `${FOLDER}\\web.vmc`;

/** Configurations that are tried; CI tries more. */
const RUNS = Math.ceil(Number(process.env["VMCOM_FUZZ_RUNS"] ?? 5000) / 50);

/** A machine with something in every place. */
function furnished(): { server: ReturnType<typeof createVirtualServer>; bytes: Uint8Array } {
  const server = createVirtualServer({ clock: new VirtualClock() });
  const machine = server.CreateVirtualMachine("web", FOLDER);
  for (const name of ["a", "b"]) server.CreateDynamicVirtualHardDisk(`${FOLDER}\\${name}.vhd`, 8).WaitForCompletion(-1);
  machine.AddHardDiskConnection(`${FOLDER}\\a.vhd`, vmDriveBusType_IDE, 0, 0);
  machine.AddSCSIController();
  machine.AddHardDiskConnection(`${FOLDER}\\b.vhd`, vmDriveBusType_SCSI, 0, 3);
  machine.NetworkAdapters.Item(1).AttachToVirtualNetwork(server.CreateVirtualNetwork("lan", FOLDER));
  machine.Undoable = true;
  machine.Notes = "notes";
  machine.Startup().WaitForCompletion(-1);
  machine.Save().WaitForCompletion(-1);
  machine.DiscardSavedState();
  const bytes = memoryOf(server).readFile(FILE);
  server.UnregisterVirtualMachine(machine);
  return { server, bytes };
}

function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    // What was not foreseen becomes DISP_E_EXCEPTION with the defect as its cause.
    if (!(error instanceof ComError) || (error.hresult === DISP_E_EXCEPTION && error.cause !== undefined)) throw error;
    return undefined;
  }
}

/** Reads whatever can be read without arguments, and what that leads to. */
function readAll(object: ComObject, seen = new Set<ComObject>()): void {
  if (seen.has(object) || seen.size > 200) return;
  seen.add(object);
  for (const { name, kind, parameters } of tableOf(object).members) {
    if (kind === "method" || parameters.length > 0) continue;
    const value = attempt(() => (object as unknown as Record<string, unknown>)[name]);
    if (isComObject(value)) readAll(value, seen);
  }
  const elements = object as Partial<Iterable<unknown>>;
  if (typeof elements[Symbol.iterator] !== "function") return;
  for (const element of (attempt(() => [...(object as unknown as Iterable<unknown>)]) as unknown[] | undefined) ?? []) {
    if (isComObject(element)) readAll(element, seen);
  }
}

function live(machine: IVMVirtualMachine): void {
  if (isComObject(machine)) readAll(machine);
  attempt(() => machine.Startup().WaitForCompletion(60_000));
  if (isComObject(machine)) readAll(machine);
  attempt(() => machine.Save().WaitForCompletion(60_000));
  attempt(() => machine.DiscardSavedState());
  attempt(() => machine.TurnOff().WaitForCompletion(60_000));
  attempt(() => machine.MergeUndoDisks().WaitForCompletion(60_000));
  attempt(() => (machine.Notes = "still usable"));
}

const { server, bytes } = furnished();
const keyPaths = Array.from(Vmc.parse(bytes).entries(), ([keyPath]) => keyPath);

const nonsense: fc.Arbitrary<PreferenceValue> = fc.oneof(
  fc.nat({ max: 0xffff_ffff }),
  fc.nat({ max: 9 }),
  fc.boolean(),
  fc.uint8Array({ maxLength: 40 }),
  fc.string({ maxLength: 300 }).map((text) => text.replace(/[^\x20-\x7e]/g, "?")),
  fc.constantFrom(
    "..\\..\\x.vhd",
    "C:\\",
    "/etc/passwd",
    "C:\\Machines\\web.vmc",
    "\\\\host\\share",
    "C:\\a\\nul",
    "{}",
  ),
);

const change = fc.oneof(
  fc.record({ keyPath: fc.constantFrom(...keyPaths), value: fc.option(nonsense, { nil: undefined }) }),
  fc.record({
    keyPath: fc
      .tuple(fc.constantFrom(...keyPaths), fc.nat({ max: 70_000 }))
      .map(([keyPath, id]) => keyPath.replace(/@id=\d+/, `@id=${id}`)),
    value: nonsense,
  }),
);

describe("A configuration full of nonsense", function () {
  this.timeout(60_000 + RUNS * 200);

  it(`is refused, or is a machine that answers with results and HRESULTs (${RUNS} times)`, () => {
    let registered = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const configuration = Vmc.parse(bytes);
        for (const { keyPath, value } of changes) {
          attempt(() => (value === undefined ? configuration.remove(keyPath) : configuration.set(keyPath, value)));
        }
        memoryOf(server).writeFile(FILE, configuration.serialize());
        const machine = attempt(() => server.RegisterVirtualMachine("", FILE)) as IVMVirtualMachine | undefined;
        if (machine === undefined) return;
        registered++;
        live(machine);
        attempt(() => machine.TurnOff().WaitForCompletion(60_000));
        attempt(() => machine.DiscardSavedState());
        server.UnregisterVirtualMachine(machine);
        expect(server.VirtualMachines.Count).to.equal(0);
      }),
      { numRuns: RUNS },
    );
    expect(registered).to.be.greaterThan(RUNS / 2);
  });
});
