import { ComError } from "../com/com-error.js";
import type { ConnectionPoint } from "../com/connection-point.js";
import {
  vmDVDDrive_HostDrive,
  vmDVDDrive_Image,
  vmDVDDrive_None,
  type VMDriveBusType,
  type VMDVDDriveAttachmentType,
} from "../generated/enumerations.js";
import { IVMDVDDriveEventsTable } from "../generated/dispatch-tables.js";
import { E_INVALIDARG, E_POINTER, VM_E_DRIVE_IN_USE, VM_E_MEDIA_WRONG_TYPE } from "../generated/hresults.js";
import { VMDVDDriveImplementation } from "../generated/implementations.js";
import { sectionOf } from "./bus-location.js";
import { existingFile } from "./disk-path.js";
import type { DriveSlot } from "./drive-slot.js";
import { driveLetter, MediaTray, readMedium, type Medium } from "./removable-media.js";

const ATTACHMENTS: Readonly<Record<Medium["kind"], VMDVDDriveAttachmentType>> = {
  none: vmDVDDrive_None,
  image: vmDVDDrive_Image,
  hostDrive: vmDVDDrive_HostDrive,
};

/** A CD or DVD drive in a machine. What is in it may change at any time, where it is only while the machine is off. */
export class DVDDrive extends VMDVDDriveImplementation {
  readonly slot: DriveSlot;
  readonly #tray: MediaTray;

  constructor(slot: DriveSlot) {
    super();
    this.slot = slot;
    this.#tray = new MediaTray(slot.machine, this, IVMDVDDriveEventsTable);
  }

  override outgoing(): ConnectionPoint {
    return this.#tray.point;
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

  override get Attachment(): VMDVDDriveAttachmentType {
    return ATTACHMENTS[this.medium.kind];
  }

  override get ImageFile(): string {
    return this.#require("image").path;
  }

  override get HostDriveLetter(): string {
    return this.#require("hostDrive").letter;
  }

  override AttachImage(imagePath: string | null): void {
    const section = this.#section;
    if (imagePath === null) throw new ComError(E_POINTER, "There is no path of an image.");
    const path = existingFile(this.slot.machine.server.fileSystem, imagePath);
    this.#requireEmpty();
    this.#tray.insert(section, { kind: "image", path });
  }

  override ReleaseImage(): void {
    this.#tray.eject(this.#section, this.#require("image"));
  }

  override AttachHostDrive(said: string | null): void {
    const section = this.#section;
    const letter = driveLetter(said);
    const { drives, machine } = this.slot;
    if (!machine.server.hostDriveLetters("dvd").includes(letter)) {
      throw new ComError(E_INVALIDARG, `The host has no DVD drive ${letter}.`);
    }
    this.#requireEmpty();
    const holder = machine.server.hostDriveUse.otherUser(letter, drives);
    if (holder !== undefined) {
      throw new ComError(VM_E_DRIVE_IN_USE, `The host's drive ${letter} is in use by ${holder.description}.`);
    }
    this.#tray.insert(section, { kind: "hostDrive", letter });
    if (machine.isOn) machine.server.hostDriveUse.capture(letter, drives);
  }

  override ReleaseHostDrive(): void {
    const medium = this.#require("hostDrive");
    this.#tray.eject(this.#section, medium);
    this.slot.machine.server.hostDriveUse.release(this.slot.drives, medium.letter);
  }

  /** Whether the machine writes to an image in the drive. */
  get isWritten(): boolean {
    return false;
  }

  /** What is in the drive. @throws ComError VM_E_VM_UNKNOWN, VM_E_DRIVE_INVALID */
  get medium(): Medium {
    return readMedium(this.slot.machine, this.#section);
  }

  get #section(): string {
    return sectionOf(this.slot.location);
  }

  #require<Kind extends "image" | "hostDrive">(kind: Kind): Medium & { readonly kind: Kind } {
    const { medium } = this;
    if (isOfKind(medium, kind)) return medium;
    const what = kind === "image" ? "an ISO image" : "a drive of the host";
    throw new ComError(VM_E_MEDIA_WRONG_TYPE, `What the DVD drive has captured is not ${what}.`);
  }

  #requireEmpty(): void {
    if (this.medium.kind === "none") return;
    throw new ComError(VM_E_DRIVE_IN_USE, "The DVD drive has captured something already; release that first.");
  }
}

function isOfKind<Kind extends Medium["kind"]>(medium: Medium, kind: Kind): medium is Medium & { readonly kind: Kind } {
  return medium.kind === kind;
}
