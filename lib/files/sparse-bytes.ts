/** Bytes of a file in memory, in pages that are there only once something other than zero is written to them. */

const PAGE = 64 * 1024;
const MEGABYTE = 1024 * 1024;
/** The largest file that is handed out as one array. */
const ARRAY_LIMIT = 1024 * MEGABYTE;

export class SparseBytes {
  readonly #pages = new Map<number, Uint8Array>();
  #size = 0;

  static of(bytes: Uint8Array): SparseBytes {
    const sparse = new SparseBytes();
    sparse.write(bytes, 0);
    return sparse;
  }

  get size(): number {
    return this.#size;
  }

  /** The bytes that its pages take. */
  get allocated(): number {
    return this.#pages.size * PAGE;
  }

  read(target: Uint8Array, position: number): number {
    const count = Math.max(0, Math.min(target.length, this.#size - position));
    for (let done = 0; done < count;) {
      const { page, offset, length } = piece(position + done, count - done);
      const bytes = this.#pages.get(page);
      if (bytes === undefined) target.fill(0, done, done + length);
      else target.set(bytes.subarray(offset, offset + length), done);
      done += length;
    }
    return count;
  }

  write(bytes: Uint8Array, position: number): void {
    for (let done = 0; done < bytes.length;) {
      const { page, offset, length } = piece(position + done, bytes.length - done);
      this.#writePage(page, offset, bytes.subarray(done, done + length));
      done += length;
    }
    if (bytes.length > 0) this.#size = Math.max(this.#size, position + bytes.length);
  }

  resize(size: number): void {
    if (size < this.#size) this.#cut(size);
    this.#size = size;
  }

  /** How many bytes a write would add to `allocated`, at most. */
  growthOf(length: number, position: number): number {
    let missing = 0;
    const end = position + length;
    for (let page = Math.floor(position / PAGE); page * PAGE < end; page++) if (!this.#pages.has(page)) missing++;
    return missing * PAGE;
  }

  /** All of it. @throws RangeError if that is too much for one array */
  toArray(): Uint8Array {
    if (this.#size > ARRAY_LIMIT) throw new RangeError(`it has more than ${ARRAY_LIMIT / MEGABYTE} MB`);
    const bytes = new Uint8Array(this.#size);
    this.read(bytes, 0);
    return bytes;
  }

  #writePage(page: number, offset: number, bytes: Uint8Array): void {
    let target = this.#pages.get(page);
    if (target === undefined) {
      if (isZero(bytes)) return;
      this.#pages.set(page, (target = new Uint8Array(PAGE)));
    }
    target.set(bytes, offset);
  }

  #cut(size: number): void {
    const last = Math.floor(size / PAGE);
    for (const page of this.#pages.keys()) if (page > last) this.#pages.delete(page);
    this.#pages.get(last)?.fill(0, size - last * PAGE);
  }
}

const ZEROS = Buffer.alloc(PAGE);

/** Compares a piece at a time with zeros, which the engine does far faster than a loop. */
export function isZero(bytes: Uint8Array): boolean {
  for (let done = 0; done < bytes.length; done += PAGE) {
    const part = bytes.subarray(done, done + PAGE);
    if (ZEROS.compare(part, 0, part.length, 0, part.length) !== 0) return false;
  }
  return true;
}

function piece(position: number, length: number): { page: number; offset: number; length: number } {
  const page = Math.floor(position / PAGE);
  const offset = position - page * PAGE;
  return { page, offset, length: Math.min(length, PAGE - offset) };
}
