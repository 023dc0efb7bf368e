import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { call } from "../../lib/com/call.js";
import { createVirtualServer, type DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import { S_FALSE } from "../../lib/generated/hresults.js";
import {
  vmDriveBusType_IDE,
  vmDriveBusType_SCSI,
  vmUndoAction_Commit,
  vmUndoAction_Discard,
  vmUndoAction_Keep,
  vmVMState_Saved,
  type VMUndoAction,
} from "../../lib/generated/enumerations.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../files/temporary-directory.js";
import { comErrorOf } from "../support/com-error-of.js";
import {
  connect,
  filesOf,
  guestDisk,
  mark,
  markOf,
  markOfImage,
  parentName,
  referenceWorld,
  undoDisks,
  type World,
} from "../support/disks.js";

const IDE = vmDriveBusType_IDE;

/** A machine with one hard disk and undo disks. */
function undoable(world: World, action: VMUndoAction = vmUndoAction_Keep): IVMVirtualMachine {
  const machine = world.machine("web");
  connect(world, machine);
  machine.Undoable = true;
  machine.UndoAction = action;
  return machine;
}

function start(world: World, machine: IVMVirtualMachine): void {
  world.finish(machine.Startup());
}

/** The guest shuts itself down: what UndoAction is for. */
function shutDownByGuest(world: World, machine: IVMVirtualMachine): void {
  world.finish(machine.GuestOS.Shutdown());
}

describe("Undo disks", () => {
  let world: World;

  beforeEach(() => {
    world = referenceWorld();
  });

  afterEach(removeTemporaryDirectories);

  it("are made beside the configuration when an undoable machine starts, one for each hard disk", () => {
    const machine = undoable(world);
    connect(world, machine, "second.vhd", [IDE, 0, 1]);
    expect(undoDisks(machine)).to.deep.equal([]);
    start(world, machine);
    const names = undoDisks(machine);
    expect(names).to.have.lengthOf(2);
    expect(names[0]).to.match(/^VirtualPCUndo_web_0_0_\d{14}\.vud$/);
    expect(names[1]).to.match(/^VirtualPCUndo_web_0_1_\d{14}\.vud$/);
    expect(parentName(machine, `C:\\Contract\\${names[1]}`)).to.equal("second.vhd");
  });

  it("have other names for SCSI disks than for IDE disks of the same numbers", () => {
    const machine = undoable(world);
    machine.AddSCSIController();
    connect(world, machine, "scsi.vhd", [vmDriveBusType_SCSI, 0, 0]);
    start(world, machine);
    expect(undoDisks(machine)).to.have.lengthOf(2);
  });

  it("take what the guest writes; the hard disk stays as it is", () => {
    const machine = undoable(world);
    const path = machine.HardDiskConnections.Item(1).HardDisk.File;
    const before = world.readFile(path);
    start(world, machine);
    mark(guestDisk(machine), 1);
    world.finish(machine.TurnOff());
    expect(Buffer.compare(world.readFile(path), before)).to.equal(0);
  });

  it("are kept from one start to the next", () => {
    const machine = undoable(world);
    start(world, machine);
    mark(guestDisk(machine), 1);
    const names = undoDisks(machine);
    world.finish(machine.TurnOff());
    start(world, machine);
    expect(markOf(guestDisk(machine))).to.equal(1);
    expect(undoDisks(machine)).to.deep.equal(names);
  });

  it("are kept over a restart of the server", () => {
    const machine = undoable(world);
    start(world, machine);
    mark(guestDisk(machine), 7);
    world.finish(machine.TurnOff());
    const again = world.restart().FindVirtualMachine("web");
    if (again === null) throw new Error("the machine is gone");
    start(world, again);
    expect(markOf(guestDisk(again))).to.equal(7);
  });

  it("are reached through UndoHardDisk", () => {
    const machine = undoable(world);
    const connection = machine.HardDiskConnections.Item(1);
    expect(call(connection, "UndoHardDisk")).to.deep.equal({ hresult: S_FALSE, value: null });
    start(world, machine);
    expect(connection.UndoHardDisk?.File).to.equal(`C:\\Contract\\${undoDisks(machine)[0]}`);
  });

  it("that are missing are E_FILE_NOT_FOUND for UndoHardDisk, and are made anew by the next start", () => {
    const machine = undoable(world);
    const connection = machine.HardDiskConnections.Item(1);
    start(world, machine);
    world.finish(machine.TurnOff());
    filesOf(machine).remove(connection.UndoHardDisk?.File ?? "");
    expect(comErrorOf(() => connection.UndoHardDisk).code).to.equal("E_FILE_NOT_FOUND");
    start(world, machine);
    expect(connection.UndoHardDisk?.Parent?.File).to.equal(connection.HardDisk.File);
  });

  it("are discarded when the guest shuts down and UndoAction is Discard", () => {
    const machine = undoable(world, vmUndoAction_Discard);
    start(world, machine);
    mark(guestDisk(machine), 1);
    shutDownByGuest(world, machine);
    expect(undoDisks(machine)).to.deep.equal([]);
    start(world, machine);
    expect(markOf(guestDisk(machine))).to.equal(0);
  });

  it("are merged when the guest shuts down and UndoAction is Commit", () => {
    const machine = undoable(world, vmUndoAction_Commit);
    const connection = machine.HardDiskConnections.Item(1);
    start(world, machine);
    mark(guestDisk(machine), 9);
    shutDownByGuest(world, machine);
    expect(undoDisks(machine)).to.deep.equal([]);
    expect(connection.UndoHardDisk).to.equal(null);
    expect(markOfImage(world, connection.HardDisk.File)).to.equal(9);
  });

  it("are merged by MergeUndoDisks of a machine that is off", () => {
    const machine = undoable(world);
    const path = machine.HardDiskConnections.Item(1).HardDisk.File;
    start(world, machine);
    mark(guestDisk(machine), 3);
    world.finish(machine.TurnOff());
    world.finish(machine.MergeUndoDisks());
    expect(undoDisks(machine)).to.deep.equal([]);
    expect(markOfImage(world, path)).to.equal(3);
  });

  it("are merged by MergeUndoDisks of a saved machine, which then goes on with new ones", () => {
    const machine = undoable(world);
    start(world, machine);
    mark(guestDisk(machine), 4);
    world.finish(machine.Save());
    world.finish(machine.MergeUndoDisks());
    expect(machine.State).to.equal(vmVMState_Saved);
    expect(undoDisks(machine)).to.deep.equal([]);
    start(world, machine);
    expect(markOf(guestDisk(machine))).to.equal(4);
    expect(undoDisks(machine)).to.have.lengthOf(1);
  });

  it("of a merge that is cancelled hold what they held", () => {
    const machine = undoable(world);
    start(world, machine);
    mark(guestDisk(machine), 5);
    world.finish(machine.TurnOff());
    const task = machine.MergeUndoDisks();
    task.Cancel();
    expect(undoDisks(machine)).to.have.lengthOf(1);
    start(world, machine);
    expect(markOf(guestDisk(machine))).to.equal(5);
  });

  it("are emptied under the running guest by DiscardUndoDisks", () => {
    const machine = undoable(world);
    start(world, machine);
    mark(guestDisk(machine), 1);
    const [before] = undoDisks(machine);
    machine.DiscardUndoDisks();
    expect(markOf(guestDisk(machine))).to.equal(0);
    expect(undoDisks(machine)).to.have.lengthOf(1).and.not.include(before);
    mark(guestDisk(machine), 2);
    world.finish(machine.TurnOff());
    start(world, machine);
    expect(markOf(guestDisk(machine))).to.equal(2);
  });

  it("are removed when Undoable is switched off", () => {
    const machine = undoable(world);
    start(world, machine);
    world.finish(machine.TurnOff());
    machine.Undoable = false;
    expect(undoDisks(machine)).to.deep.equal([]);
    expect(machine.HardDiskConnections.Item(1).UndoHardDisk).to.equal(null);
  });

  it("are removed with the machine, and stay when it is only unregistered", () => {
    const machine = undoable(world);
    start(world, machine);
    world.finish(machine.TurnOff());
    const { File: path } = machine;
    world.server.UnregisterVirtualMachine(machine);
    expect(undoDisks(machine)).to.have.lengthOf(1);
    world.server.DeleteVirtualMachine(world.server.RegisterVirtualMachine("", path));
    expect(undoDisks(machine)).to.deep.equal([]);
  });

  it("move with their disk to another place", () => {
    const machine = undoable(world);
    const connection = machine.HardDiskConnections.Item(1);
    start(world, machine);
    mark(guestDisk(machine), 6);
    world.finish(machine.TurnOff());
    connection.SetBusLocation(IDE, 1, 1);
    expect(connection.UndoHardDisk?.File).to.equal(`C:\\Contract\\${undoDisks(machine)[0]}`);
    start(world, machine);
    expect(markOf(guestDisk(machine))).to.equal(6);
  });

  it("that find no space keep the machine from starting, and leave nothing behind", () => {
    const machine = undoable(world);
    world.setFreeSpace(1000);
    const task = machine.Startup();
    expect(() => world.finish(task)).to.throw("too full");
    expect(undoDisks(machine)).to.deep.equal([]);
    expect(machine.HardDiskConnections.Item(1).UndoHardDisk).to.equal(null);
    world.setFreeSpace(2 ** 30);
    start(world, machine);
  });

  it("are not made for a disk on a shared bus", () => {
    const machine = undoable(world);
    machine.RemoveHardDiskConnection(machine.HardDiskConnections.Item(1));
    machine.AddSCSIController().Configure(true, 6);
    connect(world, machine, "quorum.vhd", [vmDriveBusType_SCSI, 0, 0]);
    start(world, machine);
    expect(undoDisks(machine)).to.deep.equal([]);
  });

  it("are real files in a home, and are found there by the next server", () => {
    const directory = temporaryDirectory();
    const open = (): DisposableVirtualServer =>
      createVirtualServer({ home: directory, clock: new VirtualClock({ autoAdvance: false }) });
    using first = open();
    first.CreateDynamicVirtualHardDisk("C:\\Images\\disk.vhd", 16).WaitForCompletion(-1);
    const machine = first.CreateVirtualMachine("web", "C:\\Machines");
    machine.AddHardDiskConnection("C:\\Images\\disk.vhd", IDE, 0, 0);
    machine.Undoable = true;
    machine.Startup().WaitForCompletion(-1);
    mark(guestDisk(machine), 11);
    machine.TurnOff().WaitForCompletion(-1);
    first[Symbol.dispose]();

    using second = open();
    const again = second.FindVirtualMachine("web");
    if (again === null) throw new Error("the machine is gone");
    again.MergeUndoDisks().WaitForCompletion(-1);
    again.Startup().WaitForCompletion(-1);
    expect(markOf(guestDisk(again))).to.equal(11);
    expect(again.HardDiskConnections.Item(1).UndoHardDisk?.Parent?.File).to.equal("C:\\Images\\disk.vhd");
  });
});
