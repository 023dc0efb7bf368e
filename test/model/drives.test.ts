import { expect } from "chai";
import * as fc from "fast-check";
import { ComError } from "../../lib/com/com-error.js";
import { late } from "../../lib/com/late-bound.js";
import { advise } from "../../lib/com/sinks.js";
import {
  vmDriveBusType_IDE,
  vmDriveBusType_SCSI,
  vmDVDDrive_HostDrive,
  vmDVDDrive_Image,
  vmDVDDrive_None,
  vmFloppyDiskImage_HighDensity,
  vmFloppyDrive_Image,
  vmFloppyDrive_None,
  vmVMState_Running,
} from "../../lib/generated/enumerations.js";
import { DISP_E_EXCEPTION } from "../../lib/generated/hresults.js";
import type { IVMVirtualMachine } from "../../typings/IVMVirtualMachine.js";
import { comErrorOf } from "../support/com-error-of.js";
import { connect, filesOf, guestDisk, mark, markOf, modelOf, referenceWorld, type World } from "../support/disks.js";

const IDE = vmDriveBusType_IDE;
const SCSI = vmDriveBusType_SCSI;

const codeOf = (run: () => unknown): string => comErrorOf(run).code;

let world: World;
let machine: IVMVirtualMachine;

beforeEach(() => {
  world = referenceWorld();
  machine = world.machine("web");
});

/** The same machine as the server has it after a restart. */
function restarted(): IVMVirtualMachine {
  const again = world.restart().FindVirtualMachine("web");
  if (again === null) throw new Error("the machine is gone");
  return again;
}

function floppyImage(): string {
  const path = world.path("floppy.vfd");
  world.server.CreateFloppyDiskImage(path, vmFloppyDiskImage_HighDensity);
  return path;
}

describe("IVMVirtualMachine.HardDiskConnections", () => {
  it("has no connection in a new machine", () => {
    expect(machine.HardDiskConnections.Count).to.equal(0);
  });

  it("has what was added, in the order of the places, also after a restart", () => {
    connect(world, machine, "second.vhd", [IDE, 0, 1]);
    connect(world, machine, "first.vhd", [IDE, 0, 0]);
    for (const each of [machine, restarted()]) {
      const files = [...each.HardDiskConnections].map((connection) => connection.HardDisk.File);
      expect(files).to.deep.equal(["C:\\Contract\\first.vhd", "C:\\Contract\\second.vhd"]);
      expect(each.HardDiskConnections.Item(2).DeviceNumber).to.equal(1);
    }
  });

  it("hands out the same object for the same drive as long as that is there", () => {
    const connection = connect(world, machine);
    expect(machine.HardDiskConnections.Item(1)).to.equal(connection);
    connection.SetBusLocation(IDE, 1, 1);
    expect(machine.HardDiskConnections.Item(1)).to.equal(connection);
    machine.RemoveHardDiskConnection(connection);
    const next = connect(world, machine, "next.vhd", [IDE, 1, 1]);
    expect(next).to.not.equal(connection);
    expect(codeOf(() => connection.BusType)).to.equal("VM_E_DRIVE_INVALID");
  });

  it("may be emptied while For Each runs over it", () => {
    for (const device of [0, 1]) connect(world, machine, `disk${device}.vhd`, [IDE, 0, device]);
    for (const connection of machine.HardDiskConnections) machine.RemoveHardDiskConnection(connection);
    expect(machine.HardDiskConnections.Count).to.equal(0);
  });

  it("does not count a drive that the configuration has lost", () => {
    const connection = connect(world, machine);
    machine.SetConfigurationValue("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/drive_type", 0);
    expect(machine.HardDiskConnections.Count).to.equal(0);
    expect(codeOf(() => connection.HardDisk)).to.equal("VM_E_DRIVE_INVALID");
  });

  it("finds an image by its relative path when folder and image have been moved", () => {
    connect(world, machine);
    const files = filesOf(machine);
    files.makeFolder("C:\\Moved");
    for (const name of ["web.vmc", "disk.vhd"]) {
      files.writeFile(`C:\\Moved\\${name}`, files.readFile(`C:\\Contract\\${name}`));
    }
    world.server.UnregisterVirtualMachine(machine);
    files.remove("C:\\Contract\\disk.vhd");
    const moved = world.server.RegisterVirtualMachine("", "C:\\Moved\\web.vmc");
    expect(moved.HardDiskConnections.Item(1).HardDisk.File).to.equal("C:\\Moved\\disk.vhd");
  });
});

describe("IVMVirtualMachine.AddHardDiskConnection", () => {
  for (const [bus, number, device] of [
    [IDE, 2, 0],
    [IDE, 0, -1],
    [SCSI, 0, 0],
    [7, 0, 0],
  ] as const) {
    it(`refuses the place ${bus} ${number}:${device} with the documented E_POINTER`, () => {
      const path = world.disk();
      const add = (): unknown => Reflect.apply(machine.AddHardDiskConnection, machine, [path, bus, number, device]);
      expect(codeOf(add)).to.equal("E_POINTER");
    });
  }

  it("keeps the place of a SCSI controller free for the controller", () => {
    machine.AddSCSIController().Configure(false, 6);
    const path = world.disk();
    expect(codeOf(() => machine.AddHardDiskConnection(path, SCSI, 0, 6))).to.equal("VM_E_DRIVE_BUS_LOC_IN_USE");
  });

  it("takes one disk on a shared bus, as device 0", () => {
    machine.AddSCSIController().Configure(true, 6);
    const path = world.disk();
    expect(codeOf(() => machine.AddHardDiskConnection(path, SCSI, 0, 1))).to.equal("E_POINTER");
    expect(machine.AddHardDiskConnection(path, SCSI, 0, 0).DeviceNumber).to.equal(0);
  });

  it("takes a path with a lower-case drive and doubled backslashes", () => {
    world.disk();
    const connection = machine.AddHardDiskConnection("c:\\\\contract\\disk.vhd", IDE, 0, 0);
    expect(connection.HardDisk.SizeInGuest).to.equal(16 * 2 ** 20);
    expect(codeOf(() => machine.AddHardDiskConnection("C:\\Contract\\disk.vhd", IDE, 0, 1))).to.equal(
      "E_SHARING_VIOLATION",
    );
  });
});

describe("IVMVirtualMachine.AttachedDriveTypes", () => {
  it("has a byte for each place: four of IDE, then seven for each of four SCSI controllers", () => {
    connect(world, machine);
    machine.AddSCSIController();
    connect(world, machine, "scsi.vhd", [SCSI, 0, 2]);
    const expected = new Array<number>(32).fill(0);
    expected[0] = 1;
    expected[2] = 2;
    expected[4 + 2] = 1;
    expect(machine.AttachedDriveTypes).to.deep.equal(expected);
  });
});

describe("IVMSCSIController", () => {
  it("is on an independent bus with ID 7 at first, and keeps what is configured", () => {
    const controller = machine.AddSCSIController();
    expect([controller.IsBusShared, controller.SCSIID]).to.deep.equal([false, 7]);
    controller.Configure(true, 6);
    const [again] = [...restarted().SCSIControllers];
    expect([again?.IsBusShared, again?.SCSIID]).to.deep.equal([true, 6]);
  });

  it("keeps its number when one before it is removed, and a new one gets the free number", () => {
    const [first, second] = [machine.AddSCSIController(), machine.AddSCSIController()];
    machine.RemoveSCSIController(first);
    expect(second._ID).to.equal(1);
    expect(machine.SCSIControllers.Item(1)).to.equal(second);
    expect(machine.AddSCSIController()._ID).to.equal(0);
  });

  it("takes the disks on its bus with it when it is removed", () => {
    const controller = machine.AddSCSIController();
    const connection = connect(world, machine, "scsi.vhd", [SCSI, 0, 3]);
    machine.RemoveSCSIController(controller);
    expect(machine.HardDiskConnections.Count).to.equal(0);
    expect(codeOf(() => connection.HardDisk)).to.equal("VM_E_DRIVE_INVALID");
    machine.AddSCSIController();
    expect(machine.HardDiskConnections.Count).to.equal(0);
  });

  it("is not removed twice, nor by another machine", () => {
    const controller = machine.AddSCSIController();
    const other = world.machine("other");
    other.AddSCSIController();
    expect(codeOf(() => other.RemoveSCSIController(controller))).to.equal("VM_E_PREF_NOT_FOUND");
    expect(other.SCSIControllers.Count).to.equal(1);
    machine.RemoveSCSIController(controller);
    expect(codeOf(() => machine.RemoveSCSIController(controller))).to.equal("VM_E_PREF_NOT_FOUND");
  });

  it("does not become shared while disks are on its bus as other devices than 0", () => {
    const controller = machine.AddSCSIController();
    connect(world, machine, "scsi.vhd", [SCSI, 0, 1]);
    expect(codeOf(() => controller.Configure(true, 6))).to.equal("E_INVALIDARG");
  });

  it("of two machines may share a disk, which both write to", () => {
    const path = world.disk("quorum.vhd");
    const machines = [machine, world.machine("other")];
    for (const each of machines) {
      each.AddSCSIController().Configure(true, each === machine ? 6 : 7);
      each.AddHardDiskConnection(path, SCSI, 0, 0);
      world.finish(each.Startup());
    }
    const [first, second] = machines.map((each) => guestDisk(each));
    if (first === undefined || second === undefined) throw new Error("no disks");
    mark(first, 1);
    expect(markOf(second)).to.equal(1);
    world.finish(machine.TurnOff());
    mark(second, 2);
    expect(markOf(second)).to.equal(2);
  });
});

describe("IVMDVDDrive", () => {
  it("is at the first place of the second IDE bus of a new machine, with nothing in it", () => {
    const drive = machine.DVDROMDrives.Item(1);
    expect([drive.BusType, drive.BusNumber, drive.DeviceNumber]).to.deep.equal([IDE, 1, 0]);
    expect(drive.Attachment).to.equal(vmDVDDrive_None);
  });

  it("moves, with what is in it", () => {
    const drive = machine.DVDROMDrives.Item(1);
    drive.AttachImage(world.disk("tools.iso"));
    drive.SetBusLocation(IDE, 0, 1);
    expect([drive.BusNumber, drive.DeviceNumber]).to.deep.equal([0, 1]);
    const again = restarted().DVDROMDrives.Item(1);
    expect([again.DeviceNumber, again.ImageFile]).to.deep.equal([1, "C:\\Contract\\tools.iso"]);
  });

  it("cannot be moved to a SCSI bus", () => {
    machine.AddSCSIController();
    expect(codeOf(() => machine.DVDROMDrives.Item(1).SetBusLocation(SCSI, 0, 0))).to.equal("E_INVALIDARG");
  });

  it("takes images while the machine runs, and tells its sinks their paths", () => {
    const drive = machine.DVDROMDrives.Item(1);
    const heard: string[] = [];
    advise(drive, {
      OnMediaInsert: (path) => void heard.push(`in ${path}`),
      OnMediaEject: (path) => void heard.push(`out ${path}`),
    });
    world.finish(machine.Startup());
    drive.AttachImage(world.disk("tools.iso"));
    expect(drive.Attachment).to.equal(vmDVDDrive_Image);
    drive.ReleaseImage();
    expect(drive.Attachment).to.equal(vmDVDDrive_None);
    world.elapse(0);
    expect(heard).to.deep.equal(["in C:\\Contract\\tools.iso", "out C:\\Contract\\tools.iso"]);
  });

  it("takes a drive of the host, however its letter is written", () => {
    const drive = machine.DVDROMDrives.Item(1);
    drive.AttachHostDrive("d:");
    expect(drive.HostDriveLetter).to.equal("D");
    expect(restarted().DVDROMDrives.Item(1).Attachment).to.equal(vmDVDDrive_HostDrive);
  });

  it("refuses a letter that is none of the host's DVD drives", () => {
    expect(codeOf(() => machine.DVDROMDrives.Item(1).AttachHostDrive("A"))).to.equal("E_INVALIDARG");
  });

  it("has its host drive captured from the start of its machine until that is off", () => {
    machine.DVDROMDrives.Item(1).AttachHostDrive("D");
    world.finish(machine.Startup());
    const other = world.machine("other").DVDROMDrives.Item(1);
    expect(codeOf(() => other.AttachHostDrive("D"))).to.equal("VM_E_DRIVE_IN_USE");
    world.finish(machine.TurnOff());
    other.AttachHostDrive("D");
  });

  it("may be removed and added elsewhere", () => {
    machine.RemoveDVDROMDrive(machine.DVDROMDrives.Item(1));
    expect(machine.DVDROMDrives.Count).to.equal(0);
    const drive = machine.AddDVDROMDrive(IDE, 0, 1);
    expect(machine.DVDROMDrives.Item(1)).to.equal(drive);
  });
});

describe("IVMFloppyDrive", () => {
  it("is drive 0 of a new machine, with nothing in it", () => {
    expect(machine.FloppyDrives.Count).to.equal(1);
    const drive = machine.FloppyDrives.Item(1);
    expect([drive.DriveNumber, drive.Attachment, drive.ImageFile, drive.HostDriveLetter]).to.deep.equal([
      0,
      vmFloppyDrive_None,
      "",
      "",
    ]);
  });

  it("there is a second one if the configuration has it", () => {
    machine.SetConfigurationValue("hardware/super_io/floppy[@id=1]/auto_detect", true);
    expect([...machine.FloppyDrives].map((drive) => drive.DriveNumber)).to.deep.equal([0, 1]);
  });

  it("takes what is attached next in place of what it has, and tells both", () => {
    const drive = machine.FloppyDrives.Item(1);
    const heard: string[] = [];
    advise(drive, {
      OnMediaInsert: (path) => void heard.push(`in ${path}`),
      OnMediaEject: (path) => void heard.push(`out ${path}`),
    });
    drive.AttachImage(floppyImage());
    drive.AttachHostDrive("A");
    world.elapse(0);
    expect(drive.HostDriveLetter).to.equal("A");
    expect(heard).to.deep.equal(["in C:\\Contract\\floppy.vfd", "out C:\\Contract\\floppy.vfd", "in A"]);
  });

  it("keeps its image over a restart", () => {
    machine.FloppyDrives.Item(1).AttachImage(floppyImage());
    const drive = restarted().FloppyDrives.Item(1);
    expect([drive.Attachment, drive.ImageFile]).to.deep.equal([vmFloppyDrive_Image, "C:\\Contract\\floppy.vfd"]);
  });

  for (const [what, path] of [
    ["a file of no floppy's size", (): string => world.disk("large.vfd")],
    ["a file that is not there", (): string => world.path("missing.vfd")],
    ["text that is no path", (): string => "floppy.vfd"],
  ] as const) {
    it(`does not capture ${what}`, () => {
      const drive = machine.FloppyDrives.Item(1);
      const image = path();
      expect(codeOf(() => drive.AttachImage(image))).to.equal("VM_E_IMAGE_CAPTURE_FAIL");
      expect(drive.Attachment).to.equal(vmFloppyDrive_None);
    });
  }

  it("does not capture an image that another machine writes to", () => {
    const path = floppyImage();
    machine.FloppyDrives.Item(1).AttachImage(path);
    world.finish(machine.Startup());
    const other = world.machine("other").FloppyDrives.Item(1);
    expect(codeOf(() => other.AttachImage(path))).to.equal("VM_E_IMAGE_CAPTURE_FAIL");
    machine.FloppyDrives.Item(1).ReleaseImage();
    other.AttachImage(path);
  });

  it("says VM_E_PREF_ILLEGAL_VALUE where its settings cannot be read: VM_E_PREF_READ_ERROR has no value", () => {
    const { File: file } = machine;
    world.server.UnregisterVirtualMachine(machine);
    const text = Buffer.from(world.readFile(file)).toString("utf16le");
    const broken = text.replace(
      '<auto_detect type="boolean">',
      '<host_drive type="nonsense">D</host_drive><auto_detect type="boolean">',
    );
    world.writeFile(file, Buffer.from(broken, "utf16le"));
    const drive = world.server.RegisterVirtualMachine("", file).FloppyDrives.Item(1);
    expect(codeOf(() => drive.Attachment)).to.equal("VM_E_PREF_ILLEGAL_VALUE");
    expect(codeOf(() => drive.HostDriveLetter)).to.equal("VM_E_PREF_ILLEGAL_VALUE");
  });
});

describe("The disks of machines that are on or saved", () => {
  it("are in use: another machine does not start with them", () => {
    const path = world.disk();
    const other = world.machine("other");
    for (const each of [machine, other]) each.AddHardDiskConnection(path, IDE, 0, 0);
    world.finish(machine.Startup());
    expect(() => world.finish(other.Startup())).to.throw("in use by virtual machine 'web'");
    world.finish(machine.TurnOff());
    world.finish(other.Startup());
  });

  it("may have a parent in common", () => {
    const parent = world.disk("parent.vhd");
    for (const each of [machine, world.machine("other")]) {
      const path = world.path(`${each.Name}.vhd`);
      world.finish(world.server.CreateDifferencingVirtualHardDisk(path, parent));
      each.AddHardDiskConnection(path, IDE, 0, 0);
      world.finish(each.Startup());
      mark(guestDisk(each), 1);
    }
    expect(codeOf(() => world.server.GetHardDisk(parent).Compact())).to.equal("E_SHARING_VIOLATION");
  });

  it("stay in use while the machine is saved, also for a server that has been restarted", () => {
    connect(world, machine);
    world.finish(machine.Startup());
    world.finish(machine.Save());
    const compact = (): unknown => world.server.GetHardDisk("C:\\Contract\\disk.vhd").Compact();
    expect(codeOf(compact)).to.equal("E_SHARING_VIOLATION");
    const again = restarted();
    expect(codeOf(compact)).to.equal("E_SHARING_VIOLATION");
    again.DiscardSavedState();
    compact();
  });

  it("keep what was written over a saved state", () => {
    connect(world, machine);
    world.finish(machine.Startup());
    mark(guestDisk(machine), 8);
    world.finish(machine.Save());
    world.finish(machine.Startup());
    expect(markOf(guestDisk(machine))).to.equal(8);
  });

  it("that are no images, or not there, keep the machine off", () => {
    world.writeFile(world.path("garbage.vhd"), new Uint8Array(4096));
    machine.AddHardDiskConnection(world.path("garbage.vhd"), IDE, 0, 0);
    expect(() => world.finish(machine.Startup())).to.throw("no valid disk image");
    filesOf(machine).remove("C:\\Contract\\garbage.vhd");
    expect(() => world.finish(machine.Startup())).to.throw("There is no file");
    expect(modelOf(machine).guestDisks()).to.deep.equal([]);
  });

  it("have no sectors but their own", () => {
    connect(world, machine);
    world.finish(machine.Startup());
    const disk = guestDisk(machine);
    expect(disk.sectors).to.equal(16 * 2048);
    for (const [sector, count] of [
      [disk.sectors, 1],
      [-1, 1],
      [0, 2 ** 40],
      [0, -1],
    ] as const) {
      expect(codeOf(() => disk.read(sector, count))).to.equal("E_INVALIDARG");
    }
    expect(codeOf(() => disk.write(0, new Uint8Array(100)))).to.equal("E_INVALIDARG");
  });
});

describe("Drives seen by scripts", () => {
  it("are found in any letter case, and collections count from 1", () => {
    connect(world, machine);
    const script = late(machine) as {
      harddiskconnections: { count: number; item(index: number): { bustype: number } };
    };
    expect(script.harddiskconnections.count).to.equal(1);
    expect(script.harddiskconnections.item(1).bustype).to.equal(IDE);
  });
});

describe("A configuration that anybody may have written", () => {
  const IDE_DISK = "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]";
  const KEYS = [
    `${IDE_DISK}/drive_type`,
    `${IDE_DISK}/pathname/absolute`,
    `${IDE_DISK}/pathname/relative`,
    `${IDE_DISK}/undo_pathname/absolute`,
    "hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/host_drive",
    "hardware/pci_bus/scsi_adapter/scsi_controller[@id=0]/scsi_id",
    "hardware/super_io/floppy[@id=0]/pathname/absolute",
    "settings/undo_drives/enabled",
  ];
  const path = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "C:\\Contract\\disk.vhd",
      "..\\..\\x",
      "/etc/passwd",
      "C:\\Contract",
      `C:\\${"x".repeat(300)}`,
      "C:\\Contract\\web.vmc",
    ),
  );
  const value = fc.oneof(path, fc.nat(9), fc.boolean());

  it("leads to an HRESULT or success, whatever it says of drives", () => {
    connect(world, machine);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { maxLength: 6 }), (changes) => {
        for (const [key, each] of changes) attempt(() => machine.SetConfigurationValue(key, each));
        attempt(() => machine.AttachedDriveTypes);
        attempt(() => [...machine.HardDiskConnections].map((connection) => connection.HardDisk.Type));
        attempt(() => [...machine.HardDiskConnections].map((connection) => connection.UndoHardDisk));
        attempt(() => [...machine.DVDROMDrives].map((drive) => drive.Attachment));
        attempt(() => [...machine.FloppyDrives].map((drive) => drive.ImageFile));
        attempt(() => [...machine.SCSIControllers].map((controller) => controller.SCSIID));
        const task = machine.Startup();
        task.WaitForCompletion(-1);
        if (machine.State === vmVMState_Running) world.finish(machine.TurnOff());
        expect(task.IsComplete).to.equal(true);
        expect(task.Error).to.not.equal(DISP_E_EXCEPTION | 0);
      }),
      { numRuns: 200 },
    );
  });

  function attempt(action: () => unknown): void {
    try {
      action();
    } catch (error) {
      expect(error).to.be.instanceOf(ComError);
      expect((error as ComError).code).to.not.equal("DISP_E_EXCEPTION");
    }
  }
});
