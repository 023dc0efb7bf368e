import { ComError } from "../com/com-error.js";
import type { VMDriveBusType, VMDriveType } from "../generated/enumerations.js";
import { VM_E_DRIVE_INVALID } from "../generated/hresults.js";
import { describeLocation, type BusLocation } from "./bus-location.js";
import { driveTypeAt } from "./drive-configuration.js";
import type { MachineDrives } from "./machine-drives.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

/** Where the object of a drive stands: at a place of its machine, until the drive is removed. */
export class DriveSlot {
  readonly drives: MachineDrives;
  readonly type: VMDriveType;
  /** Undefined once the drive has been removed. */
  place: BusLocation | undefined;

  constructor(drives: MachineDrives, type: VMDriveType, place: BusLocation) {
    this.drives = drives;
    this.type = type;
    this.place = place;
  }

  get machine(): VirtualMachineCore {
    return this.drives.machine;
  }

  /**
   * The place of a drive that is still there.
   * @throws ComError VM_E_VM_UNKNOWN if the machine has left its server, VM_E_DRIVE_INVALID
   */
  get location(): BusLocation {
    this.machine.assertKnown();
    const { place } = this;
    if (place === undefined) throw new ComError(VM_E_DRIVE_INVALID, "The drive has been removed from its machine.");
    if (driveTypeAt(this.machine.configuration, place) === this.type) return place;
    throw new ComError(VM_E_DRIVE_INVALID, `The configuration has no such drive at ${describeLocation(place)}.`);
  }

  /**
   * Moves the drive to another place.
   * @throws ComError E_INVALIDARG, VM_E_VM_UNKNOWN, VM_E_VM_RUNNING, VM_E_DRIVE_INVALID, VM_E_DRIVE_BUS_LOC_IN_USE
   */
  moveTo(busType: VMDriveBusType, busNumber: number, deviceNumber: number): void {
    this.machine.assertStopped();
    const from = this.location;
    const to = this.drives.placeFor(this.type, busType, busNumber, deviceNumber, from);
    if (to !== from) this.drives.move(this, from, to);
  }
}
