import { ComError } from "../com/com-error.js";
import { ignoringComErrors } from "../com/ignoring.js";
import type { Vmc } from "../files/vmc.js";
import {
  vmDriveBusType_SCSI,
  vmDriveType_DVD,
  vmDriveType_HardDisk,
  type VMDriveBusType,
  type VMDriveType,
} from "../generated/enumerations.js";
import { E_POINTER, VM_E_DRIVE_INVALID } from "../generated/hresults.js";
import type { GuestDisk } from "../machine/guest-disk.js";
import type { BackgroundWork } from "./background-work.js";
import { existingFile } from "./disk-path.js";
import { hasMedia } from "./drive-configuration.js";
import type {
  DVDDriveCollection,
  FloppyDriveCollection,
  HardDiskConnectionCollection,
  SCSIControllerCollection,
} from "./drive-collections.js";
import type { DVDDrive } from "./dvd-drive.js";
import type { HardDiskConnection } from "./hard-disk-connection.js";
import { MachineDrives } from "./machine-drives.js";
import type { SCSIController } from "./scsi-controller.js";
import { VirtualMachineScripts } from "./virtual-machine-scripts.js";

const NO_DISKS: readonly GuestDisk[] = Object.freeze([]);

/** IVMVirtualMachine: hard disks, DVD and floppy drives, SCSI controllers. */
export abstract class VirtualMachineDrives extends VirtualMachineScripts {
  // --- IVMVirtualMachine

  override get HardDiskConnections(): HardDiskConnectionCollection {
    this.assertKnown();
    return this.#drives.connectionCollection;
  }

  override AddHardDiskConnection(
    hardDiskPath: string | null,
    busType: VMDriveBusType,
    busNumber: number,
    deviceNumber: number,
  ): HardDiskConnection {
    this.assertStopped();
    const path = existingFile(this.server.fileSystem, hardDiskPath);
    const place = this.#drives.findPlace(vmDriveType_HardDisk, busType, busNumber, deviceNumber);
    // The documented code for a bad place too, here and nowhere else.
    if (place === undefined) throw new ComError(E_POINTER, "The virtual machine has no such place for a hard disk.");
    this.#drives.requireFree(place);
    return this.#drives.addHardDisk(path, place);
  }

  override RemoveHardDiskConnection(connection: HardDiskConnection | null): void {
    this.assertStopped();
    if (connection === null) throw new ComError(E_POINTER, "There is no hard disk connection given.");
    this.#drives.remove(connection);
  }

  override get DVDROMDrives(): DVDDriveCollection {
    this.assertKnown();
    return this.#drives.dvdCollection;
  }

  override AddDVDROMDrive(busType: VMDriveBusType, busNumber: number, deviceNumber: number): DVDDrive {
    this.assertStopped();
    if (busType === vmDriveBusType_SCSI) {
      throw new ComError(VM_E_DRIVE_INVALID, "DVD drives cannot be attached to a SCSI bus.");
    }
    return this.#drives.addDVDDrive(this.#drives.placeFor(vmDriveType_DVD, busType, busNumber, deviceNumber));
  }

  override RemoveDVDROMDrive(drive: DVDDrive | null): void {
    this.assertStopped();
    if (drive === null) throw new ComError(E_POINTER, "There is no DVD drive given.");
    this.#drives.remove(drive);
  }

  override get FloppyDrives(): FloppyDriveCollection {
    this.assertKnown();
    return this.#drives.floppyCollection;
  }

  override get SCSIControllers(): SCSIControllerCollection {
    this.assertKnown();
    return this.#drives.controllerCollection;
  }

  override AddSCSIController(): SCSIController {
    this.assertStopped();
    return this.#drives.addController();
  }

  /** Disks on the controller's bus are disconnected with it. */
  override RemoveSCSIController(controller: SCSIController | null): void {
    this.assertStopped();
    if (controller === null) throw new ComError(E_POINTER, "There is no SCSI controller given.");
    this.#drives.removeController(controller);
  }

  override get AttachedDriveTypes(): VMDriveType[] {
    this.assertKnown();
    return this.#drives.types();
  }

  // --- for the rest of the model

  /** The hard disks of a machine that is on, in the order of their places, as its hardware sees them. */
  guestDisks(): readonly GuestDisk[] {
    return this.#madeDrives?.disks.guestDisks ?? NO_DISKS;
  }

  /** Enters the disks of a machine that this server found saved as in use. */
  holdSavedDisks(): void {
    // A configuration that cannot be read shows at the machine's next start.
    ignoringComErrors(() => this.#filledDrives?.disks.holdSaved());
  }

  /**
   * The machine is about to be on, by a start or from a saved state: takes its disks into use, makes undo disks. If
   * that fails nothing has changed.
   * @throws ComError E_SHARING_VIOLATION, E_FILE_NOT_FOUND, E_DISK_FULL and what else keeps a disk from being used
   */
  protected prepareDisks(): void {
    this.#filledDrives?.disks.prepare();
  }

  /** The machine is saved: its disks are closed, and stay in use. */
  protected suspendDisks(): void {
    this.#madeDrives?.disks.suspend();
  }

  /** The machine is off, or has left the server: its disks are free for others. Undo disks are kept. */
  protected releaseDisks(): void {
    this.#madeDrives?.disks.release();
  }

  /** Merges the undo disks into the hard disks, of a machine that is off, saved or about to be off. */
  protected *mergeUndoDisks(): BackgroundWork {
    const drives = this.#filledDrives;
    if (drives !== undefined) yield* drives.disks.merge();
  }

  /** Throws away what is on the undo disks; a machine that is on goes on with new ones. */
  protected discardUndoDisks(): void {
    this.#filledDrives?.disks.discard();
  }

  /** Removes the undo disks of a machine that is off, as there shall be none, or as the machine is to be deleted. */
  protected deleteUndoDisks(): void {
    this.#filledDrives?.disks.deleteUndoDisks();
  }

  override changeConfiguration(change: (configuration: Vmc) => void): void {
    if (this.made?.drives === "empty") this.made.drives = undefined;
    super.changeConfiguration(change);
  }

  get #madeDrives(): MachineDrives | undefined {
    const drives = this.made?.drives;
    return drives === "empty" ? undefined : drives;
  }

  get #drives(): MachineDrives {
    return this.#madeDrives ?? (this.parts.drives = new MachineDrives(this));
  }

  /** Undefined if there is nothing in any of the drives. */
  get #filledDrives(): MachineDrives | undefined {
    const drives = this.made?.drives;
    if (drives === "empty") return undefined;
    if (drives === undefined && !hasMedia(this.configuration)) {
      this.parts.drives = "empty";
      return undefined;
    }
    return this.#drives;
  }
}
