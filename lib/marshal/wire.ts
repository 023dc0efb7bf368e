/**
 * Values of calls on their way between threads. Numbers, texts, dates and bytes go as they are; what is none of these
 * goes as an array that begins with what it is. Objects go by reference.
 */
import { ComError } from "../com/com-error.js";
import { Implementation } from "../com/com-object.js";
import { describe, Variant } from "../com/variant.js";
import { DISP_E_TYPEMISMATCH } from "../generated/hresults.js";

const ARRAY = 0;
const OBJECT = 1;
const STRUCTURE = 2;
const ERROR = 3;

/** An object: where it is, as those know who make and take references. */
export type Reference = readonly (number | string)[];

export type Wire =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Uint8Array
  | readonly [typeof ARRAY, ...Wire[]]
  | readonly [typeof OBJECT, ...Reference]
  | readonly [typeof STRUCTURE, ...Wire[]]
  | readonly [typeof ERROR, number, string, string];

/** Reads a property, assigns to it, calls a method, or lists the elements of a collection. */
export const GET = 0;
export const PUT = 1;
export const INVOKE = 2;
export const SNAPSHOT = 3;
export type CallOperation = typeof GET | typeof PUT | typeof INVOKE | typeof SNAPSHOT;

/** @throws ComError DISP_E_TYPEMISMATCH for what means nothing in another thread */
export function toWire(value: unknown, refer: (object: Implementation) => Reference): Wire {
  switch (typeof value) {
    case "object":
      return value === null ? null : objectToWire(value, refer);
    case "function":
    case "symbol":
      throw notPortable(value);
    default:
      return value as Wire;
  }
}

function objectToWire(value: object, refer: (object: Implementation) => Reference): Wire {
  if (value instanceof Implementation) return [OBJECT, ...refer(value)];
  if (value instanceof Date || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return [ARRAY, ...value.map((element: unknown) => toWire(element, refer))];
  if (value instanceof Variant) return toWire(value.value, refer);
  if (value instanceof ComError) return [ERROR, value.hresult, value.message, value.source];
  if (!isPlain(value)) throw notPortable(value);
  return [STRUCTURE, ...Object.entries(value).flatMap(([key, field]) => [key, toWire(field, refer)])];
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** @param find finds or makes the object that a reference is of */
export function fromWire(value: Wire, find: (reference: Reference) => Implementation): unknown {
  if (!Array.isArray(value)) return value;
  const [kind, ...parts] = value as readonly [number, ...Wire[]];
  switch (kind) {
    case OBJECT:
      return find(parts as Reference);
    case ERROR:
      return new ComError(parts[0] as number, parts[1] as string, { source: parts[2] as string });
    case STRUCTURE:
      return structureOf(parts.map((part) => fromWire(part, find)));
    default:
      return parts.map((part) => fromWire(part, find));
  }
}

function structureOf(parts: readonly unknown[]): Record<string, unknown> {
  const structure: Record<string, unknown> = {};
  for (let index = 0; index < parts.length; index += 2) structure[parts[index] as string] = parts[index + 1];
  return structure;
}

function notPortable(value: unknown): ComError {
  return new ComError(DISP_E_TYPEMISMATCH, `Type mismatch: ${describe(value)} cannot go to another thread.`);
}
