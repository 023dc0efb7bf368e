/** IVMVirtualMachine's drives and controllers: connections of hard disks, DVD and floppy drives, SCSI controllers. */
import {
  vmDriveBusType_IDE,
  vmDriveBusType_SCSI,
  vmFloppyDiskImage_HighDensity,
  type VMDriveBusType,
} from "../../generated/enumerations.js";
import type { IVMDVDDrive } from "../../../typings/IVMDVDDrive.js";
import type { IVMFloppyDrive } from "../../../typings/IVMFloppyDrive.js";
import type { IVMHardDiskConnection } from "../../../typings/IVMHardDiskConnection.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import type { Clauses, Provoke, World } from "./clause.js";
import { badIndex, firstOfHost, nullArgument, unknownMachines } from "./common-clauses.js";
import { existingPathCodes } from "./image-paths.js";

const IDE = vmDriveBusType_IDE;
const SCSI = vmDriveBusType_SCSI;

function connect(machine: IVMVirtualMachine, world: World, device = 0): IVMHardDiskConnection {
  return machine.AddHardDiskConnection(world.disk(), IDE, 0, device);
}

/** The DVD drive at the first place of the second IDE bus; it is put there if the machine has none. */
function dvdDrive(machine: IVMVirtualMachine): IVMDVDDrive {
  return machine.DVDROMDrives.Count > 0 ? machine.DVDROMDrives.Item(1) : machine.AddDVDROMDrive(IDE, 1, 0);
}

function floppyDrive(machine: IVMVirtualMachine): IVMFloppyDrive {
  return machine.FloppyDrives.Item(1);
}

function floppyImage(world: World): string {
  const path = world.path("floppy.vfd");
  world.server.CreateFloppyDiskImage(path, vmFloppyDiskImage_HighDensity);
  return path;
}

/** A connection that is not there any more. */
function removedConnection(world: World): IVMHardDiskConnection {
  const machine = world.machine();
  const connection = connect(machine, world);
  machine.RemoveHardDiskConnection(connection);
  return connection;
}

/** A DVD drive that is not there any more. */
function removedDVDDrive(world: World): IVMDVDDrive {
  const machine = world.machine();
  const drive = dvdDrive(machine);
  machine.RemoveDVDROMDrive(drive);
  return drive;
}

/** The letter of one of the host's DVD drives. */
function dvdLetter(world: World): string {
  return String.fromCharCode(firstOfHost(world.server.HostInfo.DVDDrives, "a DVD drive of the host"));
}

function floppyLetter(world: World): string {
  return String.fromCharCode(firstOfHost(world.server.HostInfo.FloppyDrives, "a floppy drive of the host"));
}

/** A clause whose call uses an object. */
function on<T>(get: (world: World) => T, use: (object: T, world: World) => unknown): Provoke {
  return (world) => {
    const object = get(world);
    return () => use(object, world);
  };
}

/** The same clause for several members. */
function each<T>(
  interfaceName: string,
  code: string,
  get: (world: World) => T,
  uses: Readonly<Record<string, (object: T, world: World) => unknown>>,
): Clauses {
  return Object.fromEntries(
    Object.entries(uses).map(([member, use]) => [`${interfaceName}.${member}:${code}`, on(get, use)]),
  );
}

type Moving = {
  SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void;
};

/** SetBusLocation of both kinds of drives. */
function moveCodes(member: string, get: (machine: IVMVirtualMachine, world: World) => Moving): Clauses {
  return {
    [`${member}:E_INVALIDARG`]: on(
      (world) => get(world.machine(), world),
      (drive) => drive.SetBusLocation(IDE, 2, 0),
    ),
    [`${member}:VM_E_DRIVE_BUS_LOC_IN_USE`]: (world) => {
      const machine = world.machine();
      const drive = get(machine, world);
      machine.AddHardDiskConnection(world.disk("other.vhd"), IDE, 1, 1);
      return () => drive.SetBusLocation(IDE, 1, 1);
    },
    [`${member}:VM_E_VM_RUNNING`]: (world) => {
      const machine = world.machine();
      const drive = get(machine, world);
      world.finish(machine.Startup());
      return () => drive.SetBusLocation(IDE, 0, 1);
    },
  };
}

const CONNECTION_USES: Readonly<Record<string, (connection: IVMHardDiskConnection) => unknown>> = {
  BusNumber: (connection) => connection.BusNumber,
  BusType: (connection) => connection.BusType,
  DeviceNumber: (connection) => connection.DeviceNumber,
  HardDisk: (connection) => connection.HardDisk,
  UndoHardDisk: (connection) => connection.UndoHardDisk,
  SetBusLocation: (connection) => connection.SetBusLocation(IDE, 0, 1),
};

export const hardDiskConnectionClauses: Clauses = {
  ...unknownMachines("IVMHardDiskConnection", connect, CONNECTION_USES),
  ...each("IVMHardDiskConnection", "VM_E_DRIVE_INVALID", removedConnection, CONNECTION_USES),
  ...moveCodes("IVMHardDiskConnection.SetBusLocation", connect),

  ...unknownMachines("IVMHardDiskConnectionCollection", (machine) => machine.HardDiskConnections, {
    Count: (connections) => connections.Count,
    Item: (connections) => connections.Item(1),
  }),
  "IVMHardDiskConnectionCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.machine().HardDiskConnections),
};

/** A machine that is on, with a host's DVD drive captured. */
function captureDVDDrive(world: World): void {
  dvdDrive(world.running("holder")).AttachHostDrive(dvdLetter(world));
}

const MEDIA_USES: Readonly<Record<string, (drive: IVMDVDDrive, world: World) => unknown>> = {
  AttachHostDrive: (drive, world) => drive.AttachHostDrive(dvdLetter(world)),
  AttachImage: (drive, world) => drive.AttachImage(world.disk("image.iso")),
  Attachment: (drive) => drive.Attachment,
  ImageFile: (drive) => drive.ImageFile,
  ReleaseHostDrive: (drive) => drive.ReleaseHostDrive(),
  ReleaseImage: (drive) => drive.ReleaseImage(),
  SetBusLocation: (drive) => drive.SetBusLocation(IDE, 0, 1),
};

export const dvdDriveClauses: Clauses = {
  ...unknownMachines("IVMDVDDrive", dvdDrive, {
    ...MEDIA_USES,
    HostDriveLetter: (drive) => drive.HostDriveLetter,
  }),
  ...each("IVMDVDDrive", "VM_E_DRIVE_INVALID", removedDVDDrive, {
    ...MEDIA_USES,
    BusNumber: (drive) => drive.BusNumber,
    BusType: (drive) => drive.BusType,
    DeviceNumber: (drive) => drive.DeviceNumber,
  }),
  // Nothing is attached: neither an image nor a drive of the host.
  ...each("IVMDVDDrive", "VM_E_MEDIA_WRONG_TYPE", (world) => dvdDrive(world.machine()), {
    HostDriveLetter: (drive) => drive.HostDriveLetter,
    ImageFile: (drive) => drive.ImageFile,
    ReleaseHostDrive: (drive) => drive.ReleaseHostDrive(),
    ReleaseImage: (drive) => drive.ReleaseImage(),
  }),
  ...moveCodes("IVMDVDDrive.SetBusLocation", dvdDrive),

  "IVMDVDDrive.AttachHostDrive:E_INVALIDARG": on(
    (world) => dvdDrive(world.machine()),
    (drive) => drive.AttachHostDrive(""),
  ),
  "IVMDVDDrive.AttachHostDrive:VM_E_DRIVE_IN_USE": (world) => {
    captureDVDDrive(world);
    const drive = dvdDrive(world.machine());
    const letter = dvdLetter(world);
    return () => drive.AttachHostDrive(letter);
  },
  "IVMDVDDrive.AttachImage:E_POINTER": nullArgument((world) => dvdDrive(world.machine()), "AttachImage"),
  "IVMDVDDrive.AttachImage:VM_E_DRIVE_IN_USE": (world) => {
    const drive = dvdDrive(world.machine());
    drive.AttachImage(world.disk("first.iso"));
    const second = world.disk("second.iso");
    return () => drive.AttachImage(second);
  },

  ...unknownMachines("IVMDVDDriveCollection", (machine) => machine.DVDROMDrives, {
    Count: (drives) => drives.Count,
    Item: (drives) => drives.Item(1),
  }),
  "IVMDVDDriveCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.machine().DVDROMDrives),
};

export const floppyDriveClauses: Clauses = {
  ...unknownMachines("IVMFloppyDrive", floppyDrive, {
    AttachHostDrive: (drive, world) => drive.AttachHostDrive(floppyLetter(world)),
    AttachImage: (drive, world) => drive.AttachImage(floppyImage(world)),
    Attachment: (drive) => drive.Attachment,
    HostDriveLetter: (drive) => drive.HostDriveLetter,
    ImageFile: (drive) => drive.ImageFile,
    ReleaseHostDrive: (drive) => drive.ReleaseHostDrive(),
    ReleaseImage: (drive) => drive.ReleaseImage(),
  }),
  "IVMFloppyDrive.AttachHostDrive:E_INVALIDARG": on(
    (world) => floppyDrive(world.machine()),
    (drive) => drive.AttachHostDrive(""),
  ),
  // A letter that no host has for a floppy drive.
  "IVMFloppyDrive.AttachHostDrive:VM_E_HOST_FLOPPY_CAPTURE_FAIL": on(
    (world) => floppyDrive(world.machine()),
    (drive) => drive.AttachHostDrive("Z"),
  ),
  "IVMFloppyDrive.AttachImage:E_POINTER": nullArgument((world) => floppyDrive(world.machine()), "AttachImage"),
  "IVMFloppyDrive.AttachImage:VM_E_IMAGE_CAPTURE_FAIL": on(
    (world) => floppyDrive(world.machine()),
    (drive, world) => drive.AttachImage(world.path("missing.vfd")),
  ),
  ...each("IVMFloppyDrive", "VM_E_NO_MEDIA_CAPTURED", (world) => floppyDrive(world.machine()), {
    ReleaseHostDrive: (drive) => drive.ReleaseHostDrive(),
    ReleaseImage: (drive) => drive.ReleaseImage(),
  }),
  "IVMFloppyDrive.ReleaseHostDrive:VM_E_MEDIA_WRONG_TYPE": (world) => {
    const drive = floppyDrive(world.machine());
    drive.AttachImage(floppyImage(world));
    return () => drive.ReleaseHostDrive();
  },
  "IVMFloppyDrive.ReleaseImage:VM_E_MEDIA_WRONG_TYPE": (world) => {
    const drive = floppyDrive(world.machine());
    drive.AttachHostDrive(floppyLetter(world));
    return () => drive.ReleaseImage();
  },

  ...unknownMachines("IVMFloppyDriveCollection", (machine) => machine.FloppyDrives, {
    Count: (drives) => drives.Count,
    Item: (drives) => drives.Item(1),
  }),
  "IVMFloppyDriveCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.machine().FloppyDrives),
};

export const scsiControllerClauses: Clauses = {
  ...unknownMachines("IVMSCSIController", (machine) => machine.AddSCSIController(), {
    Configure: (controller) => controller.Configure(false, 7),
    IsBusShared: (controller) => controller.IsBusShared,
    SCSIID: (controller) => controller.SCSIID,
  }),
  "IVMSCSIController.Configure:E_INVALIDARG": on(
    (world) => world.machine().AddSCSIController(),
    (controller) => controller.Configure(true, 5),
  ),
  "IVMSCSIController.Configure:VM_E_PREF_NOT_FOUND": (world) => {
    const machine = world.machine();
    const controller = machine.AddSCSIController();
    machine.RemoveSCSIController(controller);
    return () => controller.Configure(true, 6);
  },

  ...unknownMachines("IVMSCSIControllerCollection", (machine) => machine.SCSIControllers, {
    Count: (controllers) => controllers.Count,
    Item: (controllers) => controllers.Item(1),
  }),
  "IVMSCSIControllerCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.machine().SCSIControllers),
};

const MACHINE = "IVMVirtualMachine";

interface Parts {
  readonly machine: IVMVirtualMachine;
  readonly path: string;
}

/** What the calls that change a machine's drives need: the parts are made before the call. */
const CHANGES: Readonly<Record<string, (machine: IVMVirtualMachine, world: World) => (parts: Parts) => unknown>> = {
  AddHardDiskConnection:
    () =>
    ({ machine, path }) =>
      machine.AddHardDiskConnection(path, IDE, 0, 0),
  RemoveHardDiskConnection: (before, world) => {
    const connection = connect(before, world);
    return ({ machine }) => machine.RemoveHardDiskConnection(connection);
  },
  AddDVDROMDrive:
    () =>
    ({ machine }) =>
      machine.AddDVDROMDrive(IDE, 1, 1),
  RemoveDVDROMDrive: (before) => {
    const drive = dvdDrive(before);
    return ({ machine }) => machine.RemoveDVDROMDrive(drive);
  },
  AddSCSIController:
    () =>
    ({ machine }) =>
      machine.AddSCSIController(),
  RemoveSCSIController: (before) => {
    const controller = before.AddSCSIController();
    return ({ machine }) => machine.RemoveSCSIController(controller);
  },
};

/** The codes that all changes of drives share: the machine is on, or gone. */
function changeCodes(): Clauses {
  const after = (change: (machine: IVMVirtualMachine, world: World) => void): ((member: string) => Provoke) => {
    return (member) => (world) => {
      const machine = world.machine();
      const call = CHANGES[member]?.(machine, world);
      const path = world.disk("added.vhd");
      change(machine, world);
      return () => call?.({ machine, path });
    };
  };
  const started = after((machine, world) => world.finish(machine.Startup()));
  const forgotten = after((machine, world) => world.forget(machine));
  return Object.fromEntries(
    Object.keys(CHANGES).flatMap((member) => [
      [`${MACHINE}.${member}:VM_E_VM_RUNNING`, started(member)],
      [`${MACHINE}.${member}:VM_E_VM_UNKNOWN`, forgotten(member)],
    ]),
  );
}

export const machineDriveClauses: Clauses = {
  ...changeCodes(),
  ...unknownMachines(MACHINE, (machine) => machine, {
    AttachedDriveTypes: (machine) => machine.AttachedDriveTypes,
    DVDROMDrives: (machine) => machine.DVDROMDrives,
    FloppyDrives: (machine) => machine.FloppyDrives,
    HardDiskConnections: (machine) => machine.HardDiskConnections,
    SCSIControllers: (machine) => machine.SCSIControllers,
  }),

  ...existingPathCodes(`${MACHINE}.AddHardDiskConnection`, (world) => {
    const machine = world.machine();
    return (path) => machine.AddHardDiskConnection(path, IDE, 0, 0);
  }),
  [`${MACHINE}.AddHardDiskConnection:VM_E_DRIVE_BUS_LOC_IN_USE`]: (world) => {
    const machine = world.machine();
    connect(machine, world);
    const path = world.disk("second.vhd");
    return () => machine.AddHardDiskConnection(path, IDE, 0, 0);
  },
  [`${MACHINE}.AddHardDiskConnection:E_SHARING_VIOLATION`]: (world) => {
    const machine = world.machine();
    const { File: path } = connect(machine, world).HardDisk;
    return () => machine.AddHardDiskConnection(path, IDE, 0, 1);
  },
  [`${MACHINE}.RemoveHardDiskConnection:E_POINTER`]: nullArgument(
    (world) => world.machine(),
    "RemoveHardDiskConnection",
  ),
  [`${MACHINE}.RemoveHardDiskConnection:VM_E_DRIVE_INVALID`]: (world) => {
    const machine = world.machine();
    const connection = connect(machine, world);
    machine.RemoveHardDiskConnection(connection);
    return () => machine.RemoveHardDiskConnection(connection);
  },

  [`${MACHINE}.AddDVDROMDrive:E_INVALIDARG`]: on(
    (world) => world.machine(),
    (machine) => machine.AddDVDROMDrive(IDE, 0, 2),
  ),
  [`${MACHINE}.AddDVDROMDrive:VM_E_DRIVE_INVALID`]: (world) => {
    const machine = world.machine();
    machine.AddSCSIController();
    return () => machine.AddDVDROMDrive(SCSI, 0, 0);
  },
  [`${MACHINE}.AddDVDROMDrive:VM_E_DRIVE_BUS_LOC_IN_USE`]: (world) => {
    const machine = world.machine();
    connect(machine, world);
    return () => machine.AddDVDROMDrive(IDE, 0, 0);
  },
  [`${MACHINE}.RemoveDVDROMDrive:E_POINTER`]: nullArgument((world) => world.machine(), "RemoveDVDROMDrive"),
  [`${MACHINE}.RemoveDVDROMDrive:VM_E_DRIVE_INVALID`]: (world) => {
    const machine = world.machine();
    const drive = dvdDrive(machine);
    machine.RemoveDVDROMDrive(drive);
    return () => machine.RemoveDVDROMDrive(drive);
  },

  [`${MACHINE}.AddSCSIController:E_FAIL`]: (world) => {
    const machine = world.machine();
    const most = world.server.MaximumNumberOfSCSIControllers;
    while (machine.SCSIControllers.Count < most) machine.AddSCSIController();
    return () => machine.AddSCSIController();
  },
  [`${MACHINE}.RemoveSCSIController:E_POINTER`]: nullArgument((world) => world.machine(), "RemoveSCSIController"),
};
