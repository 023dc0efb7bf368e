import { ComError } from "../com/com-error.js";
import {
  vmDriveBusType_SCSI,
  vmDriveType_DVD,
  vmDriveType_HardDisk,
  vmDriveType_Null,
  type VMDriveBusType,
  type VMDriveType,
} from "../generated/enumerations.js";
import {
  E_FAIL,
  E_INVALIDARG,
  E_SHARING_VIOLATION,
  VM_E_DRIVE_BUS_LOC_IN_USE,
  VM_E_DRIVE_INVALID,
  VM_E_PREF_NOT_FOUND,
} from "../generated/hresults.js";
import { fileKey } from "../files/windows-path.js";
import {
  ALL_LOCATIONS,
  busLocation,
  describeLocation,
  SCSI_BUSES,
  scsiSection,
  sectionOf,
  type BusLocation,
} from "./bus-location.js";
import {
  DVDDriveCollection,
  FloppyDriveCollection,
  HardDiskConnectionCollection,
  SCSIControllerCollection,
} from "./drive-collections.js";
import {
  controllersOf,
  DEFAULT_SCSI_ID,
  driveTypeAt,
  drivesOf,
  floppySection,
  hasController,
  imageSection,
  moveDrive,
  placeDrive,
  readController,
  undoSection,
  writeController,
} from "./drive-configuration.js";
import { DriveSlot } from "./drive-slot.js";
import { DVDDrive } from "./dvd-drive.js";
import type { DiskUser } from "./disk-use.js";
import { FloppyDrive } from "./floppy-drive.js";
import { HardDiskConnection } from "./hard-disk-connection.js";
import { MachineDisks } from "./machine-disks.js";
import { readPathname, writePathname } from "./pathnames.js";
import { SCSIController } from "./scsi-controller.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

/** A machine's drive that can be somewhere else or gone tomorrow. */
interface MovableDrive {
  readonly slot: DriveSlot;
}

/**
 * A machine's drives and controllers. What is there the configuration says; here are the objects that stand for
 * it, the same one for the same drive as long as that is there.
 */
export class MachineDrives implements DiskUser {
  readonly machine: VirtualMachineCore;
  /** By the section of their place. */
  readonly #drives = new Map<string, MovableDrive>();
  readonly #floppies: FloppyDrive[] = [];
  readonly #controllers = new Map<number, SCSIController>();

  /** The disks as they are used while the machine is on. */
  readonly disks = new MachineDisks(this);

  readonly connectionCollection = new HardDiskConnectionCollection(() => this.connections());
  readonly dvdCollection = new DVDDriveCollection(() => this.dvdDrives());
  readonly floppyCollection = new FloppyDriveCollection(() => this.floppyDrives());
  readonly controllerCollection = new SCSIControllerCollection(() => this.controllers());

  constructor(machine: VirtualMachineCore) {
    this.machine = machine;
  }

  get description(): string {
    return `virtual machine '${this.machine.displayName}'`;
  }

  // --- what is there

  connections(): HardDiskConnection[] {
    return this.#all(vmDriveType_HardDisk, HardDiskConnection);
  }

  dvdDrives(): DVDDrive[] {
    return this.#all(vmDriveType_DVD, DVDDrive);
  }

  /** One, or as many as the configuration has, numbered in a row. */
  floppyDrives(): FloppyDrive[] {
    this.machine.assertKnown();
    const { configuration } = this.machine;
    let count = 1;
    const most = this.machine.server.limits.floppyDrives;
    while (count < most && configuration.has(floppySection(count))) count++;
    return Array.from({ length: count }, (_, number) => (this.#floppies[number] ??= new FloppyDrive(this, number)));
  }

  controllers(): SCSIController[] {
    this.machine.assertKnown();
    return controllersOf(this.machine.configuration).map((number) => {
      const controller = this.#controllers.get(number) ?? new SCSIController(this.machine, number);
      this.#controllers.set(number, controller);
      return controller;
    });
  }

  /** The drive types of all places there can be, in their order. */
  types(): VMDriveType[] {
    this.machine.assertKnown();
    const { configuration } = this.machine;
    return ALL_LOCATIONS.map((location) => driveTypeAt(configuration, location));
  }

  /** The path of the image at a place; "" if there is none. */
  imageAt(location: BusLocation): string {
    return this.#pathAt(imageSection(location));
  }

  /** The path of the undo disk of a hard disk; "" if none has been made. It may not be there any more. */
  undoDiskAt(location: BusLocation): string {
    return this.#pathAt(undoSection(location));
  }

  /** Whether a hard disk is on a bus that machines share. */
  isShared({ busType, busNumber }: BusLocation): boolean {
    return busType === vmDriveBusType_SCSI && readController(this.machine.configuration, busNumber).isBusShared;
  }

  // --- changes; the machine must be off

  /**
   * A place that a drive of this type can have, and where nothing is unless that is the drive itself.
   * @param current the place that the drive has already
   * @throws ComError E_INVALIDARG if there is no such place, VM_E_DRIVE_BUS_LOC_IN_USE
   */
  placeFor(type: VMDriveType, bus: VMDriveBusType, number: number, device: number, current?: BusLocation): BusLocation {
    const place = this.findPlace(type, bus, number, device);
    if (place === undefined) {
      throw new ComError(E_INVALIDARG, "The virtual machine has no such place for this kind of drive.");
    }
    if (place !== current) this.requireFree(place);
    return place;
  }

  /** Undefined if the machine has no such place, or none for this type of drive. */
  findPlace(
    type: VMDriveType,
    busType: VMDriveBusType,
    busNumber: number,
    deviceNumber: number,
  ): BusLocation | undefined {
    const place = busLocation(busType, busNumber, deviceNumber);
    if (place?.busType !== vmDriveBusType_SCSI) return place;
    const { configuration } = this.machine;
    if (type === vmDriveType_DVD || !hasController(configuration, busNumber)) return undefined;
    return this.isShared(place) && deviceNumber !== 0 ? undefined : place;
  }

  /** @throws ComError VM_E_DRIVE_BUS_LOC_IN_USE */
  requireFree(place: BusLocation): void {
    const { configuration } = this.machine;
    if (driveTypeAt(configuration, place) !== vmDriveType_Null) {
      throw new ComError(VM_E_DRIVE_BUS_LOC_IN_USE, `There is a drive at ${describeLocation(place)} already.`);
    }
    const { busType, busNumber, deviceNumber } = place;
    if (busType === vmDriveBusType_SCSI && readController(configuration, busNumber).scsiId === deviceNumber) {
      throw new ComError(VM_E_DRIVE_BUS_LOC_IN_USE, `${describeLocation(place)} is the controller's own place.`);
    }
  }

  /** @throws ComError E_SHARING_VIOLATION if the machine has this image at another place */
  addHardDisk(path: string, place: BusLocation): HardDiskConnection {
    const key = fileKey(path);
    for (const other of drivesOf(this.machine.configuration, vmDriveType_HardDisk)) {
      if (keyOf(this.imageAt(other)) !== key) continue;
      throw new ComError(E_SHARING_VIOLATION, `'${path}' is connected at ${describeLocation(other)} already.`);
    }
    this.#add(place, vmDriveType_HardDisk, path);
    return this.#at(place, vmDriveType_HardDisk, HardDiskConnection);
  }

  addDVDDrive(place: BusLocation): DVDDrive {
    this.#add(place, vmDriveType_DVD, "");
    return this.#at(place, vmDriveType_DVD, DVDDrive);
  }

  /** @throws ComError VM_E_DRIVE_INVALID if the drive is not one of this machine's */
  remove(drive: MovableDrive): void {
    const { slot } = drive;
    if (slot.drives !== this) throw new ComError(VM_E_DRIVE_INVALID, "The drive is in another virtual machine.");
    const place = slot.location;
    const file = this.machine.configurationFile;
    this.machine.changeConfiguration((configuration) => placeDrive(configuration, place, vmDriveType_Null, file));
    this.#detach(place);
  }

  move(slot: DriveSlot, from: BusLocation, to: BusLocation): void {
    const drive = this.#drives.get(sectionOf(from));
    const file = this.machine.configurationFile;
    this.machine.changeConfiguration((configuration) => moveDrive(configuration, from, to, file));
    this.#detach(to);
    this.#drives.delete(sectionOf(from));
    if (drive !== undefined) this.#drives.set(sectionOf(to), drive);
    slot.place = to;
  }

  /** @throws ComError E_FAIL if the machine has as many as it can have */
  addController(): SCSIController {
    const taken = controllersOf(this.machine.configuration);
    const most = Math.min(this.machine.server.limits.scsiControllers, SCSI_BUSES);
    const number = taken.findIndex((each, index) => each !== index);
    const free = number < 0 ? taken.length : number;
    if (taken.length >= most) throw new ComError(E_FAIL, `The virtual machine has ${most} SCSI controllers already.`);
    this.machine.changeConfiguration((configuration) =>
      writeController(configuration, free, { isBusShared: false, scsiId: DEFAULT_SCSI_ID }),
    );
    const controller = new SCSIController(this.machine, free);
    this.#controllers.get(free)?.removed();
    this.#controllers.set(free, controller);
    return controller;
  }

  /** Takes out a controller with the disks on its bus. @throws ComError VM_E_PREF_NOT_FOUND if the machine has not got it */
  removeController(controller: SCSIController): void {
    if (controller.machine !== this.machine || !controller.isThere) {
      throw new ComError(VM_E_PREF_NOT_FOUND, "The virtual machine has no such SCSI controller.");
    }
    const { number } = controller;
    this.machine.changeConfiguration((configuration) => configuration.remove(scsiSection(number)));
    controller.removed();
    this.#controllers.delete(number);
    for (const place of ALL_LOCATIONS) {
      if (place.busType === vmDriveBusType_SCSI && place.busNumber === number) this.#detach(place);
    }
  }

  #all<Drive extends MovableDrive>(type: VMDriveType, kind: new (slot: DriveSlot) => Drive): Drive[] {
    this.machine.assertKnown();
    return drivesOf(this.machine.configuration, type).map((place) => this.#at(place, type, kind));
  }

  #at<Drive extends MovableDrive>(place: BusLocation, type: VMDriveType, kind: new (slot: DriveSlot) => Drive): Drive {
    const section = sectionOf(place);
    const known = this.#drives.get(section);
    if (known instanceof kind) return known;
    this.#detach(place);
    const drive = new kind(new DriveSlot(this, type, place));
    this.#drives.set(section, drive);
    return drive;
  }

  #add(place: BusLocation, type: VMDriveType, path: string): void {
    const file = this.machine.configurationFile;
    this.machine.changeConfiguration((configuration) => {
      placeDrive(configuration, place, type, file);
      writePathname(configuration, imageSection(place), file, path);
    });
    this.#detach(place);
  }

  /** Whatever object stood for a drive at a place, that drive is gone. */
  #detach(place: BusLocation): void {
    const section = sectionOf(place);
    const drive = this.#drives.get(section);
    if (drive !== undefined) drive.slot.place = undefined;
    this.#drives.delete(section);
  }

  #pathAt(section: string): string {
    const { configuration, configurationFile, server } = this.machine;
    return readPathname(server.fileSystem, configuration, section, configurationFile);
  }
}

/** What a configuration has as a path may be none. */
function keyOf(path: string): string | undefined {
  try {
    return fileKey(path);
  } catch {
    return undefined;
  }
}
