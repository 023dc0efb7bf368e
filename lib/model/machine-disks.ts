import { ComError } from "../com/com-error.js";
import { ignoringComErrors } from "../com/ignoring.js";
import { Disk, inspect } from "../files/vhd/index.js";
import { parsePath } from "../files/windows-path.js";
import { vmDiskType_HostDrive, vmDriveType_HardDisk } from "../generated/enumerations.js";
import { VM_E_HOST_DRIVE_NOT_FOUND } from "../generated/hresults.js";
import type { GuestDisk } from "../machine/guest-disk.js";
import type { BackgroundWork } from "./background-work.js";
import type { BusLocation } from "./bus-location.js";
import { drivesOf } from "./drive-configuration.js";
import { chainClaims } from "./disk-tasks.js";
import type { DiskClaim } from "./disk-use.js";
import { MachineDisk } from "./machine-disk.js";
import type { MachineDrives } from "./machine-drives.js";
import type { Medium } from "./removable-media.js";
import { UndoDisks, type UndoDisk } from "./undo-disks.js";
import type { VirtualServer } from "./virtual-server.js";

interface HardDiskImage {
  readonly location: BusLocation;
  readonly path: string;
  readonly isShared: boolean;
}

/** The images and host drives of a machine while it is on or saved: in use, open, and under undo disks. */
export class MachineDisks {
  readonly #drives: MachineDrives;
  readonly #undo: UndoDisks;
  #open: MachineDisk[] = [];
  /** Whether the images are entered as in use. */
  #isHeld = false;

  constructor(drives: MachineDrives) {
    this.#drives = drives;
    this.#undo = new UndoDisks(drives);
  }

  get guestDisks(): readonly GuestDisk[] {
    return this.#open;
  }

  /**
   * The machine is about to be on: enters its images as in use, makes undo disks and opens the images. If any
   * of it fails, all is as before.
   * @throws ComError E_SHARING_VIOLATION, E_FILE_NOT_FOUND, E_DISK_FULL and what else keeps an image from being used
   */
  prepare(): void {
    const wasHeld = this.#isHeld;
    const images = this.#images();
    this.#hold(images);
    let made: readonly UndoDisk[] = [];
    try {
      made = this.#makeUndoDisks(images);
      for (const image of images) this.#openImage(image);
    } catch (error) {
      this.close();
      this.#undo.remove(made);
      if (!wasHeld) this.#letGo();
      throw error;
    }
    this.#captureMedia();
  }

  /** The machine is saved: nothing is open any more, but the images must stay as they are. */
  suspend(): void {
    this.close();
    this.#server.hostDriveUse.release(this.#drives);
  }

  /** The machine is off. */
  release(): void {
    this.suspend();
    this.#letGo();
  }

  /** Enters the images of a machine that this server has found saved. What is wrong with them shows at its start. */
  holdSaved(): void {
    if (this.#isHeld) return;
    // Not again for each look, even if it fails.
    this.#isHeld = true;
    ignoringComErrors(() => this.#server.diskUse.enter(this.#drives, this.#claims(this.#images())));
  }

  /** Merges the undo disks into the hard disks. */
  *merge(): BackgroundWork {
    this.close();
    const wasHeld = this.#isHeld;
    this.#hold(this.#images());
    try {
      yield* this.#undo.merge();
    } finally {
      if (!wasHeld) this.#letGo();
    }
  }

  /** Throws away what the undo disks hold. A machine that is on goes on with new ones. */
  discard(): void {
    if (this.#open.length === 0) return this.deleteUndoDisks();
    const { diskUse, fileSystem } = this.#server;
    const old = this.#undo.recorded().filter(({ location }) => this.#openAt(location) !== undefined);
    const fresh = this.#undo.successors(old);
    for (const { location, path } of fresh) {
      diskUse.claim(this.#drives, [{ path, access: "write" }]);
      this.#openAt(location)?.exchange(Disk.open(fileSystem, path));
    }
    diskUse.release(
      this.#drives,
      old.map(({ path }) => path),
    );
    this.#undo.removeFiles(old);
  }

  /** Removes the undo disks of a machine that is off. */
  deleteUndoDisks(): void {
    this.#undo.remove(this.#undo.recorded());
  }

  close(): void {
    const open = this.#open;
    this.#open = [];
    for (const disk of open) disk.close();
  }

  #openAt(location: BusLocation): MachineDisk | undefined {
    return this.#open.find((disk) => disk.location === location);
  }

  get #server(): VirtualServer {
    return this.#drives.machine.server;
  }

  /** A disk that stands for a drive of the host has no sectors here: its guest does without it. */
  #images(): HardDiskImage[] {
    const { fileSystem } = this.#server;
    return drivesOf(this.#drives.machine.configuration, vmDriveType_HardDisk).flatMap((location) => {
      const text = this.#drives.imageAt(location);
      if (text === "") return [];
      const { text: path } = parsePath(text);
      const { type, hostDrive } = inspect(fileSystem, path);
      if (type !== vmDiskType_HostDrive) return [{ location, path, isShared: this.#drives.isShared(location) }];
      this.#requireHostDrive(hostDrive?.identifier);
      return [];
    });
  }

  #requireHostDrive(identifier: string | undefined): void {
    if (this.#server.host.hardDrives.some((drive) => drive.identifier === identifier)) return;
    throw new ComError(VM_E_HOST_DRIVE_NOT_FOUND, `The host has no drive '${identifier}'.`);
  }

  /** The disk itself is the machine's alone also where only its undo disk is written to: some day it is merged. */
  #claims(images: readonly HardDiskImage[]): DiskClaim[] {
    const { fileSystem } = this.#server;
    return images.flatMap(({ location, path, isShared }) => {
      const undo = this.#undo.existing(location);
      const own: DiskClaim[] = undo === undefined ? [] : [{ path: undo.path, access: "write" }];
      return [...own, ...chainClaims(fileSystem, path, isShared ? "shared" : "write")];
    });
  }

  #hold(images: readonly HardDiskImage[]): void {
    this.#server.diskUse.claim(this.#drives, this.#claims(images));
    this.#isHeld = true;
  }

  #letGo(): void {
    this.#server.diskUse.release(this.#drives);
    this.#isHeld = false;
  }

  /** Disks on a shared bus have none: what one machine writes, the others must see. */
  #makeUndoDisks(images: readonly HardDiskImage[]): readonly UndoDisk[] {
    if (!this.#drives.machine.configuration.isUndoable) return [];
    const missing = images.filter(({ isShared, location }) => !isShared && !this.#undo.existing(location));
    if (missing.length === 0) return [];
    const made = this.#undo.make(missing.map(({ location }) => location));
    const claims = made.map(({ path }): DiskClaim => ({ path, access: "write" }));
    this.#server.diskUse.claim(this.#drives, claims);
    return made;
  }

  #openImage({ location, path, isShared }: HardDiskImage): void {
    const { fileSystem, sharedDisks } = this.#server;
    this.#open.push(
      isShared
        ? new MachineDisk(location, sharedDisks.open(path), (disk) => sharedDisks.close(disk))
        : new MachineDisk(location, Disk.open(fileSystem, this.#undo.existing(location)?.path ?? path)),
    );
  }

  /** What is in use elsewhere or not there any more is not captured; the machine starts all the same. */
  #captureMedia(): void {
    const { diskUse, hostDriveUse } = this.#server;
    for (const drive of [...this.#drives.dvdDrives(), ...this.#drives.floppyDrives()]) {
      ignoringComErrors(() => {
        const medium: Medium = drive.medium;
        if (medium.kind === "hostDrive") hostDriveUse.capture(medium.letter, this.#drives);
        const isWritten = medium.kind === "image" && drive.isWritten;
        if (isWritten) diskUse.claim(this.#drives, [{ path: medium.path, access: "write" }]);
      });
    }
  }
}
