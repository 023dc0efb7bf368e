import { expect } from "chai";
import {
  vmDiskType_Differencing,
  vmDiskType_Dynamic,
  vmDiskType_FixedSize,
  vmDriveBusType_IDE,
  vmFloppyDiskImage_HighDensity,
  vmFloppyDiskImage_LowDensity,
} from "../../lib/generated/enumerations.js";
import { comErrorOf } from "../support/com-error-of.js";
import { filesOf, referenceWorld, type World } from "../support/disks.js";

const MEGABYTE = 2 ** 20;

const codeOf = (run: () => unknown): string => comErrorOf(run).code;

let world: World;

beforeEach(() => {
  world = referenceWorld();
});

describe("IVMVirtualServer's images of hard disks", () => {
  it("CreateDynamicVirtualHardDisk makes an image that grows, and its folder", () => {
    world.finish(world.server.CreateDynamicVirtualHardDisk("C:\\New\\Folder\\disk.vhd", 64));
    const disk = world.server.GetHardDisk("C:\\New\\Folder\\disk.vhd");
    expect([disk.Type, disk.SizeInGuest]).to.deep.equal([vmDiskType_Dynamic, 64 * MEGABYTE]);
    expect(disk.SizeOnHost).to.be.lessThan(MEGABYTE);
  });

  it("CreateFixedVirtualHardDisk makes an image that has its size", () => {
    world.finish(world.server.CreateFixedVirtualHardDisk("C:\\disk.vhd", 3));
    const disk = world.server.GetHardDisk("C:\\disk.vhd");
    expect([disk.Type, disk.SizeOnHost]).to.deep.equal([vmDiskType_FixedSize, 3 * MEGABYTE + 512]);
  });

  for (const [image, parent] of [
    ["C:\\Contract\\child.vhd", "C:\\Contract\\parent.vhd"],
    ["child.vhd", "C:\\Contract\\parent.vhd"],
    ["C:\\Contract\\child.vhd", ".\\parent.vhd"],
  ] as const) {
    it(`CreateDifferencingVirtualHardDisk takes ${image} with the parent ${parent}`, () => {
      world.disk("parent.vhd", 8);
      world.finish(world.server.CreateDifferencingVirtualHardDisk(image, parent));
      const disk = world.server.GetHardDisk("C:\\Contract\\child.vhd");
      expect([disk.Type, disk.SizeInGuest]).to.deep.equal([vmDiskType_Differencing, 8 * MEGABYTE]);
      expect(disk.Parent?.File).to.equal("C:\\Contract\\parent.vhd");
    });
  }

  it("CreateDifferencingVirtualHardDisk does not take a parent that a machine writes to", () => {
    const machine = world.machine();
    const parent = machine.AddHardDiskConnection(world.disk(), vmDriveBusType_IDE, 0, 0).HardDisk.File;
    const path = world.path("child.vhd");
    world.finish(machine.Startup());
    const create = (): unknown => world.server.CreateDifferencingVirtualHardDisk(path, parent);
    expect(codeOf(create)).to.equal("E_SHARING_VIOLATION");
    world.finish(machine.Save());
    expect(codeOf(create)).to.equal("E_SHARING_VIOLATION");
  });

  it("CreateHostDriveVirtualHardDisk takes only drives that the host has", () => {
    const create = (): unknown => world.server.CreateHostDriveVirtualHardDisk("C:\\link.vhd", "no such drive", true);
    expect(codeOf(create)).to.equal("VM_E_HOST_DRIVE_NOT_FOUND");
  });

  it("a machine with a disk that is linked to a host's drive starts, without sectors to write to", () => {
    const [drive = ""] = world.server.HostInfo.HostDrives;
    world.finish(world.server.CreateHostDriveVirtualHardDisk("C:\\link.vhd", drive, true));
    const machine = world.machine();
    machine.AddHardDiskConnection("C:\\link.vhd", vmDriveBusType_IDE, 0, 0);
    machine.Undoable = true;
    world.finish(machine.Startup());
    expect(machine.HardDiskConnections.Item(1).UndoHardDisk).to.equal(null);
    world.finish(machine.TurnOff());
    world.setHost({ hardDrives: [] });
    expect(() => world.finish(machine.Startup())).to.throw("The host has no drive");
  });

  it("a creation that is cancelled leaves nothing", () => {
    const task = world.server.CreateFixedVirtualHardDisk("C:\\disk.vhd", 3);
    task.Cancel();
    expect(filesOf(world.machine()).list("C:\\")).to.not.include("disk.vhd");
  });

  it("of two creations of one image the second fails", () => {
    const [first, second] = [8, 16].map((size) => world.server.CreateDynamicVirtualHardDisk("C:\\disk.vhd", size));
    if (first === undefined || second === undefined) throw new Error("no tasks");
    world.finish(first);
    expect(() => world.finish(second)).to.throw("already");
    expect(world.server.GetHardDisk("C:\\disk.vhd").SizeInGuest).to.equal(8 * MEGABYTE);
  });

  it("GetHardDisk takes no folder for an image", () => {
    world.machine();
    expect(codeOf(() => world.server.GetHardDisk("C:\\Contract"))).to.equal("E_FILE_NOT_FOUND");
  });
});

describe("IVMVirtualServer's images of floppy disks", () => {
  for (const [name, type, size] of [
    ["low", vmFloppyDiskImage_LowDensity, 720],
    ["high", vmFloppyDiskImage_HighDensity, 1440],
  ] as const) {
    it(`have ${size} KB for ${name} density, and tell their type`, () => {
      world.server.CreateFloppyDiskImage("C:\\Floppies\\new.vfd", type);
      expect(world.readFile("C:\\Floppies\\new.vfd")).to.have.lengthOf(size * 1024);
      expect(world.server.GetFloppyDiskImageType("C:\\Floppies\\new.vfd")).to.equal(type);
    });
  }

  it("are nothing else than they are: a file of another size is DISP_E_EXCEPTION", () => {
    const path = world.disk();
    expect(codeOf(() => world.server.GetFloppyDiskImageType(path))).to.equal("DISP_E_EXCEPTION");
  });
});
