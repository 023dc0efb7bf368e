/** Writing DER, the encoding of certificates: as much of ASN.1 as a certificate request needs. */

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const NULL = 0x05;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const PRINTABLE_STRING = 0x13;
const IA5_STRING = 0x16;
const SEQUENCE = 0x30;
const SET = 0x31;
const CONTEXT_CONSTRUCTED = 0xa0;

const STRINGS = { utf8: UTF8_STRING, printable: PRINTABLE_STRING, ia5: IA5_STRING } as const;

export type DerString = keyof typeof STRINGS;

export function derSequence(...elements: readonly Uint8Array[]): Buffer {
  return element(SEQUENCE, Buffer.concat(elements));
}

/** A SET of one element: what has several would have to sort them. */
export function derSet(only: Uint8Array): Buffer {
  return element(SET, only);
}

/** An integer from 0 to 127. */
export function derSmallInteger(value: number): Buffer {
  return element(INTEGER, Buffer.from([value]));
}

export function derNull(): Buffer {
  return element(NULL, Buffer.alloc(0));
}

/** [number], constructed and implicit. */
export function derContext(number: number, content: Uint8Array): Buffer {
  return element(CONTEXT_CONSTRUCTED + number, content);
}

export function derBitString(bytes: Uint8Array): Buffer {
  // The first byte counts the bits that the last one does not use.
  return element(BIT_STRING, Buffer.concat([Buffer.of(0), bytes]));
}

export function derString(text: string, form: DerString): Buffer {
  return element(STRINGS[form], Buffer.from(text, "utf8"));
}

/** @param dotted "1.2.840.113549" */
export function derObjectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(OBJECT_IDENTIFIER, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** Seven bits a byte, the highest first; all but the last byte have their high bit set. */
function base128(value: number): number[] {
  const bytes = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift((left % 128) + 128);
  return bytes;
}

function element(tag: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);
}

function lengthOf(length: number): Buffer {
  if (length < 128) return Buffer.of(length);
  const bytes: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return Buffer.from([128 + bytes.length, ...bytes]);
}
