import { expect } from "chai";
import { call } from "../../lib/com/call.js";
import { E_SHARING_VIOLATION, S_FALSE } from "../../lib/generated/hresults.js";
import {
  vmDiskType_Differencing,
  vmDiskType_Dynamic,
  vmDiskType_FixedSize,
  vmDiskType_HostDrive,
  vmDriveBusType_IDE,
  vmTaskResult_Cancelled,
} from "../../lib/generated/enumerations.js";
import type { IVMHardDisk } from "../../typings/IVMHardDisk.js";
import { comErrorOf, expectHresult } from "../support/com-error-of.js";
import { filesOf, guestDisk, mark, markOfImage, referenceWorld, type World } from "../support/disks.js";

const MEGABYTE = 2 ** 20;

const codeOf = (run: () => unknown): string => comErrorOf(run).code;

let world: World;

beforeEach(() => {
  world = referenceWorld();
});

function dynamic(name = "disk.vhd"): IVMHardDisk {
  return world.server.GetHardDisk(world.disk(name));
}

function child(parent: string, name = "child.vhd"): IVMHardDisk {
  const path = world.path(name);
  world.finish(world.server.CreateDifferencingVirtualHardDisk(path, parent));
  return world.server.GetHardDisk(path);
}

/** Writes something to a disk, by a machine. */
function write(path: string, value: number): void {
  const machine = world.server.CreateVirtualMachine("writer", world.path(""));
  machine.AddHardDiskConnection(path, vmDriveBusType_IDE, 0, 0);
  world.finish(machine.Startup());
  mark(guestDisk(machine), value);
  world.finish(machine.TurnOff());
  world.server.DeleteVirtualMachine(machine);
}

describe("IVMHardDisk", () => {
  it("tells what its image is, at the moment of the call", () => {
    const disk = dynamic();
    expect(disk.File).to.equal("C:\\Contract\\disk.vhd");
    expect(disk.Type).to.equal(vmDiskType_Dynamic);
    expect(disk.SizeInGuest).to.equal(16 * MEGABYTE);
    const before = disk.SizeOnHost;
    write(disk.File, 1);
    expect(disk.SizeOnHost).to.be.greaterThan(before);
    expect(disk.SizeOnHost).to.equal(world.readFile(disk.File).length);
  });

  it("has sizes of more than 32 bits", () => {
    const disk = world.server.GetHardDisk(world.disk("large.vhd", 2_088_960));
    expect(disk.SizeInGuest).to.equal(2_088_960 * MEGABYTE);
  });

  it("tells the space that its volume has left", () => {
    const disk = dynamic();
    world.setFreeSpace(12_345_678);
    expect(disk.HostFreeDiskSpace).to.equal(12_345_678);
  });

  it("may be looked at while a machine writes to it", () => {
    const disk = dynamic();
    const machine = world.machine();
    machine.AddHardDiskConnection(disk.File, vmDriveBusType_IDE, 0, 0);
    world.finish(machine.Startup());
    expect(disk.Type).to.equal(vmDiskType_Dynamic);
    expect(disk.SizeInGuest).to.equal(16 * MEGABYTE);
  });

  it("names the drive of the host that it is linked to", () => {
    const path = world.path("linked.vhd");
    const [drive = ""] = world.server.HostInfo.HostDrives;
    world.finish(world.server.CreateHostDriveVirtualHardDisk(path, drive, true));
    const disk = world.server.GetHardDisk(path);
    expect([disk.Type, disk.HostDriveIdentifier]).to.deep.equal([vmDiskType_HostDrive, drive]);
  });

  it("has a security object of its own making", () => {
    expect(dynamic().Security).to.have.property("OwnerSid");
  });

  it("says VM_E_HD_IMAGE_ACCESS for a damaged header: VM_E_PREF_READ_ERROR has no value", () => {
    const disk = dynamic();
    world.writeFile(disk.File, Buffer.from(world.readFile(disk.File)).fill(0, 512, 1536));
    expect(codeOf(() => disk.Type)).to.equal("VM_E_HD_IMAGE_ACCESS");
    expect(codeOf(() => disk.Parent)).to.equal("VM_E_HD_IMAGE_ACCESS");
  });
});

describe("IVMHardDisk.Parent", () => {
  it("is the image that a differencing one was made from", () => {
    const parent = dynamic();
    const disk = child(parent.File);
    expect(disk.Type).to.equal(vmDiskType_Differencing);
    expect(disk.Parent?.File).to.equal(parent.File);
  });

  it("can be told where it is now", () => {
    const parent = dynamic();
    const disk = child(parent.File);
    const files = filesOf(world.machine());
    files.makeFolder("C:\\Archive");
    files.rename(parent.File, "C:\\Archive\\moved.vhd");
    expect(codeOf(() => disk.Parent)).to.equal("E_FILE_NOT_FOUND");
    disk.Parent = world.server.GetHardDisk("C:\\Archive\\moved.vhd");
    expect(disk.Parent?.File).to.equal("C:\\Archive\\moved.vhd");
  });

  it("changes nothing, with S_FALSE, for an image that is no differencing one", () => {
    const [disk, other] = [dynamic(), dynamic("other.vhd")];
    const before = world.readFile(disk.File);
    disk.Parent = other;
    expect(call(disk, "Parent")).to.deep.equal({ hresult: S_FALSE, value: null });
    expect(Buffer.compare(world.readFile(disk.File), before)).to.equal(0);
  });

  it("cannot be changed under a machine that is saved", () => {
    const parent = dynamic();
    const disk = child(parent.File);
    const machine = world.machine();
    machine.AddHardDiskConnection(disk.File, vmDriveBusType_IDE, 0, 0);
    world.finish(machine.Startup());
    world.finish(machine.Save());
    expectHresult(E_SHARING_VIOLATION, () => {
      disk.Parent = parent;
    });
  });

  it("is E_POINTER if there is none given", () => {
    const disk = child(dynamic().File);
    expect(codeOf(() => Reflect.set(disk, "Parent", null))).to.equal("E_POINTER");
  });
});

describe("The tasks of an IVMHardDisk", () => {
  it("Convert leaves the image as it is and makes another that holds the same", () => {
    const disk = dynamic();
    write(disk.File, 5);
    const before = world.readFile(disk.File);
    world.finish(disk.Convert("C:\\Contract\\fixed.vhd", vmDiskType_FixedSize));
    expect(Buffer.compare(world.readFile(disk.File), before)).to.equal(0);
    const fixed = world.server.GetHardDisk("C:\\Contract\\fixed.vhd");
    expect([fixed.Type, fixed.SizeInGuest]).to.deep.equal([vmDiskType_FixedSize, 16 * MEGABYTE]);
    expect(markOfImage(world, fixed.File)).to.equal(5);
  });

  it("Merge puts what a child holds into its parent, and the child is gone", () => {
    const parent = dynamic();
    const disk = child(parent.File);
    write(disk.File, 6);
    world.finish(disk.Merge());
    expect(codeOf(() => world.server.GetHardDisk("C:\\Contract\\child.vhd"))).to.equal("E_FILE_NOT_FOUND");
    expect(markOfImage(world, parent.File)).to.equal(6);
  });

  it("MergeTo makes one image of a whole chain, which stays", () => {
    const middle = child(dynamic().File, "middle.vhd");
    const leaf = child(middle.File, "leaf.vhd");
    write(leaf.File, 7);
    world.finish(leaf.MergeTo("C:\\Contract\\whole.vhd", vmDiskType_Dynamic));
    expect(markOfImage(world, "C:\\Contract\\whole.vhd")).to.equal(7);
    expect(leaf.Parent?.File).to.equal(middle.File);
  });

  it("Compact takes the blocks of zeros out of the file", () => {
    const disk = dynamic();
    const empty = disk.SizeOnHost;
    const machine = world.machine();
    machine.AddHardDiskConnection(disk.File, vmDriveBusType_IDE, 0, 0);
    world.finish(machine.Startup());
    // In a block of its own, behind what the guest writes.
    guestDisk(machine).write(8192, new Uint8Array(512).fill(1));
    guestDisk(machine).write(8192, new Uint8Array(512));
    world.finish(machine.TurnOff());
    const before = disk.SizeOnHost;
    world.finish(disk.Compact());
    expect(disk.SizeOnHost).to.be.lessThan(before).and.be.at.least(empty);
  });

  it("are listed by the server, with a description, until they have ended", () => {
    const task = dynamic().Compact();
    expect(task.Description).to.equal("Compacting hard disk image 'C:\\Contract\\disk.vhd'.");
    expect(task.IsCancelable).to.equal(true);
    expect(world.server.Tasks.Count).to.equal(1);
    world.finish(task);
    expect(world.server.Tasks.Count).to.equal(0);
  });

  it("that are cancelled before they began leave no file, and the image free", () => {
    const disk = dynamic();
    const task = disk.Convert("C:\\Contract\\fixed.vhd", vmDiskType_FixedSize);
    task.Cancel();
    expect(task.Result).to.equal(vmTaskResult_Cancelled);
    expect(codeOf(() => world.server.GetHardDisk("C:\\Contract\\fixed.vhd"))).to.equal("E_FILE_NOT_FOUND");
    world.finish(disk.Compact());
  });

  it("that fail at once leave the image free", () => {
    const disk = dynamic();
    expect(codeOf(() => disk.Convert(disk.File, vmDiskType_FixedSize))).to.equal("E_ALREADY_EXISTS");
    world.finish(disk.Compact());
  });

  it("keep the image, its parents and the new one from others as long as they last", () => {
    const parent = dynamic();
    const disk = child(parent.File);
    const task = disk.Convert("C:\\Contract\\fixed.vhd", vmDiskType_FixedSize);
    expect(codeOf(() => disk.Merge())).to.equal("E_SHARING_VIOLATION");
    expect(codeOf(() => parent.Compact())).to.equal("E_SHARING_VIOLATION");
    // Reading beside reading disturbs nobody.
    world.finish(disk.MergeTo("C:\\Contract\\whole.vhd", vmDiskType_Dynamic));
    world.finish(task);
    world.finish(disk.Merge());
  });

  it("say who has an image that is in use", () => {
    const disk = dynamic();
    const machine = world.machine("web");
    machine.AddHardDiskConnection(disk.File, vmDriveBusType_IDE, 0, 0);
    world.finish(machine.Startup());
    expect(comErrorOf(() => disk.Compact()).message).to.equal(
      "'C:\\Contract\\disk.vhd' is in use by virtual machine 'web'.",
    );
  });

  it("may not write to a parent that other machines rely on", () => {
    const parent = dynamic();
    const [first, second] = [child(parent.File, "first.vhd"), child(parent.File, "second.vhd")];
    const machine = world.machine("web");
    machine.AddHardDiskConnection(first.File, vmDriveBusType_IDE, 0, 0);
    world.finish(machine.Startup());
    expect(codeOf(() => second.Merge())).to.equal("E_SHARING_VIOLATION");
  });
});
