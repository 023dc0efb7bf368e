import { ComError } from "../com/com-error.js";
import type { ConnectionPoint } from "../com/connection-point.js";
import {
  vmFloppyDrive_HostDrive,
  vmFloppyDrive_Image,
  vmFloppyDrive_None,
  type VMFloppyDriveAttachmentType,
} from "../generated/enumerations.js";
import { IVMFloppyDriveEventsTable } from "../generated/dispatch-tables.js";
import {
  E_POINTER,
  VM_E_HOST_FLOPPY_CAPTURE_FAIL,
  VM_E_IMAGE_CAPTURE_FAIL,
  VM_E_MEDIA_WRONG_TYPE,
  VM_E_NO_MEDIA_CAPTURED,
} from "../generated/hresults.js";
import { floppyTypeOf } from "../files/floppy-image.js";
import { VMFloppyDriveImplementation } from "../generated/implementations.js";
import { existingFile } from "./disk-path.js";
import { floppySection } from "./drive-configuration.js";
import type { MachineDrives } from "./machine-drives.js";
import { driveLetter, MediaTray, readMedium, type Medium } from "./removable-media.js";

const ATTACHMENTS: Readonly<Record<Medium["kind"], VMFloppyDriveAttachmentType>> = {
  none: vmFloppyDrive_None,
  image: vmFloppyDrive_Image,
  hostDrive: vmFloppyDrive_HostDrive,
};

/** A floppy drive in a machine. Attaching something takes out what is in it. */
export class FloppyDrive extends VMFloppyDriveImplementation {
  readonly #drives: MachineDrives;
  readonly #number: number;
  readonly #tray: MediaTray;

  constructor(drives: MachineDrives, number: number) {
    super();
    this.#drives = drives;
    this.#number = number;
    this.#tray = new MediaTray(drives.machine, this, IVMFloppyDriveEventsTable);
  }

  override outgoing(): ConnectionPoint {
    return this.#tray.point;
  }

  override get DriveNumber(): number {
    return this.#number;
  }

  override get Attachment(): VMFloppyDriveAttachmentType {
    return ATTACHMENTS[this.medium.kind];
  }

  /** "" if no image is attached. */
  override get ImageFile(): string {
    const { medium } = this;
    return medium.kind === "image" ? medium.path : "";
  }

  /** "" if no drive of the host is attached. */
  override get HostDriveLetter(): string {
    const { medium } = this;
    return medium.kind === "hostDrive" ? medium.letter : "";
  }

  override AttachImage(imagePath: string | null): void {
    const { machine } = this.#drives;
    machine.assertKnown();
    if (imagePath === null) throw new ComError(E_POINTER, "There is no path of an image.");
    const before = this.medium;
    const path = captured(VM_E_IMAGE_CAPTURE_FAIL, () => {
      const file = existingFile(machine.server.fileSystem, imagePath);
      floppyTypeOf(machine.server.fileSystem, file);
      if (machine.isOn) machine.server.diskUse.claim(this.#drives, [{ path: file, access: "write" }]);
      else machine.server.diskUse.assertUnused(file);
      return file;
    });
    this.#release(before);
    this.#tray.insert(this.#section, { kind: "image", path });
  }

  override ReleaseImage(): void {
    this.#release(this.#require("image", "a floppy disk image"));
  }

  override AttachHostDrive(said: string | null): void {
    const { machine } = this.#drives;
    machine.assertKnown();
    const letter = driveLetter(said);
    const before = this.medium;
    const { hostDriveUse } = machine.server;
    if (!machine.server.hostDriveLetters("floppy").includes(letter)) {
      throw new ComError(VM_E_HOST_FLOPPY_CAPTURE_FAIL, `The host has no floppy drive ${letter}.`);
    }
    const holder = hostDriveUse.otherUser(letter, this.#drives);
    if (holder !== undefined) {
      const message = `The host's floppy drive ${letter} is in use by ${holder.description}.`;
      throw new ComError(VM_E_HOST_FLOPPY_CAPTURE_FAIL, message);
    }
    this.#release(before);
    this.#tray.insert(this.#section, { kind: "hostDrive", letter });
    if (machine.isOn) hostDriveUse.capture(letter, this.#drives);
  }

  override ReleaseHostDrive(): void {
    this.#release(this.#require("hostDrive", "a floppy drive of the host"));
  }

  /** Whether the machine writes to an image in the drive. */
  get isWritten(): boolean {
    return true;
  }

  /** What is in the drive. @throws ComError VM_E_VM_UNKNOWN, VM_E_PREF_ILLEGAL_VALUE */
  get medium(): Medium {
    this.#drives.machine.assertKnown();
    return readMedium(this.#drives.machine, this.#section);
  }

  get #section(): string {
    return floppySection(this.#number);
  }

  #require(kind: "image" | "hostDrive", what: string): Medium {
    const { medium } = this;
    if (medium.kind === kind) return medium;
    if (medium.kind === "none") throw new ComError(VM_E_NO_MEDIA_CAPTURED, "There is nothing in the floppy drive.");
    throw new ComError(VM_E_MEDIA_WRONG_TYPE, `What is in the floppy drive is not ${what}.`);
  }

  #release(medium: Medium): void {
    if (medium.kind === "none") return;
    const { server } = this.#drives.machine;
    this.#tray.eject(this.#section, medium);
    if (medium.kind === "hostDrive") server.hostDriveUse.release(this.#drives, medium.letter);
    else server.diskUse.release(this.#drives, [medium.path]);
  }
}

/** Whatever keeps a medium from being captured has one code. */
function captured<Result>(code: number, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ComError)) throw error;
    throw new ComError(code, error.message, { cause: error });
  }
}
