import { ComError } from "../com/com-error.js";
import { createFloppy, floppyTypeOf } from "../files/floppy-image.js";
import {
  createDifferencing,
  createDynamic,
  createFixed,
  createHostDriveLink,
  resolveTogether,
  type Steps,
} from "../files/vhd/index.js";
import { baseName } from "../files/windows-path.js";
import { vmVMState_Saved, type VMFloppyDiskImageType } from "../generated/enumerations.js";
import { E_POINTER, VM_E_HOST_DRIVE_NOT_FOUND } from "../generated/hresults.js";
import { existingFile, given, newFile } from "./disk-path.js";
import { imageWork } from "./disk-tasks.js";
import { DiskUse, type DiskClaim } from "./disk-use.js";
import { HardDisk } from "./hard-disk.js";
import { HostDriveUse } from "./host-drive-use.js";
import { SharedDisks } from "./shared-disks.js";
import type { Task } from "./task.js";
import { VirtualServerScripts } from "./virtual-server-scripts.js";

/** IVMVirtualServer: images of hard disks and floppy disks. */
export abstract class VirtualServerDisks extends VirtualServerScripts {
  readonly diskUse = new DiskUse(() => this.#holdSavedDisks());
  readonly hostDriveUse = new HostDriveUse();
  readonly sharedDisks = new SharedDisks(this.fileSystem);

  override CreateDynamicVirtualHardDisk(imagePath: string | null, size: number): Task {
    const path = newFile(imagePath);
    return this.#create(path, [], () => createDynamic(this.fileSystem, path, size));
  }

  override CreateFixedVirtualHardDisk(imagePath: string | null, size: number): Task {
    const path = newFile(imagePath);
    return this.#create(path, [], () => createFixed(this.fileSystem, path, size));
  }

  override CreateDifferencingVirtualHardDisk(imagePath: string | null, parentPath: string | null): Task {
    const [path, parent] = resolveTogether(given(imagePath), given(parentPath));
    const claims: DiskClaim[] = [{ path: parent, access: "read" }];
    return this.#create(path, claims, () => createDifferencing(this.fileSystem, path, parent));
  }

  override CreateHostDriveVirtualHardDisk(
    imagePath: string | null,
    hostDriveIdentifier: string | null,
    mountReadOnly: boolean,
  ): Task {
    const path = newFile(imagePath);
    if (hostDriveIdentifier === null) throw new ComError(E_POINTER, "There is no drive of the host given.");
    const drive = this.host.hardDrives.find(({ identifier }) => identifier === hostDriveIdentifier);
    if (drive === undefined) {
      throw new ComError(VM_E_HOST_DRIVE_NOT_FOUND, `The host has no drive '${hostDriveIdentifier}'.`);
    }
    const { identifier, size, isMounted } = drive;
    const link = { identifier, readOnly: mountReadOnly || isMounted };
    return this.#create(path, [], () => createHostDriveLink(this.fileSystem, path, link, size));
  }

  override GetHardDisk(imagePath: string | null): HardDisk {
    return new HardDisk(this, existingFile(this.fileSystem, imagePath));
  }

  override CreateFloppyDiskImage(imagePath: string | null, imageType: VMFloppyDiskImageType): void {
    createFloppy(this.fileSystem, newFile(imagePath), imageType);
  }

  override GetFloppyDiskImageType(imagePath: string | null): VMFloppyDiskImageType {
    return floppyTypeOf(this.fileSystem, existingFile(this.fileSystem, imagePath));
  }

  /** The letters of the host's drives for removable media. */
  hostDriveLetters(kind: "dvd" | "floppy"): string[] {
    const drives = kind === "dvd" ? this.host.dvdDrives : this.host.floppyDrives;
    return drives.map(({ letter }) => letter);
  }

  #create(path: string, claims: readonly DiskClaim[], begin: () => Steps): Task {
    this.assertNotShuttingDown();
    const work = imageWork(this.diskUse, `creating '${baseName(path)}'`, claims, begin);
    return this.start(`Creating hard disk image '${path}'.`, work);
  }

  /** Machines that were saved in an earlier run of the server hold their disks too. */
  #holdSavedDisks(): void {
    for (const machine of this.machines()) if (machine.state === vmVMState_Saved) machine.holdSavedDisks();
  }
}
