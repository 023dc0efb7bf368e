import { expect } from "chai";
import { defaultApartment } from "../../lib/apartment/apartment.js";
import { connectVirtualServer } from "../../lib/connect-virtual-server.js";
import type { DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import { NativeHypervisor } from "../../lib/drivers/libvirt/native-hypervisor.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { vmTaskResult_Success } from "../../lib/generated/enumerations.js";
import { RPC_E_SERVER_UNAVAILABLE } from "../../lib/generated/hresults.js";
import type { ComError } from "../../lib/com/com-error.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { listen, stateOf } from "./host-bench.js";
import { Guest } from "./support/guest.js";
import { whyNoBinding } from "./support/host.js";
import { PrivateDaemon, whyNoDaemon } from "./support/private-daemon.js";

/** The longest that anything takes on a busy machine that emulates processors, in ms. */
const PATIENCE = 60_000;

/** Comes back soon; takes a host that is slow for one that is there. */
const HASTY = { keepAlive: { interval: 1, count: 60 }, backoff: { first: 50, most: 200 } };

const OFF = ["TurningOff", "DeleteMachine", "TurnedOff"];

describe("Machines of a real host whose daemon is killed", function () {
  this.timeout(120_000);
  let daemon: PrivateDaemon;
  let guest: Guest;
  let server: DisposableVirtualServer;
  let machine: IVMVirtualMachine;
  let heard: string[];

  before(function () {
    const reason = whyNoBinding() ?? whyNoDaemon();
    if (reason === undefined) return;
    console.warn(`      skipped: ${reason}`);
    this.skip();
  });

  beforeEach(async () => {
    daemon = new PrivateDaemon();
    await daemon.start();
    server = connectVirtualServer(daemon.uri, {
      images: new MemoryFileSystem(),
      hypervisor: new NativeHypervisor(HASTY),
    });
    guest = await Guest.make("idle", daemon.guests);
    daemon.define(guest.xml());
    until("the machine is listed", () => server.FindVirtualMachine(guest.name) !== null);
    machine = server.FindVirtualMachine(guest.name) as IVMVirtualMachine;
    heard = listen(machine);
    machine.Startup().WaitForCompletion(PATIENCE);
    expect(heard.splice(0)).to.deep.equal(["TurningOn", "Running"]);
  });

  afterEach(async () => {
    server?.[Symbol.dispose]();
    guest?.dispose();
    await daemon?.dispose();
  });

  /** Pumps until something holds. */
  function until(what: string, holds: () => boolean): void {
    expect(defaultApartment().pump(holds, PATIENCE), what).to.equal(true);
  }

  function refusal(call: () => unknown): number | undefined {
    try {
      call();
      return undefined;
    } catch (error) {
      return (error as ComError).hresult;
    }
  }

  it("stay listed as they were last, say that the host is gone, and heal with it", async () => {
    await daemon.kill();
    until("the loss is known", () => refusal(() => machine.Pause()) === RPC_E_SERVER_UNAVAILABLE);
    expect(stateOf(machine)).to.equal("Running");
    expect(server.VirtualMachines.Count).to.equal(1);
    await daemon.start();
    until("the host is back", () => refusal(() => machine.Pause()) === undefined);
    expect(stateOf(machine)).to.equal("Paused");
    machine.Resume();
    machine.TurnOff().WaitForCompletion(PATIENCE);
    expect(heard).to.deep.equal(["Paused", "Running", ...OFF]);
  });

  it("in the midst of a save, end its task and tell afterwards what has become of them, once", async () => {
    const task = machine.Save();
    until("the save is under way", () => heard.includes("Saving"));
    await daemon.kill();
    until("the task has ended", () => task.IsComplete);
    expect(task.Result).not.to.equal(vmTaskResult_Success);
    await daemon.start();
    const rests = ["Running", "Paused", "Saved", "TurnedOff"];
    until("the machine is somewhere", () => rests.includes(heard.at(-1) ?? "") && rests.includes(stateOf(machine)));
    // What comes twice comes within a second.
    defaultApartment().pump(() => false, 1500);
    const ends: Readonly<Record<string, string[]>> = {
      // The daemon finds the machine paused by a save that nobody goes on with.
      Paused: ["Saving", "Running", "Paused"],
      Running: ["Saving", "Running"],
      Saved: ["Saving", ...OFF],
      TurnedOff: ["Saving", "Running", ...OFF],
    };
    expect(heard).to.deep.equal(ends[stateOf(machine)]);
    expect(daemon.virsh("domstate", guest.name)).to.equal(
      { Paused: "paused", Running: "running" }[stateOf(machine)] ?? "shut off",
    );
  });
});
