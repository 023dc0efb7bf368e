import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { SimulatedDisks } from "../../lib/drivers/simulated-disks.js";
import { vmVMState_Paused, vmVMState_Running } from "../../lib/generated/enumerations.js";
import { E_DISK_FULL, E_FAIL } from "../../lib/generated/hresults.js";
import type { GuestDisk } from "../../lib/machine/guest-disk.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { Apartment } from "../../lib/apartment/apartment.js";
import { SimulatedDriver } from "../../lib/drivers/simulated.js";
import { IMPL } from "../../lib/com/com-object.js";
import type { VirtualMachine } from "../../lib/model/virtual-machine.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { expectHresult } from "../support/com-error-of.js";
import { finished, guestBench, started } from "./guest-bench.js";

const SECTOR = 512;
const FIRST = 40;
const LOG = 22;
const WHEN = new Date(Date.UTC(2005, 9, 3));

/** A disk in memory, which remembers what has been written where. */
class MemoryDisk implements GuestDisk {
  readonly bytes: Buffer;
  readonly writes: [sector: number, count: number][] = [];
  fails: number | undefined;

  constructor(readonly sectors: number) {
    this.bytes = Buffer.alloc(sectors * SECTOR);
  }

  read(sector: number, count: number): Uint8Array {
    return this.bytes.subarray(sector * SECTOR, (sector + count) * SECTOR);
  }

  write(sector: number, bytes: Uint8Array): void {
    if (this.fails !== undefined) throw new ComError(this.fails);
    this.writes.push([sector, bytes.length / SECTOR]);
    this.bytes.set(bytes, sector * SECTOR);
  }

  get boots(): number {
    return this.bytes.readUInt32LE(FIRST * SECTOR + 24);
  }
}

function opened(disk: GuestDisk): SimulatedDisks {
  const disks = new SimulatedDisks(() => [disk]);
  disks.open();
  return disks;
}

describe("The log of a simulated guest", () => {
  it("counts the boots, also those of earlier runs", () => {
    const disk = new MemoryDisk(200);
    for (let boots = 1; boots <= 3; boots++) {
      opened(disk).logBoot(WHEN);
      expect(disk.boots).to.equal(boots);
    }
    expect(disk.bytes.readDoubleLE(FIRST * SECTOR + 32)).to.equal(WHEN.getTime());
  });

  it("stays in its sectors, however long it gets", () => {
    const disk = new MemoryDisk(200);
    const disks = opened(disk);
    disks.logBoot(WHEN);
    for (let entry = 0; entry < 100; entry++) disks.logEntry(WHEN, entry);
    for (const [sector, count] of disk.writes) {
      expect(sector).to.be.within(FIRST, FIRST + LOG);
      expect(count).to.equal(1);
    }
    expect(disks.bytesWritten).to.equal(101 * SECTOR);
  });

  it("goes on behind the last entry when the machine is on again", () => {
    const disk = new MemoryDisk(200);
    const first = opened(disk);
    first.logBoot(WHEN);
    for (let entry = 0; entry < 30; entry++) first.logEntry(WHEN, entry);
    opened(disk).logEntry(WHEN, 0);
    expect(disk.writes.at(-1)).to.deep.equal([FIRST + 1 + (30 % LOG), 1]);
  });

  it("is not begun on a disk that has something else in its place", () => {
    const disk = new MemoryDisk(200);
    disk.bytes[(FIRST + 20) * SECTOR + 100] = 1;
    const disks = opened(disk);
    expect(disks.isUsed).to.equal(false);
    disks.logBoot(WHEN);
    expect(disk.writes).to.deep.equal([]);
  });

  it("is not begun on a disk that is too small, or that cannot be read", () => {
    expect(opened(new MemoryDisk(FIRST + LOG)).isUsed).to.equal(false);
    const broken = new MemoryDisk(200);
    broken.read = () => {
      throw new ComError(E_FAIL);
    };
    expect(opened(broken).isUsed).to.equal(false);
  });

  it("ends on a disk that fails, and goes on when the host's disk was full", () => {
    const disk = new MemoryDisk(200);
    const disks = opened(disk);
    disk.fails = E_DISK_FULL;
    expectHresult(E_DISK_FULL, () => disks.logBoot(WHEN));
    expect(disks.isUsed).to.equal(true);
    disk.fails = E_FAIL;
    disks.logBoot(WHEN);
    expect(disks.isUsed).to.equal(false);
  });
});

describe("A simulated machine with a disk", () => {
  interface Attached {
    readonly disk: MemoryDisk;
    readonly clock: VirtualClock;
    readonly levels: string[];
    run(operation: "powerOn" | "save" | "pause" | "resume" | "powerOff"): void;
  }

  /** A session of the driver's with a disk, without a server around it. */
  function attached(): Attached {
    const clock = new VirtualClock({ autoAdvance: false });
    const disk = new MemoryDisk(200);
    const levels: string[] = [];
    const nothing = (): void => undefined;
    const events = {
      heartbeat: nothing,
      heartbeatStopped: nothing,
      tripleFault: nothing,
      guestPowerOff: nothing,
      guestReset: nothing,
      hostPowerOff: nothing,
      diskSpace: (level: string) => void levels.push(level),
    };
    const hardware = {
      disks: () => [disk],
      hostTimeSync: () => true,
      lastReport: () => undefined,
      networkTraffic: () => ({ bytesSent: 0, bytesReceived: 0 }),
    };
    const driver = new SimulatedDriver({ durations: { powerOn: 0, save: 0, powerOff: 0 } });
    const session = driver.attach({ name: "web", id: "{1}" }, events, new Apartment(clock), hardware);
    const run: Attached["run"] = (operation) => {
      let isDone = false;
      session.begin(operation, { progress: nothing, done: () => (isDone = true), fail: nothing });
      clock.advance(0);
      expect(isDone, operation).to.equal(true);
    };
    return { disk, clock, levels, run };
  }

  it("writes when it boots, every 10 seconds, and before it is saved", () => {
    const { disk, clock, run } = attached();
    run("powerOn");
    expect(disk.writes).to.have.length(1);
    clock.advance(9_999);
    expect(disk.writes).to.have.length(1);
    clock.advance(1);
    expect(disk.writes).to.have.length(2);
    run("save");
    expect(disk.writes).to.have.length(3);
    run("powerOff");
    clock.advance(60_000);
    expect(disk.writes).to.have.length(3);
  });

  it("does not write while it is paused", () => {
    const { disk, clock, run } = attached();
    run("powerOn");
    run("pause");
    clock.advance(60_000);
    expect(disk.writes).to.have.length(1);
    run("resume");
    clock.advance(10_000);
    expect(disk.writes).to.have.length(2);
  });

  it("tells that the host's disk is full, each time that it cannot write", () => {
    const { disk, clock, levels, run } = attached();
    run("powerOn");
    disk.fails = E_DISK_FULL;
    clock.advance(20_000);
    expect(levels).to.deep.equal(["out", "out"]);
    disk.fails = undefined;
    clock.advance(10_000);
    expect(levels).to.deep.equal(["out", "out"]);
    expect(disk.writes).to.have.length(2);
  });

  it("leaves its boots on the image, where the next run counts on", () => {
    const machine = guestBench().withDisk();
    const model = (machine as IVMVirtualMachine & { [IMPL]: VirtualMachine })[IMPL];
    for (let boots = 1; boots <= 3; boots++) {
      started(machine);
      const [disk] = model.guestDisks();
      expect(Buffer.from(disk?.read(FIRST, 1) ?? []).readUInt32LE(24)).to.equal(boots);
      finished(machine.TurnOff());
    }
  });

  it("is paused when the host's disk is full, and goes on when there is room", () => {
    const { driver, clock, running } = guestBench();
    const machine = running();
    driver.guestOf(machine).diskSpace("out");
    expect(machine.State).to.equal(vmVMState_Paused);
    machine.Resume();
    clock.advance(60_000);
    expect(machine.State).to.equal(vmVMState_Running);
  });
});
