import { ComError } from "../com/com-error.js";
import { E_INVALIDARG, VM_E_PREF_NOT_FOUND } from "../generated/hresults.js";
import { VMSCSIControllerImplementation } from "../generated/implementations.js";
import { vmDriveBusType_SCSI, vmDriveType_HardDisk } from "../generated/enumerations.js";
import { scsiSection } from "./bus-location.js";
import {
  DEFAULT_SCSI_ID,
  drivesOf,
  hasController,
  readController,
  writeController,
  type ControllerSettings,
} from "./drive-configuration.js";
import type { VirtualMachineCore } from "./virtual-machine-core.js";

/** One of a machine's SCSI controllers, and with it a bus for seven hard disks. */
export class SCSIController extends VMSCSIControllerImplementation {
  readonly machine: VirtualMachineCore;
  /** The number of its bus. */
  readonly number: number;
  #isRemoved = false;

  constructor(machine: VirtualMachineCore, number: number) {
    super();
    this.machine = machine;
    this.number = number;
  }

  override get _ID(): number {
    return this.number;
  }

  override get SCSIID(): number {
    return this.#settings.scsiId;
  }

  override get IsBusShared(): boolean {
    return this.#settings.isBusShared;
  }

  /** What is changed while the machine is on counts from its next start. */
  override Configure(isBusShared: boolean, SCSIID: number): void {
    this.machine.assertKnown();
    if (SCSIID !== DEFAULT_SCSI_ID && SCSIID !== DEFAULT_SCSI_ID - 1) {
      throw new ComError(E_INVALIDARG, "The SCSI ID of a controller is 6 or 7.");
    }
    this.#requireExistence();
    this.#requireRoom(isBusShared, SCSIID);
    this.machine.changeConfiguration((configuration) =>
      writeController(configuration, this.number, { isBusShared, scsiId: SCSIID }),
    );
  }

  /** The controller has been taken out of its machine; another may get its number. */
  removed(): void {
    this.#isRemoved = true;
  }

  /** Whether the machine still has this controller. */
  get isThere(): boolean {
    return !this.#isRemoved && hasController(this.machine.configuration, this.number);
  }

  get #settings(): ControllerSettings {
    this.machine.assertKnown();
    this.#requireExistence();
    return readController(this.machine.configuration, this.number);
  }

  #requireExistence(): void {
    if (this.isThere) return;
    throw new ComError(
      VM_E_PREF_NOT_FOUND,
      `The machine has no SCSI controller '${scsiSection(this.number)}' any more.`,
    );
  }

  #requireRoom(isBusShared: boolean, scsiId: number): void {
    const devices = drivesOf(this.machine.configuration, vmDriveType_HardDisk)
      .filter(({ busType, busNumber }) => busType === vmDriveBusType_SCSI && busNumber === this.number)
      .map(({ deviceNumber }) => deviceNumber);
    if (isBusShared && devices.some((device) => device !== 0)) {
      throw new ComError(E_INVALIDARG, "A shared SCSI bus holds one disk, as device 0; others are connected.");
    }
    if (devices.includes(scsiId)) {
      throw new ComError(E_INVALIDARG, `A disk is connected as device ${scsiId}, which the controller would be.`);
    }
  }
}
