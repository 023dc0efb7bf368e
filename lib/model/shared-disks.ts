import type { FileSystem } from "../files/file-system.js";
import { Disk } from "../files/vhd/index.js";
import { fileKey } from "../files/windows-path.js";

interface Entry {
  readonly disk: Disk;
  users: number;
}

/** Images that several machines write to at a time: those on a shared SCSI bus. Each is open once. */
export class SharedDisks {
  readonly #files: FileSystem;
  readonly #disks = new Map<string, Entry>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Each open() wants its close(). */
  open(path: string): Disk {
    const key = fileKey(path);
    const entry = this.#disks.get(key) ?? { disk: Disk.open(this.#files, path), users: 0 };
    this.#disks.set(key, entry);
    entry.users++;
    return entry.disk;
  }

  close(disk: Disk): void {
    const key = fileKey(disk.path);
    const entry = this.#disks.get(key);
    if (entry === undefined || --entry.users > 0) return;
    this.#disks.delete(key);
    disk.close();
  }
}
