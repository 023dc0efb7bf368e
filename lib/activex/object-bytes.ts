/**
 * Objects as bytes and back. winax gives a program the pointer of an object as the bytes of a Uint8Array; there are no
 * pointers here, so the bytes are the number of the object in a list of those that somebody still holds.
 */
const POINTER_SIZE = 8;

const numbers = new WeakMap<object, bigint>();
const objects = new Map<bigint, WeakRef<object>>();
const forget = new FinalizationRegistry<bigint>((number) => objects.delete(number));
let last = 0n;

/** The eight bytes that stand for an object. */
export function bytesOfObject(object: object): Uint8Array {
  let number = numbers.get(object);
  if (number === undefined) {
    number = ++last;
    numbers.set(object, number);
    objects.set(number, new WeakRef(object));
    forget.register(object, number);
  }
  const bytes = new Uint8Array(POINTER_SIZE);
  new DataView(bytes.buffer).setBigUint64(0, number, true);
  return bytes;
}

/** The object that bytes stand for; undefined if they stand for none, or nobody holds it any more. */
export function objectOfBytes(bytes: Uint8Array): object | undefined {
  if (bytes.byteLength !== POINTER_SIZE) return undefined;
  const number = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  return objects.get(number)?.deref();
}
