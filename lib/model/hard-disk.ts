import { ComError } from "../com/com-error.js";
import { succeedWithFalse } from "../com/success-code.js";
import {
  vmDiskType_Differencing,
  vmDiskType_Dynamic,
  vmDiskType_FixedSize,
  type VMHardDiskType,
} from "../generated/enumerations.js";
import {
  E_BAD_PATHNAME,
  E_INVALIDARG,
  E_POINTER,
  VM_E_HOST_DRIVE_NOT_FOUND,
  VM_E_WRONG_HD_IMAGE_TYPE,
} from "../generated/hresults.js";
import { VMHardDiskImplementation } from "../generated/implementations.js";
import { fileNotFound } from "../files/file-system.js";
import { compact, convert, findParent, inspect, merge, mergeTo, relink, type Steps } from "../files/vhd/index.js";
import { baseName } from "../files/windows-path.js";
import type { BackgroundWork } from "./background-work.js";
import { given, newFile } from "./disk-path.js";
import { chainClaims, imageWork } from "./disk-tasks.js";
import type { DiskClaim } from "./disk-use.js";
import type { Security } from "./security.js";
import type { Task } from "./task.js";
import type { VirtualServerDisks } from "./virtual-server-disks.js";

/** The image file of a hard disk. It is looked at whenever something of it is asked for, and held open in between by nobody. */
export class HardDisk extends VMHardDiskImplementation {
  readonly #server: VirtualServerDisks;
  readonly #file: string;

  /** @param file in its normal form */
  constructor(server: VirtualServerDisks, file: string) {
    super();
    this.#server = server;
    this.#file = file;
  }

  override get File(): string {
    return this.#file;
  }

  override get Type(): VMHardDiskType {
    return this.#inspected.type;
  }

  override get SizeInGuest(): number {
    return this.#inspected.size;
  }

  override get SizeOnHost(): number {
    return this.#server.fileSystem.size(this.#file);
  }

  override get HostFreeDiskSpace(): number {
    const { fileSystem } = this.#server;
    if (fileSystem.kind(this.#file) === "file") return fileSystem.freeSpace(this.#file);
    throw new ComError(E_BAD_PATHNAME, `'${this.#file}' is no longer there.`);
  }

  override get HostDriveIdentifier(): string | null {
    const { hostDrive } = this.#inspected;
    if (hostDrive === undefined) {
      succeedWithFalse();
      return null;
    }
    const { identifier } = hostDrive;
    if (this.#server.host.hardDrives.some((drive) => drive.identifier === identifier)) return identifier;
    throw new ComError(VM_E_HOST_DRIVE_NOT_FOUND, `The host has no drive '${identifier}'.`);
  }

  override get Security(): Security {
    if (this.#server.fileSystem.kind(this.#file) !== "file") throw fileNotFound(this.#file);
    return this.#server.securityOf();
  }

  override get Parent(): HardDisk | null {
    const parent = findParent(this.#server.fileSystem, this.#file);
    if (parent !== null) return new HardDisk(this.#server, parent);
    succeedWithFalse();
    return null;
  }

  /** Succeeds with S_FALSE, and changes nothing, for an image that is not a differencing one. */
  override set Parent(parent: HardDisk | null) {
    if (parent === null) throw new ComError(E_POINTER, "There is no parent given.");
    const { fileSystem, diskUse } = this.#server;
    if (this.#inspected.type === vmDiskType_Differencing) {
      inspect(fileSystem, parent.#file);
      diskUse.assertUnused(this.#file);
      relink(fileSystem, this.#file, parent.#file);
    } else {
      succeedWithFalse();
    }
  }

  override Compact(): Task {
    const { fileSystem } = this.#server;
    const claims: DiskClaim[] = [{ path: this.#file, access: "write" }];
    return this.#task("Compacting", claims, () => compact(fileSystem, this.#file));
  }

  override Convert(path: string | null, type: VMHardDiskType): Task {
    const target = newFile(path);
    requireNewType(type);
    const { fileSystem } = this.#server;
    const claims = chainClaims(fileSystem, this.#file, "read");
    return this.#task("Converting", claims, () => convert(fileSystem, this.#file, target, type));
  }

  override Merge(): Task {
    const { fileSystem } = this.#server;
    // The first parent is written to; its own parents stay as they are.
    const claims = chainClaims(fileSystem, this.#file, "write").map((claim, index): DiskClaim => {
      return index === 1 ? { ...claim, access: "write" } : claim;
    });
    return this.#task("Merging", claims, () => merge(fileSystem, this.#file));
  }

  override MergeTo(path: string | null, type: VMHardDiskType): Task {
    if (given(path) === "") throw new ComError(E_INVALIDARG, "The path of the new image is empty.");
    const target = newFile(path);
    requireNewType(type);
    const { fileSystem } = this.#server;
    const claims = chainClaims(fileSystem, this.#file, "read");
    return this.#task("Merging", claims, () => mergeTo(fileSystem, this.#file, target, type));
  }

  get #inspected(): ReturnType<typeof inspect> {
    return inspect(this.#server.fileSystem, this.#file);
  }

  #task(verb: string, claims: readonly DiskClaim[], begin: () => Steps): Task {
    this.#server.assertNotShuttingDown();
    const what = `${verb.toLowerCase()} '${baseName(this.#file)}'`;
    const work: BackgroundWork = imageWork(this.#server.diskUse, what, claims, begin);
    return this.#server.start(`${verb} hard disk image '${this.#file}'.`, work);
  }
}

function requireNewType(type: VMHardDiskType): void {
  if (type === vmDiskType_Dynamic || type === vmDiskType_FixedSize) return;
  throw new ComError(VM_E_WRONG_HD_IMAGE_TYPE, "A new image is a dynamically expanding or a fixed-size one.");
}
