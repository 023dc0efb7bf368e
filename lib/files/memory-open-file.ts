/** Files in memory, open for random access. */
import { fileIsReadOnly, type OpenFile, type TemporaryFile } from "./file-system.js";
import type { SparseBytes } from "./sparse-bytes.js";

/** What an open file in memory needs of the file system that it is in. */
export interface MemoryFileHandle {
  readonly path: string;
  readonly bytes: SparseBytes;
  readonly writes: boolean;
  /** Takes space from the disk, or gives it back. @throws ComError E_DISK_FULL */
  readonly take: (byteCount: number) => void;
  readonly leave: () => void;
}

export class MemoryOpenFile implements OpenFile {
  readonly #handle: MemoryFileHandle;
  #isOpen = true;

  constructor(handle: MemoryFileHandle) {
    this.#handle = handle;
  }

  get path(): string {
    return this.#handle.path;
  }

  get size(): number {
    return this.#bytes.size;
  }

  read(target: Uint8Array, position: number): number {
    return this.#bytes.read(target, position);
  }

  write(bytes: Uint8Array, position: number): void {
    const content = this.#writable();
    const before = content.allocated;
    const room = content.growthOf(bytes.length, position);
    this.#handle.take(room);
    content.write(bytes, position);
    this.#handle.take(content.allocated - before - room);
  }

  resize(size: number): void {
    const content = this.#writable();
    const before = content.allocated;
    content.resize(size);
    this.#handle.take(content.allocated - before);
  }

  flush(): void {
    // There is no disk.
  }

  sync(): void {
    void this.#bytes;
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#handle.leave();
  }

  get #bytes(): SparseBytes {
    if (!this.#isOpen) throw new Error(`'${this.path}' is closed`);
    return this.#handle.bytes;
  }

  #writable(): SparseBytes {
    if (!this.#handle.writes) throw fileIsReadOnly(this.path);
    return this.#bytes;
  }
}

/** A file in memory that nobody sees before it takes its place. */
export class MemoryTemporaryFile extends MemoryOpenFile implements TemporaryFile {
  readonly #commit: () => void;
  readonly #discard: () => void;
  #isOver = false;

  constructor(handle: MemoryFileHandle, commit: () => void, discard: () => void) {
    super(handle);
    this.#commit = commit;
    this.#discard = discard;
  }

  commit(): void {
    this.close();
    try {
      this.#commit();
      this.#isOver = true;
    } finally {
      this.discard();
    }
  }

  discard(): void {
    this.close();
    if (this.#isOver) return;
    this.#isOver = true;
    this.#discard();
  }
}
