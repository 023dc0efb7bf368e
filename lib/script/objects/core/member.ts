/**
 * How the members of a scripting object are written down: one line each, with the DISPIDs of the
 * original type libraries. What IDispatch and the script hosts read is made of it, and so are the
 * classes that callers hold.
 */
import type { MemberInfo, ParameterInfo, TypeReference } from "../../../com/dispatch-table.js";

export const TEXT: TypeReference = { kind: "BSTR" };
export const LONG: TypeReference = { kind: "long" };
export const BOOL: TypeReference = { kind: "BOOL" };
export const DATE: TypeReference = { kind: "DATE" };
export const VARIANT: TypeReference = { kind: "VARIANT" };
/** A VARIANT whose whole numbers are longs, as COM has them, where a script engine would take the smallest type. */
export const LONG_VARIANT: TypeReference = { kind: "long" };
/** SAFEARRAY of VARIANTs. */
export const ARRAY: TypeReference = { kind: "VARIANT", array: true };
export const UNKNOWN: TypeReference = { kind: "IUnknown" };

/** An object, by the name of its interface. */
export function objectOf(name: string): TypeReference {
  return { kind: "interface", name };
}

export interface Parameter extends ParameterInfo {
  /** May be left out; the implementation gets undefined then, and its own default holds. */
  readonly optional: boolean;
  /** The last one may be said any number of times; the implementation gets the arguments as they are. */
  readonly isRepeated?: boolean;
}

/** A member without what all members of its interface share. */
export type Member = Omit<MemberInfo, "interface" | "parameters"> & { readonly parameters: readonly Parameter[] };

/** A parameter; `name` ends with a question mark if it may be left out. */
export function parameter(name: string, type: TypeReference = TEXT): Parameter {
  const optional = name.endsWith("?");
  return { name: optional ? name.slice(0, -1) : name, type, direction: "in", optional };
}

/** The last parameter of a member that takes as many VARIANTs as there are. */
export function repeated(name: string): Parameter {
  return { ...parameter(`${name}?`, VARIANT), isRepeated: true };
}

type Parameters = readonly (Parameter | string)[];

/** Names alone are parameters of type BSTR. */
function parametersOf(parameters: Parameters): Parameter[] {
  return parameters.map((each) => (typeof each === "string" ? parameter(each) : each));
}

export function method(
  name: string,
  dispid: number,
  parameters: Parameters = [],
  result: TypeReference | null = null,
): Member {
  return { name, dispid, kind: "method", parameters: parametersOf(parameters), result, hidden: false };
}

/** A property that is read only. */
export function getter(name: string, dispid: number, result: TypeReference, parameters: Parameters = []): Member {
  return { name, dispid, kind: "get", parameters: parametersOf(parameters), result, hidden: false };
}

/**
 * A property that is read and written. With parameters the implementation has two methods instead of an
 * accessor: `Item(key)` and `put_Item(key, value)`.
 */
export function property(name: string, dispid: number, type: TypeReference, parameters: Parameters = []): Member {
  return { name, dispid, kind: "get/put", parameters: parametersOf(parameters), result: type, hidden: false };
}

/** A property that is written only. */
export function setter(name: string, dispid: number, type: TypeReference, parameters: Parameters = []): Member {
  return { name, dispid, kind: "put", parameters: parametersOf(parameters), result: type, hidden: false };
}

/** What For Each asks for; the implementation has `elements()`. */
export const NEW_ENUM: Member = { ...getter("_NewEnum", -4, UNKNOWN), hidden: true };

/** The name of the method that assigns to a property with parameters, as C++ knows it. */
export function putName(name: string): string {
  return `put_${name}`;
}

/** Whether a member is called; the others are read and assigned to. */
export function takesArguments({ kind, parameters }: Member): boolean {
  return kind === "method" || parameters.length > 0;
}
