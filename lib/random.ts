/**
 * What a server makes up: ids, addresses, serial numbers. Nobody can foresee them, unless a program that compares
 * two runs asks for the same ones in both.
 */
import { createHash, randomBytes as systemBytes } from "node:crypto";

type Source = (size: number) => Buffer;

let source: Source = systemBytes;

/** From now on the same bytes come in the same order for the same seed. */
export function seedRandom(seed: string): void {
  let count = 0;
  source = (size) => {
    const blocks: Buffer[] = [];
    for (let length = 0; length < size; length += 32) {
      blocks.push(createHash("sha256").update(`${seed}:${count++}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, size);
  };
}

/** Whether what comes is foreseen. */
export function isSeeded(): boolean {
  return source !== systemBytes;
}

export function randomBytes(size: number): Buffer {
  return source(size);
}

/** A whole number from 0 to below `limit`, which is 256 at most. */
export function randomDigit(limit: number): number {
  for (;;) {
    const [byte = 0] = source(1);
    // Without the rest every digit is as likely as any other.
    if (byte < 256 - (256 % limit)) return byte % limit;
  }
}

/** A UUID of version 4, in lower case. */
export function randomUUID(): string {
  const bytes = Buffer.from(source(16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
