import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect } from "chai";
import { defaultApartment } from "../../lib/apartment/apartment.js";
import { advise } from "../../lib/com/sinks.js";
import { connectVirtualServer } from "../../lib/connect-virtual-server.js";
import type { DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { vmTaskResult_Success } from "../../lib/generated/enumerations.js";
import { verifyLifecycle } from "../../lib/testing/lifecycle.js";
import type { IVMTask } from "../../typings/IVMTask.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { shortName } from "../support/machine-host.js";
import { listen, stateOf } from "./host-bench.js";
import type { GuestKind } from "./support/boot-sector.js";
import { Guest } from "./support/guest.js";
import { whyNoBinding } from "./support/host.js";
import { describeRealHost } from "./support/real-host.js";
import { Bystander, turnsUntil, type Turns } from "./support/turns.js";

/** The longest that anything takes on a busy machine that emulates processors, in ms. */
const PATIENCE = 60_000;

/** How many machines go through how many lives at once; CI says more. */
const MANY = Number(process.env["VMCOM_LIBVIRT_MANY"] ?? 4);
const LIVES = Number(process.env["VMCOM_LIBVIRT_LIVES"] ?? 3);

/** So much processor time a turn of the event loop may take, in ms. */
const LONGEST_TURN = 5;

const OFF = ["TurningOff", "DeleteMachine", "TurnedOff"];
const RESET = ["TurningOff", "DeleteMachine", "TurningOn", "Running", "OnReset"];

describeRealHost("Machines of a real host", (host) => {
  let server: DisposableVirtualServer;
  let guests: Guest[];

  before(function () {
    const reason = whyNoBinding();
    if (reason === undefined) return;
    console.warn(`      skipped: ${reason}`);
    this.skip();
  });

  beforeEach(() => {
    guests = [];
    server = connectVirtualServer(host().uri, { images: new MemoryFileSystem() });
  });

  afterEach(() => {
    for (const machine of server.VirtualMachines) {
      if (!guests.some(({ name }) => name === machine.Name)) continue;
      if (["Running", "Paused"].includes(stateOf(machine))) machine.TurnOff().WaitForCompletion(PATIENCE);
      server.DeleteVirtualMachine(machine);
    }
    for (const guest of guests) guest.dispose();
    server[Symbol.dispose]();
  });

  /** Pumps until something holds. */
  function until(what: string, holds: () => boolean): void {
    expect(defaultApartment().pump(holds, PATIENCE), what).to.equal(true);
  }

  function virsh(...args: string[]): string {
    const uri = host().uri;
    return execFileSync("virsh", ["-q", "-c", uri, ...args], { stdio: "pipe", timeout: PATIENCE })
      .toString()
      .trim();
  }

  /** A machine that somebody else has defined. */
  async function foreign(
    kind: GuestKind,
    xml = (guest: Guest): string => guest.xml(),
  ): Promise<{ machine: IVMVirtualMachine; guest: Guest; heard: string[] }> {
    const guest = await Guest.make(kind, host().guests);
    guests.push(guest);
    const file = join(host().guests, `${guest.uuid}.xml`);
    writeFileSync(file, xml(guest));
    virsh("define", file);
    until("the machine is listed", () => server.FindVirtualMachine(guest.name) !== null);
    const machine = server.FindVirtualMachine(guest.name);
    if (machine === null) throw new Error("the machine is gone");
    return { machine, guest, heard: listen(machine) };
  }

  it("go through the documented table", () => {
    const report = verifyLifecycle(server);
    expect(report.rows.filter((row) => !row.ok)).to.deep.equal([]);
  });

  it("tell what virsh does with them, once and in the documented order", async () => {
    const { machine, guest, heard } = await foreign("idle");
    const steps: [command: string, events: string[]][] = [
      ["start", ["TurningOn", "Running"]],
      ["suspend", ["Paused"]],
      ["resume", ["Running"]],
      ["reset", RESET],
      ["managedsave", ["Saving", ...OFF]],
      ["start", ["TurningOn", "Restoring", "Running"]],
      ["destroy", OFF],
    ];
    for (const [command, events] of steps) {
      virsh(command, guest.name);
      until(`${command} is told`, () => heard.length >= events.length);
      // What comes twice comes within a second.
      defaultApartment().pump(() => false, 1200);
      expect(heard.splice(0), command).to.deep.equal(events);
    }
    expect(stateOf(machine)).to.equal("TurnedOff");
  });

  // The host has no such domain while it is between two names.
  it("are given other names, again and again", async () => {
    const { machine, guest } = await foreign("idle");
    for (let time = 1; time <= 40; time++) {
      machine.Name = `${guest.name}-${time}`;
      expect(server.FindVirtualMachine(`${guest.name}-${time}`)?.Name).to.equal(`${guest.name}-${time}`);
    }
    machine.Name = guest.name;
    expect(virsh("list", "--all", "--name").split("\n")).to.include(guest.name);
  });

  it("are off when their emulator is killed", async () => {
    const { machine, guest, heard } = await foreign("idle");
    machine.Startup().WaitForCompletion(PATIENCE);
    heard.length = 0;
    process.kill(Number(readFileSync(join(host().pids, `${guest.name}.pid`), "utf8")), "SIGKILL");
    until("the end is told", () => heard.length >= OFF.length);
    expect(heard).to.deep.equal(OFF);
    expect(stateOf(machine)).to.equal("TurnedOff");
  });

  const doings: [what: string, kind: GuestKind, events: string[], state: string][] = [
    ["switches itself off", "power-off", ["OnRequestShutdown", ...OFF], "TurnedOff"],
    ["resets itself", "reset", RESET, "Running"],
    ["faults three times over", "triple-fault", RESET, "Running"],
  ];
  for (const [what, kind, events, state] of doings) {
    it(`tell of a guest that ${what}`, async () => {
      const { machine, heard } = await foreign(kind);
      machine.Startup().WaitForCompletion(PATIENCE);
      const expected = ["TurningOn", "Running", ...events];
      until("what the guest does is told", () => heard.length >= expected.length);
      defaultApartment().pump(() => false, 1200);
      expect(heard).to.deep.equal(expected);
      expect(stateOf(machine)).to.equal(state);
    });
  }

  it("tell of a watchdog that barks, and of what it does", async () => {
    const { machine, heard } = await foreign("watchdog", (guest) =>
      guest.xml("<watchdog model='ib700' action='pause'/>"),
    );
    machine.Startup().WaitForCompletion(PATIENCE);
    const expected = ["TurningOn", "Running", "OnHeartbeatStopped", "Paused"];
    until("what the watchdog does is told", () => heard.length >= expected.length);
    expect(heard).to.deep.equal(expected);
    expect(stateOf(machine)).to.equal("Paused");
  });

  it("are paused with a disk that is full, of which the event log tells", async () => {
    const { machine, heard } = await foreign("writing", (guest) => guest.xml("", guest.fullDisk));
    const logged: number[] = [];
    using _connection = advise(server, { OnEventLogged: (id: number) => void logged.push(id) });
    machine.Startup().WaitForCompletion(PATIENCE);
    const expected = ["TurningOn", "Running", "Paused"];
    until("the pause is told", () => heard.length >= expected.length);
    until("the event log tells", () => logged.length > 0);
    defaultApartment().pump(() => false, 1200);
    expect(heard).to.deep.equal(expected);
    expect(stateOf(machine)).to.equal("Paused");
  });

  it("shut a guest down that listens to the power button", async () => {
    const { machine, guest, heard } = await foreign("obedient");
    machine.Startup().WaitForCompletion(PATIENCE);
    await guest.runs();
    heard.length = 0;
    const task = machine.GuestOS.Shutdown();
    task.WaitForCompletion(PATIENCE);
    const where = `${task.PercentCompleted} %, ${stateOf(machine)}, ${virsh("domstate", "--reason", guest.name)}`;
    expect(task.IsComplete, where).to.equal(true);
    expect(task.Result, where).to.equal(vmTaskResult_Success);
    expect(heard).to.deep.equal(["OnRequestShutdown", ...OFF]);
  });

  it(`go through ${LIVES} lives at once, ${MANY} of them, and hold up no event loop`, async function () {
    this.timeout(120_000 + MANY * LIVES * 10_000);
    const machines: IVMVirtualMachine[] = [];
    for (let number = 0; number < MANY; number++) machines.push((await foreign("idle")).machine);
    const heard = new Map<string, string[]>(machines.map(({ Name: name }) => [name, []]));
    using _connection = advise(server, {
      OnVMStateChange: (name, state) => void heard.get(name)?.push(shortName(state)),
    });
    using bystander = new Bystander();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const turns = new Map<string, Turns[]>();
    for (let life = 0; life < LIVES; life++) {
      for (const begin of ["Startup", "Save", "Startup", "Reset", "TurnOff"] as const) {
        const tasks: IVMTask[] = [];
        // One machine in each turn, as it is the calls that must not take long.
        const now = await turnsUntil(() => {
          const machine = machines[tasks.length];
          if (machine !== undefined) tasks.push(machine[begin]());
          return tasks.length === MANY && tasks.every((task) => task.IsComplete);
        });
        for (const task of tasks) expect(task.Result, begin).to.equal(vmTaskResult_Success);
        turns.set(begin, [...(turns.get(begin) ?? []), now]);
      }
    }
    delay.disable();
    const life = ["TurningOn", "Running", "Saving", ...OFF, "TurningOn", "Restoring", "Running"];
    const expected = Array.from({ length: LIVES }, () => [...life, ...RESET.slice(0, 4), ...OFF]).flat();
    for (const [name, states] of heard) expect(states, name).to.deep.equal(expected);
    const [ours, others] = [delay.percentile(99) / 1e6, await bystander.end()];
    console.log(
      `      event loop delay at 99 %: ${ours.toFixed(1)} ms; of a process that does nothing ${others.toFixed(1)} ms`,
    );
    for (const [name, each] of turns) {
      const told = each.map(({ longest, blocked, count }) => `${longest.toFixed(1)} (${blocked} of ${count})`);
      console.log(`      ${name}: longest turns in ms of processor time (turns that were blocked): ${told.join(", ")}`);
    }
    // The least of each kind: what takes long in itself does so in every life. Where even a process that does nothing is
    // late, all else takes longer, too.
    for (const [name, each] of turns) {
      expect(Math.min(...each.map(({ longest }) => longest)), name).to.be.lessThan(LONGEST_TURN + others);
    }
  });
});
