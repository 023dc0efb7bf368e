/** Text with half a character at its end: a BSTR is a row of bytes, and ChrB makes one of a single byte. */
import { VT_BSTR } from "../../../com/variant.js";
import { fromBytes, toBytes } from "./codepage.js";
import { Typed, type Value } from "./value.js";

/** A String with an odd number of bytes. To whom only characters matter it is its whole ones. */
export class ByteText extends Typed {
  /** One character for each byte. */
  readonly bytes: string;

  constructor(bytes: string) {
    super(VT_BSTR, 0);
    this.bytes = bytes;
  }

  /** The whole characters. */
  get text(): string {
    return fromBytes(this.bytes.slice(0, -1));
  }
}

/** A String of bytes, one character for each. */
export function textOfBytes(bytes: string): Value {
  return bytes.length % 2 === 0 ? fromBytes(bytes) : new ByteText(bytes);
}

/** The bytes of a String, one character for each. @param text what it is as text */
export function bytesOf(value: Value, text: (value: Value) => string): string {
  return value instanceof ByteText ? value.bytes : toBytes(text(value));
}
