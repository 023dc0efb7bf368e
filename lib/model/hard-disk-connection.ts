import { ComError } from "../com/com-error.js";
import { succeedWithFalse } from "../com/success-code.js";
import type { VMDriveBusType } from "../generated/enumerations.js";
import { VM_E_DRIVE_INVALID } from "../generated/hresults.js";
import { VMHardDiskConnectionImplementation } from "../generated/implementations.js";
import { fileNotFound } from "../files/file-system.js";
import { describeLocation } from "./bus-location.js";
import type { DriveSlot } from "./drive-slot.js";
import { HardDisk } from "./hard-disk.js";

/** A hard disk image at a place of a machine's buses. */
export class HardDiskConnection extends VMHardDiskConnectionImplementation {
  readonly slot: DriveSlot;

  constructor(slot: DriveSlot) {
    super();
    this.slot = slot;
  }

  override get BusType(): VMDriveBusType {
    return this.slot.location.busType;
  }

  override get BusNumber(): number {
    return this.slot.location.busNumber;
  }

  override get DeviceNumber(): number {
    return this.slot.location.deviceNumber;
  }

  override SetBusLocation(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void {
    this.slot.moveTo(busType, busNumber, deviceNumber);
  }

  override get HardDisk(): HardDisk {
    const location = this.slot.location;
    const path = this.slot.drives.imageAt(location);
    if (path === "") {
      throw new ComError(VM_E_DRIVE_INVALID, `There is no image connected at ${describeLocation(location)}.`);
    }
    return new HardDisk(this.slot.machine.server, path);
  }

  /** Null, with S_FALSE, as long as the machine has made none. */
  override get UndoHardDisk(): HardDisk | null {
    const { server } = this.slot.machine;
    const path = this.slot.drives.undoDiskAt(this.slot.location);
    if (path === "") {
      succeedWithFalse();
      return null;
    }
    // The documentation names VM_E_HD_IMAGE_NOT_FOUND, a code whose value nobody has published.
    if (server.fileSystem.kind(path) !== "file") throw fileNotFound(path);
    return new HardDisk(server, path);
  }
}
