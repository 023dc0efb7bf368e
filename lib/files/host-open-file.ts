/** Files of the host, open for random access. */
import * as fs from "node:fs";
import type { AtomicWriter, TemporaryHostFile } from "./atomic-writer.js";
import { fileIsReadOnly, type OpenFile, type OpenMode, type TemporaryFile } from "./file-system.js";
import { onHost } from "./host-error.js";

/** A file of the host as a descriptor; what the host says when a call fails becomes a ComError. */
export class HostOpenFile implements OpenFile {
  readonly path: string;
  readonly #writes: boolean;
  readonly #leave: () => void;
  #descriptor: number | undefined;

  /** @param leave what is to be done when the file is closed */
  constructor(path: string, descriptor: number, writes: boolean, leave: () => void) {
    this.path = path;
    this.#descriptor = descriptor;
    this.#writes = writes;
    this.#leave = leave;
  }

  get size(): number {
    return this.#do((descriptor) => fs.fstatSync(descriptor).size);
  }

  read(target: Uint8Array, position: number): number {
    return this.#do((descriptor) => {
      let done = 0;
      while (done < target.length) {
        const count = fs.readSync(descriptor, target, done, target.length - done, position + done);
        if (count === 0) break;
        done += count;
      }
      return done;
    });
  }

  write(bytes: Uint8Array, position: number): void {
    this.#requireWritable();
    this.#do((descriptor) => {
      for (let done = 0; done < bytes.length;) {
        done += fs.writeSync(descriptor, bytes, done, bytes.length - done, position + done);
      }
    });
  }

  resize(size: number): void {
    this.#requireWritable();
    this.#do((descriptor) => fs.ftruncateSync(descriptor, size));
  }

  sync(): void {
    this.#do((descriptor) => fs.fsyncSync(descriptor));
  }

  flush(): void {
    // In a thread of the host, which goes on while this one blocks. Nobody waits for it: sync() does.
    this.#do((descriptor) => fs.fdatasync(descriptor, () => undefined));
  }

  close(): void {
    const descriptor = this.#descriptor;
    if (descriptor === undefined) return;
    this.#descriptor = undefined;
    this.#leave();
    onHost(this.path, () => fs.closeSync(descriptor));
  }

  #requireWritable(): void {
    if (!this.#writes) throw fileIsReadOnly(this.path);
  }

  #do<Result>(action: (descriptor: number) => Result): Result {
    const descriptor = this.#descriptor;
    if (descriptor === undefined) throw new Error(`'${this.path}' is closed`);
    return onHost(this.path, () => action(descriptor));
  }
}

/** A temporary file of an AtomicWriter as a file of the port. */
export class HostTemporaryFile extends HostOpenFile implements TemporaryFile {
  readonly #temporary: TemporaryHostFile;
  readonly #beforeCommit: () => void;

  /** @param beforeCommit looks once more whether the file may take its name, and throws if not */
  constructor(path: string, writer: AtomicWriter, file: string, replaces: boolean, beforeCommit: () => void) {
    const temporary = onHost(path, () => writer.begin(file, replaces));
    super(path, temporary.descriptor, true, () => undefined);
    this.#temporary = temporary;
    this.#beforeCommit = beforeCommit;
  }

  commit(): void {
    try {
      this.#beforeCommit();
      this.sync();
      this.close();
      onHost(this.path, () => this.#temporary.commit());
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  discard(): void {
    this.close();
    onHost(this.path, () => this.#temporary.discard());
  }
}

/** How Node's open call names a way to open. */
export function hostFlags(mode: OpenMode): "r" | "r+" | "wx+" {
  if (mode === "new") return "wx+";
  return mode === "write" ? "r+" : "r";
}
