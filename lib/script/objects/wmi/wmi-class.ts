/** What the answers about the host are made of: classes with properties, and their instances of the moment. */

import { Variant } from "../../../com/variant.js";
import { WBEM_E_TYPE_MISMATCH, wmiError } from "./wmi-error.js";

/** CIM types as scripts see them; a uint64 is a text there. */
export type CimType =
  "string" | "boolean" | "uint8" | "uint16" | "uint32" | "sint32" | "uint64" | "datetime" | "string[]";

/** CIMType's numbers. */
export const CIM_NUMBERS: Readonly<Record<CimType, number>> = {
  sint32: 3,
  string: 8,
  "string[]": 8,
  boolean: 11,
  uint8: 17,
  uint16: 18,
  uint32: 19,
  uint64: 21,
  datetime: 101,
};

export type WmiValue = string | number | boolean | null | readonly string[];

/** The values of one instance by property; what is left out is Null. */
export type WmiInstance = Readonly<Record<string, WmiValue | undefined>>;

/** What methods that would change the host answer. */
export interface RefusedMethod {
  readonly name: string;
  /** The return value that says "access denied" in the class's own terms. */
  readonly result: number;
}

export interface WmiClass {
  readonly name: string;
  /** The properties that make up an instance's path. */
  readonly keys: readonly string[];
  readonly properties: Readonly<Record<string, CimType>>;
  readonly methods?: readonly RefusedMethod[];
  instances(): Iterable<WmiInstance>;
}

/** What a script assigns to a property of its copy. @throws ComError WBEM_E_TYPE_MISMATCH for an object */
export function wmiValueOf(value: unknown): WmiValue {
  const held = value instanceof Variant ? value.value : value;
  switch (typeof held) {
    case "string":
    case "number":
    case "boolean":
      return held;
    case "undefined":
      return null;
  }
  if (held === null) return null;
  if (held instanceof Date) return cimDateTime(held);
  if (Array.isArray(held)) return held.map((each: unknown) => String(wmiValueOf(each) ?? ""));
  throw wmiError(WBEM_E_TYPE_MISMATCH);
}

/** A moment as WMI writes it: 20051003142501.000000+120, by the host's clock. */
export function cimDateTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().replace(/[-:T]/g, "");
  const zone = `${offset < 0 ? "-" : "+"}${String(Math.abs(offset)).padStart(3, "0")}`;
  return `${local.slice(0, 14)}.${local.slice(15, 18)}000${zone}`;
}
