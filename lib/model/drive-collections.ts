/** The collections of a machine's drives: each shows what the configuration has at the moment of the call. */
import {
  IVMDVDDriveCollectionImplementation,
  IVMFloppyDriveCollectionImplementation,
  IVMHardDiskConnectionCollectionImplementation,
  IVMSCSIControllerCollectionImplementation,
} from "../generated/implementations.js";
import { elementAt } from "./collection.js";
import type { DVDDrive } from "./dvd-drive.js";
import type { FloppyDrive } from "./floppy-drive.js";
import type { HardDiskConnection } from "./hard-disk-connection.js";
import type { SCSIController } from "./scsi-controller.js";

/** What a collection shows. @throws ComError VM_E_VM_UNKNOWN if the machine has left its server */
export type Elements<T> = () => readonly T[];

export class HardDiskConnectionCollection extends IVMHardDiskConnectionCollectionImplementation {
  readonly #elements: Elements<HardDiskConnection>;

  constructor(elements: Elements<HardDiskConnection>) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements().length;
  }

  override Item(index: number): HardDiskConnection {
    return elementAt(this.#elements(), index);
  }

  override snapshot(): readonly HardDiskConnection[] {
    return this.#elements();
  }
}

export class DVDDriveCollection extends IVMDVDDriveCollectionImplementation {
  readonly #elements: Elements<DVDDrive>;

  constructor(elements: Elements<DVDDrive>) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements().length;
  }

  override Item(index: number): DVDDrive {
    return elementAt(this.#elements(), index);
  }

  override snapshot(): readonly DVDDrive[] {
    return this.#elements();
  }
}

export class FloppyDriveCollection extends IVMFloppyDriveCollectionImplementation {
  readonly #elements: Elements<FloppyDrive>;

  constructor(elements: Elements<FloppyDrive>) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements().length;
  }

  override Item(index: number): FloppyDrive {
    return elementAt(this.#elements(), index);
  }

  override snapshot(): readonly FloppyDrive[] {
    return this.#elements();
  }
}

export class SCSIControllerCollection extends IVMSCSIControllerCollectionImplementation {
  readonly #elements: Elements<SCSIController>;

  constructor(elements: Elements<SCSIController>) {
    super();
    this.#elements = elements;
  }

  override get Count(): number {
    return this.#elements().length;
  }

  override Item(index: number): SCSIController {
    return elementAt(this.#elements(), index);
  }

  override snapshot(): readonly SCSIController[] {
    return this.#elements();
  }
}
